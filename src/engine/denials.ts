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

/** None. */
export const NO_ANSWERS: Answers = { denied: [], asked: [] };
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
  return denied.length + asked.length > 0 ? { denied, asked } : NO_ANSWERS;
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

/** Words that an answer is told by. */
const ANSWERING = ROLE.denying | ROLE.rejecting | ROLE.playing;

/** Whether a word of denying or of silence stands in the sentence: most have none, and are not read. */
export const mayAnswer = (layout: Layout, sentence: Sentence): boolean =>
  (factsOf(layout, sentence.index).roles & ANSWERING) !== 0 ||
  layout.language.silence.test(layout.text.slice(sentence.start, sentence.end));
