import type { Language, Word } from './languages/language';
import { once } from './once';
import { isLetterOrDigit } from './spelling';
import type { Range } from './types';
import { splitWords } from './words';

/** A sentence of the article: never across a line break, white space at its edges left out. */
export interface Sentence extends Range {
  /** Number of the sentence in the article. */
  index: number;
  /** Number of the paragraph (a run of text between line breaks). */
  paragraph: number;
}

/** The article cut into sentences, with what is asked of them; words and quotations are found when first asked for. */
export interface Layout {
  text: string;
  language: Language;
  sentences: readonly Sentence[];
  /** The sentence in which the place stands. */
  at(place: number): Sentence;
  wordsOf(sentence: Sentence): readonly Word[];
  /** Half-open range of the quotation that encloses the place, or null. */
  quotationAt(place: number): Range | null;
  /** What readers keep of the article (once.ts). */
  kept: object[];
}

/**
 * Longest piece of text, in UTF-16 units, that is looked at as one sentence. The longest real sentence of the
 * development articles has 700; without a limit a text without full stops would cost more than linear time.
 */
const LONGEST = 1200;
// "in Amsterdam.It is alleged": a blank was lost
const END = /[.!?…]+["”’'»)\]]*(?=\s|(?<=[a-zß-ÿ][.!?])[A-Z][a-z]{0,12} )|\n+/g;
const MARKS = '.!?…';
const LINE_BREAK = 10;

/**
 * Letters of any script. V8 takes a quarter of a millisecond to make a pattern that knows them all, and most texts ask for none: made
 * when a text first does.
 */
const anyLetters = once(() => ({
  opener: /^["“‘'«([•–—-]*\s*[\p{Lu}\p{N}@#]/u,
  word: /^\p{L}+/u,
  others: /^\P{L}+/u,
  capital: /^\p{Lu}$/u,
  dotted: /^(?:\p{L}\.)+\p{L}$/u,
}));
/** The same where a text has no letter beyond ASCII. */
const PLAIN_LETTERS = {
  opener: /^["“‘'«([•–—-]*\s*[A-Z0-9@#]/,
  word: /^[A-Za-z]+/,
  others: /^[^A-Za-z]+/,
  capital: /^[A-Z]$/,
  dotted: /^(?:[A-Za-z]\.)+[A-Za-z]$/,
};
/** ASCII, the blank that does not break, quotation marks and dashes. */
const PLAIN = /^[\0-\x7f\xa0«»\u2010-\u2027]*$/;
const lettersOf = (text: string) => (PLAIN.test(text) ? PLAIN_LETTERS : anyLetters());

/** Cuts the text into sentences. Linear in the length of the text. */
export function layOut(text: string, language: Language): Layout {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let from = 0;
  const push = (start: number, end: number) => {
    let a = start;
    let b = end;
    while (a < b && isSpace(text.charCodeAt(a))) a++;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--;
    while (b - a > LONGEST) {
      let cut = text.lastIndexOf(' ', a + LONGEST);
      if (cut <= a + LONGEST / 2) cut = a + LONGEST;
      sentences.push({ start: a, end: cut, index: sentences.length, paragraph });
      a = cut;
      while (a < b && isSpace(text.charCodeAt(a))) a++;
    }
    if (b > a) sentences.push({ start: a, end: b, index: sentences.length, paragraph });
  };
  END.lastIndex = 0;
  // where a match begins is told by its end: an array for each match would take as long as the pattern
  while (END.test(text)) {
    const end = END.lastIndex;
    if (text.charCodeAt(end - 1) === LINE_BREAK) {
      push(from, end);
      paragraph++;
      from = end;
    } else if (endsSentence(text, markBefore(text, end), end, language)) {
      push(from, end);
      from = end;
    }
  }
  push(from, text.length);
  const words = new Map<number, readonly Word[]>();
  let quotations: readonly Range[] | null = null;
  return {
    text,
    language,
    sentences,
    kept: [],
    at: (place) => sentences[lastAt(sentences, place)] ?? { start: 0, end: text.length, index: 0, paragraph: 0 },
    wordsOf(sentence) {
      let found = words.get(sentence.index);
      if (!found) {
        found = splitWords(text, sentence.start, sentence.end);
        words.set(sentence.index, found);
      }
      return found;
    },
    quotationAt(place) {
      quotations ??= findQuotations(text, language);
      const found = quotations[lastAt(quotations, place)];
      return found && found.start <= place && place < found.end ? found : null;
    },
  };
}

/** Where the full stops, question marks or the like begin that end, with what closes behind them, at `end`. */
function markBefore(text: string, end: number): number {
  let at = end - 1;
  while (!MARKS.includes(text[at]!)) at--;
  while (at > 0 && MARKS.includes(text[at - 1]!)) at--;
  return at;
}

/** Index of the last range that starts at or before the place. */
function lastAt(ranges: readonly Range[], place: number): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function endsSentence(text: string, mark: number, end: number, language: Language): boolean {
  if (!isSpace(text.charCodeAt(end)))
    // it is a word in ASCII that END saw, with a blank behind it
    return language.openers.has(PLAIN_LETTERS.word.exec(text.slice(end, end + 20))?.[0] ?? '');
  let at = end;
  while (at < end + 12 && isSpace(text.charCodeAt(at))) at++;
  // most often a small letter follows, or a capital one behind a plain word: no pattern is needed for that
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return false;
  const next = text.slice(at, end + 12);
  if (!(code >= 65 && code <= 90) && !(code >= 48 && code <= 57) && !lettersOf(next).opener.test(next)) return false;
  if (text[mark] !== '.' || end - mark > 2) return true;
  let from = mark;
  let small = 0;
  while (from > 0 && mark - from < 14 && !isSpace(text.charCodeAt(from - 1))) {
    from--;
    const own = text.charCodeAt(from);
    if (own >= 97 && own <= 122) small++;
  }
  const length = mark - from;
  if (small === length) return length > longestOf(language) || !language.abbreviations.has(text.slice(from, mark));
  const opening = text.charCodeAt(from);
  // a name
  if (length > 1 && small === length - 1 && opening >= 65 && opening <= 90)
    return length > longestOf(language) || !language.abbreviations.has(text.slice(from, mark).toLowerCase());
  const own = text.slice(from, mark);
  const letters = lettersOf(own);
  const before = own.replace(letters.others, '');
  if (letters.capital.test(before)) return false;
  if (letters.dotted.test(before)) {
    const { others, word } = lettersOf(next);
    return language.openers.has(word.exec(next.replace(others, ''))?.[0] ?? '');
  }
  return !language.abbreviations.has(before.toLowerCase());
}

const longest = new WeakMap<Language, number>();

/** Length of the longest abbreviation. */
function longestOf(language: Language): number {
  let found = longest.get(language);
  if (found === undefined) {
    found = Math.max(...Array.from(language.abbreviations, (one) => one.length));
    longest.set(language, found);
  }
  return found;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029;
}

/**
 * Quotations between paired marks. One that is not closed in its paragraph ends with it (newspapers open each paragraph
 * of a long quotation anew). Single marks count only where they cannot be an apostrophe.
 */
function findQuotations(text: string, language: Language): Range[] {
  const closers = new Map(language.quotes);
  const ends = new Set(closers.values());
  const found: Range[] = [];
  let open = -1;
  let closer = '';
  for (let i = 0; i < text.length; i++) {
    // most of a text is small letters and blanks
    const code = text.charCodeAt(i);
    if (code === 32 || (code >= 97 && code <= 122)) continue;
    // '' is " in two strokes
    const double = text[i] === "'" && text[i + 1] === "'";
    const char = double ? '"' : (text[i] ?? '');
    const end = double ? i + 2 : i + 1;
    if (char === '\n') {
      if (open >= 0 && closer !== "'" && closer !== '’') found.push({ start: open, end: i });
      open = -1;
    } else if (open >= 0 && (char === closer || (char === '"' && closer === '”'))) {
      if ((char === "'" || char === '’') && isLetterOrDigit(text[i + 1])) continue;
      found.push({ start: open, end });
      open = -1;
    } else if (open < 0 && closers.has(char)) {
      if ((char === "'" || char === '‘') && !(isBreak(text[i - 1]) && isLetterOrDigit(text[i + 1]))) continue;
      if (char === '"' && ends.has('"') && !isBreak(text[i - 1]) && /[\s.,;]/.test(text[end] ?? ' ')) continue;
      open = i;
      closer = closers.get(char) ?? '';
    }
    if (double) i++;
  }
  if (open >= 0 && closer !== "'" && closer !== '’') found.push({ start: open, end: text.length });
  return found;
}

function isBreak(char: string | undefined): boolean {
  return char === undefined || /[\s(—–[-]/.test(char);
}
