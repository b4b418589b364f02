import { browser } from './browser';

/** A stored value that is at hand without waiting, and follows its changes. */
export interface Kept {
  /** As stored; undefined where nothing is. */
  get(): unknown;
  /** @throws where storage refuses (quota, disk) */
  set(value: unknown): Promise<void>;
  stop(): void;
}

/** Loads a value and follows it: `storage.local`, but in a private window the session's own, which is never written to disk. */
export async function keepValue(name: string, inPrivate: boolean): Promise<Kept> {
  const area = inPrivate ? browser.storage.session : browser.storage.local;
  const key = inPrivate ? `${name}:private` : name;
  let value: unknown;
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) value = change.newValue;
  };
  area.onChanged.addListener(listen);
  value = (await area.get(key))[key];
  return {
    get: () => value,
    async set(next) {
      await area.set({ [key]: next });
      value = next;
    },
    stop: () => area.onChanged.removeListener(listen),
  };
}
