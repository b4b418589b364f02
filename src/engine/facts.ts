import { FAMILY } from './families';
import { onceEach } from './once';
import type { Layout } from './sentences';
import { ROLE, rolesOf } from './word-roles';

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
  /** All that its words may do, whether with a capital or without. */
  roles: number;
}

/** The facts of a sentence, found once. */
export const factsOf = onceEach((layout, index): Facts => {
  const { lexicon } = layout.language;
  const roles = rolesOf(lexicon);
  const words = layout.wordsOf(layout.sentences[index]!);
  const topicPlaces = new Map<string, number>();
  const names = new Map<string, number>();
  const families = new Set<string>();
  const said = new Set<string>();
  // what a word does that has a capital, as in a name, and what one without it does
  let loud = 0;
  let plain = 0;
  for (const { lower, capital, start } of words) {
    const role = roles.get(lower) ?? 0;
    if (!capital && (role & ROLE.saying) !== 0) said.add(verbOf(lower));
    if (capital) loud |= role;
    else plain |= role;
    if (lower.length >= 5 && (role & (ROLE.saying | ROLE.notName)) === 0) {
      const topic = lower.slice(0, 6);
      if (!topicPlaces.has(topic)) topicPlaces.set(topic, start);
    }
    if (capital && (role & ROLE.notName) === 0 && lower.length > 1) names.set(lower.slice(0, 4), start);
    const material = (role & ROLE.tie) === 0 ? undefined : lexicon.materials.get(lower);
    if (material) families.add(FAMILY[material]);
  }
  let stems: ReadonlySet<string> | null = null;
  return {
    topic: new Set(topicPlaces.keys()),
    topicPlaces,
    names,
    get stems() {
      stems ??= new Set(words.map(({ lower }) => stemOf(lower)));
      return stems;
    },
    families,
    saying: (plain & ROLE.saying) !== 0,
    said,
    releasing: (plain & ROLE.releasing) !== 0,
    showing: (plain & ROLE.showing) !== 0,
    denying: (plain & ROLE.denying) !== 0,
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
const spreads = new WeakMap<Layout, ReadonlyMap<string, Spread>>();
const NOWHERE: Spread = { count: 0, first: -1, weight: 0 };

/** How a topic word is spread over the sentences of the article. */
export function spreadOf(layout: Layout, topic: string): Spread {
  let spread = spreads.get(layout);
  if (!spread) {
    spread = readSpread(layout);
    spreads.set(layout, spread);
  }
  return spread.get(topic) ?? NOWHERE;
}

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
