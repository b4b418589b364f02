import { once } from './once';

/** Triggers as a tree of characters: in lower case; a blank stands for any white space, an apostrophe for any apostrophe. */
export interface Triggers {
  /** A bit for each word's first five characters with which a trigger may begin; and for the first four, in a table that is always at hand. */
  windows: Uint8Array;
  begins: Uint8Array;
  /** The node behind two letters; 0 where none is. */
  pairs: Uint16Array;
  codes: Uint16Array;
  /** The first of the nodes behind a node, and the one beside it; 0 where there is none. */
  behind: Uint16Array;
  beside: Uint16Array;
  /** Numbers of the rules that are called by the trigger that ends with a node, and by those that it begins with. */
  calls: readonly (readonly number[])[];
}

/** The node of a trigger's beginning; 0 stands for none. */
export const ROOT = 1;
/**
 * Characters in a window: what parts the word from the one before, and the first five of the word. That many fit into 30 bits, and
 * tell most words that are no trigger. A greater number is none that V8 keeps in a word of the machine before it has optimised the code.
 */
export const WINDOW = 6;
/** A window is that great whose first character is no blank, or whose second is none. */
export const [PAST, FIRST] = [1 << 25, 1 << 20];
/** Where the byte stands in 64 KB and in 8 KB: one bit in fifty is set or fewer. The last character chooses the bit, so that a short trigger is marked at once. */
export const windowAt = (word: number) => ((((word >> 5) ^ (word >> 13)) & 0x3fff) << 2) | ((word & 31) >> 3);
export const beginAt = (word: number) => ((((word >> 5) ^ (word >> 14)) & 0x7ff) << 2) | ((word & 31) >> 3);

/** 1 to 26 for a letter of either case, 0 for what is no part of a word, 30 for a digit. */
export const CHARS = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = code | 32;
  if (code >= 48 && code <= 57) return 30;
  return code >= 65 && lower >= 97 && lower <= 122 ? lower - 96 : 0;
});

/** Letters and digits of any script: V8 takes a quarter of a millisecond to make it, and a text in English seldom asks for it. */
const letters = once(() => ({ pattern: /[\p{L}\p{N}]/u, told: new Uint8Array(2 ** 16) }));

/** The same beyond ASCII, where all letters and digits are 31; -1 for a soft hyphen, which is seen by nobody. */
export function charOf(code: number): number {
  if (code < 128) return CHARS[code]!;
  if (code === 0xad) return -1;
  // quotation marks, dashes, blanks, the apostrophe that is a letter; the sign of kelvin is a k in lower case
  if ((code >= 0x2000 && code <= 0x206f) || code === 0x2bc) return 0;
  if (code === 0x212a) return 11;
  // Latin letters with their marks, but for the signs of times and of division
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 0 : 31;
  const { pattern, told } = letters();
  // one more than it is; a page in Chinese asks for its few thousand signs again and again
  if (told[code] === 0) told[code] = pattern.test(String.fromCharCode(code)) ? 32 : 1;
  return told[code]! - 1;
}

/** A search for triggers through a text; `at` and `calls` are the last one's. */
export interface Search {
  text: string;
  /** Where the trigger begins, -1 where there is no other, and the numbers of the rules that it calls. */
  at: number;
  calls: readonly number[];
  /** Where the search goes on, and the characters before, as far as they are told apart. */
  next: number;
  window: number;
}

/** A search from the text's beginning. */
export const searchOf = (text: string): Search => ({ text, at: -1, calls: NONE, next: 0, window: 0 });

export const NONE: readonly number[] = [];

/**
 * Goes on to the next trigger. A window that is pushed on by each character, and one question to a table, instead of a pattern:
 * an alternation of two hundred words cost 27 times the native pass over 150 phrases, this two to three times as much.
 */
export function findNext(search: Search, triggers: Triggers): boolean {
  const { text } = search;
  const { begins, windows } = triggers;
  // by a name of its own: what a module holds is asked for anew each time
  const chars = CHARS;
  const { length } = text;
  let { window, next } = search;
  // behind the text blanks push its last words on
  for (; next < length + WINDOW; next++) {
    const code = next < length ? text.charCodeAt(next) : 32;
    const char = code < 128 ? chars[code]! : charOf(code);
    // one blank is as good as two
    if (char <= 0 && (char < 0 || ((window & 31) === 0 && next <= length))) continue;
    window = ((window & (PAST - 1)) << 5) | char;
    // most often the window does not begin with a word's first letter
    if (window >= PAST || window < FIRST) continue;
    const word = window >> 5;
    // `beginAt` and `windowAt`, written out: their calls would take longer than they do
    if (((begins[((((word >> 5) ^ (word >> 14)) & 0x7ff) << 2) | ((word & 31) >> 3)]! >> (word & 7)) & 1) === 0)
      continue;
    if (((windows[(((word ^ (word >> 8)) & 0x3fff) << 2) | ((window & 31) >> 3)]! >> (window & 7)) & 1) === 0) continue;
    if (isTrigger(search, triggers, window, next)) return true;
  }
  search.at = -1;
  search.calls = NONE;
  search.next = next;
  return false;
}

/** Whether the word that the window holds is a trigger; the search then stands behind `last`, with which the window ends. */
function isTrigger(search: Search, triggers: Triggers, window: number, last: number): boolean {
  const at = startOf(search.text, last, search.text.length);
  const calls = follow(search.text, at, triggers, triggers.pairs[(window >>> 15) & 1023]!);
  if (calls.length === 0) return false;
  search.at = at;
  search.calls = calls;
  search.next = last + 1;
  search.window = window;
  return true;
}

/** Where the word begins that the window which ends with `last` holds; from the text's or line's end on stand blanks. */
export function startOf(text: string, last: number, end: number): number {
  let at = last + 1;
  let isBlank = false;
  for (let count = 1; count < WINDOW; ) {
    at--;
    const char = at < end ? charOf(text.charCodeAt(at)) : 0;
    if (char < 0 || (char === 0 && isBlank && at < end)) continue;
    isBlank = char === 0;
    count++;
  }
  return at;
}

/** The rules that are called by the triggers with which the text goes on; `pair` is the node of its first two letters. */
export function follow(text: string, from: number, triggers: Triggers, pair: number): readonly number[] {
  const { codes, behind, beside, calls } = triggers;
  let called = calls[pair || ROOT]!;
  let at = from;
  if (pair !== 0) at += text.charCodeAt(from + 1) === 0xad ? 3 : 2;
  for (let next = behind[pair || ROOT]!; next !== 0; next = behind[next]!) {
    // behind the text stands a blank
    let own = at < text.length ? text.charCodeAt(at) : 32;
    if (own === 0xad) own = text.charCodeAt(++at);
    if (isSpace(own)) {
      own = 32;
      // white space of any length, but no more than a layout would ever put there: the pass stays linear
      for (let n = 0; n < 40 && isSpace(text.charCodeAt(at)); n++) at++;
    } else {
      if (own >= 65 && own <= 90) own += 32;
      else if (own === 0x2019 || own === 0x2bc) own = 39;
      else if (own > 127) own = text[at]!.toLowerCase().charCodeAt(0);
      at++;
    }
    while (codes[next] !== own) {
      next = beside[next]!;
      if (next === 0) return called;
    }
    if (calls[next]!.length > 0) called = calls[next]!;
  }
  return called;
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** Whether a unit of a text is a letter or a digit. */
export function isWordUnit(code: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  return code > 127 && charOf(code) > 0;
}
