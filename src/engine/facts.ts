import { once, onceEach, onceOf } from './once';
import type { Layout } from './sentences';
import { vocabularyOf } from './vocabulary';
import { ROLE } from './word-roles';

/** What a sentence holds, whoever asks. */
export interface Facts {
  /** Beginnings of its longer words: what it is about. */
  topic: ReadonlySet<string>;
  /** Where in the text each of them stands first. */
  topicPlaces: ReadonlyMap<string, number>;
  /** Beginnings of its words with a capital, and where each stands last. */
  names: ReadonlyMap<string, number>;
  /** Its words without a plural s. */
  stems: ReadonlySet<string>;
  /** Families of the material that it names. */
  families: ReadonlySet<string>;
  saying: boolean;
  /** Beginnings of its verbs of saying. */
  said: ReadonlySet<string>;
  releasing: boolean;
  showing: boolean;
  denying: boolean;
  /** Whether a number stands in it: "73", "forty-one", "dozens". */
  counts: boolean;
  /** All that its words may do, whether with a capital or without. */
  roles: number;
}

/** The facts of a sentence, found once. */
export const factsOf = onceEach((layout, index): Facts => {
  const { lexicon } = layout.language;
  const entryOf = vocabularyOf(layout);
  const words = layout.wordsOf(layout.sentences[index]!);
  const topic = new Set<string>();
  const names = new Map<string, number>();
  const families = new Set<string>();
  const said = new Set<string>();
  // what a word does that has a capital, as in a name, and what one without it does
  let loud = 0;
  let plain = 0;
  for (const { lower, capital, start } of words) {
    const entry = entryOf(lower);
    if (entry.topic !== null) topic.add(entry.topic);
    if (entry.family !== null) families.add(entry.family);
    if (capital) {
      loud |= entry.roles;
      if (entry.name !== null) names.set(entry.name, start);
    } else {
      plain |= entry.roles;
      if ((entry.roles & ROLE.saying) !== 0) said.add(verbOf(lower));
    }
  }
  const stems = once(() => new Set(words.map(({ lower }) => stemOf(lower))));
  const places = once(() => {
    const found = new Map<string, number>();
    for (const { lower, start } of words) {
      const begin = entryOf(lower).topic;
      if (begin !== null && !found.has(begin)) found.set(begin, start);
    }
    return found;
  });
  const counts = once(() =>
    words.some(({ text, lower }) => /^\d/.test(text) || lexicon.numbers.has(lower.split('-')[0]!)),
  );
  return {
    topic,
    get topicPlaces() {
      return places();
    },
    names,
    get stems() {
      return stems();
    },
    families,
    saying: (plain & ROLE.saying) !== 0 || words.some(({ lower }) => lexicon.citing.has(lower)),
    said,
    releasing: (plain & ROLE.releasing) !== 0,
    showing: (plain & ROLE.showing) !== 0,
    denying: (plain & ROLE.denying) !== 0,
    get counts() {
      return counts();
    },
    roles: loud | plain,
  };
});

/** What a noun and its verb have in common: "the allegations", "alleged". */
export const verbOf = (word: string): string => word.slice(0, 5);

/** A word without its plural s. */
export const stemOf = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);

interface Spread {
  /** In how many sentences the word stands. */
  count: number;
  /** The first of them. */
  first: number;
  /** How much it tells one sentence of the article from others. */
  weight: number;
}
const NOWHERE: Spread = { count: 0, first: -1, weight: 0 };

/** How a topic word is spread over the sentences of the article. */
export const spreadOf = (layout: Layout, topic: string): Spread => spreadsOf(layout).get(topic) ?? NOWHERE;

const spreadsOf = onceOf(readSpread);

/** How much all that a sentence is about tells it from others. */
export const heftOf = onceEach((layout, index) => {
  let heft = 0;
  for (const word of factsOf(layout, index).topic) heft += spreadOf(layout, word).weight;
  return { heft };
});

function readSpread(layout: Layout): ReadonlyMap<string, Spread> {
  const spread = new Map<string, Spread>();
  const all = layout.sentences.length;
  for (let i = 0; i < all; i++)
    for (const word of factsOf(layout, i).topic) {
      const known = spread.get(word);
      if (known) known.count++;
      else spread.set(word, { count: 1, first: i, weight: 0 });
    }
  for (const one of spread.values()) one.weight = Math.log(1 + all / (one.count + 1));
  return spread;
}
