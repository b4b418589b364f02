import type { Match, TermIndex } from './story-match';
import { RARE, type Term } from './story-words';

/** Words that may be missing or new without changing what a short text is about, in bits: about one rare word. */
const SLACK = 10;
/** A needle of one or two words proves little: so many more are thought missing from it. */
const THIN = 2;
/** More words of what happened than this tell no more. */
const ENOUGH_EVENTS = 4;
/** A title of which more than this share of words has a capital is set in capitals: they tell no names there. */
const TITLE_CASE = 0.6;
/** Shorter words stay small in titles. */
const SHORT_WORD = 4;
/** Keeps the logarithm of a share finite. */
const LITTLE = 0.005;
/** Brings the product of two logarithms to the size of the other signs. */
const PRODUCT = 5;

/** What the model of short texts weighs. */
export type BriefSigns = ReturnType<typeof briefSignsOf>;

/**
 * The signs that a short text (a headline, a search result) tells the story of a needle. Who and where is apart from what happened: one
 * army is in a hundred stories, and only the words of the event tell this one from the next.
 */
export function briefSignsOf(needle: readonly Term[], matches: readonly Match[], other: TermIndex) {
  const titles = { needle: isTitleCase(needle), other: isTitleCase(other.terms) };
  let names = 0;
  let events = 0;
  let missing = 0;
  let eventWords = 0;
  for (const match of matches) {
    const bits = match.weight * match.match;
    if (match.match === 0) missing += match.weight;
    else if (isName(match, other, titles)) names += bits;
    else {
      events += bits;
      eventWords += match.match;
    }
  }
  const all = names + events + missing + SLACK;
  const about = shareOfSubject(matches, other);
  return {
    /** Shares of the needle's bits: names that the text has, words of the event that it has. */
    names: names / all,
    events: events / all,
    /** The latter by number of words. */
    eventWords: eventWords / (matches.length + THIN),
    nameBits: Math.log1p(names),
    eventBits: Math.log1p(events),
    someEvents: Math.min(eventWords, ENOUGH_EVENTS),
    /** Share of all that the text talks of which the needle names. */
    about,
    aboutAtAll: Math.log(about + LITTLE),
    length: Math.log(other.terms.length + 1),
    needle: Math.log1p(matches.length),
    both: (Math.log1p(events) * Math.log1p(names)) / PRODUCT,
  };
}

function isTitleCase(terms: readonly Term[]): boolean {
  const telling = terms.filter((term) => !term.number && !term.first && term.low.length >= SHORT_WORD);
  return telling.length > 2 && telling.filter((term) => term.capital).length > TITLE_CASE * telling.length;
}

/** By its capitals in both texts; where neither tells, a word that is in no list of general words is taken for a name. */
function isName(
  { term, weight, places }: Match,
  other: TermIndex,
  titles: { needle: boolean; other: boolean },
): boolean {
  if (term.number) return false;
  let capitals = titles.needle || term.first ? 0 : term.capital ? 1 : -1;
  for (const place of places) {
    const said = other.terms[place];
    if (!said || said.number) continue;
    if (!said.capital) capitals -= 1;
    else if (!titles.other && !said.first) capitals += 1;
  }
  return capitals > 0 || (capitals === 0 && weight >= RARE);
}

function shareOfSubject(matches: readonly Match[], { bits }: TermIndex): number {
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
