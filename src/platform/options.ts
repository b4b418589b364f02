import { browser } from './browser';
import type { FieldName, Settings } from './fields';
import { type Flag, loadFlags, removeFlags, watchFlags } from './flags';
import { loadPolicy, lockedBy } from './policy';
import { loadSettings, saveSettings, watchSettings } from './settings';

/** A key of the browser's own list of shortcuts. */
export interface Shortcut {
  /** In the reader's language, from the manifest. */
  does: string;
  /** As the browser writes it; null where none is set. */
  keys: string | null;
}

/** All that the settings page shows. */
export interface OptionsSeen {
  settings: Settings;
  locked: FieldName[];
  /** Why fields are locked, in the organisation's words; null where it gave none. */
  lockedReason: string | null;
  flags: Flag[];
  /** Bytes of what is kept on this device, as JSON. */
  stored: { settings: number; flags: number; opened: number; other: number };
  /** Null where the browser has no shortcuts (Android). */
  shortcuts: Shortcut[] | null;
}

/** The background's own page in a private window follows what holds there. */
export const isPrivate = (): boolean => browser.extension?.inIncognitoContext ?? false;

const bytesOf = (value: unknown): number =>
  value === undefined ? 0 : new TextEncoder().encode(JSON.stringify(value)).length;

async function see(openedBytes: () => Promise<number>): Promise<OptionsSeen> {
  const inPrivate = isPrivate();
  const [settings, policy, flags, all, commands, opened] = await Promise.all([
    loadSettings(inPrivate),
    loadPolicy(),
    loadFlags(inPrivate),
    browser.storage.local.get(null),
    browser.commands?.getAll?.() ?? null,
    openedBytes(),
  ]);
  const sizes = { settings: bytesOf(all.settings), flags: bytesOf(all.flags) };
  return {
    settings,
    locked: lockedBy(policy),
    lockedReason: policy.reason,
    flags,
    stored: {
      ...sizes,
      opened,
      other: Object.keys(all).length > 0 ? bytesOf(all) - sizes.settings - sizes.flags : 0,
    },
    shortcuts:
      commands?.flatMap(({ description, shortcut }) =>
        description ? [{ does: description, keys: shortcut || null }] : [],
      ) ?? null,
  };
}

/**
 * Calls back with all that the settings page shows, at once and at every change. Returns the stop function.
 * @param openedBytes size of the kept articles; the library is not of this room
 */
export function followOptions(
  tell: (seen: OptionsSeen) => void,
  openedBytes: () => Promise<number> = async () => 0,
): () => void {
  let turn = 0;
  const look = async () => {
    turn += 1;
    const mine = turn;
    const seen = await see(openedBytes);
    if (mine === turn) tell(seen);
  };
  const again = () => void look();
  const stops = [watchSettings(isPrivate(), again), watchFlags(again)];
  addEventListener('focus', again); // the reader comes back from the browser's page of shortcuts
  again();
  return () => {
    turn += 1;
    removeEventListener('focus', again);
    for (const stop of stops) stop();
  };
}

/** Opens the settings page, or goes to it. */
export const openSettings = (): void => void browser.runtime.openOptionsPage();

/** Firefox 137 and newer opens its page itself; Chrome's has an address; elsewhere the reader is told the way. */
function shortcutPage(): (() => void) | null {
  const { commands, runtime, tabs } = browser;
  const opener = commands as unknown as { openShortcutSettings?(): Promise<void> } | undefined;
  if (!opener) return null;
  if (opener.openShortcutSettings) return () => void opener.openShortcutSettings!();
  if (runtime.getURL('').startsWith('chrome-extension:'))
    return () => void tabs.create({ url: 'chrome://extensions/shortcuts' });
  return null;
}

/** What can be done on the settings page. */
export function optionsActions() {
  return {
    /** Whether it was kept. */
    save: (change: Partial<Settings>): Promise<boolean> =>
      saveSettings(change, isPrivate()).then(
        () => true,
        () => false,
      ),
    takeBack: (flags: readonly Flag[]): Promise<void> => removeFlags(flags),
    openShortcuts: shortcutPage(),
    /** Forgets all that is kept on this device. The answer brings it back. */
    deleteAll: async (): Promise<() => Promise<void>> => {
      const { local, session } = browser.storage;
      const kept = await local.get(null);
      const inMemory = await session.get(['settings:private', 'flags:private']);
      await local.clear();
      await session.remove(Object.keys(inMemory));
      return async () => {
        await local.set(kept);
        await session.set(inMemory);
      };
    },
  };
}
