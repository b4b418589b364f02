import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
import type { Party } from './types';
import { wordAt } from './word-places';

const textOf = (layout: Layout, { start, end }: Sentence) => layout.text.slice(start, end);

/** Whether a sentence may say that somebody did not answer. */
export const maySilent = (layout: Layout, sentence: Sentence): boolean => {
  const text = textOf(layout, sentence);
  return layout.language.silence.test(text) || layout.language.silenceOf.test(text);
};

/** Who was asked in a sentence and did not answer: "the ministry declined to comment", "no comment from the ministry". */
export function silentIn(layout: Layout, parties: Parties, sentence: Sentence): Party[] {
  const { language } = layout;
  const text = textOf(layout, sentence);
  const words = layout.wordsOf(sentence);
  const found: Party[] = [];
  const add = (party: Party | null) => {
    if (party && !found.some(({ name }) => name === party.name)) found.push(party);
  };
  const silent = language.silence.exec(text);
  if (silent) {
    const at = sentence.start + silent.index;
    // "“We do not comment on that,” the mayor said"
    add(
      layout.quotationAt(at) === null
        ? parties.subjectOf(sentence, wordAt(words, at))
        : parties.speakerAt(sentence, at),
    );
  }
  const of = language.silenceOf.exec(text);
  const who = of && language.phraseFrom(words, wordAt(words, sentence.start + of.index + of[0].length));
  if (who) add(parties.partyOf(sentence, who));
  return found;
}
