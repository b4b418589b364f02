import type { Word } from './languages/language';
import { once } from './once';
import type { Layout, Sentence } from './sentences';

/** Whether the article itself shows that a word which is mostly no name is one here: "Ilo Long wrote it. Long says". */
export type IsShown = (word: Word) => boolean;

/** @param isHeadline whether the sentence is in capitals, which say nothing about what is a name */
export function readShownNames(
  layout: Layout,
  isHeadline: (sentence: Sentence, words: readonly Word[]) => boolean,
): IsShown {
  const { lexicon, naming } = layout.language;
  const isOpen = ({ lower }: Word) => lexicon.leading.has(lower) || lexicon.alsoNames.has(lower);
  const mayBe = (word: Word) => word.capital && (isOpen(word) || naming.noName.test(word.lower));
  const isSure = (word: Word | undefined) =>
    !!word?.capital && !word.mark && !isOpen(word) && !lexicon.notNames.has(word.lower);

  /** "says", "could", "'s": what somebody does or has. */
  const acts = (words: readonly Word[], at: number) => {
    const { lower, capital } = words[at] ?? { lower: '', capital: true };
    if (capital) return false;
    return (
      lower === "'s" ||
      [lexicon.modal, lexicon.passive, lexicon.denying].some((list) => list.has(lower)) ||
      ((lexicon.saying.has(lower) || lexicon.releasing.has(lower)) && layout.language.isVerbHere(words, at, lexicon))
    );
  };

  /** Places of such words that are part of a name. */
  const places = once(() => {
    const found = new Set<number>();
    const surnames = new Set<string>();
    const pairs = new Set<string>();
    const open: { word: Word; next: Word | undefined; no: boolean }[] = [];
    for (const sentence of layout.sentences) {
      const words = layout.wordsOf(sentence);
      const loud = isHeadline(sentence, words);
      const asks = layout.text[sentence.end - 1] === '?';
      words.forEach((word, i) => {
        if (word.mark || !mayBe(word)) return;
        const before = words[i - 1];
        const next = words[i + 1];
        const fresh = !before || (before.mark && /["“‘«:]/.test(before.text));
        const also = lexicon.alsoNames.has(word.lower);
        // "in May", "late April", "9 June": a time
        const timed = also && !fresh && (naming.dated.test(before.lower) || /^\d/.test(before.text));
        // "in May" is a time, and "Long before the raid" opens a sentence as it mostly does
        open.push({ word, next, no: timed || (fresh && !acts(words, i + 1)) });
        if (loud || timed) return;
        if (isSure(before) && !(next?.capital && !next.mark)) {
          surnames.add(word.lower);
          found.add(word.start);
        }
        if (!also || asks || !next?.capital || next.mark || naming.time.test(next.lower)) return;
        // "Will Price": but at the beginning only what is a first name, or stands so elsewhere
        if (!fresh) pairs.add(`${word.lower} ${next.lower}`);
        if (!fresh || naming.firstName.test(word.lower)) found.add(word.start);
      });
    }
    for (const { word, next, no } of open)
      if ((surnames.has(word.lower) && !no) || pairs.has(`${word.lower} ${next?.lower}`)) found.add(word.start);
    return found;
  });

  return (word) => mayBe(word) && places().has(word.start);
}
