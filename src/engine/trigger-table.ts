import type { CueRule } from './languages/language';
import type { Triggers } from './triggers';

/** The triggers of all rules, as the build writes them for the extension. */
export interface WrittenTriggers {
  /** A tree of their letters, as `patternOf` writes it. */
  tree: string;
  /** Each trigger behind a "|", with "~" and what it calls behind it in two signs from "0" on, by 64: a rule, or behind the rules one of the lists. */
  words: string;
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
export const triggersOf = (rules: readonly CueRule[]): Triggers =>
  readTriggers(written.get(rules) ?? writeTriggers(rules));

/** What `writeTriggers` wrote. What a trigger calls is sought in its text when it is first found: most never are. */
export function readTriggers({ tree, words, rules, lists }: WrittenTriggers): Triggers {
  const known = new Map<string, readonly number[]>();
  const callsOf = (said: string): readonly number[] => {
    const trigger = `|${said.replace(/\s+/g, ' ').replace(/[’ʼ]/g, "'")}`;
    // at the end of a text a blank may be missing that belongs to it
    const [at] = [`${trigger}~`, `${trigger} ~`].flatMap((one) => {
      const found = words.indexOf(one);
      return found < 0 ? [] : [found + one.length];
    });
    const called = (words.charCodeAt(at!) - 48) * 64 + words.charCodeAt(at! + 1) - 48;
    return called < rules ? [called] : lists[called - rules]!;
  };
  return {
    // what stands before a word is part of the match: to look behind takes half as long again
    pattern: new RegExp(`(?:^|[^a-z0-9\\xdf-\\xf6\\xf8-\\u024f])(${sourceOf(tree)})`, 'g'),
    callsOf(said) {
      let calls = known.get(said);
      if (!calls) {
        calls = callsOf(said);
        known.set(said, calls);
      }
      return calls;
    },
  };
}

/** The triggers of all rules, which are told by their numbers: one calls those too that are called by a trigger that it begins with. */
export function writeTriggers(rules: readonly CueRule[]): WrittenTriggers {
  const callers = new Map<string, { order: number; numbers: number[] }>();
  rules.forEach(({ triggers }, number) => {
    for (const trigger of triggers) {
      const known = callers.get(trigger);
      if (known) known.numbers.push(number);
      else callers.set(trigger, { order: callers.size, numbers: [number] });
    }
  });
  const lists: string[] = [];
  let words = '';
  for (const trigger of callers.keys()) {
    const all = Array.from(trigger, (_, i) => callers.get(trigger.slice(0, i + 1)) ?? [])
      .flat()
      .sort((a, b) => a.order - b.order)
      .flatMap(({ numbers }) => numbers);
    const list = all.join();
    if (all.length > 1 && !lists.includes(list)) lists.push(list);
    const called = all.length > 1 ? rules.length + lists.indexOf(list) : all[0]!;
    words += `|${trigger}~${sign(called >> 6)}${sign(called & 63)}`;
  }
  return {
    tree: treeOf([...callers.keys()].sort(), 0),
    words,
    rules: rules.length,
    lists: lists.map((list) => list.split(',').map(Number)),
  };
}

/** A number as a sign. */
const sign = (number: number) => String.fromCharCode(48 + number);

/**
 * A tree of some words in the order of their letters, which are alike up to a place: as the source of a pattern that matches the
 * longest of them, but for the signs that `sourceOf` replaces.
 */
function treeOf(words: readonly string[], from: number): string {
  const ends = words[0]!.length === from;
  const behind = new Map<string, string[]>();
  for (const word of ends ? words.slice(1) : words) {
    const some = behind.get(word[from]!);
    if (some) some.push(word);
    else behind.set(word[from]!, [word]);
  }
  const parts = [...behind].map(([char, some]) => signOf(char, some[0]!.length === from + 1) + treeOf(some, from + 1));
  if (parts.length === 0) return '';
  if (ends) return `<${parts.join('|')}>?`;
  return parts.length === 1 ? parts[0]! : `<${parts.join('|')}>`;
}

/** One character of a trigger; a blank at its end is told apart, for it may be the text's end. */
function signOf(char: string, isLast: boolean): string {
  if (/[<>|_~]/.test(char)) throw new Error(`a trigger holds a sign of the notation: ${char}`);
  return char === ' ' && isLast ? '_' : char.replace(/[.*+?^${}()[\]\\]/, '\\$&');
}

const sourceOf = (tree: string): string =>
  tree
    .replaceAll('<', '(?:')
    .replaceAll('>', ')')
    .replaceAll("'", "['’ʼ]")
    .replaceAll(' ', '\\s+')
    .replaceAll('_', '(?:\\s|$)');
