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
  'according@before': 0.67,
  'according@behind': 0.35,
  'according@far': 0.34,
  'according@lead': -0.58,
  'according@remark': -0.25,
  'according@statement': 0.3,
  besideCue: -0.19,
  'by@before': 0.68,
  'by@far': -0.09,
  'by@lead': -0.13,
  'claims@before': -1.22,
  'claims@far': 0.54,
  'claims@lead': 0.45,
  'claims@statement': -0.27,
  'claims@told': 0.57,
  claimsHere: 1.29,
  'denies@before': 0.12,
  'denies@behind': -0.24,
  'denies@far': -0.24,
  'denies@lead': -0.22,
  'denies@statement': 0.27,
  'denies@told': -0.33,
  'from@before': -0.08,
  'from@behind': -0.17,
  'from@far': -0.25,
  'from@statement': 0.36,
  'from@told': -0.38,
  generic: -0.58,
  hand: -0.5,
  nearMaterial: 2.1,
  none: 1.4,
  'none:shape:covert': -0.15,
  'none:shape:hedged': 0.61,
  'none:shape:question': 0.69,
  'none:shape:verified': 0.28,
  'none:solid': 0.3,
  'opens@before': -0.53,
  'opens@behind': -0.13,
  'opens@far': 0.53,
  'opens@lead': -0.24,
  'opens@remark': 0.34,
  'opens@statement': -0.43,
  'opens@told': 0.3,
  ownMaterial: 0.93,
  'owns@before': 0.23,
  'owns@behind': -0.26,
  'owns@far': 0.69,
  'owns@remark': 0.14,
  'owns@statement': 0.55,
  'owns@told': -0.38,
  'place:before': 0.57,
  'place:behind': 0.25,
  'place:far': -0.65,
  'place:lead': -0.36,
  'place:remark': 0.57,
  'place:statement': 2.24,
  'place:told': 0.87,
  'quoted@behind': -0.5,
  'quoted@far': 0.37,
  'quoted@lead': 0.15,
  'released@before': -0.56,
  'released@behind': 0.13,
  'released@far': 1,
  'released@lead': 0.64,
  'released@remark': -0.17,
  'released@told': 0.23,
  'releases@before': 0.3,
  'releases@behind': 0.16,
  'releases@far': -0.09,
  'releases@lead': -0.22,
  'releases@remark': 1.29,
  'releases@statement': -0.54,
  'releases@told': 0.26,
  'says@far': 0.31,
  'says@remark': 0.09,
  'says@statement': 0.51,
  'says@told': 0.79,
  'shape:covert': 0.15,
  'shape:hedged': -0.61,
  'shape:question': -0.69,
  'shape:verified': -0.28,
  solid: -0.3,
  'tells@before': 0.26,
  'tells@behind': -0.38,
  'tells@far': -0.53,
  'tells@lead': 0.29,
  'tells@remark': -0.27,
  'tells@statement': 0.34,
  'tells@told': 0.35,
  'tie:according': 0.84,
  'tie:by': 0.34,
  'tie:claims': 0.37,
  'tie:denies': -0.63,
  'tie:from': -0.52,
  'tie:opens': -0.35,
  'tie:owns': 0.9,
  'tie:quoted': -0.9,
  'tie:released': 1.29,
  'tie:releases': 1.16,
  'tie:says': 0.11,
  'tie:tells': 0.63,
  'tie:toldTo': -0.1,
  'tie:venue': 0.77,
  'toldTo@before': -0.41,
  'toldTo@behind': -0.65,
  'toldTo@far': 1.15,
  'toldTo@lead': -0.36,
  'toldTo@remark': -0.26,
  'toldTo@statement': 0.52,
  'toldTo@told': -0.13,
  unnamed: 0.35,
  'venue@before': 0.48,
  'venue@far': 0.14,
  'venue@lead': 0.29,
  'venue@statement': 0.27,
  'venue@told': -0.8,
  verifier: -1.15,
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
const NEAR = 5;
/** Sentences of the article's beginning, where the main claim is told. */
const LEAD = 4;
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
  for (let index = 0; index < LEAD; index++) add(index, 'lead');
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
      if (place === 'statement' && (tie === 'released' || tie === 'releases')) traits.hand = 1;
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
          : (parties.subjectOf(sentence, i, true) ??
            (/[,"”’']/.test(words[i - 1]?.text ?? '') && words[i - 1]?.mark ? phraseParty(i + 1) : null));
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

/**
 * By how much naming somebody is preferred to naming nobody, where the claim is more than hedged; and how far the second
 * and the third name may fall behind the first. Set by the share of right answers on the development articles.
 */
const LENIENT = 0.6;
const BEHIND = 1.5;

/** Who released the material or first made the claim, nearest hand first; nobody where nobody is tied to it well. */
export function findReleasedBy(layout: Layout, parties: Parties, claim: Told): Party[] {
  const candidates = candidatesFor(layout, parties, claim);
  const ranked = candidates
    .map(({ party, traits }) => ({ party, weight: sumOf(traits), hand: traits.hand ?? 0 }))
    .sort((a, b) => b.weight - a.weight);
  const first = ranked[0];
  const nobody = sumOf(nobodyOf(candidates)) - (claim.hits.some(isStrong) ? LENIENT : 0);
  if (!first || first.weight < nobody) return [];
  return ranked
    .filter(({ weight }) => weight >= nobody && weight >= first.weight - BEHIND)
    .slice(0, 3)
    .sort((a, b) => b.hand - a.hand || b.weight - a.weight)
    .map(({ party }) => party);
}

/** Traits of naming nobody, by what kind of claim it is. */
export function nobodyOf(candidates: readonly Candidate[]): Record<string, number> {
  const traits: Record<string, number> = { none: 1 };
  for (const name in candidates[0]?.traits)
    if (name.startsWith('shape:') || name === 'solid') traits[`none:${name}`] = 1;
  return traits;
}
