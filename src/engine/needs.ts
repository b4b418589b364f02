import { CHARS, charOf } from './triggers';

/**
 * Words without which a pattern cannot match: a word, or all or one of several. `all` and `one` take turns with each level; the
 * outermost list is `all`. Of a word its runs of three characters are known, by number.
 */
export type Needs = readonly (Uint16Array | Needs)[];

declare const __NEEDS__: string | undefined;

/** What the rules of a language need, by number; "#0" in them is the first of the lists. */
interface Written {
  lists: readonly string[];
  rules: readonly string[];
}

/** By language. `vite.config.ts` works it out of the patterns; where nobody did, every pattern is asked. */
const WRITTEN: Readonly<Record<string, Written>> = typeof __NEEDS__ === 'undefined' ? {} : JSON.parse(__NEEDS__);

/** What a rule needs by its pattern, as `writeNeeds` (scripts/needed-words.ts) writes it. */
export function writtenNeeds(code: string, rule: number): string {
  const written = WRITTEN[code];
  return written?.rules[rule]?.replace(/#(\d+)/g, (_, list) => written.lists[Number(list)]!) ?? '';
}

/**
 * Reads what `writeNeeds` wrote.
 * @param one words of which one is needed besides
 */
export function readNeeds(written: string, one: readonly string[] = []): Needs {
  const needs = written === '' ? [] : readAll(written);
  return one.length > 0 ? [...needs, one.map(runsOf)] : needs;
}

const readAll = (written: string): Needs =>
  split(written, '&').map((need) => {
    const words = split(need, '|').map((word) => (word.startsWith('(') ? readAll(word.slice(1, -1)) : runsOf(word)));
    return words.length > 1 ? words : words[0]!;
  });

/** Parts a text at a sign where it stands in no bracket. */
function split(text: string, sign: string): string[] {
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

/** The runs of a word. */
function runsOf(word: string): Uint16Array {
  const runs: number[] = [];
  const chars = Array.from(word, (char) => charOf(char.charCodeAt(0)));
  // where a blank stands between two letters, there may be two
  for (const [i, char] of chars.entries())
    if (i > 1 && chars[i - 1] !== 0) runs.push((chars[i - 2]! << 10) | (chars[i - 1]! << 5) | char);
  return Uint16Array.from(runs);
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
    run = ((run << 5) | char) & 0x7fff;
    // the first two as if a blank stood before them
    seen[run] = own;
  }
}

/** Whether the text looked at may hold all of them: it holds the runs of their words, in whatever order. */
export const mayHold = (needs: Needs): boolean => holdsAll(needs, marks, number);

function holdsAll(needs: Needs, seen: Uint8Array, own: number): boolean {
  for (let i = 0; i < needs.length; i++) {
    const need = needs[i]!;
    if (!(need instanceof Uint16Array ? holdsRuns(need, seen, own) : holdsOne(need, seen, own))) return false;
  }
  return true;
}

function holdsOne(needs: Needs, seen: Uint8Array, own: number): boolean {
  for (let i = 0; i < needs.length; i++) {
    const need = needs[i]!;
    if (need instanceof Uint16Array ? holdsRuns(need, seen, own) : holdsAll(need, seen, own)) return true;
  }
  return false;
}

function holdsRuns(runs: Uint16Array, seen: Uint8Array, own: number): boolean {
  for (let i = runs.length - 1; i >= 0; i--) if (seen[runs[i]!] !== own) return false;
  return true;
}
