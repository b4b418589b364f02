import { codeOf } from './codes';
import { de } from './de';
import { en } from './en';
import type { Language } from './language';

/** The languages that Caveat reads. */
export const LANGUAGES: readonly Language[] = [en, de];

/** The language of a BCP 47 code ("en", "en-GB"), or null where Caveat does not read it. */
export function findLanguage(code: string | null): Language | null {
  const known = codeOf(code);
  return LANGUAGES.find((language) => language.code === known) ?? null;
}
