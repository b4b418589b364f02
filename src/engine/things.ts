import type { Hit } from './cues';
import { stemOf } from './facts';
import { FAMILY } from './families';
import type { Word } from './languages/language';
import type { Layout } from './sentences';
import type { Material } from './types';
import { TIER } from './types';
import { wordAt } from './word-places';

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
    material: materialAt(layout, words, found),
    noun: word.lower,
    any: isAny(word),
    definite,
    other,
    form: opens ? 'clause' : form,
    passive,
    owners,
  };
}

/** What a noun is: an "audio file" is audio and no document, a "voice message" too. */
function materialAt({ language: { lexicon } }: Layout, words: readonly Word[], at: number): Material | null {
  const own = lexicon.materials.get(words[at]!.lower) ?? null;
  const before = words[at - 1];
  if (!before || before.capital || (own !== 'document' && own !== 'message')) return own;
  const kind = lexicon.materials.get(before.lower);
  return lexicon.sounds.has(before.lower)
    ? 'audio'
    : own === 'document' && (kind === 'video' || kind === 'photo')
      ? kind
      : own;
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
