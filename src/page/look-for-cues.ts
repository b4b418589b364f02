import { findCuesInSteps, nextTrigger, prepareCues } from '../engine/cues';
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
  yield* prepareCues(language);
  let seen = 1;
  // most lines of a page are those of its menus, and hold no word that may begin a cue
  for (let at = nextTrigger(text, language, 0); at >= 0; ) {
    const start = text.lastIndexOf('\n', at) + 1;
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end);
    const lay = () => {
      const layout = layOut(line, language);
      layout.quotationAt = nowhere;
      return layout;
    };
    const found = yield* findCuesInSteps(line, language, lay, at - start);
    if (found && found.hits.length > 0) return true;
    if (seen++ % LINES === 0) yield;
    at = nextTrigger(text, language, end + 1);
  }
  return false;
}
