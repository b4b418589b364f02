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

/**
 * Who released the material or first made the claim, by the sentences that tell of it, the statement first.
 * Nearest hand first: who released it stands before who said it and before whom it was told to.
 */
export function findReleasedBy(
  layout: Layout,
  parties: Parties,
  sentences: readonly Sentence[],
  rests: boolean,
): Party[] {
  const found: Candidate[] = [];
  sentences.forEach((sentence, order) => {
    for (const { party, weight } of releasersIn(layout, parties, sentence, rests))
      found.push({ party, weight: weight - 2 * order });
  });
  const best = found.sort((a, b) => b.weight - a.weight);
  const names: Party[] = [];
  for (const { party } of best)
    if (names.length < 3 && !names.some((other) => other.name.toLowerCase() === party.name.toLowerCase()))
      names.push(party);
  return names;
}

function releasersIn(layout: Layout, parties: Parties, sentence: Sentence, rests: boolean): Candidate[] {
  const { lexicon } = layout.language;
  const words = layout.wordsOf(sentence);
  const found: Candidate[] = [];
  const add = (party: Party | null, weight: number) => {
    if (party) found.push({ party, weight });
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (lexicon.releasing.has(word.lower)) {
      const agent = agentNear(layout, words, i);
      if (agent >= 0) add(parties.partyOf(sentence, layout.language.phraseFrom(words, agent)), 8);
      else if (rests) add(parties.subjectOf(sentence, i), 6);
    }
    if (word.lower === 'according') {
      const agent = layout.language.agentAfter(words, i);
      if (agent >= 0) add(parties.partyOf(sentence, layout.language.phraseFrom(words, agent)), 5);
    } else if (lexicon.saying.has(word.lower) && !lexicon.claimNouns.has(word.lower)) {
      const weight = layout.quotationAt(word.start) ? 2 : 5;
      add(
        parties.subjectOf(sentence, i) ??
          (words[i - 1]?.mark ? parties.partyOf(sentence, layout.language.phraseFrom(words, i + 1)) : null),
        weight,
      );
    } else if (lexicon.claimNouns.has(word.lower) || lexicon.materials.has(word.lower)) {
      const next = words[i + 1]?.lower;
      if ((next === 'from' && !CALLS.has(word.lower)) || next === 'by')
        add(parties.partyOf(sentence, layout.language.phraseFrom(words, i + 2)), 4);
      if (words[i - 1]?.lower === "'s" && i > 1)
        add(parties.partyOf(sentence, { from: nameStart(words, i - 2), to: i - 1 }), 3);
    }
  }
  return found;
}

/** A call or a message from somebody was made by them, not released. */
const CALLS = new Set([
  'call',
  'calls',
  'message',
  'messages',
  'email',
  'emails',
  'letter',
  'letters',
  'text',
  'texts',
  'conversation',
]);

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
