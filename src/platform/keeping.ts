import { browser } from './browser';

/** Why the last article could not be kept. */
export type Trouble = 'no-room' | 'broken';

const KEY = 'keeping:trouble';

/** Remembers, for as long as the browser runs, what became of the last article that was to be kept; null: it was. In memory, for the disk may be full. */
export async function noteTrouble(trouble: Trouble | null): Promise<void> {
  const { session } = browser.storage;
  await (trouble === null ? session.remove(KEY) : session.set({ [KEY]: trouble }));
}

/** Why the last article could not be kept; null where it could. */
export async function loadTrouble(): Promise<Trouble | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as Trouble | undefined) ?? null;
}
