import { wordAt } from './attribution';
import type { Hit } from './cues';
import type { Word } from './languages/language';
import { onceEach } from './once';
import type { Layout } from './sentences';
import type { Material } from './types';
import { TIER } from './types';
import { ROLE, rolesOf } from './word-roles';

/** Materials that newsrooms call by each other's names: a call is a recording, footage is a picture. */
export const FAMILY: Readonly<Record<Material, string>> = {
  'phone call': 'sound',
  'radio messages': 'sound',
  audio: 'sound',
  video: 'picture',
  photo: 'picture',
  document: 'paper',
  message: 'paper',
  'social-media post': 'post',
  report: 'claim',
  'casualty figure': 'figure',
  statement: 'claim',
  other: 'other',
};

/** Families of material that can be held, seen or heard: two mentions are one thing more often than two claims are. */
export const SOLID: ReadonlySet<string | null> = new Set(['sound', 'picture', 'paper', 'post', 'any']);

/** The thing that a cue is about. */
export interface Thing {
  material: Material | null;
  /** The noun in lower case; null where there is none near the cue. */
  noun: string | null;
  /** A definite noun: it was told of before. */
  definite: boolean;
  /** "another video", "a second tape": not the one told of before. */
  other: boolean;
  /** A noun for material of any kind. */
  any: boolean;
  form: Form;
  /** The words of the cue are passive: the thing stands before them. */
  passive: boolean;
  /** Beginnings of the names in its noun phrase ("Iran's claim", "the video released by Iran"), and with ~ nouns for parties. */
  owners: readonly string[];
}

/**
 * How a cue speaks of its thing: in a clause of its own ("whether …"), as "this claim", "their claim", with a name ("Iran's
 * claim", "the video released by X"), as "the claim", "a claim", "claims"; `none` where there is no noun.
 */
export type Form = 'clause' | 'this' | 'their' | 'named' | 'the' | 'a' | 'bare' | 'none';

/** Whether the hit is an explicit or a provenance warning. */
export const isStrong = (hit: Hit): boolean => TIER[hit.rule.kind] !== 'hedge';

/** The family of the thing's material: 'any' for "the material"; null where there is none. */
export const familyOf = (thing: Thing): string | null =>
  thing.material ? FAMILY[thing.material] : thing.any ? 'any' : null;

/** Whether two families may be one thing; 'any' goes with everything solid. */
export const kinOf = (a: string | null, b: string | null) =>
  a !== null && b !== null && (a === b || (a === 'any' && SOLID.has(b)) || (b === 'any' && SOLID.has(a)));

/** The nearest noun of material or claim: in the cue, before a passive one, behind an active one. Found once a hit. */
export function thingOf(layout: Layout, hit: Hit): Thing {
  let thing = things.get(hit);
  if (!thing) {
    thing = readThing(layout, hit);
    things.set(hit, thing);
  }
  return thing;
}

const things = new WeakMap<Hit, Thing>();

function readThing(layout: Layout, hit: Hit): Thing {
  const { lexicon } = layout.language;
  const words = layout.wordsOf(hit.sentence);
  const first = wordAt(words, hit.start);
  const behind = wordAt(words, hit.end);
  const passive = layout.language.isPassive(layout.text.slice(hit.start, hit.end));
  const isAny = (word: Word) => lexicon.anyMaterial.has(word.lower);
  const isThing = (word: Word) =>
    lexicon.materials.has(word.lower) || lexicon.claimNouns.has(word.lower) || isAny(word);
  let found = -1;
  const look = (from: number, step: number, reach: number) => {
    for (let i = from, n = 0; n < reach && words[i] && !/[;“”"]/.test(words[i]!.text); i += step, n++) {
      if (!isThing(words[i]!)) continue;
      // "the authenticity of the video": the video is meant
      if (found >= 0 && !(isAny(words[found]!) && Math.abs(i - found) < 5)) return;
      found = i;
      if (!isAny(words[i]!)) return;
    }
  };
  look(first, 1, behind - first);
  const done = () => found >= 0 && !isAny(words[found]!);
  if (!done() && passive) look(first - 1, -1, 14);
  if (!done()) look(behind, 1, passive ? 8 : 12);
  if (!done() && !passive) look(first - 1, -1, 10);
  const next = words[behind];
  const opens = next !== undefined && lexicon.clauseOpeners.has(next.lower);
  const word = words[found];
  if (!word) {
    const before = words[first - 1];
    const points = (other: Word | undefined) =>
      other !== undefined && (lexicon.demonstratives.has(other.lower) || lexicon.groupPronouns.has(other.lower));
    // "no way to authenticate it", "it has not been verified"
    const pointing = points(before) || (!passive && !opens && points(next));
    return {
      material: null,
      noun: null,
      any: false,
      definite: pointing && !opens,
      other: false,
      form: opens ? 'clause' : pointing ? 'this' : 'none',
      passive,
      owners: [],
    };
  }
  let definite = false;
  let other = false;
  let form: Form = 'bare';
  const owners: string[] = [];
  for (let i = found - 1; i >= Math.max(0, found - 4); i--) {
    const { lower, mark, capital } = words[i]!;
    if (lexicon.others.has(lower)) other = true;
    const named = capital && !lexicon.notNames.has(lower);
    if (named) owners.push(lower.slice(0, 4));
    // "the group's claim"
    else if (lexicon.partyNouns.has(lower) && words[i + 1]?.lower === "'s") owners.push(`~${stemOf(lower)}`);
    if (form === 'bare' && i > 0 && named) form = 'named';
    if (mark) break;
    if (lexicon.indefinites.has(lower)) {
      if (form === 'bare') form = 'a';
      break;
    }
    if (!lexicon.definites.has(lower)) continue;
    definite = true;
    if (form === 'bare')
      form = lexicon.demonstratives.has(lower) ? 'this' : lexicon.possessives.has(lower) ? 'their' : 'the';
  }
  for (let i = found + 1; i < found + 6 && words[i] && !words[i]!.mark; i++) {
    const { lower, capital } = words[i]!;
    // "the video posted by the militia"
    if (!capital && lexicon.partyNouns.has(lower) && !lexicon.materials.has(lower)) owners.push(`~${stemOf(lower)}`);
    if (!capital || lexicon.notNames.has(lower)) continue;
    owners.push(lower.slice(0, 4));
    if (form === 'bare' || form === 'the') form = 'named';
  }
  return {
    material: lexicon.materials.get(word.lower) ?? null,
    noun: word.lower,
    any: isAny(word),
    definite,
    other,
    form: opens ? 'clause' : form,
    passive,
    owners,
  };
}

/** Whether the sentence only speaks of something told elsewhere. */
export function isRemark(layout: Layout, hit: Hit, thing: Thing, here: readonly Hit[]): boolean {
  if (hit.rule.about !== 'either') return hit.rule.about === 'back';
  const words = layout.wordsOf(hit.sentence);
  const next = words[wordAt(words, hit.end)];
  const rest = hit.sentence.end - hit.sentence.start - (hit.end - hit.start);
  const { passive } = thing;
  // "CNN could not confirm either account, including videos …": whoever checks stands first, and what is checked is known
  if (!passive && hit.start - hit.sentence.start < 45 && thing.definite && !thing.other && rest < 260) return true;
  if (here.some((other) => !isStrong(other) || other.rule.kind === 'intercepted')) return false;
  if (words.some((word) => layout.language.lexicon.showing.has(word.lower))) return false;
  if (next && layout.language.lexicon.clauseOpeners.has(next.lower)) return false;
  if (thing.other) return false;
  if (thing.definite) return rest < 220;
  if (!next || next.mark) return rest < 140;
  return rest < (next.lower === 'from' || next.lower === 'by' || next.lower === 'of' ? 240 : 50);
}

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
