import type { CueRule } from './languages/language';

/** Triggers as a tree of characters: in lower case; a blank stands for any white space, an apostrophe for any apostrophe. */
export interface Triggers {
  /** A bit for each slot of a word's fourth character, by the slots of its first three: most words end here. */
  masks: Uint32Array;
  /** By the first three slots, the node behind those of them that are letters, which need no second look. */
  heads: Uint16Array;
  codes: Uint16Array;
  /** The first of the nodes behind a node, and the one beside it; 0 where there is none. */
  behind: Uint16Array;
  beside: Uint16Array;
  /** Numbers of the rules that are called by the trigger that ends with a node, and by those that it begins with. */
  calls: readonly (readonly number[])[];
}

/** The node of a trigger's beginning; 0 stands for none. */
const ROOT = 1;

/** The triggers of all rules, which are told by their numbers. */
export function tableOf(rules: readonly CueRule[]): Triggers {
  const byTrigger = new Map<string, number[]>();
  for (const [number, rule] of rules.entries())
    for (const trigger of rule.triggers) {
      const numbers = byTrigger.get(trigger);
      if (numbers) numbers.push(number);
      else byTrigger.set(trigger, [number]);
    }
  const masks = new Uint32Array(32 ** 3);
  const heads = new Uint16Array(32 ** 3);
  const nodes = [makeNode(0), makeNode(0)];
  const add = (codes: readonly number[]) => {
    const path = [ROOT];
    for (const code of codes) {
      const { next } = nodes[path.at(-1)!]!;
      const known = next.get(code) ?? nodes.push(makeNode(code)) - 1;
      next.set(code, known);
      path.push(known);
    }
    const [firsts, seconds, thirds, fourths] = [0, 1, 2, 3].map((at) => slotsOf(codes[at], at));
    for (const first of firsts!)
      for (const second of seconds!)
        for (const third of thirds!) {
          const letters = lettersOf(first, second, third);
          if (letters > codes.length) continue;
          const place = (first * 32 + second) * 32 + third;
          heads[place] = path[letters]!;
          for (const fourth of fourths!) masks[place]! |= 1 << fourth;
        }
    return nodes[path.at(-1)!]!;
  };
  for (const [order, [trigger, numbers]] of [...byTrigger].entries()) {
    const codes = Array.from(trigger, (char) => char.charCodeAt(0));
    add(codes).ends = [{ order, numbers }];
    // a third letter has a head of its own
    if (codes.length < 3) for (let letter = 97; letter <= 122; letter++) add([...codes, letter]);
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
    masks,
    heads,
    codes: Uint16Array.from(nodes, ({ code }) => code),
    behind,
    beside,
    calls: nodes.map(({ ends }) => ends.sort((a, b) => a.order - b.order).flatMap(({ numbers }) => numbers)),
  };
}

const makeNode = (code: number) => ({
  code,
  next: new Map<number, number>(),
  ends: [] as { order: number; numbers: readonly number[] }[],
});

/** How many of the first slots are letters. */
function lettersOf(first: number, second: number, third: number): number {
  if (first > 26) return 0;
  if (second > 26 || second === 0) return 1;
  return third > 26 || third === 0 ? 2 : 3;
}

/** Slots of what may stand in the text for a character of a trigger: a soft hyphen, or white space and apostrophes beyond ASCII. */
function slotsOf(code: number | undefined, at: number): readonly number[] {
  if (code === undefined) return Array.from({ length: 32 }, (_, any) => any);
  return at === 0 ? [slot(code)] : [...new Set([slot(code), 31])];
}

/** 1 to 26 for a letter of either case, 0 for what is no part of a word, 30 for a digit; beyond ASCII see `slot`. */
const SLOTS = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = code | 32;
  if (code >= 48 && code <= 57) return 30;
  return code >= 65 && lower >= 97 && lower <= 122 ? lower - 96 : 0;
});
/** The slot of a character. */
export const slot = (code: number): number => (code < 128 ? SLOTS[code]! : code > 127 ? 31 : 0);

/**
 * The place of the next trigger at or behind `from`, -1 where there is none; the rules that it calls are added to `wanted`.
 * Tables instead of a pattern: an alternation of two hundred words cost 27 times the native pass over 150 phrases, this
 * twice as much.
 */
export function nextTrigger(text: string, triggers: Triggers, from: number, wanted: number[] | null): number {
  const { masks, heads } = triggers;
  const { length } = text;
  // by a name of its own: what a module holds is asked for anew each time
  const slots = SLOTS;
  let i = from;
  if (from > 0 && isWordUnit(text.charCodeAt(from - 1), text, from - 1)) i = pastWord(text, from);
  for (; i < length; i++) {
    let code = text.charCodeAt(i);
    const first = code < 128 ? slots[code]! : isWordUnit(code, text, i) ? 31 : 0;
    if (first === 0) continue;
    const second = slotAt(slots, text, i + 1);
    const third = slotAt(slots, text, i + 2);
    const place = (first * 32 + second) * 32 + third;
    const mask = masks[place]!;
    if (mask !== 0 && ((mask >>> slotAt(slots, text, i + 3)) & 1) === 1) {
      const letters = lettersOf(first, second, third);
      if (follow(text, i + letters, triggers, heads[place]!, wanted)) return i;
    }
    for (i++; i < length; i++) {
      code = text.charCodeAt(i);
      if (code < 128 ? slots[code] === 0 : !isWordUnit(code, text, i)) break;
    }
  }
  return -1;
}

/** Whether a trigger goes on in the text from a node of the tree; what is called is added to `wanted`. */
function follow(text: string, from: number, triggers: Triggers, head: number, wanted: number[] | null): boolean {
  const { codes, behind, beside, calls } = triggers;
  let called = calls[head]!;
  let at = from;
  for (let node = head; ; ) {
    let next = behind[node]!;
    if (next === 0) break;
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
    while (next !== 0 && codes[next] !== own) next = beside[next]!;
    if (next === 0) break;
    node = next;
    if (calls[node]!.length > 0) called = calls[node]!;
  }
  if (wanted) for (const number of called) wanted.push(number);
  return called.length > 0;
}

function slotAt(slots: Uint8Array, text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code < 128 ? slots[code]! : 31;
}

/** The first place at or behind `from` that is no part of a word. */
function pastWord(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 ? SLOTS[code]! === 0 : !isWordUnit(code, text, i)) break;
  }
  return i;
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** A letter or a digit. */
export const LETTER = /[\p{L}\p{N}]/u;
/** Whether the unit of the text is a letter or a digit. */
export function isWordUnit(code: number, text: string, at: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  return code > 127 && LETTER.test(text[at] ?? '');
}
