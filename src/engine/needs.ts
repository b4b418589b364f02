import type { Language } from './languages/language';

/**
 * Words without which a pattern cannot match: a word, or all or one of several. `all` and `one` take turns with each level; the
 * outermost list is `all`.
 */
export type Needs = readonly (string | Needs)[];

declare const __NEEDS__: string | undefined;

/** By language, a line for each rule. `vite.config.ts` works it out of the patterns; where nobody did, every pattern is asked. */
const WRITTEN: Readonly<Record<string, string>> = typeof __NEEDS__ === 'undefined' ? {} : JSON.parse(__NEEDS__);

/** The needs of each rule of a language as they are written, by the rule's number. */
export const writtenNeeds = (language: Language): readonly string[] => WRITTEN[language.code]?.split('\n') ?? [];

/** Reads what `writeNeeds` (scripts/needed-words.ts) wrote. */
export const readNeeds = (written: string | undefined): Needs => (written ? (JSON.parse(written) as Needs) : []);

/** Whether a text holds all of them. @param text as `plainly` writes it */
export function holdsAll(text: string, needs: Needs): boolean {
  for (const need of needs) if (!(typeof need === 'string' ? text.includes(need) : holdsOne(text, need))) return false;
  return true;
}

function holdsOne(text: string, needs: Needs): boolean {
  for (const need of needs) if (typeof need === 'string' ? text.includes(need) : holdsAll(text, need)) return true;
  return false;
}

/** A text in lower case with one blank for any white space, and one kind of apostrophe. */
export function plainly(lower: string): string {
  return lower.replace(/[\s\u00ad]+/g, ' ').replace(/[’ʼ]/g, "'");
}
