/** The one door to the browser's extension API; nothing outside `platform/` imports the polyfill. */
import browser from 'webextension-polyfill';

export type { Menus, Runtime, Storage, Tabs } from 'webextension-polyfill';
export { browser };

/** Whether the extension still runs: its scripts in a page live on after an update or removal, and nobody answers them. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
