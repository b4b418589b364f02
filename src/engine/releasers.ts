import { agentNear, isVerbHere, nameStart } from './attribution';
import type { Hit } from './cues';
import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
import { FAMILY, isStrong } from './things';
import type { Party } from './types';

/**
 * How much each trait speaks for a party's being a labelled releaser of a claim. Fitted by logistic regression on the
 * development articles; the sum is a logit.
 */
export const RELEASING: Readonly<Record<string, number>> = {
  'according@before': 0.4,
  'according@far': -0.46,
  'according@remark': -0.29,
  'according@statement': 0.82,
  besideCue: -0.11,
  'by@before': 0.81,
  'by@far': -0.15,
  'claims@before': -0.22,
  'claims@behind': -0.67,
  'claims@far': 0.19,
  'claims@statement': 0.83,
  'claims@told': 1.32,
  claimsHere: 0.58,
  'denies@before': 0.22,
  'denies@behind': -0.25,
  'denies@far': -0.38,
  'denies@remark': -0.4,
  'denies@statement': 0.22,
  'from@behind': -0.15,
  'from@far': -0.18,
  'from@remark': -0.37,
  'from@statement': -0.11,
  generic: -0.5,
  nearMaterial: 1.07,
  none: 1.26,
  'none:shape:hedged': 0.52,
  'none:shape:question': 0.48,
  'none:shape:verified': 0.28,
  'none:solid': 0.23,
  'opens@before': -0.6,
  'opens@behind': -0.52,
  'opens@far': -0.16,
  'opens@remark': 0.97,
  'opens@statement': -0.34,
  'opens@told': -0.43,
  ownMaterial: 1.07,
  'owns@behind': -0.2,
  'owns@far': 0.12,
  'owns@remark': 0.23,
  'owns@statement': 0.4,
  'owns@told': -0.24,
  'place:before': 0.55,
  'place:far': -0.43,
  'place:remark': 0.32,
  'place:statement': 1.77,
  'place:told': 0.44,
  'quoted@before': 0.3,
  'quoted@behind': -0.35,
  'quoted@far': -0.33,
  'quoted@remark': -0.23,
  'quoted@statement': 0.55,
  'released@before': -0.39,
  'released@behind': 0.5,
  'released@far': 0.67,
  'released@remark': 0.5,
  'releases@before': 0.61,
  'releases@behind': 0.62,
  'releases@far': 0.29,
  'releases@remark': 0.79,
  'releases@statement': -0.92,
  'releases@told': -0.26,
  'says@before': -0.44,
  'says@behind': 0.47,
  'says@far': -0.2,
  'says@remark': 0.29,
  'says@statement': 0.4,
  'says@told': 0.63,
  'shape:hedged': -0.52,
  'shape:question': -0.48,
  'shape:verified': -0.28,
  solid: -0.23,
  'tells@before': 0.35,
  'tells@behind': -0.23,
  'tells@far': -0.29,
  'tells@remark': 0.42,
  'tells@statement': 0.24,
  'tells@told': -0.68,
  'tie:according': 0.87,
  'tie:by': 0.63,
  'tie:claims': 0.36,
  'tie:denies': -0.59,
  'tie:from': -0.77,
  'tie:opens': -0.32,
  'tie:owns': 0.23,
  'tie:released': 1.29,
  'tie:releases': 0.86,
  'tie:says': 0.33,
  'tie:tells': 0.79,
  'toldTo@before': -0.44,
  'toldTo@behind': -0.61,
  'toldTo@far': 0.92,
  'toldTo@statement': 0.69,
  'toldTo@told': 0.1,
  unnamed: -0.11,
  verifier: -0.59,
};

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

/** A party that may have released it, with what ties it to the claim. */
export interface Candidate {
  party: Party;
  traits: Record<string, number>;
}

/** How many sentences around the statement are searched beside those of the claim. */
const NEAR = 4;
const MOST = 40;

/** Every party that a verb or a possessive ties to the claim's sentences, one entry a party. */
export function candidatesFor(layout: Layout, parties: Parties, claim: Told): Candidate[] {
  const places = new Map<number, string>();
  const add = (index: number, place: string) => {
    if (layout.sentences[index] && !places.has(index)) places.set(index, place);
  };
  add(claim.statement, 'statement');
  for (const index of claim.told.slice(0, 4)) add(index, 'told');
  for (const index of claim.remarks.slice(0, 4)) add(index, 'remark');
  for (let step = 1; step <= NEAR; step++) {
    add(claim.statement - step, step <= 2 ? 'before' : 'far');
    add(claim.statement + step, step <= 2 ? 'behind' : 'far');
  }
  const strong = claim.hits.filter(isStrong);
  const shape = strong.length === 0 ? 'hedged' : strong.every((hit) => hit.rule.kind === 'verified') ? 'verified' : strong.every((hit) => hit.rule.kind === 'unclear' && hit.rule.about === 'here') ? 'question' : strong.some((hit) => hit.rule.kind === 'intercepted') ? 'covert' : 'doubted';
  const found = new Map<string, Candidate>();
  for (const [index, place] of places) {
    const sentence = layout.sentences[index]!;
    const own = claim.hits.filter((hit) => hit.sentence.index === index && isStrong(hit));
    for (const { party, tie } of tiesIn(layout, parties, sentence)) {
      if (found.size >= MOST) break;
      const key = party.name.toLowerCase();
      const traits = found.get(key)?.traits ?? {};
      traits[`${tie}@${place}`] = 1;
      traits[`tie:${tie}`] = 1;
      traits[`place:${place}`] = 1;
      if ((tie === 'released' || tie === 'releases') && claim.family && hasFamily(layout, sentence, claim.family)) traits[`${place === 'far' || place === 'before' || place === 'behind' ? 'near' : 'own'}Material`] = 1;
      traits[`shape:${shape}`] = 1;
      if (claim.verifiers.has(party.name)) traits.verifier = 1;
      if (own.length > 0 && place === 'statement') traits.besideCue = 1;
      if (claim.family) traits.solid = 1;
      if (!/\p{Lu}/u.test(party.name)) traits.generic = 1;
      if (claim.hits.some((hit) => hit.rule.kind === 'claimed' && hit.sentence.index === index) && tie === 'claims') traits.claimsHere = 1;
      if (/\b(?:sources?|insiders?|people|officials?)\b/i.test(party.name)) traits.unnamed = 1;
      if (!found.has(key)) found.set(key, { party, traits });
    }
  }
  return [...found.values()];
}

function hasFamily(layout: Layout, sentence: Sentence, family: string): boolean {
  return layout.wordsOf(sentence).some((word) => {
    const material = layout.language.lexicon.materials.get(word.lower);
    return material !== undefined && FAMILY[material] === family;
  });
}

interface Tie {
  party: Party;
  tie: string;
}

/** Parties of a sentence with the word that ties each to what is told. */
function tiesIn(layout: Layout, parties: Parties, sentence: Sentence): Tie[] {
  const { lexicon } = layout.language;
  const words = layout.wordsOf(sentence);
  const found: Tie[] = [];
  const add = (party: Party | null, tie: string) => {
    if (party && found.length < 24) found.push({ party, tie });
  };
  const phraseParty = (from: number) => parties.partyOf(sentence, layout.language.phraseFrom(words, from));
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.lower === 'according') {
      const agent = layout.language.agentAfter(words, i);
      if (agent >= 0) add(phraseParty(agent), 'according');
      continue;
    }
    if (word.capital) continue;
    const quoted = layout.quotationAt(word.start) !== null;
    if (lexicon.releasing.has(word.lower)) {
      const agent = agentNear(layout, words, i);
      if (agent >= 0) add(phraseParty(agent), 'released');
      else if (!lexicon.passive.has(words[i - 1]?.lower ?? '')) add(parties.subjectOf(sentence, i), quoted ? 'quoted' : 'releases');
    }
    const noun = lexicon.claimNouns.has(word.lower) || lexicon.materials.has(word.lower);
    if (lexicon.saying.has(word.lower) && (!noun || isVerbHere(words, i))) {
      const subject = parties.subjectOf(sentence, i) ?? (words[i - 1]?.mark ? phraseParty(i + 1) : null);
      add(subject, quoted ? 'quoted' : lexicon.claiming.has(word.lower) ? 'claims' : lexicon.telling.has(word.lower) ? 'tells' : 'says');
      if (lexicon.telling.has(word.lower) && !quoted) add(phraseParty(i + 1), 'toldTo');
    }
    if (lexicon.denying.has(word.lower)) add(parties.subjectOf(sentence, i), 'denies');
    if (noun) {
      const next = words[i + 1]?.lower;
      if (next === 'from') add(phraseParty(i + 2), 'from');
      if (next === 'by') add(phraseParty(i + 2), 'by');
      if (words[i - 1]?.lower === "'s" && i > 1) add(parties.partyOf(sentence, { from: nameStart(words, i - 2), to: i - 1 }), 'owns');
    }
  }
  // who the sentence is about, whatever it does
  const subject = parties.openingOf(sentence);
  if (subject && !found.some((other) => other.party.name === subject.name)) add(subject, 'opens');
  return found;
}

const sumOf = (traits: Readonly<Record<string, number>>) => {
  let sum = 0;
  for (const name in traits) sum += (RELEASING[name] ?? 0) * traits[name]!;
  return sum;
};

/** How much a nobody weighs against the candidates: 0 is even; and how far the second and third may fall behind the first. */
const LENIENT = 0.5;
const BEHIND = 0.9;

/** Who released the material or first made the claim, nearest hand first; nobody where nobody is tied to it well. */
export function findReleasedBy(layout: Layout, parties: Parties, claim: Told): Party[] {
  const candidates = candidatesFor(layout, parties, claim);
  const ranked = candidates.map(({ party, traits }) => ({ party, weight: sumOf(traits) })).sort((a, b) => b.weight - a.weight);
  const first = ranked[0];
  const nobody = sumOf(nobodyOf(candidates)) - LENIENT;
  if (!first || first.weight < nobody) return [];
  return ranked.filter(({ weight }) => weight >= nobody && weight >= first.weight - BEHIND).slice(0, 3).map(({ party }) => party);
}

/** Traits of naming nobody, by what kind of claim it is. */
export function nobodyOf(candidates: readonly Candidate[]): Record<string, number> {
  const traits: Record<string, number> = { none: 1 };
  for (const name in candidates[0]?.traits) if (name.startsWith('shape:') || name === 'solid') traits[`none:${name}`] = 1;
  return traits;
}
