import type { Hit } from './cues';
import type { Unit } from './links';
import { isHeading, linkOf, unitOf } from './links';
import type { Layout } from './sentences';
import type { Thing } from './things';

/** A claim while it is being put together: the sentences that tell it, and those that only remark on it. */
export interface Draft {
  hits: Hit[];
  /** Sentences that tell the claim, with how many remarks point to each. */
  told: Map<number, number>;
  remarks: Set<number>;
  things: Thing[];
  strong: boolean;
}

/** How many of the latest drafts a warning may go on with. */
const OPEN = 12;
/** Units of a draft that a warning is held against: its first ones and its latest ones. */
const HELD = 6;
/** Sentences and things that a draft remembers; a claim with more warnings than that is told by its first ones. */
const MOST = 40;
/**
 * Log-odds from which a warning goes on with a draft. Above 0 because two cards for one claim cost a reader less than one
 * card for two: at 0 fewer statements are right on articles that were left out of the fit.
 */
const STRONG = 0.2;
const HEDGE = 0.5;
/** Share of the strongest link in a draft's link; the rest is the mean. By grouping F1 on the development articles. */
const STRONGEST = 0.2;

/** Puts warnings of one material or one claim together: first the strong ones, then the hedges around them. */
export function groupHits(layout: Layout, bySentence: ReadonlyMap<number, readonly Hit[]>): Draft[] {
  const drafts: Draft[] = [];
  const draftOf = new Map<number, Draft>();
  const unitsOf = new Map<Draft, Unit[]>();
  const open = (): Draft => {
    const draft: Draft = { hits: [], told: new Map(), remarks: new Set(), things: [], strong: false };
    drafts.push(draft);
    unitsOf.set(draft, []);
    return draft;
  };
  const put = (draft: Draft, { index, hits, things, strong, target }: Unit) => {
    draft.hits.push(...hits);
    if (draft.things.length < MOST) draft.things.push(...things);
    draft.strong ||= strong;
    if (target !== index) {
      if (draft.told.size < MOST) draft.told.set(target, (draft.told.get(target) ?? 0) + 1);
      if (!draftOf.has(target)) draftOf.set(target, draft);
      if (draft.remarks.size < MOST) draft.remarks.add(index);
    } else if (draft.told.size < MOST) draft.told.set(index, draft.told.get(index) ?? 0);
    if (!draftOf.has(index)) draftOf.set(index, draft);
  };
  const place = (unit: Unit) => {
    const held = draftOf.get(unit.index) ?? draftOf.get(unit.target);
    const draft = held ?? likeliest(layout, drafts, unitsOf, unit) ?? open();
    put(draft, unit);
    unitsOf.get(draft)!.push(unit);
  };

  const headings: Unit[] = [];
  const hedges: Unit[] = [];
  for (const [index, here] of bySentence) {
    const unit = unitOf(layout, index, here, bySentence);
    if (!unit.strong) hedges.push(unit);
    else if (isHeading(layout, index)) headings.push(unit);
    else place(unit);
  }
  for (const unit of headings) place(unit);
  for (const unit of hedges) place(unit);
  return drafts;
}

/** The latest draft that the warnings most likely go on with; null where they rather tell something new. */
function likeliest(
  layout: Layout,
  drafts: readonly Draft[],
  unitsOf: ReadonlyMap<Draft, readonly Unit[]>,
  unit: Unit,
): Draft | null {
  let best: Draft | null = null;
  let top = unit.strong ? STRONG : HEDGE;
  for (const draft of drafts.slice(-OPEN)) {
    const units = unitsOf.get(draft)!;
    const held = units.length <= HELD ? units : [...units.slice(0, HELD / 2), ...units.slice(-HELD / 2)];
    const links = held.map((other) => linkOf(layout, unit, other));
    const mean = links.reduce((sum, link) => sum + link, 0) / links.length;
    const link = (1 - STRONGEST) * mean + STRONGEST * Math.max(...links);
    if (link >= top) {
      top = link;
      best = draft;
    }
  }
  return best;
}
