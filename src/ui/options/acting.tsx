import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Phrase, Warning } from '../../engine/types';
import type { Settings } from '../../platform/fields';
import type { Flag } from '../../platform/flags';

/** All that a reader can do on the settings page. The entry file fills it, a test with its own. */
export interface OptionsActions {
  /** Whether it was kept. */
  save(change: Partial<Settings>): Promise<boolean>;
  takeBack(flags: readonly Flag[]): Promise<void>;
  /** Null where the browser's page of shortcuts can't be opened. */
  openShortcuts: (() => void) | null;
  /** Forgets all; the answer brings it back. */
  deleteAll(): Promise<() => Promise<void>>;
  /** What would be flagged in a text. */
  tryPhrases(text: string, phrases: readonly Phrase[]): Warning[];
  /** Gives the reader a file. */
  download(name: string, text: string): void;
}

const OptionsContext = createContext<OptionsActions | null>(null);
/** Fills the settings page with what can be done on it. */
export const Setting = OptionsContext.Provider;

/** What can be done here. @throws outside of `Setting` */
export function useOptions(): OptionsActions {
  const actions = useContext(OptionsContext);
  if (!actions) throw new Error('a section was drawn outside of <Setting>');
  return actions;
}
