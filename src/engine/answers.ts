import type { Answers, AnswersTold } from './denials';
import { answersIn, mayAnswer, NO_ANSWERS } from './denials';
import { factsOf } from './facts';
import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
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
/**
 * From what weight on an answer belongs to a claim. This and the weights below were set by the share of right deniers on the
 * development articles: .31 of 141 before, .43 after, .35 by articles left out.
 */
const LEAST = 1.75;
/** How far a second claim may fall behind: one denial may answer several. */
const MARGIN = 0.5;
/** What an explicit or provenance warning is worth beside a claim that is only hedged. */
const STRONG = 0.5;
/** What a word shared with the denial's own words is worth; one before them counts 1. */
const DENIED = 1.3;
/** What it is worth for the first claim that a denial stands before all of them. */
const LED = 1.5;
/** Sentences of an article in which its first claims are told. */
const LEADING = 3;

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
    const weights = [...near].map((i) => ({ i, weight: weightOf(layout, claims[i]!, sentence, answers) }));
    // "Officials deny the claim", before any is told: that of the article
    if (before === 0 && answers.denied.length > 0 && namesClaim(layout, sentence, answers)) weights[0]!.weight += LED;
    const top = Math.max(LEAST, ...weights.map(({ weight }) => weight)) - MARGIN;
    for (const { i, weight } of weights) {
      if (weight < LEAST || weight < top) continue;
      // an expert who says that it is a hoax is no party to it
      found[i]!.denied.push(...answers.denied.filter(({ name }) => !layout.language.naming.expert.test(name)));
      found[i]!.asked.push(...answers.asked);
    }
  }
  return found.map(({ denied, asked }) => ({ denied: unique(denied), asked: unique(asked) }));
}

/** How much a place that tells the claim shares with the words of the denial and with what stands before them. */
function sharedWith(layout: Layout, place: number, sentence: Sentence, at: number): number {
  const here = factsOf(layout, sentence.index).topicPlaces;
  let same = 0;
  for (const word of factsOf(layout, place).topic) {
    const where = here.get(word);
    if (where !== undefined) same += where >= at ? DENIED : 1;
  }
  return same;
}

function weightOf(layout: Layout, claim: Answerable, sentence: Sentence, { at, denied }: AnswersTold): number {
  const { lexicon } = layout.language;
  const places = [claim.statement, ...claim.told.slice(0, 6), ...claim.remarks.slice(0, 6)];
  let shared = 0;
  let gap = Number.POSITIVE_INFINITY;
  let ahead = false;
  for (const place of places) {
    const far = Math.abs(place - sentence.index);
    if (far < gap || (far === gap && place < sentence.index)) {
      gap = far;
      ahead = place > sentence.index;
    }
    if (place !== sentence.index) shared = Math.max(shared, sharedWith(layout, place, sentence, at));
  }
  // "denied the claim": it goes back to what was told last
  const behind = layout.wordsOf(sentence).filter(({ start }) => start >= at);
  const back = !ahead && gap <= 4 && namesClaim(layout, sentence, { at });
  // "disputed that claim": to no other
  const points =
    lexicon.demonstratives.has(behind[1]?.lower ?? '') &&
    behind.slice(2, 4).some(({ lower }) => lexicon.claimNouns.has(lower)) &&
    !places.some((place) => place === sentence.index || place === sentence.index - 1);
  return (
    Math.min(shared, 5) +
    (gap === 0 ? 2.5 : gap <= 2 ? (ahead ? 1.5 : 2) : gap <= 4 && !ahead ? 1.25 : 0) +
    (back ? 1 : 0) -
    (points ? 2 : 0) +
    (isNamedIn(layout, claim, sentence, denied) ? 1 : 0) +
    (claim.strong ? STRONG : 0) +
    (claim.statement < LEADING ? 1 : 0) -
    0.04 * Math.min(gap, 40)
  );
}

/** "Denied the claim": whether what is denied is called one. */
const namesClaim = (layout: Layout, sentence: Sentence, { at }: Pick<AnswersTold, 'at'>) =>
  layout.wordsOf(sentence).some(({ start, lower }) => start >= at && layout.language.lexicon.claimNouns.has(lower));

/** Whether the claim is told of whoever denies: "a voice said to be Lee's … Lee denied". */
function isNamedIn(layout: Layout, claim: Answerable, sentence: Sentence, denied: readonly Party[]): boolean {
  const names = new Set(denied.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()));
  return [claim.statement, ...claim.told.slice(0, 6)].some(
    (place) =>
      place !== sentence.index &&
      layout.wordsOf(layout.sentences[place]!).some(({ lower, capital }) => capital && names.has(lower)),
  );
}

const unique = (list: readonly Party[]) =>
  list.filter((party, i) => list.findIndex((other) => other.name === party.name) === i);
