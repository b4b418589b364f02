import { doubtersIn, raisersOf, strivingOf, tellerFor } from './behind-cues';
import type { Hit } from './cues';
import type { Word } from './languages/language';
import type { Parties } from './parties';
import type { Layout } from './sentences';
import type { Party } from './types';
import { TIER } from './types';

/** A warning of which it is asked whose it is. */
export interface Ask {
  layout: Layout;
  parties: Parties;
  hit: Hit;
  words: readonly Word[];
  /** Index of the first word of its cue, and of the first one behind it. */
  first: number;
  behind: number;
  /** The word before the cue, in lower case. */
  before: string;
  passive: boolean;
}

/** "The tallies raise doubts": who makes somebody doubt. */
export const raising = ({ layout, parties, hit, words, first, passive }: Ask): Party[] | null =>
  RAISED.has(hit.rule.id) && !passive ? raisersOf(layout, parties, hit, words, first) : null;

/** Cues whose subject is mostly a thing that makes somebody doubt. */
const RAISED = new Set(['doubt', 'makes-one-wonder']);

/** "doubts inside the ministry". */
export function doubting({ layout, parties, hit, words, first, behind }: Ask): Party[] | null {
  const doubters = hit.rule.id === 'doubt' ? doubtersIn(layout, parties, hit, words, [first, behind]) : null;
  return doubters && [doubters];
}

/** Who acts in an explicit warning that is not passive: "the agency could not verify". */
export function acting(ask: Ask): Party[] | null {
  const { layout, parties, hit, words, first, passive } = ask;
  const { language } = layout;
  if (TIER[hit.rule.kind] !== 'explicit' || passive || (isSubjectless(hit) && !language.acts(words, first)))
    return null;
  const neither = neitherOf(ask);
  if (neither) return neither;
  if (language.isNobody(words, first)) return [];
  const own = noneOf(ask) ?? opening(ask) ?? ledBy(ask);
  if (own) return [own];
  const unproven = hit.rule.id === 'without-evidence' ? withoutEvidence(ask) : null;
  if (unproven) return unproven;
  const striving = strivingOf(layout, parties, hit, words, first);
  if (striving) return [striving];
  // "it's not clear": nobody
  const subject = language.lexicon.expletives.has(words[first]!.lower)
    ? null
    : parties.subjectOf(hit.sentence, first, true);
  if (subject) return [tellerFor(layout, parties, hit, subject)];
  const inner = innerSubject(ask);
  return inner && [inner];
}

/** "Neither the agency nor the council could verify it": both. */
function neitherOf({ layout, parties, hit, words, first, behind }: Ask): Party[] | null {
  const { lexicon, naming } = layout.language;
  // the words of the cue hold both
  const nor = words.findIndex(({ lower }, i) => i > first && i < behind && lexicon.nor.has(lower));
  const neither = words.findLastIndex(({ lower }, i) => i < nor && i >= first - 1 && naming.joint.test(lower));
  if (neither < 0 || layout.language.phraseFrom(words, neither + 1)?.to !== nor) return null;
  const both = [neither, nor].flatMap(
    (at) => parties.partyOf(hit.sentence, layout.language.phraseFrom(words, at + 1)) ?? [],
  );
  return both.length > 0 ? both : null;
}
/** "No official has yet confirmed it": none of those. */
function noneOf({ layout, parties, hit, words, first, before }: Ask): Party | null {
  const { lexicon, naming } = layout.language;
  const negated =
    lexicon.negating.has(words[first]!.lower) &&
    !lexicon.modal.has(words[first + 1]?.lower ?? '') &&
    !lexicon.having.has(before);
  if (!negated) return null;
  const range = layout.language.phraseFrom(words, first + 1);
  const head = range && words[range.to - 1]!;
  // "no official notification": no official
  const who = head && (head.capital || lexicon.partyNouns.has(head.lower) || naming.person.test(head.lower));
  const none = who ? parties.partyOf(hit.sentence, range) : null;
  return none && (none.start ?? Number.POSITIVE_INFINITY) < hit.end ? none : null;
}

/** "… , nor did they provide any proof". */
const opening = ({ layout, parties, hit, words, first }: Ask): Party | null =>
  layout.language.lexicon.nor.has(words[first]!.lower) ? parties.openingOf(hit.sentence) : null;

/** "Without naming its sources, the office said …"; not "Tests have confirmed that the man, Ilo Brand, …", which has a subject of its own. */
function ledBy({ layout, parties, hit, words, first, behind }: Ask): Party | null {
  if (first !== 0) return null;
  const own = layout.language.phraseFrom(words, 0);
  if (own && layout.language.lexicon.modal.has(words[own.to]?.lower ?? '')) return null;
  const comma = words.findIndex((word, i) => i >= behind && word.text === ',');
  return comma > 0 ? parties.partyOf(hit.sentence, layout.language.phraseFrom(words, comma + 1)) : null;
}

function withoutEvidence({ layout, parties, hit, words, first, behind }: Ask): Party[] | null {
  const { lexicon } = layout.language;
  // "the aide claimed, without evidence, that": the newsroom's own words
  if (first > 0 && behind - first === 2 && words[first - 1]!.mark && words[behind]?.mark) return [];
  // "released a statement on “agitators” without offering any evidence": who released it
  if (first > 2 && layout.language.isPrivative(words[first]!))
    for (let i = first - 1; i > 0; i--) {
      const { lower, capital, start } = words[i]!;
      if (capital || !(lexicon.saying.has(lower) || lexicon.releasing.has(lower)) || layout.quotationAt(start))
        continue;
      const party = parties.subjectOf(hit.sentence, i, true);
      if (party) return [party];
    }
  return null;
}

/** "experts do not know whether …": the cue holds its own subject. */
function innerSubject({ layout, parties, hit, words, first, behind }: Ask): Party | null {
  const { lexicon } = layout.language;
  if (lexicon.negating.has(words[first]!.lower) || lexicon.indefinites.has(words[first]!.lower)) return null;
  for (let i = first + 1; i < Math.min(behind, first + 5); i++) {
    const { lower } = words[i]!;
    if (lexicon.modal.has(lower) || lexicon.passive.has(lower) || lexicon.doubting.has(lower))
      return parties.subjectOf(hit.sentence, i, true);
  }
  return null;
}

/** Whether the grammatical subject is what is doubted; that of a finding against a story is, unless somebody owns up. */
const isSubjectless = ({ rule }: Hit) => (rule.kind === 'refuted' && !OWNING.has(rule.id)) || SUBJECTLESS.has(rule.id);

/** Findings whose grammatical subject makes them. */
const OWNING = new Set(['rated-false', 'apologised-for-story', 'site-says-fiction']);

/** Cues whose grammatical subject is what is doubted, never who doubts. */
const SUBJECTLESS = new Set([
  'unclear',
  'found-false',
  'old-footage',
  'not-yet-clear',
  'remains-unknown',
  'remains-to-be-seen',
  'hard-to-verify',
  'unverified',
  'no-confirmation',
  'if-confirmed',
  'if-so',
  'verified-by',
  'verified-adjective',
  'is-authentic',
  'conflicting',
  'whether-genuine',
  'may-be-fake',
  'too-early',
  'hard-to-tell',
  'authenticity-open',
  'not-verifiable',
  'no-announcement-confirming',
  'prevented-from-verifying',
  'makes-one-wonder',
  'debunked',
  'nobody-knows',
  'questions-remain',
  'accounts-differ',
  'sketchy',
  'unknown-whether',
  'checks-out',
]);
