import type { CueRule } from './languages/language';
import { beginAt, charOf, NONE, ROOT, type Triggers, WINDOW, windowAt } from './triggers';

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
  /** Rules that are called together, two signs each, a list behind the other with "|" between. */
  lists: string;
}

const written = new WeakMap<readonly CueRule[], WrittenTriggers>();

/** Says what the build wrote of the triggers of rules, which then carry none themselves. */
export function carryTriggers(rules: readonly CueRule[], triggers: WrittenTriggers): readonly CueRule[] {
  written.set(rules, triggers);
  return rules;
}

/** The triggers of rules, by what the build wrote of them where it did; in steps. */
export function* triggersOf(rules: readonly CueRule[]): Generator<void, Triggers> {
  const carried = written.get(rules);
  return carried ? yield* readTable(carried) : tableOf(rules);
}

/** Triggers between two pauses. */
const SOME = 256;

/** The table that `tableOf` makes of the rules, in two thirds of its time: nothing is sought, every node is new. */
export function* readTable({ words, calls, rules, lists }: WrittenTriggers): Generator<void, Triggers> {
  const made = emptyTable(words.length);
  const { pairs, codes, behind, beside } = made;
  const path = [ROOT];
  const numberAt = (text: string, i: number) => (text.charCodeAt(i) - 48) * 64 + text.charCodeAt(i + 1) - 48;
  const together = lists
    .split('|')
    .map((list) => Array.from({ length: list.length / 2 }, (_, i) => numberAt(list, 2 * i)));
  let nodes = ROOT + 1;
  let at = 0;
  let word = '';
  for (let i = 0; i < calls.length; i += 2) {
    const same = words.charCodeAt(at) - 48;
    const end = words.indexOf('|', at);
    const rest = words.slice(at + 1, end);
    // all that is asked of the word itself stands in a window
    if (same < WINDOW - 1) word = (word.slice(0, same) + rest).slice(0, WINDOW);
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
    const number = numberAt(calls, i);
    made.calls[node] = number < rules ? [number] : together[number - rules]!;
    if (same < 2 && isPair(word)) pairs[((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31)] = path[2]!;
    if (same < WINDOW - 1) markWord(made, word);
    if (i % (2 * SOME) === 0) yield;
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
    if (!(code >= 97 && code <= 122)) {
      markWindows(triggers, trigger, 0, 0, 1);
      return;
    }
    word = (word << 5) | (code & 31);
  }
  const begin = word >> 5;
  triggers.begins[beginAt(begin)]! |= 1 << (begin & 7);
  triggers.windows[windowAt(word)]! |= 1 << (word & 7);
}

/** Marks the windows that begin like a trigger: those of a short one go on in any way, and no blank follows another. */
function markWindows(triggers: Triggers, trigger: string, at: number, known: number, length: number): void {
  const { windows, begins } = triggers;
  const char = at < trigger.length ? charOf(trigger.charCodeAt(at)) : -1;
  if (char === 0 && length > 1 && (known & 31) === 0) markWindows(triggers, trigger, at + 1, known, length);
  else if (length === WINDOW - 1) {
    begins[beginAt(known)]! |= 1 << (known & 7);
    const word = known << 5;
    // the last character chooses the bit: four bytes side by side hold whatever it may be
    if (char < 0) windows.fill(0xff, windowAt(word), windowAt(word) + 4);
    else windows[windowAt(word | char)]! |= 1 << (char & 7);
  } else if (char >= 0) markWindows(triggers, trigger, at + 1, (known << 5) | char, length + 1);
  else for (let any = 0; any < 32; any++) markWindows(triggers, trigger, at, (known << 5) | any, length + 1);
}
