import type { Hit } from './cues';
import type { Word } from './languages/language';
import type { Layout, Sentence } from './sentences';
import { subjectAt } from './subjects';
import { type Kind, TIER } from './types';
import { wordAt } from './word-places';

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

/** How far before a verb the "no" may stand that undoes it, in words. */
const NEAR = 5;

/** A fact, left open, or undone: then the place of the word that does it. */
type Stand = 'stands' | 'open' | number;

/** How the finding is told. */
function standOf(layout: Layout, hit: Hit): Stand {
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
  if (at > 0 && isNot(layout, words[at - 1]!) && !layout.language.lexicon.definites.has(words[at]!.lower))
    return 'open';
  const group = verbOf(layout, words, hit);
  // "this fake story", "no verified footage"
  if (!group) return at > 0 && isNegator(layout, words, at - 1) ? words[at - 1]!.start : 'stands';
  return standOfVerb(layout, hit.sentence, { ...group, at }, hit.rule.kind === 'verified');
}

/** "The papers have not been leaked"; not "leaked, not hacked", "not leaked by a clerk but by his chief". */
function isAllDenied(layout: Layout, words: readonly Word[], from: number, end: number): boolean {
  const { continuers } = layout.language.lexicon;
  let denied = false;
  for (let i = from; i < words.length && words[i]!.start < end; i++) {
    if (!layout.language.isParticiple(words[i]!)) continue;
    const isDenied = words.slice(firstOf(layout, words, i, true), i).some((word) => isNot(layout, word));
    if (!isDenied) return false;
    denied = true;
  }
  return denied && !words.some(({ lower, start }) => start >= end && continuers.has(lower));
}

/** A verb, the first word of its group, and where the words begin that have their own "not". */
interface VerbGroup {
  first: number;
  verb: number;
  at: number;
}

/** Whether a verb is told as a fact: "denied"; not "may deny", "few have denied", "refused to deny", "stopped short of denying". */
export const isAsserted = (layout: Layout, sentence: Sentence, verb: number): boolean =>
  standOfAct(layout, sentence, verb) === 'stands';

/** Whether it is said that what the verb tells was not done: "few have said", "refused to say"; not "may say". */
export const isUndone = (layout: Layout, sentence: Sentence, verb: number): boolean =>
  typeof standOfAct(layout, sentence, verb) === 'number';

function standOfAct(layout: Layout, sentence: Sentence, verb: number): Stand {
  const words = layout.wordsOf(sentence);
  const { infinitive, about, unmade } = layout.language.lexicon;
  const before = words[verb - 1]?.lower ?? '';
  if ((infinitive.has(before) || about.has(before)) && unmade.has(words[verb - 2]?.lower ?? ''))
    return words[verb - 2]!.start;
  return standOfVerb(layout, sentence, { first: firstOf(layout, words, verb), verb, at: verb }, false);
}

/** How a verb is told; `isChecked` where it is not told as a fact either by what is still to come: "once it is verified". */
function standOfVerb(layout: Layout, sentence: Sentence, { first, verb, at }: VerbGroup, isChecked: boolean): Stand {
  const { language } = layout;
  const { lexicon } = language;
  const words = layout.wordsOf(sentence);
  // what the cue holds itself is its own: "not been arrested, despite reports"
  const lowerAt = (i: number) => (i < at ? (words[i]?.lower ?? '') : '');
  const undoes = (i: number) => i >= 0 && i < at && isNegator(layout, words, i);
  const subject = subjectAt(layout, sentence, first) ?? (first < verb ? subjectAt(layout, sentence, verb) : null);
  const behind = subject && subject.to <= verb ? subject : null;
  // "the claim that no one died has been debunked": the claim is, whatever its clause denies
  const clause = behind ? [behind.from, behind.from - 1].find((i) => isClaimClause(layout, words, i)) : undefined;
  if (clause !== undefined) return undoes(clause - 2) ? words[clause - 2]!.start : 'stands';

  // "has hardly been", "may have been", "denies having", "has at no point been"
  for (let i = verb - 1; i >= 0 && !words[i]!.mark; i--) {
    if (undoes(i)) return words[i]!.start;
    if (lexicon.possible.has(lowerAt(i)) || (isChecked && lexicon.planned.has(lowerAt(i)))) return 'open';
    if (lexicon.denying.has(lowerAt(i - 1)) && language.isProgressive(words[i]!)) return words[i - 1]!.start;
    if (lexicon.occasions.has(lowerAt(i)) && undoes(i - 1)) return words[i - 1]!.start;
    if (!isVerbal(layout, words[i]!)) break;
  }

  if (!behind) {
    // "none of the claims made by the mayor has been verified"
    let start = first;
    while (start > 0 && !words[start - 1]!.mark) start--;
    const alone = start < first && isVerb(layout, words, first) && isPhrase(layout, words, start + 1, first);
    return alone && undoes(start) ? words[start]!.start : 'stands';
  }
  let i = behind.from;
  // "no newsroom has", "neither of the two videos", "none of which", "not one"
  if (!undoes(i)) for (i--; i >= 0 && behind.from - i <= 3 && !undoes(i); i--) if (!isCounted(layout, words[i]!)) break;
  if (undoes(i)) {
    // "neither of the men who verified it was paid", but "there is nobody who has verified it"
    const told = lexicon.relatives.has(lowerAt(first - 1)) && !lexicon.about.has(lowerAt(first - 2));
    if (told) return lexicon.passive.has(lowerAt(i - 1)) ? words[i]!.start : 'stands';
    // "a post claiming that nobody died in it has been debunked", "no law was passed and the claim is false"
    const inner =
      lexicon.clauseOpeners.has(lowerAt(i - 1)) && words.slice(i, first).some((_, k) => isVerb(layout, words, i + k));
    return !inner && isPhrase(layout, words, behind.to, first) ? words[i]!.start : 'stands';
  }
  while (lexicon.definites.has(lowerAt(i))) i--;
  if (lexicon.conditions.has(lowerAt(i)) || (isChecked && lexicon.awaiting.has(lowerAt(i)))) return 'open';
  return isUnsettled(layout, words, i) ? 'open' : 'stands';
}

/** Whether no clause of its own stands there: "made by the mayor" and "of which"; not "was passed and", "that nobody asked for". */
function isPhrase(layout: Layout, words: readonly Word[], from: number, to: number): boolean {
  const { lexicon, naming } = layout.language;
  for (let i = from; i < to; i++) {
    const { lower, mark } = words[i]!;
    if (mark) continue;
    if (naming.and.test(lower) || lexicon.continuers.has(lower)) return false;
    if (lexicon.relatives.has(lower) && !lexicon.about.has(words[i - 1]?.lower ?? '')) return false;
    if (lexicon.passive.has(lower) || lexicon.modal.has(lower)) return false;
    // "made by the mayor", "posted on Monday"
    const next = words[i + 1];
    if (isVerb(layout, words, i) && next && isNoun(layout, next)) return false;
  }
  return true;
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

/** Where the group of the verb begins, with every "not" in it where that is asked for. */
function firstOf(layout: Layout, words: readonly Word[], verb: number, withNot = false): number {
  let first = verb;
  while (first > 0 && (isVerbal(layout, words[first - 1]) || (withNot && isNot(layout, words[first - 1]!)))) first--;
  return first;
}

function isVerb(layout: Layout, words: readonly Word[], at: number): boolean {
  const { language } = layout;
  const { lexicon } = language;
  const word = words[at];
  // "no part of it"
  if (!word || word.mark || word.capital || lexicon.partaking.has(word.lower)) return false;
  if (isVerbal(layout, word) || language.isParticiple(word) || isSaying(layout, words, at)) return true;
  return (
    [lexicon.doubting, lexicon.denying].some((verbs) => verbs.has(word.lower)) &&
    language.isVerbHere(words, at, lexicon)
  );
}

const isSaying = ({ language }: Layout, words: readonly Word[], at: number) =>
  language.lexicon.saying.has(words[at]!.lower) && language.isVerbHere(words, at, language.lexicon);

/** "The alleged incidents". */
const isAttribute = ({ language: { lexicon } }: Layout, words: readonly Word[], at: number) =>
  [lexicon.definites, lexicon.indefinites, lexicon.about].some((list) => list.has(words[at - 1]?.lower ?? ''));

/** Whether the word goes on a phrase, and opens none behind a verb. */
const isNoun = ({ language }: Layout, word: Word) => {
  const { definites, indefinites, clauseOpeners, about, attributes, numbers, passive, publicly } = language.lexicon;
  return (
    !word.mark &&
    !language.isAdverb(word) &&
    ![definites, indefinites, clauseOpeners, about, attributes, numbers, passive, publicly].some((words) =>
      words.has(word.lower),
    ) &&
    language.agentAfter([word], 0) < 0
  );
};

/** What stands in a verb group before its verb: "has", "was", "never", "independently". */
const isVerbal = ({ language }: Layout, word: Word | undefined) =>
  !!word &&
  (language.lexicon.passive.has(word.lower) || language.lexicon.modal.has(word.lower) || language.isAdverb(word));

/** "Not", "hasn't". */
const isNot = ({ language: { lexicon, naming } }: Layout, { lower }: Word) =>
  (lexicon.negating.has(lower) && !naming.none.test(lower)) || naming.negated.test(lower);

/** "No", "hardly", "hasn't"; not "not only", "a few", "no doubt". */
function isNegator({ language: { lexicon, naming } }: Layout, words: readonly Word[], at: number): boolean {
  const { lower, capital } = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  return (
    // "Doctors Without Borders"
    (!capital || at === 0 || words[at - 1]!.mark) &&
    (lexicon.negators.has(lower) || naming.negated.test(lower)) &&
    !lexicon.merely.has(words[at + 1]?.lower ?? '') &&
    // "a few", "the few"
    !lexicon.indefinites.has(before) &&
    (!lexicon.definites.has(before) || lexicon.clauseOpeners.has(before))
  );
}

/** What may stand between "neither" and what it counts: "of the two". */
const isCounted = ({ language: { lexicon } }: Layout, { lower }: Word) =>
  lexicon.about.has(lower) || lexicon.definites.has(lower) || lexicon.numbers.has(lower) || lexicon.others.has(lower);

/** "the claim that": a clause that says what the noun before it is about opens at `at`. */
const isClaimClause = ({ language: { lexicon } }: Layout, words: readonly Word[], at: number) =>
  lexicon.clauseOpeners.has(words[at]?.lower ?? '') && lexicon.claimNouns.has(words[at - 1]?.lower ?? '');

/** Whether the clause hangs, by the word at `at`, on what is not so: "no evidence has emerged that", "nobody has shown that", "if it established that". */
function isUnsettled(layout: Layout, words: readonly Word[], at: number): boolean {
  const { lexicon, naming } = layout.language;
  let i = at;
  if (lexicon.clauseOpeners.has(words[i]?.lower ?? '')) i--;
  let settles = false;
  for (let k = i; k >= 0 && i - k <= NEAR && !words[k]!.mark; k--) {
    settles ||= lexicon.settling.has(words[k]!.lower);
    if (
      naming.and.test(words[k]!.lower) ||
      (lexicon.continuers.has(words[k]!.lower) && !lexicon.clauseOpeners.has(words[k]!.lower))
    )
      return false;
    if (isNegator(layout, words, k) || (k > 0 && lexicon.conditions.has(words[k]!.lower))) return settles;
  }
  return false;
}
