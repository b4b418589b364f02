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
/** Twice and a half the above: the part that a reader sees before scrolling. */
const UPPER = 200;
/** Two or three sentences, in terms. */
const WINDOW = 60;
/** A word rarer than this (bits) belongs to a story. */
const TELLING = 7;

/**
 * How likely it is that two texts tell the same story: 0 to 1, at 0.5 and above they do. Symmetric. Either may be a headline
 * alone. Linear in the length of both. The words of one text's headline are looked for in the other text, and the other way
 * round where both have a body; a logistic model (`story-model.ts`) weighs how many are there, how high up, how close together,
 * how often and how many names are among them.
 */
export function sameStory(a: StoryText, b: StoryText): number {
  const language = a.language ?? b.language ?? null;
  const [one, two] = [read(a), read(b)];
  const both = one.hasBody === two.hasBody;
  let sum = 0;
  if (both || two.hasBody) sum += weigh(one.needle, two.index, language);
  if (both || one.hasBody) sum += weigh(two.needle, one.index, language);
  return 1 / (1 + Math.exp(-sum / (both ? 2 : 1)));
}

function read({ headline, body }: StoryText): { needle: readonly Term[]; index: TermIndex; hasBody: boolean } {
  const hasBody = body.trim() !== '';
  const index = indexTerms([headline, body].filter(Boolean).join('\n\n'));
  return { needle: headline?.trim() ? splitTerms(headline) : index.terms.slice(0, LEAD), index, hasBody };
}

function weigh(needle: readonly Term[], other: TermIndex, language: string | null): number {
  const signs = signsOf(matchTerms(needle, other, language), other);
  let sum = STORY_MODEL.intercept;
  for (const [name, weight] of Object.entries(STORY_MODEL.weights))
    sum += weight * (signs[name as keyof StorySigns] ?? 0);
  return sum;
}

/** What the model weighs. */
export type StorySigns = ReturnType<typeof signsOf>;

/** The signs that a text tells the story of a needle, from the needle's words that it has. */
export function signsOf(matches: readonly Match[], other: TermIndex) {
  const length = other.terms.length;
  const total = (value: (match: Match) => number) => matches.reduce((sum, match) => sum + value(match), 0);
  const before = (end: number) => total(({ places, weight, match }) => ((places[0] ?? end) < end ? weight * match : 0));
  // a word that is said every 80 terms, or three times in a short text, is what the text is about
  const often = (match: Match) => Math.min(1, match.places.length / Math.max(3, length / TOP));
  const names = total((match) => (isName(match, other) ? match.weight * match.match : 0));
  const telling = total(({ weight, match }) => (match && weight >= TELLING ? 1 : 0));
  return {
    share: total(({ match }) => match) / Math.max(1, matches.length),
    together: Math.log1p(bestWindow(matches)),
    top: Math.log1p(before(TOP)),
    upper: Math.log1p(before(UPPER)),
    often: Math.log1p(total((match) => match.weight * match.match * often(match))),
    names: names / (names + 10),
    telling: telling / (telling + 1),
    length: Math.log(length + 1),
  };
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

/** Greatest weight of different words found within `WINDOW` terms. One pass over the places. */
function bestWindow(matches: readonly Match[]): number {
  const places = matches.flatMap((match) => match.places.map((place) => ({ place, match })));
  places.sort((a, b) => a.place - b.place);
  const inside = new Map<Match, number>();
  let best = 0;
  let weight = 0;
  let from = 0;
  for (const { place, match } of places) {
    const times = inside.get(match) ?? 0;
    inside.set(match, times + 1);
    if (times === 0) weight += match.weight * match.match;
    for (let left = places[from]; left && left.place < place - WINDOW; left = places[++from]) {
      const rest = (inside.get(left.match) ?? 1) - 1;
      inside.set(left.match, rest);
      if (rest === 0) weight -= left.match.weight * left.match.match;
    }
    best = Math.max(best, weight);
  }
  return best;
}
