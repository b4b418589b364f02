import type { Language } from './languages/language';
import { slot } from './triggers';

/**
 * Words without which a pattern cannot match: a word, or all or one of several. `all` and `one` take turns with each level; the
 * outermost list is `all`. Of a word its runs of three characters are known, by number.
 */
export type Needs = readonly (Uint16Array | Needs)[];

declare const __NEEDS__: string | undefined;

/** By language, a line for each rule. `vite.config.ts` works it out of the patterns; where nobody did, every pattern is asked. */
const WRITTEN: Readonly<Record<string, string>> = typeof __NEEDS__ === 'undefined' ? {} : JSON.parse(__NEEDS__);

/** The needs of each rule of a language as they are written, by the rule's number. */
export const writtenNeeds = (language: Language): readonly string[] => WRITTEN[language.code]?.split('\n') ?? [];

/** As they are written. */
type Words = readonly (string | Words)[];

/** Reads what `writeNeeds` (scripts/needed-words.ts) wrote. */
export const readNeeds = (written: string | undefined): Needs => (written ? runsOf(JSON.parse(written) as Words) : []);

const runsOf = (words: Words): Needs =>
  words.map((word) => {
    if (typeof word !== 'string') return runsOf(word);
    const runs: number[] = [];
    eachRun(word, 0, word.length, (run) => runs.push(run));
    return Uint16Array.from(runs);
  });

/** Calls `found` with the number of each three characters that follow each other, as `charOf` tells them. */
function eachRun(text: string, start: number, end: number, found: (run: number) => void): void {
  let run = 0;
  let count = 0;
  let last = -1;
  for (let i = start; i < end; i++) {
    const char = charOf(text.charCodeAt(i));
    if (char < 0 || (char === 0 && last === 0)) continue;
    last = char;
    run = ((run << 5) | char) & 0x7fff;
    if (++count > 2) found(run);
  }
}

/**
 * A letter of either case by its number, one number for all that parts words, one for other letters; -1 for a soft hyphen,
 * which a pattern does not see.
 */
function charOf(code: number): number {
  if (code < 128) return slot(code);
  if (code === 0xad) return -1;
  // white space and apostrophes, beside much else that parts words; and the sign of kelvin, which is a k in lower case
  if (code === 0xa0 || code === 0x2bc || (code >= 0x2000 && code <= 0x206f)) return 0;
  if (code === 0x1680 || code === 0x3000 || code === 0xfeff) return 0;
  return code === 0x212a ? 11 : 31;
}

/** The runs of the text that was looked at last: those marked with its number. */
const marks = new Uint16Array(32 ** 3);
let number = 0;
const mark = (run: number) => {
  marks[run] = number;
};

/** Looks at a piece of a text, of which `mayHold` is asked next: one pass, instead of one for each word. */
export function lookAt(text: string, start: number, end: number): void {
  if (number === 0xffff) marks.fill(0);
  number = (number % 0xffff) + 1;
  eachRun(text, start, end, mark);
}

/** Whether the text looked at may hold all of them: it holds the runs of their words, in whatever order. */
export function mayHold(needs: Needs): boolean {
  for (const need of needs) if (!(need instanceof Uint16Array ? holdsRuns(need) : mayHoldOne(need))) return false;
  return true;
}

function mayHoldOne(needs: Needs): boolean {
  for (const need of needs) if (need instanceof Uint16Array ? holdsRuns(need) : mayHold(need)) return true;
  return false;
}

function holdsRuns(runs: Uint16Array): boolean {
  for (let i = 0; i < runs.length; i++) if (marks[runs[i]!] !== number) return false;
  return true;
}
