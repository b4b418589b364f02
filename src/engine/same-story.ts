import { briefSignsOf } from './story-brief';
import { BRIEF_MODEL } from './story-brief-model';
import { indexTerms, type Match, matchTerms, type TermIndex } from './story-match';
import { STORY_MODEL } from './story-model';
import { splitTerms, type Term } from './story-words';

/** A text of which it is asked whether it tells the same story as another. */
export interface StoryText {
  headline: string | null;
  /** The article, its lead or a search result's snippet; empty where only a headline is known. */
  body: string;
  /** BCP 47 primary language; null or left out: English. */
  language?: string | null;
}

/** Where no headline is known, the text is known by its first words: about one lead sentence (AP advises 25 to 30 words). */
const LEAD = 30;
/** The first paragraphs, in terms. Inverted pyramid: what the story is stands there. */
const TOP = 80;
/** The first sentence or two. */
const OPENING = 40;
/** A needle of one or two words proves little: so many more are thought missing from it. */
const THIN = 2;
/** One common word, in bits: with less in common two texts are not known to be one story. */
const ENOUGH = 2.1;
/** Terms: up to here a text is short (a headline, a search result) and weighed by the model of short ones; from the second on by that of articles. */
const BRIEF = 45;
const ARTICLE = 90;
/** Bits beyond that for one more unit of log odds. */
const BITS_FOR_ONE = 0.5;
/** Keeps the logarithm of a share finite; a tenth of what a headline usually takes of its article. */
const LITTLE = 0.005;

/**
 * How likely it is that two texts tell the same story: 0 to 1, at 0.5 and above they do. Symmetric. Either may be a headline
 * alone. Linear in the length of both. The words of one text's headline are looked for in the other text, and the other way
 * round where both have a body; a logistic model (`story-model.ts`) weighs how many are there, how high up, how often,
 * how many names are among them, and how much of what the text talks of they are.
 */
export function sameStory(a: StoryText, b: StoryText): number {
  const language = languageOf(a, b);
  const [one, two] = [read(a, language), read(b, language)];
  if (one.needle.length === 0 || two.needle.length === 0) return 0;
  const both = one.hasBody === two.hasBody;
  let sum = 0;
  if (both || two.hasBody) sum += weigh(one.needle, two.index, language);
  if (both || one.hasBody) sum += weigh(two.needle, one.index, language);
  return 1 / (1 + Math.exp(-sum / (both ? 2 : 1)));
}

/** The language by which words are weighed: of two different ones the other than English, since its list of words does not hold for both. */
function languageOf(a: StoryText, b: StoryText): string | null {
  const [first, second] = [a, b]
    .map(({ language }) => language?.toLowerCase().split(/[-_]/)[0] ?? null)
    .toSorted((one, two) => rank(one) - rank(two) || (one ?? '').localeCompare(two ?? ''));
  return first ?? second ?? null;
}

const rank = (language: string | null) => (language === null ? 2 : language === 'en' ? 1 : 0);

function read(
  { headline, body }: StoryText,
  language: string | null,
): { needle: readonly Term[]; index: TermIndex; hasBody: boolean } {
  const hasBody = body.trim() !== '';
  const index = indexTerms([headline, body].filter(Boolean).join('\n\n'), language);
  return { needle: headline?.trim() ? splitTerms(headline) : index.terms.slice(0, LEAD), index, hasBody };
}

function weigh(needle: readonly Term[], other: TermIndex, language: string | null): number {
  const matches = matchTerms(needle, other, language);
  const long = longOf(other.terms.length);
  let sum = 0;
  if (long > 0) sum += long * apply(STORY_MODEL, signsOf(matches, other));
  if (long < 1) sum += (1 - long) * apply(BRIEF_MODEL, briefSignsOf(needle, matches, other));
  // headlines of the pairs that the model learned from have more to go by; where there is little, it may not be sure
  const bits = matches.reduce((total, { weight, match }) => total + weight * match, 0);
  return Math.min(sum, (bits - ENOUGH) / BITS_FOR_ONE);
}

/** How far a text of so many terms is weighed as an article, 0 to 1; for the rest as a short text. */
export const longOf = (terms: number): number => Math.min(1, Math.max(0, (terms - BRIEF) / (ARTICLE - BRIEF)));

/** Log odds. */
function apply<S extends Record<string, number>>(model: { intercept: number; weights: S }, signs: S): number {
  let sum = model.intercept;
  for (const name of Object.keys(model.weights) as (keyof S)[]) sum += (model.weights[name] ?? 0) * (signs[name] ?? 0);
  return sum;
}

/** What the model weighs. */
export type StorySigns = ReturnType<typeof signsOf>;

/** The signs that a text tells the story of a needle, from the needle's words that it has. */
export function signsOf(matches: readonly Match[], other: TermIndex) {
  const length = other.terms.length;
  const count = matches.length + THIN;
  const total = (value: (match: Match) => number) => matches.reduce((sum, match) => sum + value(match), 0);
  const starts = (match: Match, end: number) => (match.places[0] ?? end) < end;
  // a word that is said every 80 terms, or three times in a short text, is what the text is about
  const often = (match: Match) => Math.min(1, match.places.length / Math.max(3, length / TOP));
  const names = total((match) => (isName(match, other) ? match.weight * match.match : 0));
  const share = total(({ match }) => match) / count;
  const about = subjectShare(matches, other);
  return {
    /** Share of the needle's telling words that the text has. */
    share,
    /** The same, in its first sentences. */
    opening: total((match) => (starts(match, OPENING) ? match.match : 0)) / count,
    /** Bits of those in its first paragraphs. */
    top: Math.log1p(total((match) => (starts(match, TOP) ? match.weight * match.match : 0))),
    /** Bits of those that it says often. */
    often: Math.log1p(total((match) => match.weight * match.match * often(match))),
    /** Names among them: they tell the people and places, which one story shares with the next. */
    names: names / (names + 10),
    /** Share of all that the text talks of which the needle names. */
    about,
    aboutAtAll: Math.log(about + LITTLE),
    /** A long text has more words by chance: of length alone, and of how little a share then tells. */
    length: Math.log(length + 1),
    shareByLength: share * Math.log(length + 1),
  };
}

/** Share of the text's bits that stand where the needle's words were found. */
function subjectShare(matches: readonly Match[], { bits }: TermIndex): number {
  const found = new Set<number>();
  for (const { places } of matches) for (const place of places) found.add(place);
  let about = 0;
  for (const place of found) about += bits[place] ?? 0;
  return (
    about /
    Math.max(
      1,
      bits.reduce((sum, value) => sum + value, 0),
    )
  );
}

/** Written with a capital inside sentences more often than small. */
function isName(match: Match, other: TermIndex): boolean {
  let capitals = 0;
  for (const place of match.places) {
    const term = other.terms[place];
    if (term && !term.number) capitals += term.capital ? (term.first ? 0 : 1) : -1;
  }
  return capitals > 0;
}
