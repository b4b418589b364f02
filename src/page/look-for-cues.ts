import { findCuesInSteps } from '../engine/cues';
import type { Language } from '../engine/languages/language';
import { lookAt, mayHold, type Needs, readNeeds, writtenNeeds } from '../engine/needs';
import { layOut } from '../engine/sentences';
import { triggersOf } from '../engine/trigger-table';
import { findNext, searchOf } from '../engine/triggers';

/** Lines that are looked at between two rests. */
const LINES = 20;

/**
 * Does a cue stand in the text, by the rules and not only by its words? What `scan` finds in an article is found in any
 * text that holds the article's lines, so no claim is lost where this says no: sentences end with their line, a cue
 * inside a quotation counts, and one that needs company is found by its company.
 */
export function* lookForCues(text: string, language: Language): Generator<void, boolean, void> {
  // the table of triggers is made when it is first asked for: in a slice of its own
  const triggers = triggersOf(language.cues);
  yield;
  const { cues } = language;
  const search = searchOf(text);
  findNext(search, triggers);
  for (let seen = 1; search.at >= 0; seen++) {
    const first = search.at;
    const start = text.lastIndexOf('\n', first) + 1;
    const next = text.indexOf('\n', first);
    const end = next < 0 ? text.length : next;
    const wanted: number[] = [];
    do for (const rule of search.calls) if (!cues[rule]!.companion && !wanted.includes(rule)) wanted.push(rule);
    while (findNext(search, triggers) && search.at < end);
    // a third of a page's lines hold a trigger, and hardly one of them the other words of its cue: the others are not laid out
    if (wanted.length > 0 && mayHoldOne(text, start, end, wanted, language)) {
      const line = text.slice(start, end);
      const lay = () => ({ ...layOut(line, language), quotationAt: () => null });
      const found = yield* findCuesInSteps(line, language, lay, first - start);
      if (found && found.hits.length > 0) return true;
    }
    if (seen % LINES === 0) yield;
  }
  return false;
}

const needs = new WeakMap<Language, Needs[]>();

/** Whether the line may hold what one of the rules needs. */
function mayHoldOne(text: string, start: number, end: number, rules: readonly number[], language: Language): boolean {
  const { code, cues } = language;
  const known = needs.get(language) ?? [];
  needs.set(language, known);
  lookAt(text, start, end);
  for (const rule of rules) {
    known[rule] ??= readNeeds(writtenNeeds(code, rule), cues[rule]!.needs);
    if (mayHold(known[rule])) return true;
  }
  return false;
}
