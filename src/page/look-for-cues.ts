import { compile } from '../engine/calls';
import { findCuesInSteps, matchesAny } from '../engine/cues';
import type { Language } from '../engine/languages/language';
import { nextLine } from '../engine/lines';
import { layOut } from '../engine/sentences';

export { mayHoldPhrase } from '../engine/own-phrases';
export { reportOf } from '../engine/report-of';

/** Lines that are looked at between two rests. */
const LINES = 20;

/**
 * Does a cue stand in the text, by the rules and not only by its words? What `scan` finds in an article is found in any
 * text that holds the article's lines, so no claim is lost where this says no: sentences end with their line, a cue
 * inside a quotation counts, and one that needs company is found by its company.
 */
export function* lookForCues(text: string, language: Language): Generator<void, boolean, void> {
  const made = compile(language);
  let seen = 1;
  // most lines of a page are those of its menus, and hold no word that calls a rule
  for (let next = nextLine(text, 0, made); next; next = nextLine(text, next.end + 1, made)) {
    const { start, end, calls } = next;
    if (calls === null) {
      const line = text.slice(start, end);
      const found = yield* findCuesInSteps(line, language, () => ({
        ...layOut(line, language),
        quotationAt: () => null,
      }));
      if (found && found.hits.length > 0) return true;
    } else if (calls.length > 0 && (yield* matchesAny(text.slice(start, end), calls, made))) return true;
    if (seen++ % LINES === 0) yield;
  }
  return false;
}
