import { once } from './once';

/** Alternatives of a rule's pattern, a bit for each, and the rule by its number. */
export interface Able {
  number: number;
  may: number;
}

/**
 * Triggers in groups of those that begin alike: word beginnings in lower case; a blank stands for any white space, an apostrophe for any
 * apostrophe.
 */
export interface Triggers {
  /** Where in `written` the group stands of what begins in one way (`byFive` and the like); 0 where none does. */
  places: Uint16Array;
  /** As trigger-table.ts writes it: read where it stands, so nothing is made of it when a page begins. */
  written: string;
  /** What the numbers in it call. */
  calls: readonly Able[];
}

/**
 * The first characters of a word that a window holds. That many fit into 30 bits: a greater number is none that V8 keeps in a word of
 * the machine before it has optimised the code.
 */
export const WINDOW = 6;
/** Below it the first character of a window is no part of a word. */
export const FIRST = 1 << 25;
/** Where the groups stand of triggers that have six characters or more, of those that have but five or four, and of shorter ones by their first two. */
export const bySix = (word: number) => (word ^ (word >> 15)) & 0x7fff;
export const byFive = (word: number) => 0x8000 | ((word ^ (word >> 12)) & 0xfff);
export const byFour = (word: number) => 0x9000 | ((word ^ (word >> 8)) & 0xfff);
export const byTwo = (word: number) => 0xa000 | word;
export const PLACES = 0xa400;

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

/** A search for triggers through a text; `at` and `calls` are the last word's. */
export interface Search {
  text: string;
  /** Where the word begins, -1 where there is no other, and what its triggers call. */
  at: number;
  calls: readonly Able[];
  /** Where the search goes on, and the characters before, as far as they are told apart. */
  next: number;
  window: number;
}

/** A search from the text's beginning. */
export const searchOf = (text: string): Search => ({ text, at: -1, calls: NONE, next: 0, window: 0 });

const NONE: readonly Able[] = [];

/**
 * Goes on to the next trigger. A window that is pushed on by each character, and three questions to a table, instead of a pattern:
 * an alternation of two hundred words cost 27 times the native pass over 150 phrases, this two to three times as much.
 */
export function findNext(search: Search, triggers: Triggers): boolean {
  const { text } = search;
  const { places } = triggers;
  // by a name of its own: what a module holds is asked for anew each time
  const chars = CHARS;
  const { length } = text;
  let { window, next } = search;
  // behind the text blanks push its last words on
  while (next < length + WINDOW) {
    const code = next < length ? text.charCodeAt(next) : 32;
    next++;
    const char = code < 128 ? chars[code]! : charOf(code);
    // one blank is as good as two
    if (char <= 0 && (char < 0 || ((window & 31) === 0 && next <= length + 1))) continue;
    const before = window >> 25;
    window = ((window & (FIRST - 1)) << 5) | char;
    // most often the window does not begin with a word's first letter
    if (before !== 0 || window < FIRST) continue;
    const five = window >> 5;
    const four = window >> 10;
    // `bySix` and the like, written out: their calls would take longer than they do
    if (
      (places[(window ^ (window >> 15)) & 0x7fff]! |
        places[0x8000 | ((five ^ (five >> 12)) & 0xfff)]! |
        places[0x9000 | ((four ^ (four >> 8)) & 0xfff)]! |
        places[0xa000 | (window >> 20)]!) ===
      0
    )
      continue;
    const at = startOf(text, next - 1, length);
    const calls = callsAt(text, at, window, triggers);
    if (calls.length === 0) continue;
    search.at = at;
    search.calls = calls;
    search.next = next;
    search.window = window;
    return true;
  }
  search.at = -1;
  search.calls = NONE;
  search.next = next;
  return false;
}

/** Where the word begins that the window which ends with `last` holds; from the text's or line's end on stand blanks. */
export function startOf(text: string, last: number, end: number): number {
  let at = last + 1;
  let isBlank = false;
  for (let count = 0; count < WINDOW; ) {
    at--;
    const char = at < end ? charOf(text.charCodeAt(at)) : 0;
    if (char < 0 || (char === 0 && isBlank && at < end)) continue;
    isBlank = char === 0;
    count++;
  }
  return at;
}

/** What is called by the triggers with which the text goes on; `window` holds how it begins. */
export function callsAt(text: string, from: number, window: number, triggers: Triggers): readonly Able[] {
  const { places } = triggers;
  const six = places[bySix(window)]!;
  const five = places[byFive(window >> 5)]!;
  const four = places[byFour(window >> 10)]!;
  const two = places[byTwo(window >> 20)]!;
  let called = NONE;
  // the shorter ones first
  if (two > 0) called = callsOf(two, text, from, triggers, called);
  if (four > 0) called = callsOf(four, text, from, triggers, called);
  if (five > 0) called = callsOf(five, text, from, triggers, called);
  if (six > 0) called = callsOf(six, text, from, triggers, called);
  return called;
}

/** Where the text stood behind each character of a trigger that was met. */
const behind = new Uint32Array(64);

/** The same of one group, behind what was called before. */
function callsOf(
  group: number,
  text: string,
  from: number,
  { written, calls }: Triggers,
  before: readonly Able[],
): readonly Able[] {
  let called = before;
  let met = 0;
  behind[0] = from;
  for (let i = group, sign = NEXT; sign === NEXT; i++) {
    const same = written.charCodeAt(i++) - 48;
    const first = i;
    while (written.charCodeAt(i) < LAST) i += 2;
    i += 2;
    sign = written.charCodeAt(i);
    // else it shares what was not met of the one before
    if (same <= met) {
      met = same;
      let at = behind[met]!;
      for (; sign !== NEXT && sign !== END; behind[++met] = at, sign = written.charCodeAt(++i)) {
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
        // they stand in the order of their signs
        if (own < sign) return called;
        if (own > sign) break;
      }
      if (sign === NEXT || sign === END) called = [...called, ...readCalls(written, first, calls)];
    }
    while (sign !== NEXT && sign !== END) sign = written.charCodeAt(++i);
  }
  return called;
}

/** What parts the triggers of a group, and what ends it; from `LAST` on a sign begins the last number of a trigger. */
export const [NEXT, END, LAST] = [124, 125, 80];

function readCalls(written: string, from: number, calls: readonly Able[]): Able[] {
  const called: Able[] = [];
  for (let i = from, sign = 0; sign < LAST; i += 2) {
    sign = written.charCodeAt(i);
    called.push(calls[((sign - 48) & 31) * 64 + written.charCodeAt(i + 1) - 48]!);
  }
  return together(called);
}

const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  // thin ones, and those that do not break
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

/** Whether a unit of a text is a letter or a digit. */
export function isWordUnit(code: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  return code > 127 && charOf(code) > 0;
}

/** What is called, each rule once. */
export function together(calls: readonly Able[]): Able[] {
  const byRule = new Map<number, Able>();
  for (const { number, may } of calls) {
    const known = byRule.get(number);
    if (known) known.may |= may;
    else byRule.set(number, { number, may });
  }
  return [...byRule.values()];
}
