import type { Language } from '../src/engine/languages/language';
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
  return kept.length === 1 ? kept[0]! : { all: kept };
}

const sameAs = (a: Need, b: Need) => JSON.stringify(a) === JSON.stringify(b);

/** Whether a need holds the word in each case. */
function implies(need: Need, word: string): boolean {
  if (need === true) return false;
  if (typeof need === 'string') return need.includes(word);
  return 'all' in need ? need.all.some((one) => implies(one, word)) : need.any.every((one) => implies(one, word));
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
 * parted by "|"; such a one may be in brackets, of the same form.
 */
export const writeNeeds = (need: Need): string => {
  const short = shorten(need);
  if (short === true) return '';
  return (typeof short === 'object' && 'all' in short ? short.all : [short]).map(writeOne).join('&');
};

function writeOne(need: Need): string {
  if (typeof need === 'string') {
    if (/[&|()#~]/.test(need)) throw new Error(`a needed word holds a sign of the notation: ${need}`);
    return need;
  }
  if (need === true) throw new Error('nothing is needed beside something that is');
  if ('all' in need) return `(${writeNeeds(need)})`;
  return need.any.map(writeOne).join('|');
}

/** Lists of words that are needed several times, each once; and what each alternative of a language's rules needs, in which "#0" is the first of them. */
export function needsOf(language: Language): { lists: string[]; rules: string[] } {
  const rules = language.cues.map(({ id, pattern }) => {
    const alternatives = alternativesOf(pattern);
    if (alternatives.length > MOST_ALTERNATIVES) throw new Error(`${id} has too many alternatives`);
    return alternatives.map((one) => writeNeeds(neededWords(compilePattern(one, language)))).join('~');
  });
  const counts = new Map<string, number>();
  for (const list of rules.flatMap((rule) => rule.split(/[&()~]/)))
    if (list.length > 6) counts.set(list, (counts.get(list) ?? 0) + 1);
  const lists = [...counts].filter(([, count]) => count > 1).map(([list]) => list);
  const numbers = new Map(lists.map((list, i) => [list, `#${i}`]));
  return { lists, rules: rules.map((rule) => rule.replace(/[^&()~]+/g, (list) => numbers.get(list) ?? list)) };
}
