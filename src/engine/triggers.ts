import type { CueRule } from './languages/language';

/** Triggers as a tree of characters: in lower case; a blank stands for any white space, an apostrophe for any apostrophe. */
export interface Triggers {
  /** A bit for each window that a trigger may begin with; and for its first five characters, in a table that is always at hand. */
  windows: Uint32Array;
  begins: Uint32Array;
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
 * tell most words that are no trigger.
 */
const WINDOW = 6;
/** 64 KB and 8 KB: about every fiftieth bit is set, so that only one window in fifty is looked at in vain. */
const BITS = 19;
const FIRST_BITS = 16;
const bitOf = (window: number) => Math.imul(window << 2, 0x9e3779b1) >>> (32 - BITS);
const firstBitOf = (window: number) => Math.imul((window & ~31) << 2, 0x9e3779b1) >>> (32 - FIRST_BITS);
const isSet = (table: Uint32Array, bit: number) => ((table[bit >>> 5]! >>> (bit & 31)) & 1) !== 0;

/** The triggers of all rules, which are told by their numbers. */
export function tableOf(rules: readonly CueRule[]): Triggers {
  const byTrigger = new Map<string, number[]>();
  for (const [number, rule] of rules.entries())
    for (const trigger of rule.triggers) {
      const numbers = byTrigger.get(trigger);
      if (numbers) numbers.push(number);
      else byTrigger.set(trigger, [number]);
    }
  const windows = new Uint32Array(2 ** BITS / 32);
  const begins = new Uint32Array(2 ** FIRST_BITS / 32);
  const pairs = new Uint16Array(32 ** 2);
  const nodes = [makeNode(0), makeNode(0)];
  for (const [order, [trigger, numbers]] of [...byTrigger].entries()) {
    let node = ROOT;
    for (let i = 0; i < trigger.length; i++) {
      const code = trigger.charCodeAt(i);
      const { next } = nodes[node]!;
      node = next.get(code) ?? nodes.push(makeNode(code)) - 1;
      next.set(code, node);
      if (i === 1 && isPair(trigger)) pairs[(charOf(trigger.charCodeAt(0)) << 5) | charOf(code)] = node;
    }
    nodes[node]!.ends = [{ order, numbers }];
    eachWindow(trigger, 0, 0, 1, (window) => {
      windows[bitOf(window) >>> 5]! |= 1 << (bitOf(window) & 31);
      begins[firstBitOf(window) >>> 5]! |= 1 << (firstBitOf(window) & 31);
    });
  }
  const behind = new Uint16Array(nodes.length);
  const beside = new Uint16Array(nodes.length);
  // a node stands behind the one that leads to it
  for (const [at, { next, ends }] of nodes.entries())
    for (const node of [...next.values()].reverse()) {
      beside[node] = behind[at]!;
      behind[at] = node;
      nodes[node]!.ends.push(...ends);
    }
  return {
    windows,
    begins,
    pairs,
    codes: Uint16Array.from(nodes, ({ code }) => code),
    behind,
    beside,
    calls: nodes.map(({ ends }) => ends.sort((a, b) => a.order - b.order).flatMap(({ numbers }) => numbers)),
  };
}

const isPair = (word: string) => /^[a-z]{2}/.test(word);

const makeNode = (code: number) => ({
  code,
  next: new Map<number, number>(),
  ends: [] as { order: number; numbers: readonly number[] }[],
});

/** The windows that begin like a trigger: those of a short one end in any way, and one blank is as good as two. */
function eachWindow(
  trigger: string,
  at: number,
  window: number,
  length: number,
  found: (window: number) => void,
): void {
  if (length === WINDOW) {
    found(window);
    return;
  }
  const chars = at < trigger.length ? [charOf(trigger.charCodeAt(at))] : Array.from({ length: 32 }, (_, any) => any);
  for (const char of chars) {
    const longer = (window << 5) | char;
    eachWindow(trigger, at + 1, longer, length + 1, found);
    if (trigger[at] === ' ' && length + 1 < WINDOW) eachWindow(trigger, at + 1, longer << 5, length + 2, found);
  }
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

/** A search from the beginning of the text. */
export const searchOf = (text: string): Search => ({ text, at: -1, calls: NONE, next: 0, window: 0 });

const NONE: readonly number[] = [];

/**
 * Goes on to the next trigger. A window that is pushed on by each character, and one question to a table, instead of a pattern:
 * an alternation of two hundred words cost 27 times the native pass over 150 phrases, this about as much as that pass.
 */
export function findNext(search: Search, triggers: Triggers): boolean {
  const { text } = search;
  const { begins } = triggers;
  // by a name of its own: what a module holds is asked for anew each time
  const chars = CHARS;
  const { length } = text;
  let { window, next } = search;
  for (; next < length; next++) {
    const code = text.charCodeAt(next);
    const char = code < 128 ? chars[code]! : charOf(code);
    if (char < 0) continue;
    window = (window << 5) | char;
    if (isSet(begins, firstBitOf(window)) && isTrigger(search, triggers, window, next)) return true;
  }
  // behind the text blanks push its last words on
  for (; next < length + WINDOW; next++) {
    window <<= 5;
    if (isSet(begins, firstBitOf(window)) && isTrigger(search, triggers, window, next)) return true;
  }
  search.at = -1;
  search.calls = NONE;
  search.next = next;
  return false;
}

/** Whether the word that the window holds is a trigger; the search then stands behind `last`, with which the window ends. */
function isTrigger(search: Search, triggers: Triggers, window: number, last: number): boolean {
  if (!isSet(triggers.windows, bitOf(window))) return false;
  // windows may share a bit: does this one begin with a word?
  const start = (window >>> 20) & 1023;
  if (start === 0 || start > 31) return false;
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
