import type { Hit } from './cues';
import { drawbackOf } from './drawbacks';
import { weigh } from './forest';
import type { BySentence } from './query';
import { readQuery } from './query';
import type { Layout } from './sentences';
import { finish } from './steps';
import { TELLING_MODEL } from './telling-model';
import { traitsOf } from './telling-traits';

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
    weights.push(weigh(TELLING_MODEL, traits) - drawbackOf(layout, query, index, traits));
    if (weights.length % SOME === 0) yield;
  }
  const most = Math.max(...weights);
  const powers = weights.map((weight) => Math.exp(weight - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return new Map(query.candidates.map((index, i) => [index, powers[i]! / sum]));
}

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
