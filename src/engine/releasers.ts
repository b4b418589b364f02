import { agentNear, nameStart } from './attribution';
import type { Hit } from './cues';
import type { Parties } from './parties';
import { isVerbHere } from './parties';
import type { Layout, Sentence } from './sentences';
import { FAMILY, isStrong } from './things';
import type { Party } from './types';

/**
 * How much each trait speaks for a party's being a labelled releaser of a claim. Fitted by logistic regression on the
 * development articles; the sum is a logit.
 */
export const RELEASING: Readonly<Record<string, number>> = {
  'according@before': 0.39,
  'according@far': -0.4,
  'according@remark': -0.27,
  'according@statement': 0.92,
  'by@before': 0.67,
  'by@far': -0.1,
  'claims@before': -0.88,
  'claims@behind': -0.65,
  'claims@far': 0.51,
  'claims@statement': 0.58,
  'claims@told': 1.17,
  claimsHere: 1.26,
  'denies@before': 0.08,
  'denies@behind': -0.27,
  'denies@far': -0.28,
  'denies@remark': -0.38,
  'denies@statement': 0.28,
  'from@behind': -0.18,
  'from@far': -0.17,
  'from@remark': -0.38,
  'from@statement': 0.12,
  generic: -0.68,
  nearMaterial: 1.68,
  none: 1.36,
  'none:shape:hedged': 0.55,
  'none:shape:question': 0.58,
  'none:shape:verified': 0.3,
  'none:solid': 0.3,
  'opens@before': -0.96,
  'opens@behind': -0.58,
  'opens@far': -0.41,
  'opens@remark': 1.03,
  'opens@statement': -0.26,
  'opens@told': -0.68,
  ownMaterial: 1.48,
  'owns@before': -0.11,
  'owns@behind': -0.19,
  'owns@remark': 0.18,
  'owns@statement': 0.48,
  'owns@told': -0.14,
  'place:before': 1.01,
  'place:behind': 0.19,
  'place:far': -0.44,
  'place:remark': 0.33,
  'place:statement': 1.78,
  'place:told': 0.45,
  'quoted@before': 0.2,
  'quoted@behind': -0.51,
  'quoted@far': -0.19,
  'quoted@remark': -0.24,
  'quoted@statement': 0.56,
  'released@before': -0.54,
  'released@behind': 0.4,
  'released@far': 0.71,
  'released@remark': 0.57,
  'released@statement': -0.19,
  'releases@before': 0.86,
  'releases@behind': 0.56,
  'releases@far': 0.41,
  'releases@remark': 0.81,
  'releases@statement': -1.01,
  'releases@told': -0.33,
  'says@before': -0.6,
  'says@behind': 0.26,
  'says@far': -0.2,
  'says@remark': 0.29,
  'says@statement': 0.62,
  'says@told': 0.61,
  'shape:hedged': -0.55,
  'shape:question': -0.58,
  'shape:verified': -0.3,
  solid: -0.3,
  'tells@before': 0.14,
  'tells@behind': -0.31,
  'tells@far': -0.4,
  'tells@remark': 0.55,
  'tells@statement': 0.2,
  'tells@told': 0.19,
  'tie:according': 0.99,
  'tie:by': 0.55,
  'tie:claims': -0.1,
  'tie:denies': -0.56,
  'tie:from': -0.54,
  'tie:opens': -0.19,
  'tie:owns': 0.2,
  'tie:quoted': -0.13,
  'tie:released': 1.01,
  'tie:releases': 1.01,
  'tie:says': 0.22,
  'tie:tells': 1.06,
  'tie:toldTo': 0.15,
  'tie:venue': 0.61,
  'toldTo@before': -0.54,
  'toldTo@behind': -0.64,
  'toldTo@far': 0.73,
  'toldTo@remark': -0.12,
  'toldTo@statement': 0.77,
  'toldTo@told': 0.16,
  'venue@before': 0.67,
  'venue@far': -0.22,
  'venue@remark': -0.12,
  'venue@statement': 0.58,
  'venue@told': -1.03,
  verifier: -0.97,
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
  const shape =
    strong.length === 0
      ? 'hedged'
      : strong.every((hit) => hit.rule.kind === 'verified')
        ? 'verified'
        : strong.every((hit) => hit.rule.kind === 'unclear' && hit.rule.about === 'here')
          ? 'question'
          : strong.some((hit) => hit.rule.kind === 'intercepted')
            ? 'covert'
            : 'doubted';
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
      if ((tie === 'released' || tie === 'releases') && claim.family && hasFamily(layout, sentence, claim.family))
        traits[`${place === 'far' || place === 'before' || place === 'behind' ? 'near' : 'own'}Material`] = 1;
      traits[`shape:${shape}`] = 1;
      if (claim.verifiers.has(party.name)) traits.verifier = 1;
      if (own.length > 0 && place === 'statement') traits.besideCue = 1;
      if (claim.family) traits.solid = 1;
      if (!/\p{Lu}/u.test(party.name)) traits.generic = 1;
      if (
        claim.hits.some(
          (hit) => (hit.rule.kind === 'claimed' || hit.rule.kind === 'alleged') && hit.sentence.index === index,
        ) &&
        tie === 'claims'
      )
        traits.claimsHere = 1;
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

const known = new WeakMap<Parties, Map<number, Tie[]>>();

/** Parties of a sentence with the word that ties each to what is told, found once. */
function tiesIn(layout: Layout, parties: Parties, sentence: Sentence): Tie[] {
  let ties = known.get(parties);
  if (!ties) {
    ties = new Map();
    known.set(parties, ties);
  }
  let found = ties.get(sentence.index);
  if (!found) {
    found = readTies(layout, parties, sentence);
    ties.set(sentence.index, found);
  }
  return found;
}

function readTies(layout: Layout, parties: Parties, sentence: Sentence): Tie[] {
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
      else if (!lexicon.passive.has(words[i - 1]?.lower ?? ''))
        add(parties.subjectOf(sentence, i), quoted ? 'quoted' : 'releases');
    }
    const noun = lexicon.claimNouns.has(word.lower) || lexicon.materials.has(word.lower);
    if (lexicon.saying.has(word.lower) && isVerbHere(words, i, lexicon)) {
      const agent = lexicon.claiming.has(word.lower) ? agentNear(layout, words, i) : -1;
      const subject =
        agent >= 0
          ? phraseParty(agent)
          : (parties.subjectOf(sentence, i, true) ?? (words[i - 1]?.mark ? phraseParty(i + 1) : null));
      add(
        subject,
        quoted
          ? 'quoted'
          : lexicon.claiming.has(word.lower)
            ? 'claims'
            : lexicon.telling.has(word.lower)
              ? 'tells'
              : 'says',
      );
      if (lexicon.telling.has(word.lower) && !quoted) add(phraseParty(i + 1), 'toldTo');
    }
    if (lexicon.denying.has(word.lower)) add(parties.subjectOf(sentence, i), 'denies');
    if (noun) {
      const next = words[i + 1]?.lower;
      if (next === 'from') add(phraseParty(i + 2), 'from');
      if (next === 'by') add(phraseParty(i + 2), 'by');
      if (words[i - 1]?.lower === "'s" && i > 1)
        add(parties.partyOf(sentence, { from: nameStart(words, i - 2), to: i - 1 }), 'owns');
    }
  }
  // "on Telegram", "in the Bosnian press": where it appeared
  for (let i = 0; i + 1 < words.length; i++) {
    if (!lexicon.venueLinks.has(words[i]!.lower)) continue;
    const range = layout.language.phraseFrom(words, i + 1);
    if (range && words.slice(range.from, range.to).some((word) => lexicon.venues.has(word.lower)))
      add({ ...named(layout, words[range.from]!.start, words[range.to - 1]!.end) }, 'venue');
  }
  // who the sentence is about, whatever it does
  const subject = parties.openingOf(sentence);
  if (subject && !found.some((other) => other.party.name === subject.name)) add(subject, 'opens');
  return found;
}

const named = (layout: Layout, start: number, end: number): Party => ({
  name: layout.text.slice(start, end),
  start,
  end,
});

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
  const ranked = candidates
    .map(({ party, traits }) => ({ party, weight: sumOf(traits) }))
    .sort((a, b) => b.weight - a.weight);
  const first = ranked[0];
  const nobody = sumOf(nobodyOf(candidates)) - LENIENT;
  if (!first || first.weight < nobody) return [];
  return ranked
    .filter(({ weight }) => weight >= nobody && weight >= first.weight - BEHIND)
    .slice(0, 3)
    .map(({ party }) => party);
}

/** Traits of naming nobody, by what kind of claim it is. */
export function nobodyOf(candidates: readonly Candidate[]): Record<string, number> {
  const traits: Record<string, number> = { none: 1 };
  for (const name in candidates[0]?.traits)
    if (name.startsWith('shape:') || name === 'solid') traits[`none:${name}`] = 1;
  return traits;
}
