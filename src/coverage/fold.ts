import { pageKey } from '../article/page-key';
import { agencyOf, outletKey } from './credits';
import { sharedRuns, withoutQuotations, wordsOf } from './likeness';
import { numbersIn } from './numbers';
import { isOpaqueLink } from './providers/google-news-rss';
import type { Ranked } from './rank';
import type { Item } from './types';

/** Results that are one text: the first stands for the rest. */
export interface Folded extends Ranked {
  /** The other copies, in the order in which they came. */
  copies: Item[];
  /** The agency credited by any of them; null where none is. */
  agency: string | null;
}

/** Shorter titles are shared by chance ("What we know so far"). */
const TITLE = 6;
/** Words of an outlet's own, outside quotations: a shared quotation makes no copy. */
const TEXT = 12;
/** A cut or edited copy keeps most of its runs of four words; two desks that write by themselves share hardly any. */
const RUN = 4;
const SHARED = 0.75;
const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** A title without what outlets hang on it (" - The Outlet", " | The Outlet"), as words. */
function titleWords({ title, outlet }: Item): string[] {
  const ending = /\s+[-–—|·]\s+([^-–—|·]+)$/u.exec(title);
  const isOutlet = ending && outlet && outletKey(ending[1] ?? '') === outletKey(outlet);
  return wordsOf(isOutlet ? title.slice(0, ending.index) : title);
}

/** Whether both are one text: the same title, or mostly the same words of their own. Other numbers make another text. */
export function isCopy(a: Item, b: Item): boolean {
  if (a.kind !== 'article' || b.kind !== 'article') return false;
  if (a.language !== null && b.language !== null && a.language !== b.language) return false;
  const apart = Math.abs(Date.parse(a.published ?? '') - Date.parse(b.published ?? ''));
  if (apart > WEEK) return false;
  const [one, two] = [titleWords(a), titleWords(b)];
  // an outlet's own daily column has one title every day
  const sameOutlet = outletKey(a.outlet ?? '') === outletKey(b.outlet ?? '');
  if (!sameOutlet && one.length >= TITLE && one.join(' ') === two.join(' ')) return true;
  const bodies = [a, b].map(({ sentence, snippet }) => snippet ?? sentence ?? '');
  const [own, other] = bodies.map((body) => wordsOf(withoutQuotations(body)));
  if (!own || !other || own.length < TEXT || other.length < TEXT) return false;
  const shared = sharedRuns(own, other, RUN) >= SHARED;
  // of two cuts of one text the longer may have numbers that the shorter lacks, but not the other way round
  const [few, many] = bodies.map((body) => numbersIn(body)).sort((x, y) => x.size - y.size);
  return shared && few !== undefined && many !== undefined && [...few].every((number) => many.has(number));
}

/** One page found by two services: what either knows of it. */
function merge(first: Item, second: Item): Item {
  return {
    ...first,
    url: isOpaqueLink(first.url) ? second.url : first.url,
    outlet:
      first.outlet !== null && !/^[\w-]+(?:\.[\w-]+)+$/.test(first.outlet)
        ? first.outlet
        : (second.outlet ?? first.outlet),
    published: first.published ?? second.published,
    language: first.language ?? second.language,
    country: first.country ?? second.country,
    sentence: first.sentence ?? second.sentence,
    snippet: first.snippet ?? second.snippet,
    check: first.check ?? second.check,
    ...((first.opened ?? second.opened) !== undefined && { opened: first.opened ?? second.opened }),
  };
}

/** Whether an address of a feed's own leads to the other's page: one outlet's, with one title, of one day as far as days are known. */
function isBehind(a: Item, b: Item): boolean {
  if (a.kind !== 'article' || b.kind !== 'article' || isOpaqueLink(a.url) === isOpaqueLink(b.url)) return false;
  const [one, two] = [titleWords(a), titleWords(b)];
  const apart = Math.abs(Date.parse(a.published ?? '') - Date.parse(b.published ?? ''));
  const isOutlet = outletKey(a.outlet ?? '') === outletKey(b.outlet ?? '');
  return isOutlet && !(apart > DAY) && one.length >= TITLE && one.join(' ') === two.join(' ');
}

/** The same page once, however many services found it; the nearer one's place is kept. */
export function mergePages(ranked: readonly Ranked[]): Ranked[] {
  const pages = new Map<string, Ranked>();
  for (const each of ranked) {
    const own = `${each.item.kind} ${pageKey(each.item.url) ?? each.item.url}`;
    const behind = () => [...pages].find(([, { item }]) => isBehind(item, each.item))?.[0];
    const key = pages.has(own) ? own : (behind() ?? own);
    const known = pages.get(key);
    if (!known) pages.set(key, each);
    else {
      const nearness = known.nearness.score >= each.nearness.score ? known.nearness : each.nearness;
      pages.set(key, { item: merge(known.item, each.item), nearness });
    }
  }
  return [...pages.values()];
}

/**
 * Folds copies: each group stands where its first one stood. The agency's own page stands for the group where it is among them.
 * Every copy is held against every one of the group, so that a chain of likenesses does not join two texts.
 */
export function foldCopies(ranked: readonly Ranked[]): Folded[] {
  const groups: Ranked[][] = [];
  for (const each of mergePages(ranked)) {
    const group = groups.find((members) => members.every(({ item }) => isCopy(item, each.item)));
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups.map((group) => {
    const credited = group.flatMap(({ item }) => agencyOf(item.snippet ?? item.sentence ?? '') ?? []);
    const agency = credited[0] ?? null;
    const isAgency = ({ item }: Ranked) => agency !== null && outletKey(item.outlet ?? '') === outletKey(agency);
    const lead = group.find(isAgency) ?? group[0]!;
    return { ...lead, agency, copies: group.filter((each) => each !== lead).map(({ item }) => item) };
  });
}
