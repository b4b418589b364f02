import { findCuesInSteps, mayHoldCue } from '../engine/cues';
import type { Language } from '../engine/languages/language';
import { layOut } from '../engine/sentences';

/** Lines between two rests. */
const LINES = 20;

/**
 * Does a cue stand in the text, by the rules and not only by its words? What `scan` finds in an article is found in any
 * text that holds the article's lines, so no claim is lost where this says no: sentences end with their line, a cue
 * inside a quotation counts, and one that needs company is found by its company.
 */
export function* lookForCues(text: string, language: Language): Generator<void, boolean, void> {
  // the table of triggers is made when it is first asked for: in a slice of its own
  mayHoldCue('', language);
  yield;
  for (let from = 0, seen = 1; from < text.length; seen++) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    if (end > from) {
      const line = text.slice(from, end);
      const lay = () => ({ ...layOut(line, language), quotationAt: () => null });
      const found = yield* findCuesInSteps(line, language, lay);
      if (found && found.hits.length > 0) return true;
    }
    from = end + 1;
    if (seen % LINES === 0) yield;
  }
  return false;
}
