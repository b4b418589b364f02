import { ALL } from './patterns';
import { CHARS, charOf } from './triggers';

/** What an alternative of a pattern cannot match without: all of it. */
export type Needs = readonly Need[];

/** One of some words is needed, or all that one of the others needs. */
interface Need {
  /** As it is written; read when it is first asked, which the second of two seldom is. */
  written: string;
  /** The words' runs of three characters, by number; behind each word stands a 0. */
  words: Uint16Array | null;
  others: readonly Needs[];
}

declare const __NEEDS__: string | undefined;

/** What the rules of a language need, by number, an alternative of their pattern behind the other with "~" between; "#0" is the first of the lists. */
interface Written {
  lists: readonly string[];
  rules: readonly string[];
}

/** By language. `vite.config.ts` works it out of the patterns; where nobody did, every pattern is asked. */
const WRITTEN: Readonly<Record<string, Written>> = typeof __NEEDS__ === 'undefined' ? {} : JSON.parse(__NEEDS__);

const NOTHING: Written = { lists: [], rules: [] };

/** What each alternative of a rule's pattern needs, in their order; null where nobody worked it out. */
export type RuleNeeds = { alternatives: readonly Needs[] | null; besides: Needs };

/**
 * What a rule needs, as `needsOf` (scripts/needed-words.ts) writes it.
 * @param one words of which one is needed besides
 */
export function readRuleNeeds(code: string, rule: number, one: readonly string[] = []): RuleNeeds {
  const { lists, rules } = WRITTEN[code] ?? NOTHING;
  const alternatives = rules[rule]?.replace(/#(\d+)/g, (_, list) => lists[Number(list)]!).split('~');
  return { alternatives: alternatives?.map(readNeeds) ?? null, besides: readNeeds(one.join('|')) };
}

/** Takes what `writeNeeds` wrote apart. */
export const readNeeds = (written: string): Needs =>
  written === '' ? [] : split(written, '&').map((one) => ({ written: one, words: null, others: [] }));

/** Reads a need, in its place. */
function read(need: Need): Uint16Array {
  const runs: number[] = [];
  const others: Needs[] = [];
  for (const word of split(need.written, '|'))
    if (word.startsWith('(')) others.push(readNeeds(word.slice(1, -1)));
    // a word that is too short to be told may stand anywhere
    else if (!addRuns(word, runs)) {
      others.push([]);
      break;
    }
  need.others = others;
  need.words = new Uint16Array(runs);
  return need.words;
}

/** Parts a text at a sign where it stands in no bracket. */
function split(text: string, sign: string): string[] {
  if (!text.includes('(')) return text.split(sign);
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++)
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
    else if (text[i] === sign && depth === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  return [...parts, text.slice(from)];
}

/** Adds the runs of a word and a 0; false where it has none. */
function addRuns(word: string, runs: number[]): boolean {
  const before = runs.length;
  let run = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    run = ((run << 5) | (code < 128 ? CHARS[code]! : charOf(code))) & 0x7fff;
    if (i > 1) runs.push(run);
  }
  if (runs.length === before) return false;
  runs.push(0);
  return true;
}

/** The runs of the text that was looked at last: those marked with its number. */
const marks = new Uint8Array(32 ** 3);
let number = 0;

/** Looks at a piece of a text, of which `mayHold` is asked next: one pass, instead of one for each word. */
export function lookAt(text: string, start: number, end: number): void {
  if (number === 0xff) marks.fill(0);
  number = (number % 0xff) + 1;
  // by names of their own: what a module holds is asked for anew each time
  const [own, chars, seen] = [number, CHARS, marks];
  let run = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const char = code < 128 ? chars[code]! : charOf(code);
    if (char < 0) continue;
    // one blank is as good as two
    if ((run & 1023) === 0 && char !== 0) seen[(charBefore(text, start, i) << 10) | char] = own;
    run = ((run << 5) | char) & 0x7fff;
    // the first two as if a blank stood before them
    seen[run] = own;
  }
}

/** The last letter or digit before a place; 0 where there is none. */
function charBefore(text: string, start: number, place: number): number {
  for (let i = place - 1; i >= start; i--) {
    const char = charOf(text.charCodeAt(i));
    if (char > 0) return char;
  }
  return 0;
}

/** The alternatives that the text looked at may hold, a bit for each: it holds the runs of their words, in whatever order. */
export function mayHold({ alternatives, besides }: RuleNeeds): number {
  if (!holdsAll(besides, marks, number)) return 0;
  if (!alternatives) return ALL;
  let may = 0;
  for (let i = 0; i < alternatives.length; i++) if (holdsAll(alternatives[i]!, marks, number)) may |= 1 << i;
  return may;
}

function holdsAll(needs: Needs, seen: Uint8Array, own: number): boolean {
  for (let i = 0; i < needs.length; i++) {
    const need = needs[i]!;
    if (holdsWord(need.words ?? read(need), seen, own)) continue;
    const { others } = need;
    let holds = false;
    for (let k = 0; k < others.length && !holds; k++) holds = holdsAll(others[k]!, seen, own);
    if (!holds) return false;
  }
  return true;
}

function holdsWord(words: Uint16Array, seen: Uint8Array, own: number): boolean {
  for (let i = 0; i < words.length; i++) {
    while (seen[words[i]!] === own && words[i] !== 0) i++;
    if (words[i] === 0) return true;
    while (words[i] !== 0) i++;
  }
  return false;
}
