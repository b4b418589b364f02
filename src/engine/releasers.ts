import { agentNear, findBy, nameStart } from './attribution';
import type { Hit } from './cues';
import type { Word, WordRange } from './languages/language';
import type { Parties } from './parties';
import { isVerbHere, TIME } from './parties';
import type { Layout, Sentence } from './sentences';
import { FAMILY, isStrong } from './things';
import type { Party } from './types';

/**
 * How much each trait speaks for a party's being a labelled releaser of a claim. Fitted by logistic regression on the
 * development articles; the sum is a logit.
 */
export const RELEASING: Readonly<Record<string, number>> = {
  'according@before': 0.97,
  'according@behind': 0.5,
  'according@far': 0.36,
  'according@lead': -0.55,
  'according@remark': -0.17,
  'according@statement': -0.43,
  'agent@behind': 0.09,
  'agent@far': -0.2,
  'agent@lead': 0.45,
  'agent@remark': -0.21,
  'agent@statement': -0.21,
  'agent@told': -0.2,
  'attributed@before': -0.11,
  'attributed@statement': 0.65,
  'by@before': 0.63,
  'by@far': -0.09,
  'by@lead': -0.1,
  'by@remark': -0.09,
  checker: 0.61,
  'cited@before': 0.55,
  'cited@behind': -0.09,
  'cited@far': -0.09,
  'cited@lead': -0.11,
  'cited@statement': -0.29,
  'claims@before': -0.44,
  'claims@far': 0.75,
  'claims@lead': 0.44,
  'claims@statement': -0.27,
  'claims@told': 0.25,
  claimsHere: 0.79,
  'covert:agent': 0.44,
  'covert:attributed': -0.23,
  'covert:before': 0.54,
  'covert:behind': 0.12,
  'covert:claims': -0.48,
  'covert:denies': -0.41,
  'covert:far': 0.56,
  'covert:from': -0.37,
  'covert:handle': 0.81,
  'covert:lead': 0.51,
  'covert:opens': -0.63,
  'covert:owns': 0.44,
  'covert:quoted': 0.31,
  'covert:released': 1.14,
  'covert:releases': 0.44,
  'covert:remark': -0.44,
  'covert:says': 0.52,
  'covert:statement': -0.44,
  'covert:tells': -0.22,
  'covert:told': 0.46,
  'covert:toldTo': -0.66,
  'covert:venue': 0.22,
  'denies@before': 0.21,
  'denies@behind': -0.17,
  'denies@far': -0.17,
  'denies@lead': -0.3,
  'denies@statement': 0.2,
  'denies@told': -0.35,
  'doubted:agent': -0.3,
  'doubted:attributed': 0.33,
  'doubted:behind': 0.24,
  'doubted:by': 0.5,
  'doubted:claims': -0.46,
  'doubted:denies': -0.51,
  'doubted:far': 0.16,
  'doubted:from': -0.13,
  'doubted:opens': 0.33,
  'doubted:owns': 0.85,
  'doubted:quoted': -0.48,
  'doubted:released': 0.44,
  'doubted:releases': 0.65,
  'doubted:remark': 0.16,
  'doubted:says': 0.09,
  'doubted:tells': -0.58,
  'doubted:told': -0.17,
  'doubted:toldTo': 0.11,
  'doubted:venue': 0.41,
  'from@before': -0.17,
  'from@behind': -0.1,
  'from@far': -0.2,
  'from@statement': 0.46,
  'from@told': -0.27,
  generic: -0.48,
  hand: -0.5,
  'handle@far': 0.72,
  'handle@statement': -0.11,
  'hedged:according': 0.66,
  'hedged:attributed': 0.97,
  'hedged:before': -0.78,
  'hedged:behind': 0.27,
  'hedged:cited': -0.31,
  'hedged:claims': 0.23,
  'hedged:denies': 0.39,
  'hedged:far': -0.12,
  'hedged:from': 0.08,
  'hedged:lead': -0.38,
  'hedged:opens': 0.4,
  'hedged:owns': -0.17,
  'hedged:quoted': -0.15,
  'hedged:released': 0.09,
  'hedged:releases': 0.32,
  'hedged:says': -0.43,
  'hedged:statement': 1.01,
  'hedged:tells': 0.52,
  'hedged:toldTo': 0.74,
  'hedged:venue': -0.84,
  hedger: 0.47,
  'main@behind': 0.63,
  'main@far': 0.11,
  'main@lead': 0.33,
  'main@remark': -0.16,
  'main@statement': 0.43,
  'main@told': 0.89,
  nearMaterial: 1.88,
  none: 1.46,
  'none:shape:covert': -0.1,
  'none:shape:hedged': 0.76,
  'none:shape:question': 0.74,
  'none:solid': 0.32,
  'opens@before': -0.35,
  'opens@behind': 0.36,
  'opens@far': 0.48,
  'opens@lead': -0.13,
  'opens@statement': -1.03,
  'opens@told': 0.4,
  ownMaterial: 0.98,
  'owns@before': 0.39,
  'owns@behind': -0.22,
  'owns@far': 0.68,
  'owns@remark': 0.28,
  'owns@statement': 0.44,
  'owns@told': -0.52,
  paragraph: 0.29,
  'place:before': 0.4,
  'place:behind': -0.58,
  'place:far': -0.86,
  'place:lead': -0.53,
  'place:remark': 0.37,
  'place:statement': 1.72,
  'place:told': 0.33,
  'question:according': -0.39,
  'question:agent': -0.24,
  'question:before': -0.27,
  'question:behind': -0.54,
  'question:claims': -0.74,
  'question:denies': -0.28,
  'question:far': -0.53,
  'question:lead': -0.28,
  'question:quoted': 0.44,
  'question:released': 0.13,
  'question:releases': -0.54,
  'question:statement': 1.15,
  'question:tells': 1.07,
  'question:toldTo': -0.22,
  'question:venue': 0.35,
  'quoted@before': 0.25,
  'quoted@behind': -0.29,
  'quoted@far': 0.68,
  'quoted@remark': -0.13,
  'quoted@statement': -0.34,
  'quoted@told': 0.3,
  'released@before': -0.51,
  'released@behind': 0.22,
  'released@far': 0.86,
  'released@lead': 1.11,
  'released@remark': -0.25,
  'released@statement': -0.12,
  'released@told': -0.26,
  'releases@before': 0.15,
  'releases@behind': 0.2,
  'releases@far': -0.34,
  'releases@lead': -0.12,
  'releases@remark': 1.1,
  'releases@statement': -0.38,
  'releases@told': 0.41,
  rival: 0.17,
  'says@before': -0.17,
  'says@lead': -0.08,
  'says@remark': 0.09,
  'says@statement': 0.53,
  'says@told': 0.4,
  'shape:covert': 0.1,
  'shape:hedged': -0.76,
  'shape:question': -0.74,
  solid: -0.32,
  'strong:agent': 0.14,
  'strong:attributed': -0.58,
  'strong:by': -0.15,
  'strong:cited': -0.09,
  'strong:claims': -0.29,
  'strong:denies': -0.34,
  'strong:from': 0.08,
  'strong:handle': -0.11,
  'strong:opens': 0.31,
  'strong:owns': 0.54,
  'strong:quoted': 0.83,
  'strong:released': 0.62,
  'strong:says': -0.45,
  'strong:tells': -0.44,
  'strong:toldTo': -0.72,
  'strong:venue': 0.42,
  'tells@before': 0.11,
  'tells@behind': -0.6,
  'tells@far': -0.38,
  'tells@lead': 0.66,
  'tells@remark': -0.13,
  'tells@statement': 0.33,
  'tells@told': -0.11,
  'tie:according': 0.68,
  'tie:attributed': 0.35,
  'tie:by': 0.4,
  'tie:claims': 0.59,
  'tie:denies': -0.57,
  'tie:from': -0.29,
  'tie:handle': 0.6,
  'tie:opens': -0.43,
  'tie:owns': 1.02,
  'tie:quoted': -0.18,
  'tie:released': 1.06,
  'tie:releases': 0.9,
  'tie:says': 0.49,
  'tie:tells': 0.46,
  'tie:toldTo': -0.14,
  'tie:venue': 1.08,
  'toldTo@before': -0.43,
  'toldTo@behind': -0.44,
  'toldTo@far': 1.12,
  'toldTo@lead': -0.33,
  'toldTo@remark': -0.15,
  'toldTo@statement': 0.21,
  'toldTo@told': -0.12,
  unnamed: 0.17,
  'venue@before': 0.32,
  'venue@behind': 0.19,
  'venue@lead': 0.33,
  'venue@statement': 0.13,
  'venue@told': -0.47,
  'verified:according': 0.28,
  'verified:before': 0.92,
  'verified:behind': -0.66,
  'verified:claims': 0.69,
  'verified:far': -0.93,
  'verified:handle': -0.11,
  'verified:lead': -0.34,
  'verified:opens': 0.1,
  'verified:owns': 0.21,
  'verified:quoted': -0.1,
  'verified:released': -0.57,
  'verified:releases': -0.12,
  'verified:remark': 0.65,
  'verified:says': -0.21,
  'verified:tells': -0.09,
  'verified:toldTo': -0.17,
  'verified:venue': 0.33,
  verifier: -1.58,
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
  const shape = shapeOf(claim.hits);
  // whose words the hedges of the claim are, and who looked at it with whatever result
  const hedgers = new Set<string>();
  const checkers = new Set<string>();
  for (const hit of claim.hits) {
    if (hit.rule.kind === 'intercepted') continue;
    for (const party of findBy(layout, parties, hit)) (isStrong(hit) ? checkers : hedgers).add(party.name);
  }
  const home = layout.sentences[claim.statement]!;
  const governing = tiesIn(layout, parties, home).filter(({ main }) => main);
  const found = new Map<string, Candidate>();
  for (const [index, place] of places) {
    const sentence = layout.sentences[index]!;
    const own = claim.hits.filter((hit) => hit.sentence.index === index && isStrong(hit));
    const hedged = claim.hits.some((hit) => hit.sentence.index === index && !isStrong(hit));
    for (const { party, tie, main } of tiesIn(layout, parties, sentence)) {
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
      if (main) traits[`main@${place}`] = 1;
      traits[`${shape}:${tie}`] = 1;
      if (sentence.paragraph === home.paragraph && index !== claim.statement) traits.paragraph = 1;
      if (hedged) traits[`hedged:${tie}`] = 1;
      if (own.length > 0) traits[`strong:${tie}`] = 1;
      traits[`${shape}:${place}`] = 1;
      // somebody else speaks in the statement itself
      if (
        place !== 'statement' &&
        governing.length > 0 &&
        !governing.some((other) => other.party.name === party.name) &&
        !governing.every((other) => checkers.has(other.party.name))
      )
        traits.rival = 1;
      if (hedgers.has(party.name)) traits.hedger = 1;
      if (checkers.has(party.name)) traits.checker = 1;
      const count = countOf(layout, party.name);
      traits.often = Math.min(3, Math.log2(count || 1));
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
  /** Whether the word is that of the sentence's own reporting clause. */
  main: boolean;
}

/** What kind of claim the hits make of it. */
function shapeOf(hits: readonly Hit[]): string {
  const strong = hits.filter(isStrong);
  if (strong.length === 0) return 'hedged';
  if (strong.every((hit) => hit.rule.kind === 'verified')) return 'verified';
  if (strong.every((hit) => hit.rule.kind === 'unclear' && hit.rule.about === 'here')) return 'question';
  return strong.some((hit) => hit.rule.kind === 'intercepted') ? 'covert' : 'doubted';
}

/** How often the article writes the last word of the name. */
function countOf(layout: Layout, name: string): number {
  const last = name.split(' ').at(-1)!;
  let count = 0;
  for (let at = layout.text.indexOf(last); at >= 0 && count < 8; at = layout.text.indexOf(last, at + last.length))
    count++;
  return count;
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
  let governed = false;
  const add = (party: Party | null, tie: string, at = -1) => {
    if (!party || found.length >= 24) return;
    // the first verb of saying governs the sentence, and one that closes it
    const main = at >= 0 && (!governed || !words[at + 1] || words[at + 1]!.mark || closes(words, at));
    if (at >= 0) governed = true;
    found.push({ party, tie, main });
  };
  const phraseParty = (from: number) => parties.partyOf(sentence, layout.language.phraseFrom(words, from));
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.lower === 'according') {
      const agent = layout.language.agentAfter(words, i);
      if (agent >= 0) add(phraseParty(agent), 'according', i);
      continue;
    }
    if (/^@\w{3,}/.test(word.text)) add({ name: word.text, start: word.start, end: word.end }, 'handle');
    if (word.capital) continue;
    const quoted = layout.quotationAt(word.start) !== null;
    if (lexicon.releasing.has(word.lower)) {
      const agent = agentNear(layout, words, i);
      if (agent >= 0) add(phraseParty(agent), 'released');
      else if (!lexicon.passive.has(words[i - 1]?.lower ?? ''))
        add(parties.subjectOf(sentence, i), quoted ? 'quoted' : 'releases');
    }
    const noun = lexicon.claimNouns.has(word.lower) || lexicon.materials.has(word.lower);
    // "the gang is said to have …", "it was widely reported": nobody speaks, unless an agent follows
    const told =
      lexicon.passive.has(words[i - 1]?.lower ?? '') ||
      (/ly$/.test(words[i - 1]?.lower ?? '') && lexicon.passive.has(words[i - 2]?.lower ?? ''));
    const spoken = told && /(?:ed|said|told|written)$/.test(word.lower) && agentNear(layout, words, i) < 0;
    if (lexicon.saying.has(word.lower) && !spoken && isVerbHere(words, i, lexicon)) {
      const agent = lexicon.claiming.has(word.lower) ? agentNear(layout, words, i) : -1;
      const subject =
        agent >= 0
          ? phraseParty(agent)
          : (parties.subjectOf(sentence, i, true) ??
            ((/[,"”’']/.test(words[i - 1]?.text ?? '') && words[i - 1]?.mark) || words[i - 1]?.lower === 'so'
              ? phraseParty(i + 1)
              : null));
      const hearsay = lexicon.telling.has(word.lower) && lexicon.hearsay.has(words[i - 1]?.lower ?? '');
      add(
        subject,
        quoted || hearsay
          ? 'quoted'
          : lexicon.claiming.has(word.lower)
            ? 'claims'
            : lexicon.telling.has(word.lower)
              ? 'tells'
              : 'says',
        quoted || hearsay ? -1 : i,
      );
      if (lexicon.citing.has(word.lower) || /^(?:cit|quot)(?:ed|es|ing|e)$/.test(word.lower))
        add(phraseParty(i + 1), 'cited');
      if (lexicon.telling.has(word.lower) && !quoted && !hearsay) add(phraseParty(i + 1), 'toldTo');
    }
    // "a statement attributed to X", "an account linked to X"
    if (lexicon.attributing.has(word.lower) && /^(?:to|with)$/.test(words[i + 1]?.lower ?? ''))
      add(phraseParty(i + 2), 'attributed');
    if (lexicon.denying.has(word.lower)) add(parties.subjectOf(sentence, i), 'denies');
    if (noun) {
      const next = words[i + 1]?.lower;
      if (next === 'from') add(phraseParty(i + 2), 'from');
      if (next === 'by') add(phraseParty(i + 2), 'by');
      if (words[i - 1]?.lower === "'s" && i > 1)
        add(parties.partyOf(sentence, { from: nameStart(words, i - 2), to: i - 1 }), 'owns');
    }
  }
  // "confirmed by two agencies", "shown in part by a website"
  for (let i = 1; i + 1 < words.length; i++)
    if (words[i]!.lower === 'by' && /(?:ed|wn|en|art|ly)$/.test(words[i - 1]!.lower)) {
      const party = phraseParty(i + 1);
      if (party && !found.some((other) => other.party.name === party.name)) add(party, 'agent');
    }
  // "on Telegram", "in the Bosnian press": where it appeared
  for (let i = 0; i + 1 < words.length; i++) {
    if (!lexicon.venueLinks.has(words[i]!.lower)) continue;
    const range = layout.language.phraseFrom(words, i + 1);
    if (range && words.slice(range.from, range.to).some((word) => lexicon.venues.has(word.lower)))
      add(venueOf(layout, words, range), 'venue');
  }
  // who the sentence is about, whatever it does
  const subject = parties.openingOf(sentence);
  if (subject && !found.some((other) => other.party.name === subject.name)) add(subject, 'opens');
  return found;
}

/** "…, officials said on Friday.": what follows the verb is only when and where. */
const closes = (words: readonly Word[], at: number) =>
  /^(?:on|in|late|early|at|last|this|earlier)$/.test(words[at + 1]!.lower) && words.length - at < 9;

/** "its official radio channel Tuesday": the place without the article and without the time. */
function venueOf(layout: Layout, words: readonly Word[], range: WordRange): Party | null {
  let { from, to } = range;
  const { lexicon } = layout.language;
  while (to > from && (TIME.test(words[to - 1]!.lower) || lexicon.notNames.has(words[to - 1]!.lower))) to--;
  while (from < to && lexicon.notNames.has(words[from]!.lower)) from++;
  if (from >= to) return null;
  const { start } = words[from]!;
  const { end } = words[to - 1]!;
  return { name: layout.text.slice(start, end), start, end };
}

const sumOf = (traits: Readonly<Record<string, number>>) => {
  let sum = 0;
  for (const name in traits) sum += (RELEASING[name] ?? 0) * traits[name]!;
  return sum;
};

/**
 * By how much naming somebody is preferred to naming nobody, by what kind of claim it is: a question that the newsroom itself
 * leaves open has mostly nobody behind it. Set by the share of right answers on the development articles.
 */
const LENIENT: Readonly<Record<string, number>> = {
  doubted: 0.6,
  covert: 0.6,
  verified: 0.3,
  question: -0.2,
  hedged: 0.2,
};
/** How far the second and the third name may fall behind the first; set by recall against precision of the names said. */
const BEHIND = 0.8;

/** Ties of who gave what the statement tells. */
const SOURCE = ['released@statement', 'according@statement', 'releases@statement'];
/** Ties that make a releaser even of one who denies. */
const PROVIDING = ['tie:released', 'tie:releases', 'tie:according', 'tie:claims', 'tie:attributed'];

/** Who released the material or first made the claim, nearest hand first; nobody where nobody is tied to it well. */
export function findReleasedBy(layout: Layout, parties: Parties, claim: Told): Party[] {
  const candidates = candidatesFor(layout, parties, claim);
  // a hand or a source named in the statement: whoever else speaks there is heard in the material
  const sourced = claim.family !== null && candidates.some(({ traits }) => SOURCE.some((tie) => traits[tie]));
  const ranked = candidates
    .filter(
      ({ traits }) =>
        traits.hedger ||
        PROVIDING.some((tie) => traits[tie]) ||
        !(traits['tie:denies'] || (sourced && (traits['tells@statement'] || traits['opens@statement']))),
    )
    .map(({ party, traits }) => ({ party, weight: sumOf(traits), hand: traits.hand ?? 0 }))
    .sort((a, b) => b.weight - a.weight);
  const first = ranked[0];
  const nobody = sumOf(nobodyOf(candidates)) - (LENIENT[shapeOf(claim.hits)] ?? 0);
  if (!first || first.weight < nobody) return [];
  return ranked
    .filter(({ weight }) => weight >= nobody && weight >= first.weight - BEHIND)
    .filter(({ party }, i, all) => !all.slice(0, i).some((other) => isWithin(party.name, other.party.name)))
    .slice(0, 3)
    .sort((a, b) => b.hand - a.hand || b.weight - a.weight)
    .map(({ party }) => party);
}

/** Whether one name is the other and more: "agency" and "the agency’s spokesman" say the same party twice. */
const isWithin = (one: string, other: string) => one.includes(other) || other.includes(one);

/** Traits of naming nobody, by what kind of claim it is. */
export function nobodyOf(candidates: readonly Candidate[]): Record<string, number> {
  const traits: Record<string, number> = { none: 1 };
  for (const name in candidates[0]?.traits)
    if (name.startsWith('shape:') || name === 'solid') traits[`none:${name}`] = 1;
  return traits;
}
