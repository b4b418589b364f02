import type { Hit } from './cues';
import type { Layout } from './sentences';
import { isStrong } from './things';

/** What is known of a claim when its releasers are looked for. */
export interface Told {
  /** Number of the statement's sentence. */
  statement: number;
  /** Numbers of other sentences that tell it, and of those that only remark on it. */
  told: readonly number[];
  remarks: readonly number[];
  hits: readonly Hit[];
  /** Family of its material, where it is solid. */
  family: string | null;
  /** Names of those who could not verify it. */
  verifiers: ReadonlySet<string>;
}

/** What a sentence that is searched is to the claim. */
export type Place = 'statement' | 'told' | 'remark' | 'near' | 'far';

/** What kind of claim the warnings make of it. */
type Shape = 'hedged' | 'verified' | 'refuted' | 'question' | 'covert' | 'doubted';

/** How many sentences around the statement are searched beside those of the claim. */
const NEAR = 5;
/** Sentences of the article's beginning, where the main claim is told. */
export const LEAD = 4;
/** Sentences that are searched at most. */
const WIDEST = 60;

/** Numbers of the sentences that are searched, each with what it is to the claim; in the order of their weight. */
export function placesOf(layout: Layout, claim: Told): Map<number, Place> {
  const places = new Map<number, Place>();
  const add = (index: number, place: Place) => {
    if (layout.sentences[index] && !places.has(index)) places.set(index, place);
  };
  add(claim.statement, 'statement');
  for (const index of claim.told.slice(0, 4)) add(index, 'told');
  for (const index of claim.remarks.slice(0, 4)) add(index, 'remark');
  for (let step = 1; step <= NEAR; step++) {
    add(claim.statement - step, 'near');
    add(claim.statement + step, 'near');
  }
  for (let index = 0; index < LEAD; index++) add(index, 'near');
  for (const hit of claim.hits) if (places.size < WIDEST) add(hit.sentence.index, 'far');
  // a story that was made up is told of in the whole article, and its source may be named anywhere in it
  if (shapeOf(claim.hits) === 'refuted')
    for (let i = 0; i < layout.sentences.length && places.size < WIDEST; i++) add(i, 'far');
  return places;
}

/** The kind of a claim with these warnings. */
export function shapeOf(hits: readonly Hit[]): Shape {
  const strong = hits.filter(isStrong);
  if (strong.length === 0) return 'hedged';
  if (strong.every((hit) => hit.rule.kind === 'verified')) return 'verified';
  if (strong.some((hit) => hit.rule.kind === 'refuted')) return 'refuted';
  if (strong.every((hit) => hit.rule.kind === 'unclear' && hit.rule.about === 'here')) return 'question';
  return strong.some((hit) => hit.rule.kind === 'intercepted') ? 'covert' : 'doubted';
}
