import { browser, type Menus, type Tabs } from '../platform/browser';
import { words } from '../platform/i18n';
import { openPanel } from '../platform/panel';
import { loadSettings, saveSettings } from '../platform/settings';
import { readTab } from './reading';
import { readSelection } from './selection';

const PAGES = ['http://*/*', 'https://*/*'];
const WHERE = { contexts: ['page'] as ['page'], documentUrlPatterns: PAGES };

/** Puts Caveat's lines into the page's own menu; Firefox for Android has no such menu. */
export async function makeMenus(): Promise<void> {
  const { contextMenus } = browser;
  if (!contextMenus) return;
  const { highlights } = await loadSettings(false);
  await contextMenus.removeAll();
  contextMenus.create({
    ...WHERE,
    id: 'highlights',
    type: 'checkbox',
    title: words('highlight'),
    checked: highlights,
  });
  contextMenus.create({ ...WHERE, id: 'read', title: words('readThisPage') });
  contextMenus.create({
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
    id: 'selection',
    title: words('readSelection'),
  });
}

/** The mark in the menu follows the setting. */
export async function checkMenus(): Promise<void> {
  const { highlights } = await loadSettings(false);
  await browser.contextMenus?.update('highlights', { checked: highlights }).catch(() => {}); // not made yet
}

/** A line of the menu was pressed. */
export async function obeyMenu(
  { menuItemId: id, frameId, selectionText }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  const inPrivate = tab?.incognito ?? false;
  if (id === 'highlights')
    await saveSettings({ highlights: !(await loadSettings(inPrivate)).highlights }, inPrivate).then(checkMenus);
  else if (tab?.id === undefined) return;
  else if (id === 'read') await readTab(tab.id);
  else if (id === 'selection') {
    // in the click itself; a page that may not be read says so in the panel
    const opened = openPanel(tab.id, tab.windowId ?? null);
    await Promise.allSettled([opened, readSelection(tab.id, frameId ?? 0, selectionText ?? '')]);
  }
}
