import type { Hit } from './cues';
import type { Word } from './languages/language';
import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
import type { Party } from './types';
import { TIER } from './types';

/** Index of the first word that ends behind the place. */
export function wordAt(words: readonly Word[], place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Who could not verify, who verified, who refuted, who doubts; for a hedge, who says it. Nobody where nobody is named. */
export function findBy(layout: Layout, parties: Parties, hit: Hit): Party[] {
  const words = layout.wordsOf(hit.sentence);
  const first = wordAt(words, hit.start);
  const behind = wordAt(words, hit.end);
  const cue = layout.text.slice(hit.start, hit.end);
  const passive = layout.language.isPassive(cue);
  if (TIER[hit.rule.kind] === 'explicit' && !passive && !SUBJECTLESS.has(hit.rule.id)) {
    const party = parties.subjectOf(hit.sentence, first);
    if (party) return [party];
  }
  // "verified by the BBC", "confirmed by U.S. officials to be authentic"
  for (let i = first; i < Math.min(words.length, behind + 6); i++) {
    const word = words[i]!;
    if (i >= behind && word.mark) break;
    const agent = word.lower === 'according' ? -1 : layout.language.agentAfter(words, i);
    if (agent < 0) continue;
    const party = parties.partyOf(hit.sentence, layout.language.phraseFrom(words, agent));
    if (party) return [party];
    break;
  }
  const speaker = () => {
    const party = parties.speakerAt(hit.sentence, hit.start);
    return party ? [party] : [];
  };
  const { kind } = hit.rule;
  if (TIER[kind] === 'explicit') {
    return speaker();
  }
  if (kind === 'intercepted') return [];
  if (kind === 'claimed') {
    const party = parties.subjectOf(hit.sentence, first);
    if (party) return [party];
  }
  return speaker();
}

/** Cues whose grammatical subject is what is doubted, never who doubts. */
const SUBJECTLESS = new Set([
  'unclear',
  'not-clear',
  'do-not-know',
  'not-yet-clear',
  'unknown-whether',
  'remains-unknown',
  'remains-to-be-seen',
  'hard-to-verify',
  'unverified',
  'no-confirmation',
  'if-confirmed',
  'if-so',
  'verified-by',
  'verified-adjective',
  'is-authentic',
  'conflicting',
  'whether-genuine',
  'may-be-fake',
  'too-early',
  'hard-to-tell',
  'authenticity-open',
  'yet-to-be-verified',
  'not-verifiable',
  'no-way-of-knowing',
  'no-announcement-confirming',
  'prevented-from-verifying',
  'debunked',
  'nobody-knows',
]);

interface Candidate {
  party: Party;
  weight: number;
}

/** How surely a party is the releaser, by what ties it to the material. Tuned on the development articles. */
const WEIGHT = { released: 8, releases: 7, claims: 6, says: 5, accordingTo: 5, reportBy: 4, owns: 3, quoted: 2 };

/**
 * Who released the material or first made the claim, by the sentences that tell of it, the statement first.
 * Nearest hand first: who released it stands before who said it and before whom it was told to.
 * @param rests whether the claim rests on material, so that verbs of releasing count
 */
export function findReleasedBy(layout: Layout, parties: Parties, sentences: readonly Sentence[], rests: boolean): Party[] {
  const found: Candidate[] = [];
  sentences.forEach((sentence, order) => {
    for (const { party, weight } of releasersIn(layout, parties, sentence, rests)) found.push({ party, weight: weight - 2 * order });
  });
  const names: Party[] = [];
  for (const { party } of found.sort((a, b) => b.weight - a.weight))
    if (names.length < 3 && !names.some((other) => sameParty(other, party))) names.push(party);
  return names;
}

/** Who released material of this kind, by the nearest sentence that says so; nobody where none does. */
export function findReleaseOf(layout: Layout, parties: Parties, around: Sentence, isMaterial: (noun: string) => boolean): Party[] {
  for (let step = 1; step <= 12; step++)
    for (const sentence of [layout.sentences[around.index - step], layout.sentences[around.index + step]]) {
      if (!sentence || !layout.wordsOf(sentence).some((word) => isMaterial(word.lower))) continue;
      const found = releasersIn(layout, parties, sentence, true).filter(({ weight }) => weight >= WEIGHT.releases);
      if (found.length > 0) return found.slice(0, 2).map(({ party }) => party);
    }
  return [];
}

const sameParty = (a: Party, b: Party) => a.name.toLowerCase() === b.name.toLowerCase();

function releasersIn(layout: Layout, parties: Parties, sentence: Sentence, rests: boolean): Candidate[] {
  const { lexicon } = layout.language;
  const words = layout.wordsOf(sentence);
  const found: Candidate[] = [];
  const add = (party: Party | null, weight: number) => {
    if (party) found.push({ party, weight });
  };
  const phraseParty = (from: number) => parties.partyOf(sentence, layout.language.phraseFrom(words, from));
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.lower === 'according') {
      const agent = layout.language.agentAfter(words, i);
      if (agent >= 0) add(phraseParty(agent), WEIGHT.accordingTo);
      continue;
    }
    if (word.capital) continue;
    if (lexicon.releasing.has(word.lower)) {
      const agent = agentNear(layout, words, i);
      if (agent >= 0) add(phraseParty(agent), WEIGHT.released);
      else if (rests) add(parties.subjectOf(sentence, i), WEIGHT.releases);
    }
    const noun = lexicon.claimNouns.has(word.lower) || lexicon.materials.has(word.lower);
    if (lexicon.saying.has(word.lower)) {
      const weight = layout.quotationAt(word.start) ? WEIGHT.quoted : lexicon.claiming.has(word.lower) ? WEIGHT.claims : WEIGHT.says;
      const subject = parties.subjectOf(sentence, i) ?? (words[i - 1]?.mark ? phraseParty(i + 1) : null);
      if (!noun || subject) add(subject, noun && !isVerbHere(words, i) ? 0 : weight);
    }
    if (noun) {
      const next = words[i + 1]?.lower;
      if ((next === 'from' && !CALLS.has(word.lower)) || next === 'by') add(phraseParty(i + 2), WEIGHT.reportBy);
      if (words[i - 1]?.lower === "'s" && i > 1) add(parties.partyOf(sentence, { from: nameStart(words, i - 2), to: i - 1 }), WEIGHT.owns);
    }
  }
  return found.filter(({ weight }) => weight > 0);
}

/** "X claims", "reports say": a word that is noun and verb is a verb right behind a name, a pronoun or a plural. */
function isVerbHere(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && (before.capital || /^(?:it|he|she|they|also|who|which|has|have|had|are|were|is|was)$/.test(before.lower) || /s$/.test(before.lower));
}

/** A call or a message from somebody was made by them, not released. */
const CALLS = new Set(['call', 'calls', 'message', 'messages', 'email', 'emails', 'letter', 'letters', 'text', 'texts', 'conversation']);

function nameStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && words[from - 1]!.capital && !words[from - 1]!.mark) from--;
  return from;
}

function agentNear(layout: Layout, words: readonly Word[], verb: number): number {
  for (let i = verb + 1; i < Math.min(words.length, verb + 5); i++) {
    if (words[i]!.mark) return -1;
    const agent = layout.language.agentAfter(words, i);
    if (agent >= 0) return agent;
  }
  return -1;
}

/** Who denies, in one sentence; and who was asked and neither confirmed nor denied. */
export function findDenials(layout: Layout, parties: Parties, sentence: Sentence): { denied: Party[]; asked: Party[] } {
  const { lexicon } = layout.language;
  const words = layout.wordsOf(sentence);
  const denied: Party[] = [];
  const asked: Party[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!lexicon.denying.has(words[i]!.lower)) continue;
    const party = parties.subjectOf(sentence, i);
    if (party) denied.push(party);
  }
  const silent =
    /(?:did|has|have|had|does)(?: not|n['’]t)(?: immediately| yet)? (?:respond|repl|comment|return)|declined to comment|(?:no|without) (?:immediate )?(?:comment|response|reply) from|(?:was|were) not (?:immediately )?available for comment|could not (?:immediately )?be reached/i.exec(
      layout.text.slice(sentence.start, sentence.end),
    );
  if (silent) {
    const party = parties.subjectOf(sentence, wordAt(words, sentence.start + silent.index));
    if (party) asked.push(party);
  }
  return { denied, asked };
}
