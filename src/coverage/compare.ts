import { sameStory } from '../engine/same-story';
import { type Stance as Cue, STANCE_CUES, STANCES } from '../engine/stance-cues';
import { indexTerms, matchTerms } from '../engine/story-match';
import { splitTerms } from '../engine/story-words';
import { treatment } from '../engine/treatment';
import type { Claim, Report, Span, Warning } from '../engine/types';
import { isSameParty } from './origins';

/** How another article treats the claim. `unsure`: could not tell. */
export type Stance = 'keeps' | 'hedges' | 'states' | 'denies' | 'verified' | 'unsure';

/** Why it could not be told. */
export type Doubt =
  /** It tells another story, or tells nothing of this claim. */
  | 'not-about'
  /** Its language is not read. */
  | 'language'
  /** Only a part of it was shown. */
  | 'paywall'
  /** It speaks of it, but not clearly enough to say how. */
  | 'thin';

/** A sentence of the other article with the warnings' words in it. */
export interface Evidence {
  sentence: Span;
  marks: Warning[];
}

export interface Compared {
  stance: Stance;
  /** Null unless `unsure`. */
  doubt: Doubt | null;
  /** Its own sentences, on which the stance rests; at least one unless `unsure`. */
  evidence: Evidence[];
}

/** Where cues and the weights of words are known; other languages are not judged here. */
const LANGUAGE = 'en';
/** Share of one statement's telling words (by weight) that the other has: from here on both say the same. Held by the demo newspaper's pages and near misses. */
const SAME = 0.45;
/** A check may have settled another detail of the same event: to pass it on as a check of this claim takes more likeness. */
const SETTLED = 0.6;
/** A sentence that is to be called a statement of the claim as fact must have more of it. */
const STATED = 0.55;
/** How sure the model must be for it: more than its own default (0.53), for this accuses an outlet; the other signs weigh more. */
const SURE = 0.55;
/** Claims of one article that are this near to each other in likeness are one claim told twice. */
const CLOSE = 0.15;
/** Sentences shown at most. */
const MOST = 3;

/** Share of the first text's telling words that the second has, 0 to 1. */
function shareIn(text: string, other: string): number {
  const matches = matchTerms(splitTerms(text), indexTerms(other, LANGUAGE), LANGUAGE);
  const all = matches.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : matches.reduce((sum, { weight, match }) => sum + weight * match, 0) / all;
}

const DENIALS: readonly Cue[] = ['untrue', 'fake', 'denial'];
const DISTANCE: readonly Cue[] = ['hedge', 'attributed', 'unchecked'];
/** What in the neighbourhood makes a plain sentence less plain; a "may" or "not" there is of something else as often as not. */
const ASIDE: readonly Cue[] = [...DENIALS, ...DISTANCE, 'doubt'];

/** Kinds of cues in a text. */
function cuesIn(text: string): ReadonlySet<Cue> {
  const words = ` ${splitTerms(text)
    .map(({ low }) => low)
    .join(' ')} `;
  const has = (cue: string) => words.includes(` ${cue.replaceAll('_', ' ')} `);
  return new Set(STANCES.filter((stance) => STANCE_CUES[stance].trim().split(/\s+/).some(has)));
}

const wordsOfClaim = ({ statement, warnings }: Claim) =>
  [statement.text, ...warnings.map(({ sentence }) => sentence.text)].join(' ');

/** How much of one claim another one has; a party that released both counts as a fifth. */
function likeness(ours: Claim, theirs: Claim): number {
  const told = Math.max(
    shareIn(ours.statement.text, wordsOfClaim(theirs)),
    shareIn(theirs.statement.text, wordsOfClaim(ours)),
  );
  const together = ours.releasedBy.some(({ name }) => theirs.releasedBy.some((other) => isSameParty(name, other.name)));
  return told + (together ? 0.2 : 0);
}

const STANCE_OF = {
  doubted: 'keeps',
  intercepted: 'hedges',
  hedged: 'hedges',
  refuted: 'denies',
  verified: 'verified',
} as const;
/** Where claims of an article differ, the one that is kindest to the outlet says what it does. */
const KINDEST = ['keeps', 'denies', 'verified', 'hedges'] as const;

function evidenceOf(claim: Claim): Evidence[] {
  const sentences = new Map<number, Evidence>([[claim.statement.start, { sentence: claim.statement, marks: [] }]]);
  for (const warning of claim.warnings) {
    const within = [...sentences.values()].find(
      ({ sentence }) => sentence.start <= warning.start && warning.end <= sentence.end,
    );
    if (within) within.marks.push(warning);
    else sentences.set(warning.sentence.start, { sentence: warning.sentence, marks: [warning] });
  }
  return [...sentences.values()].slice(0, MOST);
}

const SENTENCE = /[^\n.!?…]+(?:[.!?…]+(?!\s|$)[^\n.!?…]*)*[.!?…]*["”’»)]*/gu;

/** The sentences of a text that say most of the claim, nearest first. */
export function nearestSentences(claim: Claim, text: string): { sentence: Span; share: number }[] {
  return [...text.matchAll(SENTENCE)]
    .map((match) => {
      const lead = match[0].length - match[0].trimStart().length;
      const start = match.index + lead;
      const words = match[0].trim();
      return {
        sentence: { text: words, start, end: start + words.length },
        share: shareIn(claim.statement.text, words),
      };
    })
    .filter(({ share }) => share >= SAME)
    .sort((a, b) => b.share - a.share || a.sentence.start - b.sentence.start)
    .slice(0, MOST);
}

const unsure = (doubt: Doubt): Compared => ({ stance: 'unsure', doubt, evidence: [] });

/** The claims of another article that say the same, nearest first. */
export const alikeClaims = (claim: Claim, others: readonly Claim[]): { theirs: Claim; like: number }[] =>
  others
    .map((theirs) => ({ theirs, like: likeness(claim, theirs) }))
    .filter(({ like }) => like >= SAME)
    .sort((a, b) => b.like - a.like);

/**
 * How an article treats a claim, by the claims that were found in it alone; null where none of them is the same. Enough where only these are
 * known, as of a page that is open in another tab.
 */
export function compareClaims(claim: Claim, others: readonly Claim[]): Compared | null {
  const alike = alikeClaims(claim, others);
  const nearest = alike.filter(({ like }) => like >= (alike[0]?.like ?? 0) - CLOSE);
  for (const stance of KINDEST) {
    const isSettled = stance === 'denies' || stance === 'verified';
    const found = nearest.find(
      ({ theirs, like }) => STANCE_OF[theirs.standing] === stance && (!isSettled || like >= SETTLED),
    );
    if (found) return { stance, doubt: null, evidence: evidenceOf(found.theirs) };
  }
  return null;
}

/**
 * How an article treats a claim of another one, by its own sentences. What the engine finds in it decides; only where it finds nothing do the
 * nearest sentences, and "states as fact" takes every sign together: the same story, a sentence that says the claim, in it and beside it no
 * cue of doubt, distance or denial, the model sure, the article whole. Where one of them is missing, it could not be told.
 * @param page the report that the claim stands in, as far as it is known here
 */
export function compareClaim(
  claim: Claim,
  page: { title: string | null; language: string | null },
  other: Report,
): Compared {
  if (other.language === null || other.notRead.includes('language') || page.language !== other.language)
    return unsure('language');
  const found = compareClaims(claim, other.claims);
  if (found) return found;

  if (other.language !== LANGUAGE) return unsure('language');
  const ours = { headline: page.title, body: wordsOfClaim(claim), language: page.language };
  const headline = other.headline ? other.text.slice(other.headline.start, other.headline.end) : other.title;
  const isStory = sameStory(ours, { headline, body: other.text, language: other.language }) >= 0.5;
  const near = nearestSentences(claim, other.text);
  const best = near[0];
  if (!best || !isStory) return unsure(other.notRead.includes('paywall') ? 'paywall' : 'not-about');
  const evidence = near.map(({ sentence }) => ({ sentence, marks: [] }));
  // the sentence itself and what stands before and behind it
  const around = other.text.slice(Math.max(0, best.sentence.start - 300), best.sentence.end + 300);
  // the claim as its own page words it has that page's caveats in it; what is asked is how the sentence that says it stands in its article
  const told = treatment(best.sentence.text, other.text, { language: other.language, sure: SURE });
  const within = cuesIn(best.sentence.text);
  const beside = cuesIn(around);
  const denies = DENIALS.some((cue) => within.has(cue));
  if (told === 'denies' && denies) return { stance: 'denies', doubt: null, evidence };
  if (!denies && DISTANCE.some((cue) => within.has(cue))) return { stance: 'hedges', doubt: null, evidence };
  const isPlain =
    STANCES.every((cue) => cue === 'confirmed' || !within.has(cue)) && !ASIDE.some((cue) => beside.has(cue));
  const isQuoted = /["“”«»]/u.test(best.sentence.text);
  const warned = other.claims.some(({ standing }) => standing !== 'hedged');
  const whole = !other.notRead.includes('paywall');
  if (told === 'states' && isPlain && !isQuoted && !warned && whole && best.share >= STATED)
    return { stance: 'states', doubt: null, evidence: evidence.slice(0, 1) };
  return { ...unsure(whole ? 'thin' : 'paywall'), evidence };
}
