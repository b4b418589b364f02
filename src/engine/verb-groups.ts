import type { Language, Word } from './languages/language';
import type { Layout } from './sentences';

/** Where the group of the verb begins, with every "not" in it where that is asked for. */
export function firstOf(layout: Layout, words: readonly Word[], verb: number, withNot = false): number {
  let first = verb;
  while (first > 0 && (isVerbal(layout, words[first - 1]) || (withNot && isVerbNot(layout, words[first - 1]!))))
    first--;
  return first;
}

export function isVerb(layout: Layout, words: readonly Word[], at: number): boolean {
  const { language } = layout;
  const { lexicon } = language;
  const word = words[at];
  // "no part of it"
  if (!word || word.mark || word.capital || lexicon.partaking.has(word.lower)) return false;
  if (isVerbal(layout, word) || language.isParticiple(word) || isSaying(layout, words, at)) return true;
  return (
    [lexicon.doubting, lexicon.denying].some((verbs) => verbs.has(word.lower)) &&
    language.isVerbHere(words, at, lexicon)
  );
}

export const isSaying = ({ language }: Layout, words: readonly Word[], at: number) =>
  language.lexicon.saying.has(words[at]!.lower) && language.isVerbHere(words, at, language.lexicon);

/** "The alleged incidents". */
export const isAttribute = ({ language: { lexicon } }: Layout, words: readonly Word[], at: number) =>
  [lexicon.definites, lexicon.indefinites, lexicon.about].some((list) => list.has(words[at - 1]?.lower ?? ''));

/** Whether the word goes on a phrase, and opens none behind a verb. */
export const isNoun = ({ language }: Layout, word: Word) => {
  const { definites, indefinites, clauseOpeners, about, attributes, numbers, passive, publicly } = language.lexicon;
  return (
    !word.mark &&
    !language.isAdverb(word) &&
    // "posted since Friday"
    !language.naming.dated.test(word.lower) &&
    ![definites, indefinites, clauseOpeners, about, attributes, numbers, passive, publicly].some((words) =>
      words.has(word.lower),
    ) &&
    language.agentAfter([word], 0) < 0
  );
};

/** What stands in a verb group before its verb: "has", "was", "never", "independently". */
export const isVerbal = ({ language }: Layout, word: Word | undefined) =>
  !!word &&
  (language.lexicon.passive.has(word.lower) || language.lexicon.modal.has(word.lower) || language.isAdverb(word));

/** "Not", "no", "hasn't". */
export const isNot = ({ lexicon, naming }: Language, { lower }: Word): boolean =>
  lexicon.negating.has(lower) || naming.negated.test(lower);

/** "Not", "hasn't", which stand with verbs; not "no", which stands with nouns. */
export const isVerbNot = ({ language }: Layout, word: Word): boolean =>
  isNot(language, word) && !language.naming.none.test(word.lower);

/** "No", "hardly", "hasn't"; not "not only", "a few", "no doubt". */
export function isNegator({ language }: Layout, words: readonly Word[], at: number): boolean {
  const { lexicon, naming } = language;
  const { lower, capital } = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  // "few doubt that"
  const doubts = lexicon.doubting.has(next) && !naming.none.test(lower) && !language.isPrivative(words[at]!);
  return (
    // "Doctors Without Borders"
    (!capital || at === 0 || words[at - 1]!.mark) &&
    (lexicon.negators.has(lower) || naming.negated.test(lower)) &&
    (doubts || !lexicon.merely.has(next)) &&
    // "a few", "the few"
    !lexicon.indefinites.has(before) &&
    (!lexicon.definites.has(before) || lexicon.clauseOpeners.has(before))
  );
}

/** Whether no clause of its own stands there: "made by the mayor" and "of which"; not "was passed and", "that nobody asked for". */
export function isPhrase(layout: Layout, words: readonly Word[], from: number, to: number): boolean {
  const { lexicon, naming } = layout.language;
  for (let i = from; i < to; i++) {
    const { lower, mark } = words[i]!;
    if (mark) continue;
    if (naming.and.test(lower) || lexicon.continuers.has(lower)) return false;
    if (lexicon.relatives.has(lower) && !lexicon.about.has(words[i - 1]?.lower ?? '')) return false;
    if (lexicon.passive.has(lower) || lexicon.modal.has(lower)) return false;
    // "made by the mayor", "posted on Monday", "since Friday"
    const next = words[i + 1];
    if (
      !layout.language.isAdverb(words[i]) &&
      isVerb(layout, words, i) &&
      next &&
      (isNoun(layout, next) || lexicon.saying.has(lower))
    )
      return false;
  }
  return true;
}
