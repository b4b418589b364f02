import { hesitate } from './apart';
import type { Hit } from './cues';
import { factsOf } from './facts';
import { goesBack, linkOf } from './links';
import type { BySentence } from './query';
import type { Layout } from './sentences';
import { finish } from './steps';
import { chancesInSteps, likeliestOf } from './telling';
import type { Thing } from './things';
import { isStrong, thingOf } from './things';
import type { Story, Unit } from './units';
import { storyOf, unitInSteps } from './units';

/** A claim while it is being put together: the sentences that tell it, and those that only remark on it. */
export interface Draft {
  hits: Hit[];
  /** Sentences that tell the claim, with how many remarks point to each. */
  told: Map<number, number>;
  remarks: Set<number>;
  things: Thing[];
  strong: boolean;
  /** The sentence that tells the claim best. */
  statement: number;
  /** How likely each sentence is to be that one. */
  chances: ReadonlyMap<number, number>;
}

/** Warned sentences that are put together; behind them each stands for itself. The most among the development articles are 41. */
const MANY = 500;
/** Warned sentences that are held against each other, all against all; a longer article is grouped in runs of so many. */
const RUN = 24;
/** How many of the latest claims a later run may go on with, and by how many of their sentences they are known. */
const OPEN = 6;
const HELD = 4;
/** Sentences and things that a draft remembers; a claim with more warnings than that is told by its first ones. */
const MOST = 40;
/** Sentences whose facts are read between two rests. */
const SOME = 8;
/** Log-odds from which two groups are one claim. This and the next by figures on articles left out of the fit. */
const ENOUGH = 0;
/** What it adds that a warning plainly goes back to the material of an earlier one. */
const BACK = 1.5;
/** Share of the strongest link between two groups in their link; the rest is the mean. */
const STRONGEST = 0.3;

/** Puts warnings of one material or one claim together. */
export const groupHits = (layout: Layout, bySentence: BySentence): Draft[] =>
  finish(groupHitsInSteps(layout, bySentence));

/** The same with rests. */
export function* groupHitsInSteps(layout: Layout, bySentence: BySentence): Generator<void, Draft[]> {
  // the first unit asks for the facts of the whole article
  for (const { index } of layout.sentences) {
    factsOf(layout, index);
    if (index % SOME === 0) yield;
  }
  const places = [...bySentence].sort(([a], [b]) => a - b);
  const units: Unit[] = [];
  for (const [index, hits] of places.slice(0, MANY)) {
    units.push(yield* unitInSteps(layout, index, hits, bySentence));
    yield;
  }
  const story = storyOf(units);
  const groups: Unit[][] = [];
  for (let from = 0; from < units.length; from += RUN) {
    const open = groups.slice(-OPEN);
    for (const group of yield* cluster(layout, story, units.slice(from, from + RUN))) {
      const going = likeliest(layout, story, open, group);
      if (going) going.push(...group);
      else groups.push(group);
      yield;
    }
  }
  const drafts: Draft[] = [];
  for (const group of groups) {
    drafts.push(yield* draftOf(layout, group, bySentence));
    yield;
  }
  for (const [index, hits] of places.slice(MANY)) drafts.push(aloneOf(layout, index, hits));
  return drafts;
}

/** The claim of a sentence that stands for itself. */
function aloneOf(layout: Layout, index: number, hits: readonly Hit[]): Draft {
  const things = hits.map((hit) => thingOf(layout, hit));
  const told = new Map([[index, 0]]);
  return {
    hits: [...hits],
    told,
    remarks: new Set(),
    things,
    strong: hits.some(isStrong),
    statement: index,
    chances: new Map([[index, 1]]),
  };
}

/** Joins the two groups with the strongest link until none is strong enough. */
function* cluster(layout: Layout, story: Story, units: readonly Unit[]): Generator<void, Unit[][]> {
  const links: number[][] = [];
  for (const [i, one] of units.entries()) {
    const back = (j: number) => (goesBack(layout, units, i, j) ? BACK : 0);
    links.push(
      units.map((two, j) => (j > i ? linkOf(layout, story, one, two) - hesitate(layout, one, two) + back(j) : 0)),
    );
    yield;
  }
  const link = (i: number, j: number) => (i < j ? links[i]![j]! : links[j]![i]!);
  const groups = units.map((_, i) => [i]);
  // sums and maxima of links between groups are kept, so that a join costs one pass over the groups
  const sums = units.map((_, i) => units.map((__, j) => (i === j ? 0 : link(i, j))));
  const tops = sums.map((row) => [...row]);
  for (;;) {
    let best = ENOUGH;
    let pair: [number, number] | null = null;
    for (let i = 0; i < groups.length; i++)
      for (let j = i + 1; j < groups.length; j++) {
        const size = groups[i]!.length * groups[j]!.length;
        if (size === 0) continue;
        const strength = ((1 - STRONGEST) * sums[i]![j]!) / size + STRONGEST * tops[i]![j]!;
        if (strength > best) {
          best = strength;
          pair = [i, j];
        }
      }
    if (!pair) break;
    const [i, j] = pair;
    groups[i]!.push(...groups[j]!);
    groups[j] = [];
    for (let k = 0; k < groups.length; k++) {
      sums[i]![k]! += sums[j]![k]!;
      sums[k]![i] = sums[i]![k]!;
      tops[i]![k] = Math.max(tops[i]![k]!, tops[j]![k]!);
      tops[k]![i] = tops[i]![k]!;
    }
  }
  return groups.filter((group) => group.length > 0).map((group) => group.sort((a, b) => a - b).map((i) => units[i]!));
}

/** The open claim of earlier runs that the group most likely goes on with; null where it rather tells something new. */
function likeliest(layout: Layout, story: Story, open: readonly Unit[][], group: readonly Unit[]): Unit[] | null {
  let best: Unit[] | null = null;
  let top = ENOUGH;
  const held = (units: readonly Unit[]) =>
    units.length <= HELD ? units : [...units.slice(0, HELD / 2), ...units.slice(-HELD / 2)];
  for (const other of open) {
    const links = held(other).flatMap((one) =>
      held(group).map((two) => linkOf(layout, story, one, two) - hesitate(layout, one, two)),
    );
    const mean = links.reduce((sum, link) => sum + link, 0) / links.length;
    const strength = (1 - STRONGEST) * mean + STRONGEST * Math.max(...links);
    if (strength > top) {
      top = strength;
      best = other;
    }
  }
  return best;
}

/** The claim of a group: its strong warnings first. */
function* draftOf(layout: Layout, units: readonly Unit[], all: BySentence): Generator<void, Draft> {
  const draft: Draft = {
    hits: [],
    told: new Map(),
    remarks: new Set(),
    things: [],
    strong: false,
    statement: -1,
    chances: new Map(),
  };
  for (const { index, hits, things, strong, target } of [...units].sort(
    (a, b) => Number(b.strong) - Number(a.strong),
  )) {
    draft.hits.push(...hits);
    draft.strong ||= strong;
    if (draft.things.length < MOST) draft.things.push(...things);
    if (draft.told.size < MOST) draft.told.set(target, (draft.told.get(target) ?? 0) + (target === index ? 0 : 1));
    if (target !== index && draft.remarks.size < MOST) draft.remarks.add(index);
  }
  if (!draft.strong) {
    draft.statement = Math.min(...draft.told.keys());
    draft.chances = new Map([[draft.statement, 1]]);
    return draft;
  }
  // once the claims are told apart, the warnings of others say nothing more about its telling sentence
  const own = new Map(units.map(({ index, hits }) => [index, hits]));
  const [first, ...more] = units;
  draft.chances =
    more.length === 0 && isAlone(first!, all) ? first!.targets : yield* chancesInSteps(layout, draft.hits, own);
  draft.statement = likeliestOf(draft.chances);
  return draft;
}

/** Whether no other warning stands where the claim may be told: then its sentences were weighed as they would be now. */
function isAlone({ index, targets }: Unit, all: BySentence): boolean {
  for (const place of targets.keys()) if (place !== index && all.has(place)) return false;
  return true;
}
