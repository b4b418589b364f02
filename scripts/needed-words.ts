import type { Language } from '../src/engine/languages/language';
import { NO_WORD, SIGNS, type WrittenNeeds } from '../src/engine/needs';
import { alternativesOf, compilePattern, MOST_ALTERNATIVES } from '../src/engine/patterns';

/**
 * What words a pattern of the cue data cannot match without: `vite.config.ts` hands them to the engine, which then asks a sentence
 * for them before it has the pattern compiled.
 */

/** `true`: nothing is known to be needed. */
export type Need = true | string | { all: readonly Need[] } | { any: readonly Need[] };

/** What a piece of a pattern matches: all the strings that it may be, where they are few; and what it needs. */
interface Piece {
  exact: ReadonlySet<string> | null;
  need: Need;
}

/** Strings that a piece may be, and that two pieces may be together; beyond that it is known by its parts. */
const FEW = 24;
const TOGETHER = 2;
/** A shorter word stands in too many sentences to be worth a look. */
const SHORTEST = 3;
/** Needs of one alternative that stand beside each other: with a third one half as many patterns are compiled as with two. */
const MOST = 3;
/** What nearly every sentence holds tells nothing. */
const TELLING = 0.9;

/** @param source a regular expression, as `compilePattern` writes it, of a text in lower case */
export function neededWords(source: string): Need {
  let at = 0;

  const alternatives = (): Piece => {
    const pieces = [sequence()];
    while (source[at] === '|') {
      at++;
      pieces.push(sequence());
    }
    if (pieces.length === 1) return pieces[0]!;
    const exact = new Set(pieces.flatMap((piece) => [...(piece.exact ?? [])]));
    return {
      exact: exact.size <= FEW && pieces.every((piece) => piece.exact) ? exact : null,
      need: anyOf(pieces.map(needOf)),
    };
  };

  const sequence = (): Piece => {
    let run: ReadonlySet<string> = new Set(['']);
    let whole = true;
    const needs: Need[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const { piece, beside } = repeated();
      if (beside) needs.push(beside);
      const { exact } = piece;
      if (exact && (run.size * exact.size <= TOGETHER || (isEmpty(run) && exact.size <= FEW) || exact.size === 1)) {
        run = new Set([...run].flatMap((one) => [...exact].map((two) => one + two)));
        continue;
      }
      whole = false;
      needs.push(wordsOf(run), exact ? true : piece.need);
      run = exact ?? new Set(['']);
    }
    if (whole && needs.length === 0) return { exact: run, need: wordsOf(run) };
    return { exact: whole ? run : null, need: allOf([...needs, wordsOf(run)]) };
  };

  /** One piece with what says how often it may stand; `beside`: what a look ahead or behind needs, without being part of the match. */
  const repeated = (): { piece: Piece; beside?: Need } => {
    const look = /^\(\?(<?)([=!])/.exec(source.slice(at, at + 4));
    const piece = single();
    if (look) return { piece: { exact: new Set(['']), need: true }, beside: look[2] === '=' ? needOf(piece) : true };
    const often = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 12));
    if (!often) return { piece };
    at += often[0].length;
    const sign = often[0][0];
    if (sign === '?' && piece.exact) return { piece: { exact: new Set(['', ...piece.exact]), need: true } };
    const never = sign === '*' || sign === '?' || Number(often[1]) === 0;
    return { piece: { exact: null, need: never ? true : needOf(piece) } };
  };

  const single = (): Piece => {
    for (const [written, plain] of PLAIN)
      if (source.startsWith(written, at)) {
        at += written.length;
        return { exact: new Set([plain]), need: true };
      }
    const char = source[at++]!;
    if (char === '(') {
      const opening = /^\?(?:<?[=!]|:|<\w+>)/.exec(source.slice(at, at + 30));
      at += opening?.[0].length ?? 0;
      const inner = alternatives();
      at++;
      return inner;
    }
    if (char === '[') {
      const from = at;
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      const members = source.slice(from, at++);
      return /^[a-z]{1,3}$/.test(members) ? { exact: new Set(members), need: true } : UNKNOWN;
    }
    if (char === '\\') {
      const escaped = source[at++]!;
      if (/[pPuxk]/.test(escaped)) at = source.indexOf('}', at) + 1 || at + 4;
      if (escaped === 'b' || escaped === 'B') return NOTHING;
      return /[a-zA-Z0-9]/.test(escaped) ? UNKNOWN : { exact: new Set([escaped]), need: true };
    }
    if (char === '^' || char === '$') return NOTHING;
    return /[.\s’ʼ]/.test(char) ? UNKNOWN : { exact: new Set([char]), need: true };
  };

  const { exact, need } = alternatives();
  if (at < source.length) throw new Error(`no pattern: ${source.slice(0, at)}`);
  return exact ? wordsOf(exact) : need;
}

/** How `compilePattern` writes blanks and apostrophes, and what stands for them in the text that is asked (`plainly`). */
const PLAIN = [
  ['(?:[\\s\\u00ad]+)', ' '],
  ["['’ʼ]", "'"],
] as const;

const UNKNOWN: Piece = { exact: null, need: true };
const NOTHING: Piece = { exact: new Set(['']), need: true };

const isEmpty = (words: ReadonlySet<string>) => words.size === 1 && words.has('');

const needOf = ({ exact, need }: Piece): Need => (exact ? wordsOf(exact) : need);

/** One of the words, of which none holds another. */
function wordsOf(words: ReadonlySet<string>): Need {
  const told = [...words].map((word) => word.replace(/ +/g, ' '));
  if (told.some((word) => word.length < SHORTEST)) return true;
  return anyOf(told);
}

function anyOf(needs: readonly Need[]): Need {
  if (needs.includes(true)) return true;
  const flat = needs.flatMap((need) => (typeof need === 'object' && 'any' in need ? need.any : [need]));
  const words = flat.filter((need) => typeof need === 'string');
  const least = words.filter((word, i) => !words.some((other, j) => word.includes(other) && (word !== other || j < i)));
  const rest = flat.filter((need) => typeof need !== 'string' && !least.some((word) => implies(need, word)));
  const all = [...least, ...rest];
  return all.length === 1 ? all[0]! : { any: all };
}

function allOf(needs: readonly Need[]): Need {
  const flat = needs.flatMap((need) => (typeof need === 'object' && 'all' in need ? need.all : [need]));
  const telling = flat.filter((need) => need !== true && chanceOf(need) < TELLING);
  const own = telling.filter((need, i) => telling.findIndex((other) => sameAs(other, need)) === i);
  const kept = own.sort((a, b) => chanceOf(a) - chanceOf(b)).slice(0, MOST);
  if (kept.length === 0) return true;
  // asked first: what is soonest to say no for the words that it asks
  kept.sort((a, b) => wordsIn(a) / (1 - chanceOf(a)) - wordsIn(b) / (1 - chanceOf(b)));
  return kept.length === 1 ? kept[0]! : { all: kept };
}

const sameAs = (a: Need, b: Need) => JSON.stringify(a) === JSON.stringify(b);

/** Whether a need holds the word in each case. */
function implies(need: Need, word: string): boolean {
  if (need === true) return false;
  if (typeof need === 'string') return need.includes(word);
  return 'all' in need ? need.all.some((one) => implies(one, word)) : need.any.every((one) => implies(one, word));
}

/** How many words a need may ask for. */
function wordsIn(need: Need): number {
  if (need === true) return 0;
  if (typeof need === 'string') return 1;
  return ('all' in need ? need.all : need.any).reduce((sum, one) => sum + wordsIn(one), 0);
}

const COMMON =
  /^ ?(?:the|that|this|was|were|has|have|had|said|says?|not|and|for|from|with|who|what|but|are|been|will|would|could|about|which|there|their|other|one|all|any|can|is|be|to|of|in|no|it|its|'s) ?$/;

/** About how many sentences hold it, 0 to 1: the longer a word, the fewer. */
function chanceOf(need: Need): number {
  if (need === true) return 1;
  if (typeof need === 'string') return Math.min(1, COMMON.test(need) ? 0.3 : 2.5 * 2 ** -need.length);
  if ('all' in need) return need.all.reduce((chance, one) => chance * chanceOf(one), 1);
  return 1 - need.any.reduce((chance, one) => chance * (1 - chanceOf(one)), 1);
}

/** A longer word is told by its beginning: the engine only looks for what may stand in a sentence, and lists of like words grow short. */
const LONGEST = 7;

function shorten(need: Need): Need {
  if (need === true) return true;
  if (typeof need === 'string') return need.slice(0, LONGEST);
  if ('any' in need) return anyOf(need.any.map(shorten));
  const all = need.all.map(shorten);
  return { all: all.flatMap((one) => (typeof one === 'object' && 'all' in one ? one.all : [one])) };
}

/**
 * As the engine reads it (src/engine/needs.ts): what all is needed parted by "&", each of it a word or words of which one is needed,
 * parted by "|"; each of these again a word or what all is needed, parted by the next sign, and so on.
 * @param name how a list of words is named, null where it is written out
 */
export const writeNeed = (need: Need, name: (list: string) => string | null = () => null): string => {
  const short = shorten(need);
  return short === true ? '' : writeParts(short, 0, name);
};

/** @param depth in how many needs it stands: an even number needs all of its parts, an odd one needs one */
function writeParts(need: Exclude<Need, true>, depth: number, name: (list: string) => string | null): string {
  const parts = depth % 2 === 0 ? partsOf(need, 'all') : partsOf(need, 'any');
  const words = parts.filter((part) => typeof part === 'string');
  const list = depth % 2 === 1 && words.length > 1 ? name(words.join('|')) : null;
  const written = parts
    .filter((part) => list === null || typeof part !== 'string')
    .map((part) => {
      if (part === true) throw new Error('nothing is needed beside something that is');
      if (typeof part !== 'string') return writeParts(part, depth + 1, name);
      if (NO_WORD.test(part)) throw new Error(`a needed word holds a sign of the notation: ${part}`);
      return part;
    });
  const sign = SIGNS[depth];
  if (sign === undefined) throw new Error('needs stand too deep in each other');
  return [...(list === null ? [] : [list]), ...written].join(sign);
}

function partsOf(need: Exclude<Need, true>, of: 'all' | 'any'): readonly Need[] {
  if (typeof need === 'string') return [need];
  if (of === 'all') return 'all' in need ? need.all : [need];
  return 'any' in need ? need.any : [need];
}

/** Lists of words that are needed several times, each once; and what each alternative of a language's rules needs, in which "#0" is the first of them. */
export function needsOf(language: Language): WrittenNeeds {
  const rules = language.cues.map(({ id, pattern }) => {
    const alternatives = alternativesOf(pattern);
    if (alternatives.length > MOST_ALTERNATIVES) throw new Error(`${id} has too many alternatives`);
    return alternatives.map((one) => neededWords(compilePattern(one, language)));
  });
  const write = (name?: (list: string) => string | null) =>
    rules.map((rule) => rule.map((one) => writeNeed(one, name)).join('~'));
  const counts = new Map<string, number>();
  write((list) => {
    counts.set(list, (counts.get(list) ?? 0) + 1);
    return null;
  });
  const lists = [...counts].filter(([list, count]) => count > 1 && list.length > 6).map(([list]) => list);
  const names = new Map(lists.map((list, i) => [list, `#${i}`]));
  return { lists, rules: write((list) => names.get(list) ?? null) };
}
