import type { CueRule } from './languages/language';

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
const ROOT = 1;
/**
 * Characters in a window: what parts the word from the one before, and the first five of the word. That many fit into 30 bits, and
 * tell most words that are no trigger. A greater number is none that V8 keeps in a word of the machine before it has optimised the code.
 */
const WINDOW = 6;
const [PAST, FIRST] = [1 << 25, 1 << 20];
/** Where the byte stands in 64 KB and in 8 KB: one bit in fifty is set or fewer. The last character chooses the bit, so that a short trigger is marked at once. */
const windowAt = (word: number) => ((((word >> 5) ^ (word >> 13)) & 0x3fff) << 2) | ((word & 31) >> 3);
const beginAt = (word: number) => ((((word >> 5) ^ (word >> 14)) & 0x7ff) << 2) | ((word & 31) >> 3);

/** The triggers of all rules, which are told by their numbers. Written into flat arrays: a page waits for it. */
export function tableOf(rules: readonly CueRule[]): Triggers {
  const byTrigger = new Map<string, { order: number; numbers: number[] }>();
  const byLength: string[][] = [];
  let length = 2;
  for (let number = 0; number < rules.length; number++)
    for (const trigger of rules[number]!.triggers) {
      const known = byTrigger.get(trigger);
      if (known) {
        known.numbers.push(number);
        continue;
      }
      byTrigger.set(trigger, { order: byTrigger.size, numbers: [number] });
      length += trigger.length;
      byLength[trigger.length] ??= [];
      byLength[trigger.length]!.push(trigger);
    }
  const made = emptyTable(length);
  const { pairs, codes, behind, beside, calls } = made;
  let nodes = 2;
  const ends = new Map<number, { order: number; numbers: number[] }>();
  // the short ones first: a trigger calls what those call too that it begins with, in the order of the rules
  for (const trigger of byLength.flat()) {
    const own = byTrigger.get(trigger)!;
    const pair = isPair(trigger) ? (charOf(trigger.charCodeAt(0)) << 5) | charOf(trigger.charCodeAt(1)) : 0;
    let node = pairs[pair] || ROOT;
    const first = ends.get(node);
    let shorter = first && [first];
    for (let i = node === ROOT ? 0 : 2; i < trigger.length; i++) {
      const code = trigger.charCodeAt(i);
      let next = behind[node]!;
      while (next !== 0 && codes[next] !== code) next = beside[next]!;
      if (next === 0) {
        next = nodes++;
        codes[next] = code;
        beside[next] = behind[node]!;
        behind[node] = next;
      }
      node = next;
      if (i === 1 && pair !== 0) pairs[pair] = node;
      const end = ends.get(node);
      if (end) shorter = [...(shorter ?? []), end];
    }
    ends.set(node, own);
    calls[node] = shorter
      ? [...shorter, own].sort((a, b) => a.order - b.order).flatMap(({ numbers }) => numbers)
      : own.numbers;
    markWindows(made, trigger, 0, 0, 1);
  }
  return made;
}

/** A table as `writeTriggers` (scripts/write-triggers.ts) writes it. */
export interface WrittenTriggers {
  /** The triggers in the order of their signs, each with "|" behind it: how many signs it shares with the one before (as a sign, "0" for none), and the rest. */
  words: string;
  /** What each of them calls, two signs each from "0" on, by 64: a rule, or behind the rules one of the lists. */
  calls: string;
  rules: number;
  lists: readonly (readonly number[])[];
}

const written = new WeakMap<readonly CueRule[], WrittenTriggers>();

/** Says what the build wrote of the triggers of rules, which then carry none themselves. */
export function carryTriggers(rules: readonly CueRule[], triggers: WrittenTriggers): readonly CueRule[] {
  written.set(rules, triggers);
  return rules;
}

/** The triggers of rules, by what the build wrote of them where it did. */
export function triggersOf(rules: readonly CueRule[]): Triggers {
  const carried = written.get(rules);
  return carried ? readTable(carried) : tableOf(rules);
}

/** The table that `tableOf` makes of the rules, in a quarter of its time: nothing is sought, every node is new. */
export function readTable({ words, calls, rules, lists }: WrittenTriggers): Triggers {
  const made = emptyTable(words.length);
  const { pairs, codes, behind, beside } = made;
  const path = [ROOT];
  let nodes = ROOT + 1;
  let at = 0;
  let word = '';
  for (let i = 0; i < calls.length; i += 2) {
    const same = words.charCodeAt(at) - 48;
    const end = words.indexOf('|', at);
    const rest = words.slice(at + 1, end);
    word = word.slice(0, same) + rest;
    at = end + 1;
    let node = path[same]!;
    for (let k = 0; k < rest.length; k++) {
      const next = nodes++;
      codes[next] = rest.charCodeAt(k);
      beside[next] = behind[node]!;
      behind[node] = next;
      node = next;
      path[same + k + 1] = next;
    }
    const called = (calls.charCodeAt(i) - 48) * 64 + calls.charCodeAt(i + 1) - 48;
    made.calls[node] = called < rules ? [called] : lists[called - rules]!;
    if (same < 2 && isPair(word)) pairs[((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31)] = path[2]!;
    if (same < WINDOW - 1) markWord(made, word);
  }
  return made;
}

const emptyTable = (nodes: number): Triggers & { calls: (readonly number[])[] } => ({
  windows: new Uint8Array(2 ** 16),
  begins: new Uint8Array(2 ** 13),
  pairs: new Uint16Array(32 ** 2),
  codes: new Uint16Array(nodes),
  behind: new Uint16Array(nodes),
  beside: new Uint16Array(nodes),
  calls: new Array(nodes).fill(NONE),
});

const isPair = (word: string) => /^[a-z]{2}/.test(word);

/** Marks the windows that begin like a trigger; most are plain words, which begin in one way. */
function markWord(triggers: Triggers, trigger: string): void {
  let word = 0;
  for (let i = 0; i < WINDOW - 1; i++) {
    const code = trigger.charCodeAt(i);
    // behind the end it is no number, and no letter either
    if (!(code >= 97 && code <= 122)) return markWindows(triggers, trigger, 0, 0, 1);
    word = (word << 5) | (code & 31);
  }
  const begin = word >> 5;
  triggers.begins[beginAt(begin)]! |= 1 << (begin & 7);
  triggers.windows[windowAt(word)]! |= 1 << (word & 7);
}

/** Marks the windows that begin like a trigger: those of a short one go on in any way, and one blank is as good as two. */
function markWindows(triggers: Triggers, trigger: string, at: number, known: number, length: number): void {
  const { windows, begins } = triggers;
  const char = at < trigger.length ? charOf(trigger.charCodeAt(at)) : -1;
  if (length === WINDOW - 1) {
    begins[beginAt(known)]! |= 1 << (known & 7);
    for (let last = char < 0 ? 0 : char; last <= (char < 0 ? 31 : char); last++) {
      const word = (known << 5) | last;
      windows[windowAt(word)]! |= 1 << (word & 7);
    }
  } else if (char >= 0) {
    markWindows(triggers, trigger, at + 1, (known << 5) | char, length + 1);
    if (trigger[at] === ' ') markWindows(triggers, trigger, at, (known << 5) | char, length + 1);
  } else for (let any = 0; any < 32; any++) markWindows(triggers, trigger, at, (known << 5) | any, length + 1);
}

/** 1 to 26 for a letter of either case, 0 for what is no part of a word, 30 for a digit. */
export const CHARS = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = code | 32;
  if (code >= 48 && code <= 57) return 30;
  return code >= 65 && lower >= 97 && lower <= 122 ? lower - 96 : 0;
});

/** The same beyond ASCII, where all letters and digits are 31; -1 for a soft hyphen, which is seen by nobody. */
export function charOf(code: number): number {
  if (code < 128) return CHARS[code]!;
  if (code === 0xad) return -1;
  // quotation marks, dashes and blanks; the sign of kelvin is a k in lower case
  if (code >= 0x2000 && code <= 0x206f) return 0;
  if (code === 0x212a) return 11;
  return LETTER.test(String.fromCharCode(code)) ? 31 : 0;
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

/** A search from a place on, before which a word ends. */
export const searchOf = (text: string, from = 0): Search => ({ text, at: -1, calls: NONE, next: from, window: 0 });

const NONE: readonly number[] = [];

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
    if (char < 0) continue;
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
  const at = startOf(search.text, last);
  const calls = follow(search.text, at, triggers, triggers.pairs[(window >>> 15) & 1023]!);
  if (calls.length === 0) return false;
  search.at = at;
  search.calls = calls;
  search.next = last + 1;
  search.window = window;
  return true;
}

/** Where the word begins that the window which ends with `last` holds. */
function startOf(text: string, last: number): number {
  let at = last + 1;
  for (let count = 1; count < WINDOW; count++)
    do at--;
    while (text.charCodeAt(at) === 0xad);
  return at;
}

/** The rules that are called by the triggers with which the text goes on; `pair` is the node of its first two letters. */
function follow(text: string, from: number, triggers: Triggers, pair: number): readonly number[] {
  const { codes, behind, beside, calls } = triggers;
  let called = calls[pair || ROOT]!;
  let at = from;
  if (pair !== 0) at += text.charCodeAt(from + 1) === 0xad ? 3 : 2;
  for (let next = behind[pair || ROOT]!; next !== 0; next = behind[next]!) {
    let own = text.charCodeAt(at);
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

/** A letter or a digit. */
export const LETTER = /[\p{L}\p{N}]/u;
/** Whether the unit of the text is a letter or a digit. */
export function isWordUnit(code: number, text: string, at: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  return code > 127 && LETTER.test(text[at] ?? '');
}
