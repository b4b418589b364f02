import type { Tabs } from '../platform/browser';
import { sendToPage } from '../platform/messages';
import { loadSettings, saveSettings } from '../platform/settings';

/** A keyboard shortcut was pressed (manifest.json, `commands`). */
export async function obeyCommand(command: string, tab: Tabs.Tab | undefined): Promise<void> {
  const inPrivate = tab?.incognito ?? false;
  if (command === 'toggle-highlights')
    await saveSettings({ highlights: !(await loadSettings(inPrivate)).highlights }, inPrivate);
  else if (tab?.id !== undefined && (command === 'next-warning' || command === 'previous-warning'))
    await sendToPage(tab.id, 0, 'step', { by: command === 'next-warning' ? 1 : -1 });
}
