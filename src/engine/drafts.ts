import type { Hit } from './cues';
import type { Layout } from './sentences';
import { findTelling } from './telling';
import type { Thing } from './things';
import { factsOf, familyOf, isStrong, kinOf, SOLID, thingOf } from './things';

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
/** Sentences and things that a draft remembers; a claim with more warnings than that is told by its first ones. */
const MOST = 40;

/** Puts warnings of one material or one claim together: first the strong ones, then the hedges around them. */
export function groupHits(layout: Layout, bySentence: ReadonlyMap<number, readonly Hit[]>): Draft[] {
  const drafts: Draft[] = [];
  const draftOf = new Map<number, Draft>();
  const open = (): Draft => {
    const draft: Draft = { hits: [], told: new Map(), remarks: new Set(), things: [], strong: false };
    drafts.push(draft);
    return draft;
  };
  const put = (draft: Draft, index: number, here: readonly Hit[], things: readonly Thing[], told: boolean) => {
    draft.hits.push(...here);
    if (draft.things.length < MOST) draft.things.push(...things);
    draft.strong ||= here.some(isStrong);
    if (!told) {
      if (draft.remarks.size < MOST) draft.remarks.add(index);
    } else if (draft.told.size < MOST) draft.told.set(index, draft.told.get(index) ?? 0);
    if (!draftOf.has(index)) draftOf.set(index, draft);
  };
  const place = (index: number, here: readonly Hit[], strong: readonly Hit[]) => {
    const things = strong.map((hit) => thingOf(layout, hit));
    const target = findTelling(layout, strong, bySentence);
    const covert = strong.some((hit) => hit.rule.kind === 'intercepted');
    let draft = draftOf.get(index) ?? draftOf.get(target) ?? null;
    draft ??= sameThing(drafts, things, covert) ?? sameTopic(layout, drafts, index, strong, things) ?? open();
    if (target !== index) {
      if (draft.told.size < MOST) draft.told.set(target, (draft.told.get(target) ?? 0) + 1);
      if (!draftOf.has(target)) draftOf.set(target, draft);
    }
    put(draft, index, here, things, target === index);
  };

  const headings: number[] = [];
  for (const [index, here] of bySentence) {
    const strong = here.filter(isStrong);
    if (strong.length === 0) continue;
    if (isHeading(layout, index)) headings.push(index);
    else place(index, here, strong);
  }
  for (const index of headings) {
    const here = bySentence.get(index)!;
    const below = [1, 2, 3].map((step) => draftOf.get(index + step)).find((draft) => draft?.strong);
    if (below && !draftOf.has(index)) put(below, index, here, [], index < 3);
    else place(index, here, here.filter(isStrong));
  }
  for (const [index, here] of bySentence) {
    if (here.some(isStrong)) continue;
    const things = here.map((hit) => thingOf(layout, hit));
    const draft = draftOf.get(index) ?? sameThing(drafts, things, false, index);
    put(draft ?? open(), index, here, things, true);
  }
  return drafts;
}

/** A line without a full stop: a headline, or a heading over the sentences below it. */
function isHeading(layout: Layout, index: number): boolean {
  const { start, end } = layout.sentences[index]!;
  return end - start < 140 && !/[.!?…:;,]["”’')]*$/.test(layout.text.slice(end - 3, end));
}

/**
 * The latest strong draft about the same solid material.
 * @param anyway also where the noun is not definite
 * @param near a sentence: where given, an indefinite noun will do within six sentences of it
 */
function sameThing(drafts: readonly Draft[], things: readonly Thing[], anyway: boolean, near?: number): Draft | null {
  for (const thing of things) {
    const family = familyOf(thing);
    if (!family || !SOLID.has(family) || thing.other) continue;
    for (let i = drafts.length - 1; i >= 0 && i > drafts.length - OPEN; i--) {
      const draft = drafts[i]!;
      if (!draft.strong || !draft.things.some((other) => kinOf(family, familyOf(other)))) continue;
      const close = near !== undefined && [...draft.told.keys()].some((place) => Math.abs(place - near) <= 6);
      if (thing.definite || anyway || close) return draft;
    }
  }
  return null;
}

const CONDITIONAL = new Set(['if-confirmed', 'trying-to-verify', 'no-confirmation', 'refused-to-confirm', 'doubted']);

/**
 * The draft that a warning in a sentence of its own goes on with: by shared words, nearness and kind. Weights by the share
 * of neighbouring warnings of the development articles that belong to one claim (0.75 in the next sentence, 0.55 within
 * three, 0.4 farther; a question of its own, "it is unclear who", seldom).
 */
function sameTopic(
  layout: Layout,
  drafts: readonly Draft[],
  index: number,
  strong: readonly Hit[],
  things: readonly Thing[],
): Draft | null {
  if (things.some((thing) => thing.other)) return null;
  const own = factsOf(layout, index).topic;
  const kinds = new Set(strong.map((hit) => hit.rule.kind));
  const question = strong.every((hit) => hit.rule.about === 'here' && hit.rule.kind === 'unclear');
  let best: Draft | null = null;
  let top = 1.4;
  for (let i = drafts.length - 1; i >= 0 && i > drafts.length - 6; i--) {
    const draft = drafts[i]!;
    if (!draft.strong) continue;
    const places = [...draft.told.keys(), ...draft.remarks].slice(-6);
    const gap = Math.min(...places.map((place) => Math.abs(index - place)));
    let score = gap <= 1 ? 1 : gap <= 3 ? 0.5 : gap <= 8 ? 0 : -0.5;
    let shared = 0;
    for (const place of places) for (const word of factsOf(layout, place).topic) if (own.has(word)) shared++;
    score += Math.min(2.2, shared * 0.45);
    if (question) score -= 1.2;
    if (draft.hits.some((hit) => kinds.has(hit.rule.kind))) score += 0.4;
    if (strong.some((hit) => CONDITIONAL.has(hit.rule.id))) score += 1;
    if (kinds.has('refuted') && draft.hits.some((hit) => hit.rule.kind === 'refuted')) score += 2;
    if (kinds.has('verified')) score -= 0.6;
    if (score > top) {
      top = score;
      best = draft;
    }
  }
  return best;
}
