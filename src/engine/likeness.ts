import { factsOf, heftOf, spreadOf } from './facts';
import type { Told } from './places';
import type { Layout } from './sentences';
import { isStrong } from './things';

/** How much of what the claim tells, by the weight of its words, a sentence tells too. */
interface Likeness {
  /** Share of the statement that stands in the sentence, and of the sentence that stands in the statement. */
  alike: number;
  into: number;
  /** The largest share of a sentence with an explicit or provenance warning that stands in it. */
  heeds: number;
}

/** Warned sentences that a sentence is held against. */
const HELD = 8;

/** Answers for the sentences of an article how alike they are to the claim; each is read once. */
export function likenessTo(layout: Layout, { statement, hits }: Told): (index: number) => Likeness {
  const topicOf = (index: number) => factsOf(layout, index).topic;
  const shareOf = (index: number, other: number) => {
    if (index === other) return 1;
    const into = topicOf(other);
    let both = 0;
    for (const word of topicOf(index)) if (into.has(word)) both += spreadOf(layout, word).weight;
    return both > 0 ? both / heftOf(layout, index).heft : 0;
  };
  const warned = [...new Set(hits.filter(isStrong).map((hit) => hit.sentence.index))].slice(0, HELD);
  const known = new Map<number, Likeness>();
  return (index) => {
    let found = known.get(index);
    if (!found) {
      found = {
        alike: shareOf(statement, index),
        into: shareOf(index, statement),
        heeds: Math.max(0, ...warned.map((place) => shareOf(place, index))),
      };
      known.set(index, found);
    }
    return found;
  };
}

/** Topic words that a sentence shares with these. */
export function sharedWith(layout: Layout, index: number, topic: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of factsOf(layout, index).topic) if (topic.has(word)) shared++;
  return Math.min(6, shared);
}

/** Whether a sentence names material of the family. */
export const hasFamily = (layout: Layout, index: number, family: string | null): boolean =>
  family !== null && factsOf(layout, index).families.has(family);
