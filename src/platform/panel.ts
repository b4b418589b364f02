import { browser } from './browser';

const PAGE = 'src/ui/panel/index.html';
/** Chrome's side panel, which the polyfill's types do not know. */
type SidePanel = { open(options: { windowId: number }): Promise<void> };

/** Whether this browser has a place for the panel beside the page. Firefox for Android has none: popup and panel are pages there. */
export const hasPanel = (): boolean =>
  (browser as unknown as { sidePanel?: SidePanel }).sidePanel !== undefined || browser.sidebarAction !== undefined;

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

/**
 * Opens the panel for a click in a page: Chrome takes it, Firefox only in a page of its own; there the popup comes, which
 * has a button for it. Call it in the message's handler itself. @returns what came; null where the browser allows neither
 */
export async function openPanelFromPage(tab: number, window: number | null): Promise<'panel' | 'popup' | null> {
  const opened = await openPanel(tab, window).then(
    () => true,
    () => false,
  );
  if (opened) return 'panel';
  const where = window === null ? {} : { windowId: window };
  if (await browser.sidebarAction?.isOpen(where).catch(() => false)) return 'panel';
  const { action } = browser as unknown as { action: { openPopup?(where: object): Promise<void> } };
  return (
    (await action.openPopup?.(where).then(
      () => 'popup' as const,
      () => null, // Firefox before 149, without a click of its own
    )) ?? null
  );
}
