import { browser } from './browser';

const PAGE = 'src/ui/panel/index.html';
/** Chrome's side panel, which the polyfill's types do not know. */
type SidePanel = { open(options: { windowId: number }): Promise<void> };

/**
 * Opens the panel: Chrome's side panel, Firefox's sidebar, else (Android) the panel's page in a tab.
 * Both browsers take it only straight from a click: nothing may be awaited before.
 */
export function openPanel(tab: number, window: number | null): Promise<void> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  if (sidePanel && window !== null) return sidePanel.open({ windowId: window });
  if (browser.sidebarAction) return browser.sidebarAction.open();
  return browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}?tab=${tab}`) }).then(() => undefined);
}
