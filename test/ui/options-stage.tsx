import { findLanguage } from '../../src/engine/languages';
import { scan } from '../../src/engine/scan';
import type { Digest } from '../../src/library/library';
import { makeBackup, parseBackup, parseSites } from '../../src/platform/backup';
import { MOST_LETTERS, MOST_PHRASES } from '../../src/platform/fields';
import type { Flag } from '../../src/platform/flags';
import type { OptionsSeen } from '../../src/platform/options';
import type { OptionsActions } from '../../src/ui/options/acting';
import type { OpenedStore } from '../../src/ui/options/opened';
import type { Formats } from '../../src/ui/options/options';
import { settingsWith } from './stage';

/** A card that was set aside; our own prose. */
export const FLAG: Flag = {
  url: 'https://www.harbourpost.example/article',
  claim: 'c1-0',
  wrong: 'not-a-warning',
  statement: 'The boat left Hallis with a crew of eleven, according to a list.',
  words: 'according to a list',
  kind: 'reported',
  cue: 'reported-by',
  at: Date.UTC(2026, 9, 14, 12),
};

/** The settings page as a reader meets it, by name. */
export const OPTIONS: Record<string, OptionsSeen> = {
  new: {
    settings: settingsWith({}),
    locked: [],
    lockedReason: null,
    flags: [],
    stored: { settings: 0, flags: 0, opened: 0, other: 0 },
    shortcuts: [{ does: 'Highlight warnings in the page, on or off', keys: 'Alt+Shift+H' }],
  },
  used: {
    settings: settingsWith({
      automatic: false,
      badge: 'dot',
      sitesOff: ['brennock-gazette.example', 'harbourpost.example', 'a-very-long-name-of-a-news-site.regional.example'],
      unmarked: ['hedge'],
      keepOpened: true,
      phrases: [
        { words: 'we were shown, but could not copy', kind: 'not-verified' },
        { words: 'obtained by this newspaper', kind: 'intercepted' },
      ],
    }),
    locked: [],
    lockedReason: null,
    flags: [FLAG, { ...FLAG, claim: 'c2-0', wrong: 'wrong-source', statement: 'The harbour office denied it.' }],
    stored: { settings: 4210, flags: 988, opened: 0, other: 0 },
    shortcuts: [{ does: 'Highlight warnings in the page, on or off', keys: null }],
  },
  locked: {
    settings: settingsWith({ automatic: false, phrases: [{ words: 'sources close to', kind: 'reported' }] }),
    locked: ['automatic', 'phrases', 'badge', 'sitesOff', 'unmarked', 'strength', 'highlights', 'singleKeys'],
    lockedReason: 'Rules of the newsroom, section 4.',
    flags: [],
    stored: { settings: 120, flags: 0, opened: 0, other: 80 },
    shortcuts: null,
  },
};

/** The real formats. */
export const FORMATS: Formats = {
  readSites: parseSites,
  makeBackup,
  parseBackup,
  mostLetters: MOST_LETTERS,
  mostPhrases: MOST_PHRASES,
};

/** What was done on the settings page, in order; phrases are tried by the real engine. */
export function recordOptions(): { done: unknown[][]; actions: OptionsActions } {
  const done: unknown[][] = [];
  const language = findLanguage('en')!;
  const actions: OptionsActions = {
    save: async (change) => {
      done.push(['save', change]);
      return true;
    },
    takeBack: async (flags) => {
      done.push(['takeBack', flags.map(({ claim }) => claim)]);
    },
    openShortcuts: () => done.push(['openShortcuts']),
    deleteAll: async () => {
      done.push(['deleteAll']);
      return async () => {
        done.push(['bringBack']);
      };
    },
    tryPhrases: (text, phrases) => scan(text, { language, phrases }).flatMap(({ warnings }) => warnings),
    download: (name, text) => done.push(['download', name, text]),
  };
  return { done, actions };
}

/** Kept articles, our own headlines. */
export const DIGESTS: Digest[] = Array.from({ length: 25 }, (_, at) => ({
  key: `harbourpost.example/${25 - at}`,
  at: Date.UTC(2026, 9, 26 - at),
  url: `https://harbourpost.example/${25 - at}`,
  title: `Harbour story ${25 - at}`,
  outlet: at % 4 === 3 ? null : 'Harbour Post',
  published: null,
  language: 'en',
  bytes: 2500,
  words: 'harbour',
}));

/** Kept articles in memory, with the store's own promises. */
export function openedStore(kept: Digest[], change: Partial<OpenedStore> = {}): OpenedStore {
  let list = [...kept];
  return {
    most: 10_000,
    list: async () => list,
    trouble: async () => null,
    remove: async (keys) => {
      const before = list;
      list = keys ? list.filter(({ key }) => !keys.includes(key)) : [];
      return async () => {
        list = before;
      };
    },
    ...change,
  };
}
