import type { LanguageCode } from '../engine/languages/codes';
import type { Language } from '../engine/languages/language';
import { pause } from './slices';

/**
 * What not every page needs, brought into one that does: the build makes parts of the scanner of what is imported here
 * (scripts/page-parts.ts), and `bring.ts` has the background put them into the page, each in a task of its own.
 */

const BRING: Readonly<Record<LanguageCode, () => Promise<Language>>> = {
  en: async () => (await import('../engine/languages/en')).en,
  de: async () => (await import('../engine/languages/de')).de,
};

/** The words, cues and grammar of one language. */
export async function bringLanguage(code: LanguageCode): Promise<Language> {
  await pause();
  return BRING[code]();
}

/** What tells whether a text holds a cue, and makes a report without claims: all that a page without a cue needs beside its language. */
export async function bringCues() {
  await pause();
  return import('./look-for-cues');
}

/** What reads the article of a page. */
export async function bringArticles() {
  await pause();
  return import('../article/articles');
}

/** What paints claims. */
export async function bringMarks() {
  await pause();
  return import('./marks');
}

/** What reads claims. */
export async function bringScan() {
  await pause();
  return import('../engine/scan');
}
