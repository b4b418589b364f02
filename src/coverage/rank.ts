import { pageKey } from '../article/page-key';
import { hasRun, longestRun, wordsOf } from './likeness';
import { numbersIn } from './numbers';
import type { Item, Query } from './types';

/** A text for the story matcher, as `engine/same-story.ts` takes it. */
export interface StoryText {
  headline: string | null;
  body: string;
  language?: string | null;
}
/** How likely two texts tell the same story, 0 to 1; at 0.5 and above they do. */
export type SameStory = (a: StoryText, b: StoryText) => number;

/** Why a result stands where it stands; every part is 0 to 1, null where it can't be told. */
export interface Nearness {
  score: number;
  names: number | null;
  terms: number | null;
  numbers: number | null;
  quoted: number | null;
  date: number | null;
  story: number | null;
}
/** A result with its nearness to the claim. */
export interface Ranked {
  item: Item;
  nearness: Nearness;
}

/** What tells one story from the next: who, then how many and what was said; the day alone tells little. Own judgement, held by the near misses in the tests. */
const WEIGHTS = { names: 4, terms: 1.5, numbers: 2, quoted: 3, date: 1, story: 6 } as const;
const DAY = 86_400_000;
/** Days after which a report is hardly about the same event. */
const FAR = 14;
/** A run of fewer words than this happens by chance. */
const RUN = 3;

/** All that a service shows of a result. */
export const textOfItem = ({ title, sentence, snippet, check }: Item): string =>
  [title, sentence, snippet, check?.claim].filter(Boolean).join('. ');

const mean = (values: number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** A headline has room for one name of many: the best one counts as much as all together. */
function bestAndMean(values: number[]): number | null {
  const all = mean(values);
  return all === null ? null : (all + Math.max(...values)) / 2;
}

/** Whole name 1; all its words, in any order, 0.8; its last word alone (a surname) 0.5. */
function nameIn(name: string, words: readonly string[]): number {
  const own = wordsOf(name);
  if (own.length === 0) return 0;
  if (hasRun(words, own)) return 1;
  const said = new Set(words);
  const telling = own.filter((word) => word.length > 3 || own.length === 1);
  if (telling.length > 0 && telling.every((word) => said.has(word))) return 0.8;
  const last = own.at(-1)!;
  return own.length > 1 && last.length > 3 && said.has(last) ? 0.5 : 0;
}

function quotedIn(quoted: string, words: readonly string[]): number | null {
  const own = wordsOf(quoted);
  if (own.length < 2) return null;
  const run = longestRun(own, words);
  return run === own.length ? 1 : run >= RUN ? run / own.length : 0;
}

function dateNearness(query: Query, item: Item): number | null {
  const apart = Math.abs(Date.parse(item.published ?? '') - Date.parse(query.date ?? '')) / DAY;
  if (Number.isNaN(apart)) return null;
  return apart <= 1 ? 1 : Math.max(0, 1 - (apart - 1) / (FAR - 1));
}

/**
 * How near a result is to the claim: names, numbers, quoted words, date, and the story as a whole where a matcher and the claim's own
 * text are given. Only what the claim has is asked of the result.
 */
export function nearnessOf(query: Query, item: Item, story?: { claim: StoryText; sameStory: SameStory }): Nearness {
  const text = textOfItem(item);
  const words = wordsOf(text);
  const numbers = numbersIn(text);
  const wanted = [...numbersIn(query.numbers.join(' ; '))];
  const others = query.terms.filter((term) => numbersIn(term).size === 0 && !query.names.includes(term));
  const parts = {
    names: bestAndMean(query.names.map((name) => nameIn(name, words))),
    terms: mean(others.map((term) => (hasRun(words, wordsOf(term)) ? 1 : 0))),
    numbers: mean(wanted.map((number) => (numbers.has(number) ? 1 : 0))),
    quoted: query.quoted === null ? null : quotedIn(query.quoted, words),
    // an encyclopedia's date is its last edit, an archive's that of the copy
    date: item.kind === 'article' || item.kind === 'fact-check' ? dateNearness(query, item) : null,
    story:
      story === undefined
        ? null
        : story.sameStory(story.claim, {
            headline: item.title,
            body: [item.sentence, item.snippet].filter(Boolean).join('\n\n'),
            language: item.language,
          }),
  };
  let sum = 0;
  let weight = 0;
  for (const [part, value] of Object.entries(parts) as [keyof typeof parts, number | null][]) {
    if (value === null) continue;
    sum += WEIGHTS[part] * value;
    weight += WEIGHTS[part];
  }
  return { score: weight === 0 ? 0 : sum / weight, ...parts };
}

/** Results without the page itself (`pages`: its address and its canonical one), nearest or newest first. */
export function rankItems(
  query: Query,
  items: readonly Item[],
  options: {
    order: 'nearest' | 'newest';
    pages?: readonly (string | null)[];
    story?: Parameters<typeof nearnessOf>[2];
  },
): Ranked[] {
  const own = new Set([query.page, ...(options.pages ?? [])].map((page) => (page === null ? null : pageKey(page))));
  own.delete(null);
  const time = ({ item }: Ranked) => Date.parse(item.published ?? '') || Number.NEGATIVE_INFINITY;
  const byTime = (a: Ranked, b: Ranked) => (time(b) === time(a) ? 0 : time(b) - time(a));
  const byScore = (a: Ranked, b: Ranked) => b.nearness.score - a.nearness.score;
  const [first, second] = options.order === 'nearest' ? [byScore, byTime] : [byTime, byScore];
  return items
    .filter(({ url, kind }) => kind === 'snapshot' || !own.has(pageKey(url)))
    .map((item) => ({ item, nearness: nearnessOf(query, item, options.story) }))
    .sort((a, b) => first(a, b) || second(a, b) || (a.item.url < b.item.url ? -1 : 1));
}
