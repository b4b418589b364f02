import { nearGroupsOf, splitTerms, type Term, weighTerm } from './story-words';

/** A telling word of the needle, and where the other text has it. */
export interface Match {
  term: Term;
  /** Bits, see `weighTerm`. */
  weight: number;
  /** 1 the same word, less for a variant, a near word or initials, 0 not found. */
  match: number;
  /** Places (numbers of terms) in the other text, ascending. */
  places: readonly number[];
}

/** A needle is a headline or a lead: what stands after this many terms is not looked for. */
const LONGEST_NEEDLE = 60;
/** Runs of capitalised words longer than this are headings, not names with initials. */
const LONGEST_NAME = 6;
const SAME = 1;
const VARIANT = 0.75;
const NEAR = 0.7;
const NAME_LINKS = new Set(['of', 'the', 'in', 'and', 'for', 'on', 'to', 'al', 'de']);
const NOWHERE: readonly number[] = [];

/** Terms of a text, with what is asked of them, so that one text can be matched with many. */
export interface TermIndex {
  terms: readonly Term[];
  /** Bits of each term by place, numbers left out: a text's own numbers are no subject of it. */
  bits: readonly number[];
  places: ReadonlyMap<string, readonly number[]>;
  /** Places by group of near words. */
  near: ReadonlyMap<number, readonly number[]>;
  /** Stems by their first two letters, for variants of spelling. */
  byStart: ReadonlyMap<string, readonly string[]>;
  /** Initials of capitalised runs (`islamic state` → `is`), with the place of the run. */
  initials: ReadonlyMap<string, number>;
  acronyms: ReadonlyMap<string, number>;
  /** Neighbours written as one (`i watch` → `iwatch`). */
  joined: ReadonlyMap<string, number>;
}

/** Indexes a text; `language` as in `weighTerm`. Linear in its length. */
export function indexTerms(text: string, language: string | null): TermIndex {
  const terms = splitTerms(text);
  const bits = terms.map((term) => (term.number ? 0 : weighTerm(term, language)));
  const places = new Map<string, number[]>();
  const near = new Map<number, number[]>();
  const byStart = new Map<string, string[]>();
  const acronyms = new Map<string, number>();
  const joined = new Map<string, number>();
  terms.forEach((term, place) => {
    if (!places.has(term.stem)) push(byStart, term.stem.slice(0, 2), term.stem);
    push(places, term.stem, place);
    for (const group of nearGroupsOf(term)) push(near, group, place);
    if (term.acronym && !acronyms.has(term.low)) acronyms.set(term.low, place);
    const next = terms[place + 1];
    if (next && !joined.has(term.low + next.low)) joined.set(term.low + next.low, place);
  });
  return { terms, bits, places, near, byStart, initials: initialsOf(terms), acronyms, joined };
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function initialsOf(terms: readonly Term[]): Map<string, number> {
  const found = new Map<string, number>();
  let run: number[] = [];
  terms.forEach((term, place) => {
    if (!term.capital) {
      if (!NAME_LINKS.has(term.low)) run = [];
      return;
    }
    run = term.first ? [place] : [...run.slice(1 - LONGEST_NAME), place];
    for (let from = 0; from < run.length - 1; from++) {
      const initials = run
        .slice(from)
        .map((at) => terms[at]?.low[0] ?? '')
        .join('');
      if (!found.has(initials)) found.set(initials, run[from] ?? place);
    }
  });
  return found;
}

/** Looks for each telling word of the needle in the other text. Linear in the length of both. */
export function matchTerms(needle: readonly Term[], other: TermIndex, language: string | null): Match[] {
  const matches = new Map<string, Match>();
  const start = needle.slice(0, LONGEST_NEEDLE);
  for (const term of start) {
    const weight = weighTerm(term, language);
    if (weight > 0 && !matches.has(term.stem)) matches.set(term.stem, { term, weight, ...findTerm(term, other) });
  }
  const initials = initialsOf(start);
  for (const [letters, at] of initials) {
    // "Islamic State" here, "ISIS" there
    const place = other.acronyms.get(letters);
    if (place === undefined) continue;
    for (const term of start.slice(at, at + letters.length)) improve(matches.get(term.stem), VARIANT, [place]);
  }
  start.forEach((term, at) => {
    const next = start[at + 1];
    const places = next && term.low.length + next.low.length > 5 ? other.places.get(term.low + next.stem) : undefined;
    if (!next || !places) return;
    improve(matches.get(term.stem), VARIANT, places);
    improve(matches.get(next.stem), VARIANT, places);
  });
  return [...matches.values()];
}

function improve(match: Match | undefined, value: number, places: readonly number[]) {
  if (match && match.match < value) Object.assign(match, { match: value, places });
}

function findTerm(term: Term, other: TermIndex): Pick<Match, 'match' | 'places'> {
  const same = other.places.get(term.stem);
  if (same) return { match: SAME, places: same };
  if (term.acronym) {
    const place = findAcronym(term.low, other);
    if (place !== null) return { match: VARIANT, places: [place] };
  }
  for (const group of nearGroupsOf(term)) {
    const near = other.near.get(group);
    if (near) return { match: NEAR, places: near };
  }
  const joined = term.low.length > 6 ? other.joined.get(term.low) : undefined;
  if (joined !== undefined) return { match: VARIANT, places: [joined, joined + 1] };
  return findVariant(term, other);
}

function findAcronym(letters: string, other: TermIndex): number | null {
  const spelled = other.initials.get(letters);
  if (spelled !== undefined) return spelled;
  if (letters.length < 4) return null;
  // ISIL and ISIS, and "Islamic State" for either: the first half or more is the same
  for (let cut = letters.length - 1; cut * 2 >= letters.length; cut--) {
    const place = other.initials.get(letters.slice(0, cut));
    if (place !== undefined) return place;
  }
  for (const [acronym, place] of other.acronyms)
    if (acronym.length === letters.length && acronym.slice(0, -1) === letters.slice(0, -1)) return place;
  return null;
}

/** Another spelling or form: five or more letters in common at the start, or half of the letter trigrams (Dice). */
function findVariant(term: Term, other: TermIndex): Pick<Match, 'match' | 'places'> {
  const stem = term.stem;
  const none = { match: 0, places: NOWHERE };
  if (term.number || stem.length < 5) return none;
  const trigrams = trigramsOf(stem);
  for (const candidate of other.byStart.get(stem.slice(0, 2)) ?? []) {
    const shorter = Math.min(stem.length, candidate.length);
    let common = 0;
    while (common < shorter && stem[common] === candidate[common]) common++;
    const alike =
      (common >= 5 && common >= 0.7 * shorter) ||
      (candidate.length > 3 && Math.abs(candidate.length - stem.length) <= 2 && dice(trigrams, candidate) >= 0.5);
    if (alike) return { match: VARIANT, places: other.places.get(candidate) ?? NOWHERE };
  }
  return none;
}

function trigramsOf(word: string): Set<string> {
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= word.length; at++) trigrams.add(word.slice(at, at + 3));
  return trigrams;
}

function dice(trigrams: ReadonlySet<string>, word: string): number {
  const others = trigramsOf(word);
  let common = 0;
  for (const trigram of others) if (trigrams.has(trigram)) common++;
  return (2 * common) / (trigrams.size + others.size || 1);
}
