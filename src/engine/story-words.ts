import { COMMON_NAMES, GENERAL_WORDS } from './general-words';
import { NEAR_WORDS } from './near-words';

/** A word or number of a text, as stories are compared by it. */
export interface Term {
  /** The word in lower case, without accents, possessive or apostrophes. */
  low: string;
  /** What equal terms have in common: `beheaded` and `beheading`, `seven` and `7`. */
  stem: string;
  /** Starts with a capital letter. */
  capital: boolean;
  /** Is short and has capitals only: `NATO`, `US`. */
  acronym: boolean;
  /** First word of a sentence, a line or a quotation, where a capital tells nothing. */
  first: boolean;
  number: boolean;
  /** Number of the sentence in the text. */
  sentence: number;
  /** Place in the text, UTF-16 units. */
  start: number;
}

/** Weight of a term that is no general word: a name, a number or a word of this story. Bits, as in `GENERAL_WORDS`. */
export const RARE = 11;
/** Long numbers are as telling as a rare word, short ones hardly: every text has a 2 or a 15. Bits. */
const LONG_NUMBER = 8;
const SHORT_NUMBER = 5;
/** A word of this many letters or fewer is taken as grammar where no list of general words is at hand. */
const GRAMMAR_LETTERS = 3;
/** Scripts that write no spaces are compared by pairs of characters, which are less telling than words. Bits. */
const PAIR_OF_CHARACTERS = 4;

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\u00ad]*(?:['’ʼ]\p{L}+)?|\p{N}+(?:[.,]\p{N}+)*/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const BREAK = /[.!?…]["”’')\]]*\s|\n/;
/** Marks after which a capital tells nothing, beside the start of a sentence. */
const OPENERS = ':"“‘«|(';
/** Abbreviations that a full stop follows inside a sentence: the newspaper ones (AP style: titles, months). */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr sen rep gov gen lt col sgt capt st jr sr no vs jan feb aug sept oct nov dec'.split(' '),
);
const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, at) => [word, `${at + 1}`]),
);

/** Splits a text into its terms. Linear in the length of the text. */
export function splitTerms(text: string): Term[] {
  const terms: Term[] = [];
  let sentence = 0;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index);
    const before = terms[terms.length - 1];
    if (before && BREAK.test(gap) && !(gap.startsWith('. ') && isAbbreviation(before))) sentence++;
    const first = !before || before.sentence !== sentence || OPENERS.includes(gap.trimEnd().slice(-1) || ' ');
    end = match.index + match[0].length;
    if (UNSPACED.test(match[0])) pushPairs(terms, match[0], sentence, match.index);
    else terms.push(makeTerm(match[0], first, sentence, match.index));
  }
  return terms;
}

function isAbbreviation(term: Term): boolean {
  return (term.low.length === 1 && term.low !== 'i' && !term.number) || ABBREVIATIONS.has(term.low);
}

function makeTerm(word: string, first: boolean, sentence: number, start: number): Term {
  const raw = word.replace(/['’ʼ]s$/i, '').replace(/[.'’ʼ\u00ad]/g, (mark) => (/\d/.test(word) ? mark : ''));
  const low = raw.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const number = /^\p{N}/u.test(raw);
  const capital = raw[0] !== raw[0]?.toLowerCase();
  const acronym = !number && raw.length > 1 && raw.length < 7 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  const stem = number ? low.replace(/,(?=\d{3})/g, '') : (NUMBERS.get(low) ?? stemOf(low));
  return {
    low,
    stem: acronym && low.length === 2 ? low.toUpperCase() : stem,
    capital,
    acronym,
    first,
    number: number || NUMBERS.has(low),
    sentence,
    start,
  };
}

function pushPairs(terms: Term[], run: string, sentence: number, start: number) {
  const chars = [...run];
  for (let at = 0; at < Math.max(1, chars.length - 1); at++) {
    const pair = chars.slice(at, at + 2).join('');
    terms.push({ low: pair, stem: pair, capital: false, acronym: false, first: false, number: false, sentence, start });
  }
}

/** Endings that are cut from an English word, with the letters that must be left before them. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['ing', 3],
  ['ed', 3],
  ['ment', 4],
  ['ation', 4],
  ['ion', 4],
  ['ly', 4],
  ['er', 4],
  ['or', 4],
  ['ist', 5],
];

/** A light English stem: plural, verb endings and the commonest noun endings, after Porter (1980), steps 1 and 4, shortened. */
export function stemOf(low: string): string {
  if (low.length < 4) return low;
  let stem = low;
  if (!/(?:ss|us|is)$/.test(stem)) {
    if (/(?:ies|ied)$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
    else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
    else if (stem.endsWith('s')) stem = stem.slice(0, -1);
  }
  for (const [ending, left] of ENDINGS) {
    if (!stem.endsWith(ending) || stem.length - ending.length < left) continue;
    const rest = stem.slice(0, -ending.length);
    if (!/[aeiouy]/.test(rest)) continue;
    stem = /([bdfgkmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
    break;
  }
  if (stem.endsWith('e') && stem.length > 3) stem = stem.slice(0, -1);
  return stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem;
}

const WEIGHTS = new Map<string, number>();
for (const [bits, words] of COMMON_NAMES)
  for (const word of words.split(/\s+/)) WEIGHTS.set(stemOf(word), bits).set(word.toUpperCase(), bits);
for (const [bits, stems] of GENERAL_WORDS) for (const stem of stems.split(' ')) WEIGHTS.set(stem, bits);
const NEAR = new Map<string, number[]>();
NEAR_WORDS.forEach((line, group) => {
  for (const stem of new Set(line.split(' ').map(stemOf))) NEAR.set(stem, [...(NEAR.get(stem) ?? []), group]);
});
const ALONE: readonly number[] = [];

/** Numbers of the groups of near words (`sacked`, `fired`) to which a term belongs. */
export function nearGroupsOf(term: Term): readonly number[] {
  return NEAR.get(term.acronym ? term.low : term.stem) ?? ALONE;
}

/**
 * How telling it is that two texts share the term, in bits; 0 for grammar. English words by the list of general words;
 * for other languages by length and capital, since no list is at hand.
 */
export function weighTerm(term: Term, language: string | null): number {
  if (term.number) return term.stem.length >= 3 ? LONG_NUMBER : SHORT_NUMBER;
  if (UNSPACED.test(term.low)) return term.low.length > 1 ? PAIR_OF_CHARACTERS : 0;
  if (language === null || language === 'en') return WEIGHTS.get(term.stem) ?? (term.low.length < 2 ? 0 : RARE);
  if (term.low.length <= GRAMMAR_LETTERS) return term.acronym ? RARE : 0;
  return term.capital || term.low.length > 2 * GRAMMAR_LETTERS ? RARE : SHORT_NUMBER / 2;
}
