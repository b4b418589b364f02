import type { Query } from './types';

/** The search line that the reader sees and edits: phrases in quotation marks, words without. */
export const writeTerms = (terms: readonly string[]): string =>
  terms.map((term) => (/\s/.test(term) ? `"${term}"` : term)).join(' ');

/** The search line read back. An open quotation mark reaches to the end of the line; doubled terms are dropped. */
export function readTerms(line: string): string[] {
  const terms = [...line.matchAll(/["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+)/g)]
    .map((match) => (match[1] ?? match[2] ?? '').replace(/\s+/g, ' ').trim())
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
  const seen = new Set<string>();
  return terms.filter((term) => !seen.has(term.toLowerCase()) && seen.add(term.toLowerCase()));
}

/** What a service allows in its search words. */
export interface Limits {
  /** Terms at most; the first ones are the telling ones. */
  terms: number;
  /** UTF-16 units of the whole line. */
  length: number;
  /** A bare word shorter than this is left out. */
  word: number;
  /** A phrase shorter than this is sent without quotation marks. */
  phrase: number;
  /** Put between terms. */
  join: string;
}

const PLAIN: Limits = { terms: 6, length: 250, word: 1, phrase: 2, join: ' ' };

/** Marks that are operators somewhere or end a phrase: inside a term they become spaces. Hyphens and apostrophes between letters stay. */
const OPERATORS = /["“”„«»()[\]{}<>|~^:*?!\\/+=;,#%&]+|(?<![\p{L}\p{N}])[-'’.]+|[-'’.]+(?![\p{L}\p{N}])/gu;
/** Words that a search line reads as an operator when they stand alone, whatever the reader meant. */
const OPERATOR_WORDS = /^(?:AND|OR|NOT)$/;
/** A word that needs quotation marks, because a mark inside it is illegal bare (GDELT: `D-Wave`). */
const NEEDS_QUOTES = /[^\p{L}\p{N}\p{M}]/u;

/** The terms as one line in a service's form, most telling first, never longer than it allows. Empty where nothing is left to send. */
export function searchLine(query: Pick<Query, 'terms'>, limits: Partial<Limits> = {}): string {
  const { terms: most, length, word, phrase, join } = { ...PLAIN, ...limits };
  const parts: string[] = [];
  for (const raw of query.terms) {
    if (parts.length === most) break;
    const term = raw.replace(OPERATORS, ' ').replace(/\s+/g, ' ').trim();
    if (term.length < word || OPERATOR_WORDS.test(term)) continue;
    const part = quoteTerm(term, word, phrase, join);
    if (part === '' || [...parts, part].join(join).length > length) continue;
    parts.push(part);
  }
  return parts.join(join);
}

/** A phrase in quotation marks; where it is too short for those, its long enough words. */
function quoteTerm(term: string, word: number, phrase: number, join: string): string {
  if (!NEEDS_QUOTES.test(term)) return term;
  if (term.length >= phrase) return `"${term}"`;
  return term
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((piece) => piece.length >= word && piece.length > 0)
    .join(join);
}
