import type { Stand } from './assertion';
import { isUndone, standOfVerb } from './assertion';
import type { Hit } from './cues';
import type { Lexicon, Word } from './languages/language';
import type { Layout } from './sentences';
import { type Kind, TIER } from './types';
import { firstOf, isAttribute, isNegator, isNoun, isSaying, isVerb, isVerbal, isVerbNot } from './verb-groups';
import { wordAt } from './word-places';

/** Words between "as" and the verb that it goes with: "exposed the story as a hoax". */
const NEAR = 5;

/**
 * Findings as they stand in their sentence: "none of it has been verified" verifies nothing, "no evidence that it was doctored" exposes
 * nothing, "once it is verified" leaves it open. What nobody has verified is not verified.
 */
export function asMeant(layout: Layout, hits: readonly Hit[]): Hit[] {
  const unverified = layout.language.cues.find(({ kind }) => kind === 'not-verified');
  const meant = hits.flatMap((hit): Hit[] => {
    const { kind } = hit.rule;
    if (!ASSERTED.has(kind)) return [hit];
    const stand = standOf(layout, hit);
    if (stand === 'stands') return [hit];
    // "if it was leaked", "may claim": only a finding has to be told as a fact
    if (stand === 'open') return kind === 'verified' || kind === 'refuted' ? [] : [hit];
    if (kind !== 'verified' || !unverified) return [];
    const taken = hits.some((other) => other !== hit && other.start < hit.start && stand < other.end);
    return [{ ...hit, rule: unverified, start: taken ? hit.start : stand }];
  });
  // what only goes with a finding of its kind goes with the last one
  const left = new Set(meant.filter(({ rule }) => !rule.companion).map(({ rule }) => rule.kind));
  return meant.filter(({ rule }) => !rule.companion || left.has(rule.kind));
}

/** Kinds whose cues say that something is so, or that somebody doubts it: with a "no" before them they say the opposite. */
const ASSERTED: ReadonlySet<Kind> = new Set(['verified', 'refuted', 'intercepted', 'unclear', 'claimed', 'alleged']);

/** How the finding is told. */
function standOf(layout: Layout, hit: Hit): Stand {
  const { lexicon } = layout.language;
  const words = layout.wordsOf(hit.sentence);
  const at = wordAt(words, hit.start);
  if (hit.rule.kind === 'intercepted' && isAllDenied(layout, words, at, hit.end)) return words[at]!.start;
  if (TIER[hit.rule.kind] === 'hedge') {
    // "no one has claimed that", "did not claim that"; not "no one was allegedly hurt"
    const verb = words.findIndex((word, i) => i >= at && word.start < hit.end && isSaying(layout, words, i));
    return verb >= 0 && !isAttribute(layout, words, verb) && isUndone(layout, hit.sentence, verb)
      ? words[verb]!.start
      : 'stands';
  }
  // "could not confirm the delivery date": what "not" does to the verb behind it other cues say, and here they are silent
  if (at > 0 && isVerbNot(layout, words[at - 1]!) && !lexicon.definites.has(words[at]!.lower))
    return hit.rule.kind === 'unclear' ? words[at - 1]!.start : 'open';
  if (isAskedFor(layout, words, at, hit)) return 'open';
  const isVerified = hit.rule.kind === 'verified';
  if (isVerified && isStillToCome(lexicon, words, at)) {
    // "was the first to verify", "managed to", "went on to": it has happened, where that has
    const verb = at - 2;
    return lexicon.achieved.has(words[verb]?.lower ?? '')
      ? standOfVerb(layout, hit.sentence, { first: firstOf(layout, words, verb), verb: verb - 1, at: verb }, true)
      : 'open';
  }
  const group = verbOf(layout, words, hit);
  // "this fake story", "no verified footage"
  if (!group) return at > 0 && isNegator(layout, words, at - 1) ? words[at - 1]!.start : 'stands';
  return standOfVerb(layout, hit.sentence, { ...group, at }, isVerified);
}

/** "Has anybody verified the tape?"; not "did you know that it has been verified?" */
function isAskedFor(layout: Layout, words: readonly Word[], at: number, hit: Hit): boolean {
  const { lexicon } = layout.language;
  let i = at;
  while (i > 0 && !words[i - 1]!.mark && !lexicon.clauseOpeners.has(words[i - 1]!.lower)) i--;
  const opens = i === 0 || words[i - 1]!.mark;
  // "but has anybody"
  if (i < at && lexicon.continuers.has(words[i]!.lower)) i++;
  const { lower } = words[i]!;
  if (!opens || !(lexicon.modal.has(lower) || lexicon.passive.has(lower))) return false;
  // "did the minister know the figures were fabricated?" holds a clause of its own
  const first = verbOf(layout, words, hit)?.first ?? i;
  const isOwn =
    first > i + 1 &&
    isVerbal(layout, words[first]) &&
    !layout.language.isAdverb(words[first]!) &&
    !layout.language.isParticiple(words[first]!) &&
    !layout.language.isProgressive(words[first]!);
  return !isOwn && ASKED.test(layout.text.slice(hit.end, hit.end + FAR));
}

/** Where a sentence ends first, and how. */
const ASKED = /^[^.!?\n]*\?/;

/** Units behind a finding in which its sentence is looked at for a "?". */
const FAR = 200;

/** "Want to confirm some details", "until the records corroborate his account". */
function isStillToCome(
  { infinitive, definites, conditions, awaiting }: Lexicon,
  words: readonly Word[],
  at: number,
): boolean {
  if (infinitive.has(words[at - 1]?.lower ?? '')) return true;
  let i = at - 1;
  while (definites.has(words[i]?.lower ?? '')) i--;
  return conditions.has(words[i]?.lower ?? '') || awaiting.has(words[i]?.lower ?? '');
}

/** "The papers have not been leaked"; not "leaked, not hacked", "not leaked by a clerk but by his chief". */
function isAllDenied(layout: Layout, words: readonly Word[], from: number, end: number): boolean {
  const { continuers } = layout.language.lexicon;
  let denied = false;
  for (let i = from; i < words.length && words[i]!.start < end; i++) {
    if (!layout.language.isParticiple(words[i]!)) continue;
    const isDenied = words.slice(firstOf(layout, words, i, true), i).some((word) => isVerbNot(layout, word));
    if (!isDenied) return false;
    denied = true;
  }
  return denied && !words.some(({ lower, start }) => start >= end && continuers.has(lower));
}

/** The verb of the finding, and the first word of its group: "is" of "the videos is fake", "has exposed" of "has exposed the story as a hoax"; null where it only calls something so. */
function verbOf(layout: Layout, words: readonly Word[], { start, end }: Hit): { first: number; verb: number } | null {
  const { language } = layout;
  const { lexicon } = language;
  const at = wordAt(words, start);
  let verb = at;
  while (words[verb] && words[verb]!.start < end && !isVerb(layout, words, verb)) verb++;
  if (!words[verb] || words[verb]!.start >= end) {
    // "is a hoax", "exposed it as a hoax"
    verb = at;
    while (lexicon.predicating.has(words[verb - 1]?.lower ?? '')) verb--;
    const least = lexicon.comparing.has(words[verb]?.lower ?? '') ? verb - NEAR : verb - 1;
    let k = verb - 1;
    while (k > least && words[k] && !words[k]!.mark && !isVerb(layout, words, k)) k--;
    if (!isVerb(layout, words, k)) return null;
    verb = k;
  }
  // "leaked data"
  const next = words[verb + 1];
  if (
    verb === at &&
    !isVerbal(layout, words[at]!) &&
    !isVerbal(layout, words[at - 1]) &&
    next &&
    next.start < end &&
    isNoun(layout, next)
  )
    return null;
  return { first: firstOf(layout, words, verb), verb };
}
