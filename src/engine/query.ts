import type { Hit } from './cues';
import { factsOf, spreadOf, stemOf, verbOf } from './facts';
import { kinOf, SOLID } from './families';
import type { Layout } from './sentences';
import type { Thing } from './things';
import { familyOf, isStrong, thingOf } from './things';

/** The hits of the article by the number of their sentence. */
export type BySentence = ReadonlyMap<number, readonly Hit[]>;

/** Warnings of one claim, with what is asked of them again and again while its telling sentence is looked for. */
export interface Query {
  hits: readonly Hit[];
  all: BySentence;
  /** Numbers of the sentences that hold the warnings, in order. */
  places: readonly number[];
  things: readonly Thing[];
  /** Whether one of the things can be held, seen or heard; whether one is a figure. */
  solid: boolean;
  figures: boolean;
  /** Owners of the things, and what the things have in common with verbs of saying. */
  owners: readonly string[];
  verbs: readonly string[];
  candidates: readonly number[];
  /** Names in the warned sentences that may tie them to another one. */
  names: ReadonlySet<string>;
  /** What each candidate has in common with the warned sentences. */
  shared: ReadonlyMap<number, Shared>;
  /** Candidates that are the nearest before the first warning, or the first of all, of their kind. */
  nearest: Readonly<Record<'saying' | 'hedged' | 'kin' | 'named' | 'releasing', number>>;
  firstKin: number;
  mostShared: number;
}

interface Shared {
  words: number;
  /** Words in common, weighted by how few sentences of the article hold them. */
  weight: number;
  names: number;
  same: boolean;
  kin: boolean;
}

/** How many sentences before the first hit and behind the last one are looked at. */
const BEFORE = 14;
const BEHIND = 2;
/** Sentences of the hits that are looked at; a claim with more is told early. */
const MOST = 12;

/** Numbers of the sentences that may tell what the hits are about: around them, and the first ones of the article. */
function candidatesFor(layout: Layout, places: readonly number[]): number[] {
  const found = new Set<number>([0, 1, 2, 3]);
  for (const place of places.slice(0, MOST)) for (let i = place - BEFORE; i <= place + BEHIND; i++) found.add(i);
  return [...found].filter((index) => layout.sentences[index]).sort((a, b) => a - b);
}

/** Puts together what is known of the warnings before any sentence is held against them. */
export function readQuery(layout: Layout, all: BySentence, warnings: readonly Hit[]): Query {
  const { figureNouns } = layout.language.lexicon;
  const strong = warnings.filter(isStrong);
  const hits = (strong.length > 0 ? strong : warnings).slice(0, MOST);
  const places = [...new Set(hits.map((hit) => hit.sentence.index))].sort((a, b) => a - b);
  const things = hits.map((hit) => thingOf(layout, hit));
  const names = new Set<string>();
  for (const hit of hits) {
    const active = isActive(layout, hit);
    for (const [name, place] of factsOf(layout, hit.sentence.index).names)
      if (!active || place > hit.start || hit.start - hit.sentence.start > 80) names.add(name);
  }
  const candidates = candidatesFor(layout, places);
  const shared = new Map<number, Shared>();
  const nouns = things.flatMap(({ noun }) => (noun === null ? [] : [noun]));
  const stems = new Set(nouns.map(stemOf));
  const families = things.map(familyOf);
  for (const index of candidates) {
    const facts = factsOf(layout, index);
    const words = commonWords(layout, places, index);
    let weight = 0;
    for (const word of words) weight += spreadOf(layout, word).weight;
    let same = false;
    for (const stem of stems) if (facts.stems.has(stem)) same = true;
    let kin = same;
    for (const other of facts.families) if (families.some((family) => kinOf(family, other))) kin = true;
    let named = 0;
    for (const name of names) if (facts.names.has(name)) named++;
    shared.set(index, {
      words: words.length,
      weight,
      names: named,
      same,
      kin,
    });
  }
  const first = places[0]!;
  const before = candidates.filter((index) => index < first);
  const last = (is: (index: number) => boolean) => before.findLast(is) ?? -1;
  let mostShared = -1;
  for (const index of before) if (shared.get(index)!.weight > (shared.get(mostShared)?.weight ?? 0)) mostShared = index;
  return {
    hits,
    all,
    places,
    things,
    solid: families.some((family) => SOLID.has(family)),
    figures: things.some(({ material, noun }) => material === 'casualty figure' || figureNouns.has(noun ?? '')),
    owners: things.flatMap((thing) => thing.owners),
    verbs: nouns.map(verbOf),
    candidates,
    names,
    shared,
    nearest: {
      saying: last((index) => factsOf(layout, index).saying),
      hedged: last((index) => all.get(index)?.some((hit) => !isStrong(hit)) ?? false),
      kin: last((index) => shared.get(index)!.kin),
      named: last((index) => shared.get(index)!.names > 0),
      releasing: last((index) => factsOf(layout, index).releasing || factsOf(layout, index).showing),
    },
    firstKin: candidates.find((index) => shared.get(index)!.kin) ?? -1,
    mostShared,
  };
}

/** What the sentence and other ones at the places are about, each word once. */
function commonWords(layout: Layout, places: readonly number[], index: number): string[] {
  const { topic } = factsOf(layout, index);
  const words: string[] = [];
  for (const other of places)
    if (other !== index)
      for (const word of factsOf(layout, other).topic) if (topic.has(word) && !words.includes(word)) words.push(word);
  return words;
}

/** "CNN could not verify …": whoever checked stands before it. */
export const isActive = (layout: Layout, hit: Hit) => hit.rule.about === 'either' && !thingOf(layout, hit).passive;

/** "It is unclear whether …": the sentence itself tells what is open. */
export const isQuestion = (hit: Hit): boolean => hit.rule.about === 'here' && hit.rule.kind === 'unclear';
