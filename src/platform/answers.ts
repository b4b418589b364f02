import type { Store } from '../coverage/store';
import { browser } from './browser';

/** Where services' answers are kept for a while: `storage.session`, which is in memory and gone with the browser. */
export const sessionStore: Store = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (keys) => browser.storage.session.remove(keys),
  keys: async () => Object.keys(await browser.storage.session.get(null)),
};
