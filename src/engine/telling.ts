import type { Hit } from './cues';
import { type Traits, weigh } from './forest';
import type { BySentence, Query } from './query';
import { readQuery } from './query';
import type { Layout } from './sentences';
import { finish } from './steps';
import { TELLING_MODEL } from './telling-model';
import { traitsOf } from './telling-traits';
import { turnsBetween } from './turns';

/** How likely each sentence is to tell what the hits are about; the chances add up to 1. */
export const chancesOf = (layout: Layout, hits: readonly Hit[], all: BySentence): Map<number, number> =>
  finish(chancesInSteps(layout, hits, all));

/** Sentences that are weighed between two rests. */
const SOME = 4;

/** The same with rests. */
export function* chancesInSteps(
  layout: Layout,
  hits: readonly Hit[],
  all: BySentence,
): Generator<void, Map<number, number>> {
  const query = readQuery(layout, all, hits);
  yield;
  const weights: number[] = [];
  for (const index of query.candidates) {
    const traits = traitsOf(layout, query, index);
    weights.push(
      index > 0 && isBare(traits)
        ? BARE
        : weigh(TELLING_MODEL, traits) - (isLeft(layout, query, index, traits) ? LEFT : 0),
    );
    if (weights.length % SOME === 0) yield;
  }
  const most = Math.max(...weights);
  const powers = weights.map((weight) => Math.exp(weight - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return new Map(query.candidates.map((index, i) => [index, powers[i]! / sum]));
}

/** "It was not possible to verify it independently.": beside the cue it tells nothing, and points back. */
const isBare = (traits: Traits): boolean =>
  traits.ownRemark === 1 &&
  traits.ownWords === 0 &&
  (traits.own_this === 1 || (traits.own_none === 1 && !traits.ownBefore));
const BARE = -9;

/** "Meanwhile, …": the article has left what the sentence tells, and no noun goes back to it. */
const isLeft = (layout: Layout, query: Query, index: number, traits: Traits): boolean => {
  const after = query.places.find((place) => place > index);
  return after !== undefined && !traits.sameSolid && turnsBetween(layout, index, after);
};
/** In log-odds; by figures on made articles, those of real ones being the same with and without. */
const LEFT = 1.5;

/** The likeliest sentence. */
export function likeliestOf(chances: ReadonlyMap<number, number>): number {
  let best = -1;
  let top = -1;
  for (const [index, chance] of chances)
    if (chance > top) {
      top = chance;
      best = index;
    }
  return best;
}
