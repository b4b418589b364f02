/** The one door to the browser's extension API; nothing outside `platform/` imports the polyfill. */

export type { Menus, Runtime, Storage, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
