import type { Hit } from './cues';
import { doubtedBy } from './doubted';
import { factsOf, spreadOf, stemOf } from './facts';
import { likeWordsOf } from './like-words';
import { onceOf } from './once';
import type { BySentence } from './query';
import type { Sayer } from './sayers';
import { sayerOf } from './sayers';
import type { Layout } from './sentences';
import { finish } from './steps';
import { chancesInSteps } from './telling';
import type { Thing } from './things';
import { isStrong, thingOf } from './things';
import { wordAt } from './word-places';

/** The warnings of one sentence, which are put into one claim. */
export interface Unit {
  index: number;
  hits: readonly Hit[];
  things: readonly Thing[];
  strong: boolean;
  /** None of what its strong warnings doubt stands in a sentence before. */
  news: boolean;
  /** How likely each sentence is to tell what the warnings are about, taken by themselves; its own one for a hedge. */
  targets: ReadonlyMap<number, number>;
  /** The likeliest of them. */
  target: number;
  /** What the sentence and its target are about. */
  own: Topic;
  told: Topic;
  /** How near either is to the first sentences of the article, 0 to 1. */
  lead: number;
  names: ReadonlySet<string>;
  near: ReadonlySet<number>;
  sayer: Sayer;
  /** Nouns in the words of the cues (source, rumour, photo), and whether they are definite. */
  nouns: ReadonlyMap<string, boolean>;
}

/** Words, the square of how much each tells one sentence of the article from others, and the length of that vector. */
interface Topic {
  words: ReadonlySet<string>;
  squares: readonly number[];
  size: number;
}

/** What is known of the article's warned sentences as a whole. */
export interface Story {
  /** The warned sentences, and the how many-th each is. */
  ranks: ReadonlyMap<number, number>;
  /** Mean likeness of the first ones to each other, 0 to 1. */
  oneness: number;
  /** Share of the sentences that hold only hedges. */
  hedges: number;
}

/** The warnings of a sentence as a unit. */
export const unitOf = (layout: Layout, index: number, hits: readonly Hit[], all: BySentence): Unit =>
  finish(unitInSteps(layout, index, hits, all));

/** The same with rests. */
export function* unitInSteps(
  layout: Layout,
  index: number,
  hits: readonly Hit[],
  all: BySentence,
): Generator<void, Unit> {
  const strong = hits.filter(isStrong);
  const targets = strong.length > 0 ? yield* chancesInSteps(layout, strong, all) : new Map([[index, 1]]);
  let target = index;
  for (const [place, chance] of targets) if (chance > (targets.get(target) ?? 0)) target = place;
  yield;
  const own = topicOf(layout, [index]);
  const told = target === index ? own : topicOf(layout, [target]);
  const lead = leadOf(layout);
  const both = [index, target];
  return {
    index,
    hits,
    things: (strong.length > 0 ? strong : hits).map((hit) => thingOf(layout, hit)),
    strong: strong.length > 0,
    news: isNew(layout, index, strong),
    targets,
    target,
    own,
    told,
    lead: Math.max(likeness(own, lead), likeness(told, lead)),
    names: new Set(both.flatMap((place) => [...factsOf(layout, place).names.keys()])),
    near: new Set(both.flatMap((place) => [...likeWordsOf(layout, place)])),
    sayer: sayerOf(layout, target),
    nouns: nounsOf(layout, index, hits),
  };
}

function isNew(layout: Layout, index: number, strong: readonly Hit[]): boolean {
  const doubted = strong.flatMap((hit) => [...doubtedBy(layout, hit)]);
  return doubted.length > 0 && doubted.every((word) => spreadOf(layout, word).first === index);
}

const leadOf = onceOf((layout) => topicOf(layout, [0, 1]));

function topicOf(layout: Layout, places: readonly number[]): Topic {
  const words = new Set<string>();
  const squares: number[] = [];
  let sum = 0;
  for (const place of places) {
    if (!layout.sentences[place]) continue;
    for (const word of factsOf(layout, place).topic) {
      if (words.has(word)) continue;
      const square = spreadOf(layout, word).weight ** 2;
      words.add(word);
      squares.push(square);
      sum += square;
    }
  }
  return { words, squares, size: Math.sqrt(sum) };
}

/** 0 to 1: cosine of what two are about. */
export function likeness(a: Topic, b: Topic): number {
  let dot = 0;
  let at = 0;
  for (const word of a.words) {
    if (b.words.has(word)) dot += a.squares[at]!;
    at++;
  }
  return dot === 0 ? 0 : dot / (a.size * b.size);
}

function nounsOf(layout: Layout, index: number, hits: readonly Hit[]): Map<string, boolean> {
  const { claimNouns, materials, partyNouns, definites } = layout.language.lexicon;
  const words = layout.wordsOf(layout.sentences[index]!);
  const found = new Map<string, boolean>();
  for (const hit of hits)
    for (let i = wordAt(words, hit.start); i < words.length && words[i]!.start <= hit.end; i++) {
      const { lower } = words[i]!;
      if (!claimNouns.has(lower) && !materials.has(lower) && !partyNouns.has(lower)) continue;
      const definite = words.slice(Math.max(0, i - 3), i).some((word) => definites.has(word.lower));
      found.set(stemOf(lower), definite || (found.get(stemOf(lower)) ?? false));
    }
  return found;
}

/** Warned sentences by which the oneness of an article is measured. */
const SOME = 12;

/** What the warned sentences have in common. */
export function storyOf(units: readonly Unit[]): Story {
  const some = units.slice(0, SOME);
  let sum = 0;
  let n = 0;
  for (let i = 0; i < some.length; i++)
    for (let j = i + 1; j < some.length; j++, n++) sum += likeness(some[i]!.own, some[j]!.own);
  return {
    ranks: new Map(units.map((unit, rank) => [unit.index, rank])),
    oneness: n > 0 ? sum / n : 0,
    hedges: units.filter((unit) => !unit.strong).length / units.length,
  };
}
