import { originsAt } from './origins';
import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
import { siteAt } from './sites';
import { readAgents, readOpening, readSpelt, readThing, readVenues } from './tie-nouns';
import { TieReading } from './tie-reading';
import { readPutting, readReleasing, readShowing } from './tie-releases';
import { readCiting, readDenying, readIdentifying, readMaking, readQuoting, readSaying } from './tie-verbs';
import type { Party } from './types';
import { ROLE, rolesOf } from './word-roles';

/** By what a party is tied to what a sentence tells. */
export const TIES = [
  'according',
  'handle',
  'released',
  'releases',
  'obtained',
  'obtains',
  'claims',
  'says',
  'tells',
  'toldTo',
  'cited',
  'attributed',
  'denies',
  'from',
  'by',
  'owns',
  'agent',
  'venue',
  'acts',
  'site',
  'opens',
] as const;
/** One of them. */
export type TieKind = (typeof TIES)[number];

/** A party with the word that ties it to what its sentence tells. */
export interface Tie {
  party: Party;
  tie: TieKind;
  /** Index of that word among those of the sentence. */
  at: number;
  /** Whether it stands in a quotation. */
  quoted: boolean;
  /** Whether the word is that of the sentence's own reporting clause. */
  main: boolean;
}

const known = new WeakMap<Parties, Map<number, readonly Tie[]>>();

/** Parties of a sentence with the word that ties each to what is told, found once. */
export function tiesIn(layout: Layout, parties: Parties, sentence: Sentence): readonly Tie[] {
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

function readTies(layout: Layout, parties: Parties, sentence: Sentence): readonly Tie[] {
  const { language } = layout;
  const { lexicon, naming } = language;
  const reading = new TieReading(layout, parties, sentence);
  const { words } = reading;
  const roles = rolesOf(lexicon);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const { lower } = word;
    readSpelt(reading, i);
    if (((roles.get(lower) ?? 0) & ROLE.tie) === 0) continue;
    if (lexicon.citing.has(lower) && !lexicon.saying.has(lower)) {
      const agent = language.agentAfter(words, i);
      if (agent >= 0) readCiting(reading, i, agent);
      continue;
    }
    if (word.capital && i > 0) continue;
    const quoted = layout.quotationAt(word.start) !== null;
    if (lexicon.quoting.has(lower)) readQuoting(reading, i, quoted);
    if (lexicon.sites.has(lower) && !naming.ground.test(words[i - 1]?.lower ?? ''))
      reading.add(siteAt(layout, parties, words, i), 'site', i, false, quoted);
    if (lexicon.releasing.has(lower)) readReleasing(reading, i, quoted);
    if (lexicon.showing.has(lower)) readShowing(reading, i, quoted);
    if (lexicon.putting.has(lower)) readPutting(reading, i, quoted);
    readSaying(reading, i, quoted);
    if (lexicon.identifying.has(lower)) readIdentifying(reading, i, quoted);
    if (lexicon.making.has(lower)) readMaking(reading, i, quoted);
    for (const from of originsAt(language, words, i, (other) => reading.isThing(other)))
      reading.add(reading.partyAt(from), 'attributed', i, false, quoted);
    if (lexicon.denying.has(lower)) readDenying(reading, i, quoted);
    if (reading.isThing(word)) readThing(reading, i, quoted);
  }
  readAgents(reading);
  readVenues(reading);
  readOpening(reading);
  return reading.found;
}
