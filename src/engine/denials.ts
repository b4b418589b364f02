import { isAsserted } from './assertion';
import { deniesClaim, givingOf, isAtClaim, sourceOfDenial } from './denied-claims';
import { disclaims, isKnown, isPlainNo, speaksOfOne } from './disclaimers';
import { factsOf } from './facts';
import type { Word } from './languages/language';
import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
import { maySilent, silentIn } from './silent';
import { throwsOut } from './throwing-out';
import type { Party } from './types';
import { isNot } from './verb-groups';
import { agentNear } from './word-places';
import { ROLE } from './word-roles';

/** Who denies in a sentence, and who was asked and neither confirmed nor denied. */
export interface Answers {
  denied: readonly Party[];
  asked: readonly Party[];
}

/** The answers of one sentence. */
export interface AnswersTold extends Answers {
  /** Where the words of the denial begin. */
  at: number;
}

/** None. */
export const NO_ANSWERS: AnswersTold = { denied: [], asked: [], at: 0 };
const known = new WeakMap<Parties, Map<number, AnswersTold>>();

/** The answers in one sentence, found once. */
export function answersIn(layout: Layout, parties: Parties, sentence: Sentence): AnswersTold {
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

function readAnswers(layout: Layout, parties: Parties, sentence: Sentence): AnswersTold {
  const { language } = layout;
  const { lexicon, naming } = language;
  const words = layout.wordsOf(sentence);
  const denied: Party[] = [];
  const asked: Party[] = [];
  let at = sentence.start;
  const add = (list: Party[], party: Party | null) => {
    if (party && !list.some((other) => other.name === party.name)) list.push(party);
  };
  const { roles } = factsOf(layout, sentence.index);
  const thrown = (roles & THROWING) === 0 ? [] : [...words.keys()].filter((i) => throwsOut(layout, words, i));
  const rejects = thrown.length > 0;
  const isDetermined = (i: number) => {
    const before = words[i - 1]?.lower ?? '';
    return lexicon.indefinites.has(before) || lexicon.definites.has(before);
  };
  // not in "the alleged tape"
  const tells = (i: number) =>
    !words[i]!.capital &&
    !isDetermined(i) &&
    (lexicon.saying.has(words[i]!.lower) || lexicon.calling.has(words[i]!.lower));
  // what is thrown out stands behind the nearest verb, or in a quotation before it: a "fake site" that says something denies nothing
  const tellers = new Set(
    thrown.flatMap((at) => {
      for (let i = at - 1; i >= 0; i--) {
        // "a toll the rebels rejected as invented": it denies by itself
        if (!words[i]!.capital && lexicon.denying.has(words[i]!.lower)) return [];
        // "no way to tell if the screenshots are doctored"
        if (lexicon.whether.has(words[i]!.lower)) return [];
        // "the mayor claimed so, but it turned out to be false"
        if (words[i - 1]?.text === ',' && !words[i]!.mark && naming.turn.test(words[i]!.lower)) return [];
        // "the tape alleged to be his was a hoax": who is told of, and nobody's verb
        if (
          tells(i) &&
          language.isVerbHere(words, i, lexicon) &&
          // "she did not say it was a forgery"
          !(words[i - 1] && isNot(language, words[i - 1]!)) &&
          (words[i - 1]?.mark ||
            (lexicon.calling.has(words[i]!.lower) && agentNear(layout, words, i) >= 0) ||
            parties.subjectOf(sentence, i, true))
        )
          return [i];
      }
      // "The claims are untrue, his office insisted"
      const last = words.findLastIndex((_, i) => i > at && tells(i));
      if (last > at && (!words[last + 1] || words[last + 1]!.mark)) return [last];
      return layout.quotationAt(words[at]!.start)
        ? [...words.keys()].filter((i) => i > at && tells(i)).slice(0, 1)
        : [];
    }),
  );
  for (let i = 0; (roles & ANSWERING) !== 0 && i < words.length; i++) {
    const { lower, capital } = words[i]!;
    // "denied", "played down", and "called it a lie": a verb of saying in a sentence that throws the claim out
    const denies =
      (lexicon.denying.has(lower) && deniesClaim(layout, words, i)) ||
      (lexicon.playing.has(`${lower} ${words[i + 1]?.lower}`) && isAtClaim(layout, words, i + 1));
    const giving = capital ? -1 : givingOf(layout, words, i);
    const source = capital && i > 0 ? -1 : sourceOfDenial(language, words, i);
    if (source > 0) {
      add(denied, parties.partyOf(sentence, language.phraseFrom(words, source)));
      continue;
    }
    if (capital || !(denies || tellers.has(i) || giving >= 0)) continue;
    // "there is no denying", "would neither confirm nor deny", "may deny", "if she denies it", "has yet to deny"
    if (denies && !isAsserted(layout, sentence, i)) continue;
    if (denied.length === 0 && denies) at = words[i]!.start;
    // "a claim that was immediately disputed by the administration"
    const passive =
      [1, 2].some((back) => lexicon.passive.has(words[i - back]?.lower ?? '')) ||
      // "the claim, denied by the mayor"
      (words[i - 1]?.text === ',' &&
        lexicon.claimNouns.has(words[i - 2]?.lower ?? '') &&
        language.agentAfter(words, i + 1) === i + 2);
    // "was called a fake by many"; called one by nobody, it is denied by nobody
    const called = !denies && passive && lexicon.calling.has(lower);
    const agent = (denies && passive) || called ? agentNear(layout, words, i) : -1;
    if (called && agent < 0) continue;
    // "Ann Lee was called a fake by Ilo Brand": he denies nothing that she said
    const opener = called ? parties.openingOf(sentence) : null;
    if (opener && parties.isPerson(opener)) continue;
    // "was denied a licence"
    if (denies && passive && agent < 0 && language.isParticiple(words[i]!)) continue;
    if (agent >= 0) add(denied, parties.partyOf(sentence, language.phraseFrom(words, agent)));
    else {
      const party = parties.subjectOf(sentence, giving >= 0 ? giving : i, true);
      const before = words[i - 1];
      // "…," said the agent, Ann Lee
      if (party) add(denied, party);
      else if (!denies && giving < 0 && before?.mark)
        add(denied, parties.partyOf(sentence, language.phraseFrom(words, i + 1)));
    }
  }
  // "Asked whether it was true, she said no."
  for (let i = 0; (roles & DISCLAIMING) === DISCLAIMING && i < words.length; i++)
    if (tells(i) && lexicon.saying.has(words[i]!.lower) && isPlainNo(layout, words, i))
      add(denied, parties.subjectOf(sentence, i, true));
  // "she said she had never met him"
  for (let i = 0; (roles & DISCLAIMING) === DISCLAIMING && i < words.length; i++)
    if (
      tells(i) &&
      layout.quotationAt(words[i]!.start) === null &&
      disclaims(layout, words, i) &&
      language.isVerbHere(words, i, lexicon)
    ) {
      const teller = parties.subjectOf(sentence, i, true);
      // "her rival said she had never paid": she is another
      if (speaksOfOne(layout, words, i) && !(teller && parties.isPerson(teller) && isKnown(layout, sentence, teller)))
        continue;
      if (denied.length === 0) at = words[i]!.start;
      add(denied, teller);
    }
  // a quotation that throws it out and names its speaker in the next sentence
  if (rejects && denied.length === 0) {
    const quoted = words.findIndex((word, i) => throwsOut(layout, words, i) && layout.quotationAt(word.start) !== null);
    if (quoted >= 0) add(denied, parties.speakerAt(sentence, words[quoted]!.start));
  }
  for (const party of silentIn(layout, parties, sentence)) add(asked, party);
  return denied.length + asked.length > 0 ? { denied, asked, at } : NO_ANSWERS;
}

/** Words that throw a claim out, and all that an answer is told by. */
const THROWING = ROLE.rejecting | ROLE.truth;
const ANSWERING = ROLE.denying | ROLE.playing | THROWING;
/** What stands in a sentence in which somebody says that he did not do it: both. */
const DISCLAIMING = ROLE.saying | ROLE.negating;

/** Whether a word of denying or of silence stands in the sentence: most have none, and are not read. */
export function mayAnswer(layout: Layout, sentence: Sentence): boolean {
  const { roles } = factsOf(layout, sentence.index);
  return (roles & ANSWERING) !== 0 || (roles & DISCLAIMING) === DISCLAIMING || maySilent(layout, sentence);
}
