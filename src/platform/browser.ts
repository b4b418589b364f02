/** The one door to the browser's extension API for the background and the surfaces; what a page needs goes by native.ts. Nothing outside `platform/` imports the polyfill. */
import browser from 'webextension-polyfill';

export type { Menus, Runtime, Storage, Tabs } from 'webextension-polyfill';
export { browser };
