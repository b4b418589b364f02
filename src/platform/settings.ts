import { browser } from './browser';
import { parseSettings, type Settings } from './fields';
import { loadPolicy } from './policy';

export { parseSettings, type Settings } from './fields';

const KEY = 'settings';
/** In a private window nothing is written to disk: its changes live in session storage, over the stored ones. */
const PRIVATE_KEY = 'settings:private';

/** The settings as they hold in a normal or a private window; what an organisation has set goes before all. A private window keeps no article. */
export async function loadSettings(inPrivate: boolean): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const overlay = inPrivate ? (await browser.storage.session.get(PRIVATE_KEY))[PRIVATE_KEY] : null;
  const { settings: policy } = await loadPolicy();
  const wanted = { ...(stored as object | undefined), ...(overlay as object | null | undefined), ...policy };
  return parseSettings(inPrivate ? { ...wanted, keepOpened: false } : wanted);
}

/** Changes some settings and keeps the rest. @throws where storage refuses (quota, disk) */
export async function saveSettings(change: Partial<Settings>, inPrivate: boolean): Promise<void> {
  const area = inPrivate ? browser.storage.session : browser.storage.local;
  const key = inPrivate ? PRIVATE_KEY : KEY;
  // popup, panel and background may change them in the same moment: one after the other, or one change is lost
  await navigator.locks.request(key, async () => {
    const stored = (await area.get(key))[key];
    await area.set({ [key]: { ...(stored as object | undefined), ...change } });
  });
}

/** Calls back with the settings at every change, the organisation's too: Chromium hands its policy over some moments after the start. Returns the stop function. */
export function watchSettings(inPrivate: boolean, tell: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (KEY in changes || PRIVATE_KEY in changes || area === 'managed') void loadSettings(inPrivate).then(tell);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Whether a page of this address is read by itself; else why not. */
export function readsByItself(settings: Settings, url: string): true | 'on-click' | 'site-off' {
  const host = hostOf(url);
  if (host !== null && settings.sitesOff.includes(host)) return 'site-off';
  return settings.automatic ? true : 'on-click';
}

/** The host of an http(s) address, without "www."; null for anything else. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return /^https?:$/.test(protocol) ? host.replace(/^www\./, '') : null;
}
