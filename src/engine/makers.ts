import type { Word, WordRange } from './languages/language';
import type { Names } from './names';
import type { Layout, Sentence } from './sentences';
import type { Party } from './types';

/**
 * Tells whose a document is: "the agency's report", "an analysis by Ann Lee", "an article in the Herald"; null where no name says so.
 * @param partyOf the party that words name; `follow` where stand-ins are resolved
 */
export function readMakers(
  { language }: Layout,
  { isNamePart, isAdjective }: Names,
  partyOf: (sentence: Sentence, range: WordRange, follow: boolean) => Party | null,
): (sentence: Sentence, words: readonly Word[], range: WordRange, head: Word, follow: boolean) => Party | null {
  const { lexicon, naming } = language;
  return (
    sentence: Sentence,
    words: readonly Word[],
    { from, to }: WordRange,
    head: Word,
    follow: boolean,
  ): Party | null => {
    let end = words.indexOf(head, from);
    while (end > from && !isNamePart(words[end - 1]!)) end--;
    let start = end;
    while (start > from && !words[start - 1]!.mark && words[start - 1]!.capital) start--;
    // "Another New York paper’s report"
    while (start < end && lexicon.notNames.has(words[start]!.lower) && !lexicon.nameOpeners.has(words[start]!.lower))
      start++;
    // "Iraqi papers": from where they are, not whose
    if (end - start === 1 && words[end]?.lower !== "'s" && isAdjective(words[start]!.text)) return null;
    if (start < end) return partyOf(sentence, { from: start, to: end }, false);
    // "the newspaper’s report"
    const own = words.findIndex(({ lower }, i) => i > from && i < to && lower === "'s");
    if (follow && own > 0 && lexicon.standIns.has(words[own - 1]!.lower))
      return partyOf(
        sentence,
        { from: from > 0 && naming.definite.test(words[from - 1]!.lower) ? from - 1 : from, to: own },
        true,
      );
    // "a police press release"
    let body = words.indexOf(head, from) - 1;
    if (naming.pressed.test(words[body]?.lower ?? '')) body--;
    const { lower = '' } = words[body] ?? {};
    if (body >= from && lexicon.partyNouns.has(lower) && !naming.describing.test(lower) && !lexicon.venues.has(lower))
      return partyOf(sentence, { from, to: body + 1 }, false);
    let at = to;
    if (words[at] && !words[at]!.mark && language.isParticiple(words[at]!)) at++;
    // "a report on Sunday from the Herald", "an article last week in the Herald"
    for (
      let n = 0;
      n < 3 &&
      words[at] &&
      (naming.time.test(words[at]!.lower) ||
        naming.span.test(words[at]!.lower) ||
        (lexicon.venueLinks.has(words[at]!.lower) && naming.time.test(words[at + 1]?.lower ?? '')));
      n++
    )
      at++;
    if (!lexicon.makerLinks.has(words[at]?.lower ?? '') && language.agentAfter(words, at) < 0) return null;
    const behind = language.phraseFrom(words, at + 1);
    return behind && words.slice(behind.from, behind.to).some(isNamePart) ? partyOf(sentence, behind, false) : null;
  };
}
