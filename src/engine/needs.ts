import { ALL } from './patterns';
import { CHARS, charOf } from './triggers';

/** What an alternative of a pattern cannot match without: all of some parts, or one of them; a part is a word or a need itself. */
export interface Need {
  /** As it is written; taken apart when it is first asked, which the second of two seldom is. */
  written: string;
  /** How many needs it stands in: an even number needs all of its parts, an odd one needs one. */
  depth: number;
  parts: readonly (string | Need)[];
  /** The first three characters of each part that is a word; -1 where it is too short, and may stand anywhere. Null until the need is taken apart. */
  first: readonly number[] | null;
  /** All other runs of three of it, where a text held the first. */
  rest: (readonly number[])[];
  lists: readonly Need[];
}

/** What parts the parts of a need, by its depth. No needed word holds one. */
export const SIGNS = ['&', '|', '+', '/', '*', '%', '=', '^'] as const;
/** What a needed word holds neither: "~" between alternatives, "#" before the number of a list. */
export const NO_WORD = /[&|+/*%=^~#]/;

declare const __NEEDS__: string | undefined;

/** What the rules of a language need, by number, an alternative of their pattern behind the other with "~" between; "#0" is the first of the lists of words. */
export interface WrittenNeeds {
  lists: readonly string[];
  rules: readonly string[];
}

/** By language. `vite.config.ts` works it out of the patterns; where nobody did, every pattern is asked. */
const WRITTEN: Readonly<Record<string, WrittenNeeds>> = typeof __NEEDS__ === 'undefined' ? {} : JSON.parse(__NEEDS__);

const NOTHING: WrittenNeeds = { lists: [], rules: [] };

/** What each alternative of a rule's pattern needs, in their order; null where nobody worked it out. */
export type RuleNeeds = { alternatives: readonly Need[] | null; besides: Need };

const lists = new Map<string, readonly Need[]>();

/**
 * What a rule needs, as `needsOf` (scripts/needed-words.ts) writes it.
 * @param one words of which one is needed besides
 */
export function readRuleNeeds(code: string, rule: number, one: readonly string[] = []): RuleNeeds {
  const written = WRITTEN[code] ?? NOTHING;
  let own = lists.get(code);
  if (!own) {
    own = readLists(written.lists);
    lists.set(code, own);
  }
  const shared = own;
  return {
    alternatives: written.rules[rule]?.split('~').map((alternative) => readNeed(alternative, shared)) ?? null,
    besides: needOf(one.join('|'), 1),
  };
}

/** The lists that needs name by number. */
export const readLists = (written: readonly string[]): readonly Need[] => written.map((list) => needOf(list, 1));

/** What `writeNeed` wrote. */
export const readNeed = (written: string, named: readonly Need[] = []): Need => needOf(written, 0, named);

const needOf = (written: string, depth: number, named: readonly Need[] = []): Need => ({
  written,
  depth,
  parts: [],
  first: null,
  rest: [],
  lists: named,
});

function takeApart(need: Need): void {
  const { written, depth, lists: named } = need;
  const parts = written.split(SIGNS[depth]!);
  need.parts = !NO_WORD.test(written)
    ? parts
    : parts.map((part) => {
        const sign = NO_WORD.exec(part);
        if (!sign) return part;
        // a list's name stands alone, or among words of which one is needed
        const name = sign.index === 0 && /^#(\d+)$/.exec(part);
        return name ? named[Number(name[1])]! : needOf(part, depth + 1, named);
      });
  need.first = need.parts.map((part) => (typeof part === 'string' ? firstOf(part) : -1));
}

/** The first three characters of a word as a number; white space and marks of any kind are one blank. -1 for a shorter word. */
function firstOf(word: string): number {
  const chars = CHARS;
  let run = 0;
  let length = 0;
  for (let i = 0; i < word.length && length < 3; i++) {
    const code = word.charCodeAt(i);
    const char = code < 128 ? chars[code]! : charOf(code);
    if (char < 0 || (char === 0 && length > 0 && (run & 31) === 0)) continue;
    run = (run << 5) | char;
    length++;
  }
  return length < 3 ? -1 : run;
}

/** All its runs of three but the first. */
function restOf(word: string): number[] {
  const runs: number[] = [];
  let run = 0;
  let length = 0;
  for (let i = 0; i < word.length; i++) {
    const char = charOf(word.charCodeAt(i));
    if (char < 0 || (char === 0 && length > 0 && (run & 31) === 0)) continue;
    run = ((run << 5) | char) & 0x7fff;
    if (++length > 3) runs.push(run);
  }
  return runs;
}

/** The runs of three characters of what was looked at last: those marked with its number. */
export const marks = new Uint8Array(32 ** 3);
let number = 0;
/** What was looked at last, where whole words are sought in it; as they are sought there, made when the first is. */
let piece: { text: string; start: number; end: number } | null = null;
let plain: string | null = null;

/**
 * Begins a look at a piece of a text, of which `mayHold` is asked next: the number with which its runs of three are to be marked, by
 * whoever goes through it. What holds all runs of a word then is said to hold the word: of seven lines that may match one may not.
 */
export function beginLook(): number {
  piece = null;
  if (number === 0xff) marks.fill(0);
  number = (number % 0xff) + 1;
  return number;
}

/** Looks at a piece of a text, in which whole words are sought: one pass, instead of one for each word. */
export function lookAt(text: string, start: number, end: number): void {
  const own = beginLook();
  piece = { text, start, end };
  plain = null;
  // by names of their own: what a module holds is asked for anew each time
  const chars = CHARS;
  const seen = marks;
  let run = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const char = code < 128 ? chars[code]! : charOf(code);
    // one blank is as good as two
    if (char < 0 || (char === 0 && (run & 31) === 0)) continue;
    run = ((run << 5) | char) & 0x7fff;
    seen[run] = own;
  }
}

const UNEVEN = /[^\S ]|\s\s|[’ʼ]/;

/** Small letters, one blank for any white space, a straight apostrophe for any, no soft hyphens. */
function plainly({ text, start, end }: NonNullable<typeof piece>): string {
  const said = text.slice(start, end);
  const small = (said.includes('\u00ad') ? said.replaceAll('\u00ad', '') : said).toLowerCase();
  return UNEVEN.test(small) ? small.replace(/[^\S ]\s*| \s+/g, ' ').replace(/[’ʼ]/g, "'") : small;
}

/** Those of the alternatives asked that the text looked at may hold, a bit for each. */
export function mayHold({ alternatives, besides }: RuleNeeds, asked = ALL): number {
  if (!holds(besides, marks, number)) return 0;
  if (!alternatives) return asked;
  let may = 0;
  for (let i = 0; i < alternatives.length; i++)
    if ((asked >> i) & 1 && holds(alternatives[i]!, marks, number)) may |= 1 << i;
  return may;
}

function holds(need: Need, seen: Uint8Array, own: number): boolean {
  if (need.first === null) takeApart(need);
  const { parts, first } = need;
  const all = (need.depth & 1) === 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const run = first![i]!;
    const held =
      typeof part === 'string'
        ? run < 0 || (seen[run] === own && holdsRest(need, i, seen, own))
        : holds(part, seen, own);
    if (held !== all) return !all;
  }
  return all;
}

/** Nine of ten words are told not to be there by their runs of three, in a tenth of the time that it takes to seek them. */
function holdsRest({ parts, rest }: Need, at: number, seen: Uint8Array, own: number): boolean {
  const word = parts[at] as string;
  rest[at] ??= restOf(word);
  const runs = rest[at]!;
  for (let i = 0; i < runs.length; i++) if (seen[runs[i]!] !== own) return false;
  if (piece === null) return true;
  plain ??= plainly(piece);
  return plain.includes(word);
}
