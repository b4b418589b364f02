import { compile, nextLine, searchLines } from '../engine/calls';
import { findCuesInSteps } from '../engine/cues';
import type { Language } from '../engine/languages/language';
import { layOut } from '../engine/sentences';

export { mayHoldPhrase } from '../engine/own-phrases';
export { reportOf } from '../engine/report-of';

const nowhere = () => null;

/** Lines that are looked at between two rests. */
const LINES = 20;

/**
 * Does a cue stand in the text, by the rules and not only by its words? What `scan` finds in an article is found in any
 * text that holds the article's lines, so no claim is lost where this says no: sentences end with their line, a cue
 * inside a quotation counts, and one that needs company is found by its company.
 */
export function* lookForCues(text: string, language: Language): Generator<void, boolean, void> {
  const made = yield* compile(language);
  const search = searchLines(text, made);
  let seen = 1;
  // most lines of a page are those of its menus, and hold no word that may begin a cue
  for (let next = nextLine(search, made); next; next = nextLine(search, made)) {
    if (next.able) {
      const line = text.slice(next.start, next.end);
      const lay = () => {
        const layout = layOut(line, language);
        layout.quotationAt = nowhere;
        return layout;
      };
      const found = yield* findCuesInSteps(line, language, lay);
      if (found && found.hits.length > 0) return true;
    }
    if (seen++ % LINES === 0) yield;
  }
  return false;
}
