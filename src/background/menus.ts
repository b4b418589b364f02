import { browser, type Tabs } from '../platform/browser';
import { words } from '../platform/i18n';
import { loadSettings, saveSettings } from '../platform/settings';
import { readTab } from './reading';

const WHERE = { contexts: ['page'] as ['page'], documentUrlPatterns: ['http://*/*', 'https://*/*'] };

/** Puts Caveat's two lines into the page's own menu; Firefox for Android has no such menu. */
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
}

/** The mark in the menu follows the setting. */
export async function checkMenus(): Promise<void> {
  const { highlights } = await loadSettings(false);
  await browser.contextMenus?.update('highlights', { checked: highlights }).catch(() => {}); // not made yet
}

/** A line of the menu was pressed. */
export async function obeyMenu(id: number | string, tab: Tabs.Tab | undefined): Promise<void> {
  const inPrivate = tab?.incognito ?? false;
  if (id === 'highlights')
    await saveSettings({ highlights: !(await loadSettings(inPrivate)).highlights }, inPrivate).then(checkMenus);
  else if (id === 'read' && tab?.id !== undefined) await readTab(tab.id);
}
