import { browser } from '../platform/browser';
import { watchFlags } from '../platform/flags';
import { answer } from '../platform/messages';
import { openPanelFromPage } from '../platform/panel';
import { watchSettings } from '../platform/settings';
import { obeyCommand } from './commands';
import { keepArticle } from './keeping';
import { checkMenus, makeMenus, obeyMenu } from './menus';
import {
  applySettings,
  bringPart,
  forgetIfGone,
  leavePage,
  paint,
  readTab,
  resumeReading,
  takeNews,
  wishesFor,
} from './reading';
import { applyFlags, takeState } from './set-aside';
import { changeTabState } from './tab-states';
import { welcome } from './welcome';

// Every listener at top level: the worker sleeps and wakes, and a listener that is added later misses what woke it.
answer({
  news: (_nothing, sender) => takeNews(sender),
  hello: (_nothing, sender) => wishesFor(sender),
  state: (said, sender) => takeState(said, sender),
  keep: (said, sender) => keepArticle(said, sender),
  paint: ({ css }, sender) => paint(css, sender),
  bring: ({ part }, sender) => bringPart(part, sender),
  read: ({ tab }) => readTab(tab),
  openPanel: (_nothing, { tab, window }) => (tab === null ? null : openPanelFromPage(tab, window)),
});

browser.tabs.onUpdated.addListener(async (tab, { url, status }) => {
  if (url) await leavePage(tab, url);
  if (status === 'complete') await forgetIfGone(tab);
});
browser.tabs.onRemoved.addListener((tab) => void changeTabState(tab, () => null));

watchSettings(true, () => {
  void applySettings();
  void checkMenus();
});
watchFlags(() => void applyFlags());

browser.commands?.onCommand.addListener((command, tab) => void obeyCommand(command, tab));

browser.contextMenus?.onClicked.addListener((info, tab) => void obeyMenu(info, tab));

browser.runtime.onInstalled.addListener((details) => void welcome(details));

void makeMenus();
void resumeReading();
