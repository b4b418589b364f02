import type { Language } from './languages/language';
import { lookAt, mayHold, type RuleNeeds, readRuleNeeds } from './needs';
import type { Patterns } from './patterns';
import { finish } from './steps';
import { triggersOf } from './trigger-table';
import { findNext, type Search, searchOf, type Triggers } from './triggers';
import type { Range } from './types';

/** What finds the cues of a language. */
export interface Compiled {
  triggers: Triggers;
  language: Language;
  /** The patterns of the rules that have been called so far, by the rule's number. */
  patterns: (Patterns | undefined)[];
  /** What the patterns cannot match without, as far as it was read. */
  needs: (RuleNeeds | undefined)[];
  /** How many lines and sentences called rules so far, and the one of them that called each rule last. */
  asked: number;
  lastBy: Float64Array;
}

const compiled = new WeakMap<Language, Compiled>();

/** Makes what finds a language's cues, once; in steps, for it takes longer than a page should wait. */
export function* compile(language: Language): Generator<void, Compiled> {
  const known = compiled.get(language);
  if (known) return known;
  const triggers = yield* triggersOf(language.cues);
  const made: Compiled = {
    triggers,
    language,
    patterns: [],
    needs: [],
    asked: 0,
    lastBy: new Float64Array(language.cues.length),
  };
  compiled.set(language, made);
  return made;
}

/** A rule, by its number, and the alternatives of its pattern that may match, a bit for each. */
export interface Able {
  number: number;
  may: number;
}

/** The alternatives of a rule that may match in the text looked at, a bit for each. */
function mayMatch(rule: number, { needs, language }: Compiled): number {
  needs[rule] ??= readRuleNeeds(language.code, rule, language.cues[rule]!.needs);
  return mayHold(needs[rule]);
}

/** Of the rules that a sentence calls those whose words it may hold: about one in ten. */
export function ableIn(text: string, { start, end }: Range, wanted: readonly number[], made: Compiled): Able[] {
  lookAt(text, start, end);
  const able: Able[] = [];
  for (const number of wanted) {
    const may = mayMatch(number, made);
    if (may !== 0) able.push({ number, may });
  }
  return able;
}

/**
 * Whether the text may hold a cue: one pass over the words' beginnings, no false negatives against `scan` (readers' own
 * phrases apart). Decides whether the costly reading of a page is worth its time.
 */
export function mayHoldCue(text: string, language: Language): boolean {
  return findNext(searchOf(text), finish(compile(language)).triggers);
}

/** A search of the text's lines for `nextLine`. */
export function searchLines(text: string, { triggers }: Compiled): Search {
  const search = searchOf(text);
  findNext(search, triggers);
  return search;
}

/** A line in which a word stands that calls rules, and those of them that may match there by their other words too; null where it is too long to be asked. */
export interface Line extends Range {
  able: readonly number[] | null;
}

/** A line as long as that, in units, is no paragraph: it is cut into sentences unasked, for the look at it would take a page's time. */
const LONG = 20_000;

/**
 * Goes on to the next such line, null where there is none. In three of four no rule is able, which is told of the whole line, before
 * it is cut into sentences: what a sentence of it holds it holds too.
 */
export function nextLine(search: Search, made: Compiled): Line | null {
  const { text, at } = search;
  if (at < 0) return null;
  const start = text.lastIndexOf('\n', at) + 1;
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next;
  if (end - start <= LONG) return { start, end, able: ableInLine(search, { start, end }, made) };
  search.next = end;
  search.window = 0;
  findNext(search, made.triggers);
  return { start, end, able: null };
}

/** The rules that the line calls and that may match in it; the search then stands behind the line. */
function ableInLine(search: Search, { start, end }: Range, made: Compiled): number[] {
  const { lastBy, language, triggers } = made;
  const { cues } = language;
  const number = ++made.asked;
  const able: number[] = [];
  lookAt(search.text, start, end);
  do
    for (const rule of search.calls) {
      if (lastBy[rule] === number || cues[rule]!.companion) continue;
      lastBy[rule] = number;
      if (mayMatch(rule, made) !== 0) able.push(rule);
    }
  while (findNext(search, triggers) && search.at < end);
  return able;
}
