import { CHARS, charOf } from './triggers';

/** What a pattern cannot match without: all of it. */
export type Needs = readonly Need[];

/** One of these words is needed, or all that one of the others needs. */
interface Need {
  /** `RUNS` runs of three characters a word, by number. */
  words: Uint16Array;
  others: readonly Needs[];
}

/** Runs by which a word is known: its rarest ones. */
const RUNS = 4;

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
  const all = written === '' ? [] : split(written, '&').map((need) => split(need, '|'));
  return (one.length > 0 ? [...all, one] : all).flatMap((words) => {
    const plain = words.filter((word) => !word.startsWith('(')).map(runsOf);
    // a word that is too short to be told
    if (plain.some((runs) => runs.length === 0)) return [];
    const others = words.filter((word) => word.startsWith('(')).map((word) => readNeeds(word.slice(1, -1)));
    return [{ words: Uint16Array.from(plain.flat()), others }];
  });
}

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

/** The rarest runs of a word, the first one again where there are fewer; none of a word of two letters. */
function runsOf(word: string): number[] {
  const chars = Array.from(word, (char) => charOf(char.charCodeAt(0)));
  const runs = chars.flatMap((char, i) =>
    // where a blank stands between two letters, there may be two
    i > 1 && chars[i - 1] !== 0 ? [(chars[i - 2]! << 10) | (chars[i - 1]! << 5) | char] : [],
  );
  if (runs.length === 0) return [];
  const rarest = runs.sort((a, b) => oftenOf(a) - oftenOf(b));
  return Array.from({ length: RUNS }, (_, i) => rarest[i] ?? rarest[0]!);
}

/** About how often each character stands in a text, in thousandths, by its number: what parts words, a to z, digits. */
const OFTEN = [180, 65, 12, 22, 32, 103, 18, 16, 50, 57, 1, 6, 33, 20, 57, 62, 15, 1, 50, 53, 75, 23, 8, 17, 1, 14, 1];
const oftenOf = (run: number) => (OFTEN[run >> 10] ?? 5) * (OFTEN[(run >> 5) & 31] ?? 5) * (OFTEN[run & 31] ?? 5);

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
    const { words, others } = needs[i]!;
    if (holdsWord(words, seen, own)) continue;
    let holds = false;
    for (let k = 0; k < others.length && !holds; k++) holds = holdsAll(others[k]!, seen, own);
    if (!holds) return false;
  }
  return true;
}

function holdsWord(words: Uint16Array, seen: Uint8Array, own: number): boolean {
  for (let i = 0; i < words.length; i += RUNS)
    if (
      seen[words[i]!] === own &&
      seen[words[i + 1]!] === own &&
      seen[words[i + 2]!] === own &&
      seen[words[i + 3]!] === own
    )
      return true;
  return false;
}
