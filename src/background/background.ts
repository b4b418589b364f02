import { browser } from '../platform/browser';
import { answer } from '../platform/messages';
import { watchSettings } from '../platform/settings';
import { obeyCommand } from './commands';
import { applySettings, forgetIfGone, paint, readTab, resumeReading, takeNews, wishesFor } from './reading';
import { changeTabState, forgetOtherPage, takeReports } from './tab-states';

// Every listener at top level: the worker sleeps and wakes, and a listener that is added later misses what woke it.
answer({
  news: (_nothing, sender) => takeNews(sender),
  hello: (_nothing, sender) => wishesFor(sender),
  state: async ({ url, page, reports }, { tab, frame, tabUrl }) => {
    if (tab !== null) await takeReports(tab, frame, frame === 0 ? url : (tabUrl ?? url), page, reports);
    return null;
  },
  paint: ({ css }, sender) => paint(css, sender),
  read: ({ tab }) => readTab(tab),
});

browser.tabs.onUpdated.addListener(async (tab, { url, status }) => {
  if (url) await forgetOtherPage(tab, url);
  if (status === 'complete') await forgetIfGone(tab);
});
browser.tabs.onRemoved.addListener((tab) => void changeTabState(tab, () => null));

watchSettings(true, () => void applySettings());

browser.commands?.onCommand.addListener((command, tab) => void obeyCommand(command, tab));

void resumeReading();
