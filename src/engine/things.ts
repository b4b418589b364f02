import { wordAt } from './attribution';
import type { Hit } from './cues';
import type { Word } from './languages/language';
import type { Layout } from './sentences';
import type { Material } from './types';
import { TIER } from './types';

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
}

/** Nouns for material of any kind. */
const ANY = new Set(['material', 'materials', 'evidence', 'authenticity', 'content', 'contents']);
const OTHER = new Set(
  'another second third separate later earlier previous previously one two three several different other andere anderes zweites'.split(
    ' ',
  ),
);
const DEFINITE = new Set(
  "the this that these those its their his her either both 's such any all der die das den dem dieses diese".split(' '),
);
/** Words that open a clause of its own behind a cue: what is doubted is told in the sentence itself. */
const CLAUSE = new Set('that whether if how who what where when why which dass ob wer was wo wann warum'.split(' '));

/** Whether the hit is an explicit or a provenance warning. */
export const isStrong = (hit: Hit): boolean => TIER[hit.rule.kind] !== 'hedge';

/** The family of the thing's material: 'any' for "the material"; null where there is none. */
export const familyOf = (thing: Thing): string | null =>
  thing.material ? FAMILY[thing.material] : thing.noun && ANY.has(thing.noun) ? 'any' : null;

/** Whether two families may be one thing; 'any' goes with everything solid. */
export const kinOf = (a: string | null, b: string | null) =>
  a !== null && b !== null && (a === b || (a === 'any' && SOLID.has(b)) || (b === 'any' && SOLID.has(a)));

/** The nearest noun of material or claim: in the cue, before a passive one, behind an active one. */
export function thingOf(layout: Layout, hit: Hit): Thing {
  const { lexicon } = layout.language;
  const words = layout.wordsOf(hit.sentence);
  const first = wordAt(words, hit.start);
  const behind = wordAt(words, hit.end);
  const passive = layout.language.isPassive(layout.text.slice(hit.start, hit.end));
  const isThing = (word: Word) =>
    lexicon.materials.has(word.lower) || lexicon.claimNouns.has(word.lower) || ANY.has(word.lower);
  let found = -1;
  const look = (from: number, step: number, reach: number) => {
    for (let i = from, n = 0; n < reach && words[i] && !/[;“”"]/.test(words[i]!.text); i += step, n++) {
      if (!isThing(words[i]!)) continue;
      // "the authenticity of the video": the video is meant
      if (found >= 0 && !(ANY.has(words[found]!.lower) && Math.abs(i - found) < 5)) return;
      found = i;
      if (!ANY.has(words[i]!.lower)) return;
    }
  };
  look(first, 1, behind - first);
  const done = () => found >= 0 && !ANY.has(words[found]!.lower);
  if (!done() && passive) look(first - 1, -1, 14);
  if (!done()) look(behind, 1, passive ? 8 : 12);
  if (!done() && !passive) look(first - 1, -1, 10);
  const word = words[found];
  if (!word) return { material: null, noun: null, definite: false, other: false };
  let definite = false;
  let other = false;
  for (let i = found - 1; i >= Math.max(0, found - 4); i--) {
    const lower = words[i]!.lower;
    if (OTHER.has(lower)) other = true;
    if (words[i]!.mark || lower === 'a' || lower === 'an') break;
    if (DEFINITE.has(lower)) definite = true;
  }
  return { material: lexicon.materials.get(word.lower) ?? null, noun: word.lower, definite, other };
}

/** Whether the sentence only speaks of something told elsewhere. */
export function isRemark(layout: Layout, hit: Hit, thing: Thing, here: readonly Hit[]): boolean {
  if (hit.rule.about !== 'either') return hit.rule.about === 'back';
  if (here.some((other) => !isStrong(other) || other.rule.kind === 'intercepted')) return false;
  const words = layout.wordsOf(hit.sentence);
  if (words.some((word) => layout.language.lexicon.showing.has(word.lower))) return false;
  const next = words[wordAt(words, hit.end)];
  if (next && CLAUSE.has(next.lower)) return false;
  if (thing.other) return false;
  const rest = hit.sentence.end - hit.sentence.start - (hit.end - hit.start);
  if (thing.definite) return rest < 220;
  return rest < (!next || next.mark || next.lower === 'from' || next.lower === 'by' ? 140 : 50);
}

/** What a sentence holds, whoever asks. */
export interface Facts {
  /** Beginnings of its longer words: what it is about. */
  topic: ReadonlySet<string>;
  /** Its words without a plural s. */
  stems: ReadonlySet<string>;
  /** Families of the material that it names. */
  families: ReadonlySet<string>;
  saying: boolean;
  releasing: boolean;
  showing: boolean;
  denying: boolean;
}

const known = new WeakMap<Layout, Map<number, Facts>>();

/** The facts of a sentence, found once. */
export function factsOf(layout: Layout, index: number): Facts {
  let facts = known.get(layout);
  if (!facts) {
    facts = new Map();
    known.set(layout, facts);
  }
  const found = facts.get(index);
  if (found) return found;
  const { lexicon } = layout.language;
  const words = layout.wordsOf(layout.sentences[index]!);
  const topic = new Set<string>();
  const stems = new Set<string>();
  const families = new Set<string>();
  for (const { lower } of words) {
    stems.add(stemOf(lower));
    if (lower.length >= 5 && !lexicon.saying.has(lower) && !lexicon.notNames.has(lower)) topic.add(lower.slice(0, 6));
    const material = lexicon.materials.get(lower);
    if (material) families.add(FAMILY[material]);
  }
  const any = (list: ReadonlySet<string>) => words.some((word) => !word.capital && list.has(word.lower));
  const made = {
    topic,
    stems,
    families,
    saying: any(lexicon.saying),
    releasing: any(lexicon.releasing),
    showing: any(lexicon.showing),
    denying: any(lexicon.denying),
  };
  facts.set(index, made);
  return made;
}

/** A word without its plural s. */
export const stemOf = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);
