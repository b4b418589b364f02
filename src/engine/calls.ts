import type { Language } from './languages/language';
import { lookAt, mayHold, type RuleNeeds, readRuleNeeds } from './needs';
import type { Patterns } from './patterns';
import { finish } from './steps';
import { triggersOf } from './trigger-table';
import { findNext, searchOf, type Triggers } from './triggers';
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
  /** The line that called a rule last which may match there. */
  ableBy: Float64Array;
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
    ableBy: new Float64Array(language.cues.length),
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
export function mayMatch(rule: number, { needs, language }: Compiled): number {
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
