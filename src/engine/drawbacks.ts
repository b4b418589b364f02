import type { Traits } from './forest';
import type { Query } from './query';
import type { Layout } from './sentences';
import { turnsBetween } from './turns';

/** In log-odds: a sentence that tells nothing beside its cue is hardly ever the one. */
const BARE = 9;
/** These two by figures on made articles (test/engine/made); those of real ones are the same with and without. */
const LEFT = 1.5;
const BEHIND = 1;

/** What the model does not see and what speaks against a sentence as the one that tells the claim; in log-odds. */
export function drawbackOf(layout: Layout, query: Query, index: number, traits: Traits): number {
  if (isBare(layout, query, index, traits)) return BARE;
  return (isLeft(layout, query, index, traits) ? LEFT : 0) + (goesBackOnly(layout, index, traits) ? BEHIND : 0);
}

/** "It was not possible to verify it independently.": beside the cue it tells nothing, and points back. */
function isBare(layout: Layout, query: Query, index: number, traits: Traits): boolean {
  if (index === 0 || traits.ownRemark !== 1 || !(traits.own_this === 1 || traits.own_none === 1)) return false;
  const { language, sentences } = layout;
  const hits = query.hits.filter(({ sentence }) => sentence.index === index);
  return layout
    .wordsOf(sentences[index]!)
    .every(
      (word) =>
        word.mark ||
        (word.lower.length <= SHORT && !word.capital) ||
        language.isAdverb(word) ||
        language.lexicon.groupPronouns.has(word.lower) ||
        language.lexicon.demonstratives.has(word.lower) ||
        language.lexicon.clauseOpeners.has(word.lower) ||
        hits.some(({ start, end }) => start <= word.start && word.start < end),
    );
}
/** Letters of words that tell nothing beside a cue. */
const SHORT = 2;

/** "Meanwhile, …": the article has left what the sentence tells, and no noun goes back to it. */
const isLeft = (layout: Layout, query: Query, index: number, traits: Traits): boolean => {
  const after = query.places.find((place) => place > index);
  return after !== undefined && !traits.sameSolid && turnsBetween(layout, index, after);
};
/** "The ministry published a memo alongside the report.": what was reported stands before. */
const goesBackOnly = (layout: Layout, index: number, traits: Traits): boolean => {
  if (index === 0 || traits.showing || !traits.releasing) return false;
  const { lexicon } = layout.language;
  const words = layout.wordsOf(layout.sentences[index]!);
  const isClaim = (i: number) =>
    lexicon.claimNouns.has(words[i]!.lower) && lexicon.definites.has(words[i - 1]?.lower ?? '');
  return (
    words.some((_, i) => isClaim(i)) &&
    words.every(({ lower }, i) => !lexicon.saying.has(lower) || lexicon.releasing.has(lower) || isClaim(i))
  );
};
