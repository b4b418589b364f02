import { agentNear, wordAt } from './attribution';
import type { Word } from './languages/language';
import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
import { factsOf } from './things';
import type { Party } from './types';
import { ROLE } from './word-roles';

/** Who denies in a sentence, and who was asked and neither confirmed nor denied. */
export interface Answers {
  denied: readonly Party[];
  asked: readonly Party[];
}

const NOBODY: Answers = { denied: [], asked: [] };
const known = new WeakMap<Parties, Map<number, Answers>>();

/** The answers in one sentence, found once. */
export function answersIn(layout: Layout, parties: Parties, sentence: Sentence): Answers {
  let answers = known.get(parties);
  if (!answers) {
    answers = new Map();
    known.set(parties, answers);
  }
  let found = answers.get(sentence.index);
  if (!found) {
    found = readAnswers(layout, parties, sentence);
    answers.set(sentence.index, found);
  }
  return found;
}

function readAnswers(layout: Layout, parties: Parties, sentence: Sentence): Answers {
  const { language } = layout;
  const { lexicon } = language;
  const words = layout.wordsOf(sentence);
  const denied: Party[] = [];
  const asked: Party[] = [];
  const add = (list: Party[], party: Party | null) => {
    if (party && !list.some((other) => other.name === party.name)) list.push(party);
  };
  const { roles } = factsOf(layout, sentence.index);
  const thrown = (roles & ROLE.rejecting) === 0 ? [] : [...words.keys()].filter((i) => throwsOut(layout, words, i));
  const rejects = thrown.length > 0;
  // what is thrown out stands behind the verb, or in a quotation: a "fake site" that says something denies nothing
  const follows = (verb: number) => thrown.some((i) => i > verb || layout.quotationAt(words[i]!.start) !== null);
  for (let i = 0; (roles & ANSWERING) !== 0 && i < words.length; i++) {
    const { lower, capital } = words[i]!;
    // "denied", "played down", and "called it a lie": a verb of saying in a sentence that throws the claim out
    const denies =
      (lexicon.denying.has(lower) && deniesClaim(layout, words, i)) ||
      lexicon.playing.has(`${lower} ${words[i + 1]?.lower}`);
    if (capital || !(denies || (rejects && (lexicon.saying.has(lower) || lexicon.calling.has(lower)) && follows(i))))
      continue;
    // "there is no denying"
    if (denies && [1, 2, 3].some((back) => lexicon.negating.has(words[i - back]?.lower ?? ''))) continue;
    // "a claim that was immediately disputed by the administration"
    const passive = [1, 2].some((back) => lexicon.passive.has(words[i - back]?.lower ?? ''));
    const agent = denies && passive ? agentNear(layout, words, i) : -1;
    if (agent >= 0) add(denied, parties.partyOf(sentence, language.phraseFrom(words, agent)));
    else {
      const party = parties.subjectOf(sentence, i, true);
      const before = words[i - 1];
      // "…," said the agent, Ann Lee
      if (party) add(denied, party);
      else if (!denies && before?.mark) add(denied, parties.partyOf(sentence, language.phraseFrom(words, i + 1)));
    }
  }
  // a quotation that throws it out and names its speaker in the next sentence
  if (rejects && denied.length === 0) {
    const quoted = words.findIndex((word, i) => throwsOut(layout, words, i) && layout.quotationAt(word.start) !== null);
    if (quoted >= 0) add(denied, parties.speakerAt(sentence, words[quoted]!.start));
  }
  const silent = language.silence.exec(layout.text.slice(sentence.start, sentence.end));
  if (silent) add(asked, parties.subjectOf(sentence, wordAt(words, sentence.start + silent.index)));
  return denied.length + asked.length > 0 ? { denied, asked } : NOBODY;
}

/** "Rejected the report", "dismissed it"; not "rejected an offer of talks". */
function deniesClaim({ language: { lexicon } }: Layout, words: readonly Word[], verb: number): boolean {
  if (!lexicon.refusing.has(words[verb]!.lower)) return true;
  const behind = words.slice(verb + 1, verb + 10);
  const before = words.slice(Math.max(0, verb - 6), verb);
  return (
    [...behind, ...before].some(({ lower }) => lexicon.claimNouns.has(lower) || lexicon.anyMaterial.has(lower)) ||
    behind.some(({ lower, mark }) => !mark && lexicon.pointing.has(lower))
  );
}

/** Whether a word says that something is not so, of the claim and not of another noun: "is false", "as a smear"; not "false teeth". */
function throwsOut(layout: Layout, words: readonly Word[], at: number): boolean {
  const { lexicon } = layout.language;
  if (!lexicon.rejecting.has(words[at]!.lower)) return false;
  const next = words[at + 1];
  if (next && !next.mark && !lexicon.claimNouns.has(next.lower) && /^\p{Ll}{4,}/u.test(next.text)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = words[i]!;
    if (lexicon.calling.has(word.lower)) return true;
    if (at - i > 3) continue;
    if (lexicon.passive.has(word.lower) || word.lower === "'s" || lexicon.predicating.has(word.lower)) return true;
    // "it is unclear where control lies": only adverbs and marks of quotation stand between
    if (!word.mark && !layout.language.isAdverb(word)) return false;
  }
  return false;
}

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
    if (answers === NOBODY) continue;
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

/** Words that an answer is told by. */
const ANSWERING = ROLE.denying | ROLE.rejecting | ROLE.playing;

/** Whether a word of denying or of silence stands in the sentence: most have none, and are not read. */
const mayAnswer = (layout: Layout, sentence: Sentence): boolean =>
  (factsOf(layout, sentence.index).roles & ANSWERING) !== 0 ||
  layout.language.silence.test(layout.text.slice(sentence.start, sentence.end));

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
