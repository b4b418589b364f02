import type { WordRange } from './languages/language';
import { onceOf } from './once';
import type { Layout, Sentence } from './sentences';

/** Subjects of an article, by the place of the verb. */
const knownOf = onceOf(() => new Map<number, WordRange | null>());

/** The subject of the verb group at that word of the sentence, found once: speakers, ties, denials and pronouns all ask for it. */
export function subjectAt(layout: Layout, sentence: Sentence, verb: number): WordRange | null {
  const words = layout.wordsOf(sentence);
  const place = words[verb]?.start;
  if (place === undefined) return null;
  const known = knownOf(layout);
  let found = known.get(place);
  if (found === undefined) {
    found = layout.language.subjectOf(words, verb);
    known.set(place, found);
  }
  return found;
}
