import { wordsOf } from './likeness';

/** Whom a text credits with the news: by its form, never by a list of agencies or outlets. */

/** `LONDON (Wire) -`, `Paris, Oct 3 (ABC) –`: the city in capitals, or the agency. The dash tells it from a party or a state in brackets. */
const DATELINE =
  /^\s*(?:(?:\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ ,]+[\p{Lu}\d][\p{L}\p{M}\d.'’-]*)*)\s*\((\p{L}[\p{L}\p{M}&. ]{1,29})\)|(?:\p{Lu}[\p{L}\p{M}.'’-]+(?:[ ,]+[\p{Lu}\d][\p{L}\p{M}\d.'’-]*)*)\s*\((\p{Lu}{2,6})\))\s*[-–—]\s/u;

/** The news agency of a dateline, or null. */
export function agencyOf(text: string): string | null {
  const match = DATELINE.exec(text);
  return match ? (match[1] ?? match[2] ?? '').trim() || null : null;
}

const NAME = String.raw`(?:the\s+)?(?:(?:news\s?paper|magazine|news\s+agency|broadcaster|website|outlet|daily|weekly)\s+)?(\p{Lu}[\p{L}\p{M}\d&'’.-]*(?:\s+(?:(?:of|the|de|la|and|&)\s+)*\p{Lu}[\p{L}\p{M}\d&'’-]*)*)`;
/** English forms, by what they prove: `first` names an origin by itself; `maybe` does only if the name is an outlet's. */
const FIRST = [
  String.raw`[Ff]irst\s+(?:reported|published|revealed|obtained|broadcast|disclosed)\s+by\s+${NAME}`,
  String.raw`${NAME}\s*,?\s+(?:which\s+)?(?:was\s+the\s+)?first\s+(?:reported|published|revealed|obtained|to\s+report)`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu'));
const MAYBE = [
  String.raw`(?:[Rr]eported|[Pp]ublished|[Oo]btained|[Ss]een)\s+(?:earlier\s+)?by\s+${NAME}`,
  String.raw`${NAME}(?:\s+(?:news\s+)?agency)?\s+(?:has\s+)?(?:reported|reports|said|wrote)(?![\p{L}\p{N}])`,
  // "the Gazette, which wrote about the call first"
  String.raw`${NAME}\s*,\s+which\s+(?:\p{Ll}+\s+){1,6}first(?![\p{L}\p{N}])`,
  String.raw`(?:[Cc]iting|[Tt]old|[Aa]ccording\s+to)\s+(?:a\s+report\s+(?:in|by|from|on)\s+)?${NAME}`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu'));
const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![\p{L}])/iu;

/** A name as outlets are compared: no article, no accents, no "on MSN", no domain ending. */
export const outletKey = (name: string): string =>
  wordsOf(name.replace(/\.(?:com|org|net|co\.\w\w|\w\w)$/i, ''))
    .filter((word) => word !== 'the')
    .join(' ');

/**
 * Whom a text names as having had the news first.
 * @param outlets names of outlets that are known; a name after "told" or before "reported" counts only if it is one of them
 */
export function creditsIn(text: string, outlets: readonly string[]): string[] {
  const known = new Map(outlets.map((outlet) => [outletKey(outlet), outlet]));
  const names = new Set<string>();
  const take = (name: string, anyName: boolean) => {
    const outlet = known.get(outletKey(name));
    if (outlet !== undefined) names.add(outlet);
    else if (anyName && !DAYS.test(name)) names.add(name);
  };
  for (const form of FIRST) for (const match of text.matchAll(form)) take(match[1] ?? '', true);
  for (const form of MAYBE) for (const match of text.matchAll(form)) take(match[1] ?? '', false);
  names.delete('');
  return [...names];
}
