import { findCues } from '../engine/cues';
import type { Language } from '../engine/languages/language';
import { type Layout, layOut, type Sentence } from '../engine/sentences';

/**
 * Does a cue stand in the text, by the rules and not only by its words? What `scan` finds in an article is found in any
 * text that holds the article's lines, so no claim is lost where this says no. Lays out only the lines that hold a
 * cue's words.
 */
export const holdsCue = (text: string, language: Language): boolean =>
  (findCues(text, language, () => layOutLazily(text, language))?.hits.length ?? 0) > 0;

function layOutLazily(text: string, language: Language): Layout {
  let from = 0;
  let line: readonly Sentence[] = [];
  let end = -1;
  const at = (place: number): Sentence => {
    if (place > end || place < from) {
      from = text.lastIndexOf('\n', place - 1) + 1;
      end = text.indexOf('\n', place);
      if (end < 0) end = text.length;
      line = layOut(text.slice(from, end), language).sentences.map((sentence) => ({
        ...sentence,
        start: sentence.start + from,
        end: sentence.end + from,
      }));
    }
    // the last that begins before the place, as in a layout of the whole text
    return line.findLast(({ start }) => start <= place) ?? { start: from, end, index: 0, paragraph: 0 };
  };
  // A cue inside a quotation counts as found: too much is found here, never too little
  return { text, language, sentences: [], at, wordsOf: () => [], quotationAt: () => null };
}
