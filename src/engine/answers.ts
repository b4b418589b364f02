import type { Answers } from './denials';
import { answersIn, mayAnswer, NO_ANSWERS } from './denials';
import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
import { factsOf } from './things';
import type { Party } from './types';

/** A claim that answers may belong to: the sentences that tell it, the statement first, and those that remark on it. */
export interface Answerable {
  statement: number;
  told: readonly number[];
  remarks: readonly number[];
  /** Whether it has an explicit or a provenance warning. */
  strong: boolean;
}

/** Claims told before and behind an answer that it is held against, beside the article's first ones. */
const BEFORE = 10;
const BEHIND = 4;
const FIRST = 2;
/** From what weight on an answer belongs to a claim. Set by the share of right deniers on the development articles. */
const LEAST = 1.5;
/** How far a second claim may fall behind: one denial may answer several. */
const MARGIN = 1;
/** What an explicit or provenance warning is worth beside a claim that is only hedged. */
const STRONG = 0.5;

/** Sentences between two rests. */
const SENTENCES = 8;

/**
 * The answers that belong to each of the claims: each answer goes to the claim that it shares most with and stands nearest
 * to. With rests.
 */
export function* assignAnswers(
  layout: Layout,
  parties: Parties,
  claims: readonly Answerable[],
): Generator<void, Answers[]> {
  const found = claims.map(() => ({ denied: [] as Party[], asked: [] as Party[] }));
  const order = claims.map((_, i) => i).sort((a, b) => claims[a]!.statement - claims[b]!.statement);
  let before = 0;
  for (const sentence of layout.sentences) {
    while (before < order.length && claims[order[before]!]!.statement <= sentence.index) before++;
    if (sentence.index % SENTENCES === SENTENCES - 1) yield;
    if (!mayAnswer(layout, sentence)) continue;
    const answers = answersIn(layout, parties, sentence);
    if (answers === NO_ANSWERS) continue;
    const near = new Set([...order.slice(0, FIRST), ...order.slice(Math.max(0, before - BEFORE), before + BEHIND)]);
    const weights = [...near].map((i) => ({ i, weight: weightOf(layout, claims[i]!, sentence) }));
    const top = Math.max(LEAST, ...weights.map(({ weight }) => weight)) - MARGIN;
    for (const { i, weight } of weights) {
      if (weight < LEAST || weight < top) continue;
      found[i]!.denied.push(...answers.denied);
      found[i]!.asked.push(...answers.asked);
    }
  }
  return found.map(({ denied, asked }) => ({ denied: unique(denied), asked: unique(asked) }));
}

function weightOf(layout: Layout, claim: Answerable, sentence: Sentence): number {
  const { lexicon } = layout.language;
  const here = factsOf(layout, sentence.index);
  const places = [claim.statement, ...claim.told.slice(0, 6), ...claim.remarks.slice(0, 6)];
  let shared = 0;
  let gap = Number.POSITIVE_INFINITY;
  for (const place of places) {
    gap = Math.min(gap, Math.abs(place - sentence.index));
    if (place === sentence.index) continue;
    let same = 0;
    for (const word of factsOf(layout, place).topic) if (here.topic.has(word)) same++;
    shared = Math.max(shared, same);
  }
  // "denied the claim": it goes back to what was told last
  const back = layout.wordsOf(sentence).some(({ lower }) => lexicon.claimNouns.has(lower));
  return (
    Math.min(shared, 5) +
    (gap === 0 ? 2 : gap <= 2 ? 1.5 : gap <= 4 ? 0.5 : 0) +
    (back && gap <= 4 ? 1 : 0) +
    (claim.strong ? STRONG : 0) -
    0.08 * Math.min(gap, 40)
  );
}

const unique = (list: readonly Party[]) =>
  list.filter((party, i) => list.findIndex((other) => other.name === party.name) === i);
