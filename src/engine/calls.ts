import type { Language } from './languages/language';
import { lookAt, mayHold, type RuleNeeds, readRuleNeeds } from './needs';
import type { Patterns } from './patterns';
import { triggersOf } from './trigger-table';
import { type Able, findNext, searchOf, type Triggers } from './triggers';
import type { Range } from './types';

/** What finds the cues of a language. */
export interface Compiled {
  triggers: Triggers;
  language: Language;
  /** The patterns of the rules that have been called so far, by the rule's number. */
  patterns: (Patterns | undefined)[];
  /** What the patterns cannot match without, as far as it was read. */
  needs: (RuleNeeds | undefined)[];
}

const compiled = new WeakMap<Language, Compiled>();

/** Makes what finds a language's cues, once. */
export function compile(language: Language): Compiled {
  let made = compiled.get(language);
  if (!made) {
    made = { triggers: triggersOf(language.cues), language, patterns: [], needs: [] };
    compiled.set(language, made);
  }
  return made;
}

/** Those of the alternatives of a rule that may match in the text looked at. */
export function mayMatch({ number, may }: Able, { needs, language }: Compiled): number {
  needs[number] ??= readRuleNeeds(language.code, number, language.cues[number]!.needs);
  return mayHold(needs[number], may);
}

/** Of what a sentence calls that whose words it may hold: about one rule in ten. */
export function ableIn(text: string, { start, end }: Range, called: readonly Able[], made: Compiled): Able[] {
  lookAt(text, start, end);
  const able: Able[] = [];
  for (const one of called) {
    const may = mayMatch(one, made);
    if (may !== 0) able.push({ number: one.number, may });
  }
  return able;
}

/**
 * Whether the text may hold a cue: one pass over the words' beginnings, no false negatives against `scan` (readers' own
 * phrases apart). Decides whether the costly reading of a page is worth its time.
 */
export function mayHoldCue(text: string, language: Language): boolean {
  return findNext(searchOf(text), compile(language).triggers);
}
