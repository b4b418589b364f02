import { findBy, findDenials, findReleasedBy, wordAt } from './attribution';
import type { Hit } from './cues';
import type { Word } from './languages/language';
import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
import { isPartlyVerified, standingOf } from './standing';
import type { Claim, Material, Party, Span, Warning } from './types';
import { TIER } from './types';

/** Materials that newsrooms call by each other's names: a call is a recording, footage is a picture. */
const FAMILY: Readonly<Record<Material, string>> = {
  'phone call': 'sound',
  'radio messages': 'sound',
  audio: 'sound',
  video: 'picture',
  photo: 'picture',
  document: 'paper',
  message: 'paper',
  'social-media post': 'post',
  report: 'claim',
  'casualty figure': 'figure',
  statement: 'claim',
  other: 'other',
};

/** How many sentences back the thing that a far-away warning speaks of is looked for. */
const REACH = 40;

/** The thing that a cue is about. */
interface Thing {
  material: Material | null;
  /** The noun in lower case; null where there is none near the cue. */
  noun: string | null;
  /** A pronoun or a definite noun: it was told of before. */
  definite: boolean;
}

/** A claim while it is being put together: the sentences that tell it, and those that only remark on it. */
interface Draft {
  hits: Hit[];
  /** Sentences that tell the claim, with how many remarks point to each. */
  told: Map<number, number>;
  remarks: Set<number>;
  things: Thing[];
  strong: boolean;
}

const isStrong = (hit: Hit) => TIER[hit.rule.kind] !== 'hedge';
const familyOf = (thing: Thing) =>
  thing.material ? FAMILY[thing.material] : thing.noun && ANY.has(thing.noun) ? 'any' : null;
const ANY = new Set(['material', 'materials', 'evidence']);
/** Families of material that can be held, seen or heard: two mentions are one thing more often than two claims are. */
const SOLID = new Set(['sound', 'picture', 'paper', 'post', 'any']);

/** Puts warnings together with what they are about. */
export function buildClaims(layout: Layout, parties: Parties, hits: readonly Hit[]): Claim[] {
  const bySentence = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = bySentence.get(hit.sentence.index);
    if (list) list.push(hit);
    else bySentence.set(hit.sentence.index, [hit]);
  }
  const drafts: Draft[] = [];
  const draftOf = new Map<number, Draft>();
  const open = (): Draft => {
    const draft: Draft = { hits: [], told: new Map(), remarks: new Set(), things: [], strong: false };
    drafts.push(draft);
    return draft;
  };
  const put = (draft: Draft, index: number, here: readonly Hit[], things: readonly Thing[], told: boolean) => {
    draft.hits.push(...here);
    draft.things.push(...things);
    draft.strong ||= here.some(isStrong);
    if (told) draft.told.set(index, draft.told.get(index) ?? 0);
    else draft.remarks.add(index);
    if (!draftOf.has(index)) draftOf.set(index, draft);
  };

  let lastRemark = -9;
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
  function place(index: number, here: readonly Hit[], strong: readonly Hit[]) {
    const things = strong.map((hit) => thingOf(layout, hit));
    const remark = strong.every((hit, i) => isRemark(layout, hit, things[i]!, here));
    let draft: Draft | null = draftOf.get(index) ?? null;
    if (!draft && remark) {
      if (index - lastRemark === 1 && draftOf.get(lastRemark)) draft = draftOf.get(lastRemark)!;
      else {
        const target = antecedent(layout, layout.sentences[index]!, things[0]!, bySentence, draftOf);
        if (target !== null) {
          draft = draftOf.get(target) ?? sameThing(drafts, things, false) ?? open();
          draft.told.set(target, (draft.told.get(target) ?? 0) + 1);
          if (!draftOf.has(target)) draftOf.set(target, draft);
        }
      }
      lastRemark = index;
    }
    if (!draft && !remark)
      draft = sameThing(
        drafts,
        things,
        strong.some((hit) => hit.rule.kind === 'intercepted'),
      );
    put(draft ?? open(), index, here, things, !remark || !draft);
  }
  for (const [index, here] of bySentence) {
    if (here.some(isStrong)) continue;
    const things = here.map((hit) => thingOf(layout, hit));
    const draft =
      draftOf.get(index) ??
      sameThing(
        drafts,
        things.filter((thing) => thing.definite),
        false,
      );
    put(draft ?? open(), index, here, things, true);
  }
  return drafts
    .map((draft) => finish(layout, parties, draft))
    .sort((a, b) => a.warnings[0]!.start - b.warnings[0]!.start)
    .map((claim, _, all) => ({ ...claim, id: idOf(claim, all) }));
}

/** A line without a full stop: a headline, or a heading over the sentences below it. */
function isHeading(layout: Layout, index: number): boolean {
  const sentence = layout.sentences[index]!;
  return (
    sentence.end - sentence.start < 140 && !/[.!?…:;,]["”’')]*$/.test(layout.text.slice(sentence.end - 3, sentence.end))
  );
}

/** The latest strong draft about the same solid material. */
function sameThing(drafts: readonly Draft[], things: readonly Thing[], anyway: boolean): Draft | null {
  for (const thing of things) {
    const family = familyOf(thing);
    if (!family || !SOLID.has(family) || !(thing.definite || anyway)) continue;
    for (let i = drafts.length - 1; i >= 0 && i > drafts.length - 12; i--) {
      const draft = drafts[i]!;
      if (
        draft.strong &&
        draft.things.some(
          (other) =>
            familyOf(other) === family ||
            familyOf(other) === 'any' ||
            (family === 'any' && SOLID.has(familyOf(other) ?? '')),
        )
      )
        return draft;
    }
  }
  return null;
}

/** The nearest noun of material or claim in the cue, before it or behind it. */
function thingOf(layout: Layout, hit: Hit): Thing {
  const { lexicon } = layout.language;
  const words = layout.wordsOf(hit.sentence);
  const first = wordAt(words, hit.start);
  const behind = wordAt(words, hit.end);
  const passive = layout.language.isPassive(layout.text.slice(hit.start, hit.end));
  const isThing = (word: Word | undefined) =>
    word !== undefined &&
    (lexicon.materials.has(word.lower) || lexicon.claimNouns.has(word.lower) || ANY.has(word.lower));
  let found = -1;
  for (let i = first; i < behind && found < 0; i++) if (isThing(words[i])) found = i;
  for (let step = 1; step < 14 && found < 0; step++) {
    const order = passive ? [first - step, behind + step - 1] : [behind + step - 1, first - step];
    for (const i of order) if (found < 0 && isThing(words[i])) found = i;
  }
  if (found < 0) return { material: null, noun: null, definite: false };
  const word = words[found]!;
  let definite = false;
  for (let i = found - 1; i >= Math.max(0, found - 4); i--) {
    const lower = words[i]!.lower;
    if (words[i]!.mark || lower === 'a' || lower === 'an') break;
    if (DEFINITE.has(lower)) definite = true;
  }
  return { material: lexicon.materials.get(word.lower) ?? null, noun: word.lower, definite };
}

const DEFINITE = new Set(
  "the this that these those its their his her either both 's such any all der die das den dem dieses diese".split(' '),
);

/** Whether the sentence only speaks of something told elsewhere. */
function isRemark(layout: Layout, hit: Hit, thing: Thing, here: readonly Hit[]): boolean {
  if (hit.rule.about !== 'either') return hit.rule.about === 'back';
  if (here.some((other) => !isStrong(other) || other.rule.kind === 'intercepted')) return false;
  const rest = hit.sentence.end - hit.sentence.start - (hit.end - hit.start);
  if (thing.definite) return rest < 220;
  return rest < (thing.noun ? 60 : 45) && layout.language.isPassive(layout.text.slice(hit.start, hit.end))
    ? true
    : rest < 32;
}

/** The sentence that tells what a remark is about: near, with the same noun, with a claim or a release in it. */
function antecedent(
  layout: Layout,
  self: Sentence,
  thing: Thing,
  bySentence: ReadonlyMap<number, readonly Hit[]>,
  draftOf: ReadonlyMap<number, Draft>,
): number | null {
  const { lexicon } = layout.language;
  const family = familyOf(thing);
  let best: number | null = null;
  let top = 0;
  for (let back = 1; back <= REACH; back++) {
    const other = layout.sentences[self.index - back];
    if (!other) break;
    const draft = draftOf.get(other.index);
    if (draft?.remarks.has(other.index)) continue;
    let same = false;
    let kin = false;
    let saying = false;
    for (const word of layout.wordsOf(other)) {
      if (thing.noun && stem(word.lower) === stem(thing.noun)) same = true;
      const material = lexicon.materials.get(word.lower);
      if (material && family && (FAMILY[material] === family || (family === 'any' && SOLID.has(FAMILY[material]))))
        kin = true;
      if (lexicon.saying.has(word.lower) || lexicon.releasing.has(word.lower)) saying = true;
    }
    const here = bySentence.get(other.index) ?? [];
    const solid = family !== null && SOLID.has(family);
    let score = 7 - (back === 1 ? 0 : Math.min(6, 1 + back * (solid ? 0.25 : 0.7)));
    if (solid) score += same ? 4 : kin ? 3 : 0;
    else score += same ? 1.5 : 0;
    if (saying) score += 1.5;
    if (here.some((one) => !isStrong(one))) score += same || kin ? 2 : 0.7;
    if (here.some((one) => one.rule.kind === 'intercepted') && (same || kin)) score += 3;
    if (other.end - other.start < 60) score -= 2.5;
    if (score > top) {
      top = score;
      best = other.index;
    }
  }
  return best;
}

const stem = (word: string) => word.replace(/s$/, '');

/** How well a sentence states the claim: it tells who released or said it, hedges it, is pointed to, stands early. */
function weigh(layout: Layout, draft: Draft, index: number, order: number): number {
  const { lexicon } = layout.language;
  const sentence = layout.sentences[index]!;
  let weight = Math.min(1, draft.told.get(index) ?? 0) * 1.5 - order * 0.4;
  const here = draft.hits.filter((hit) => hit.sentence.index === index);
  if (here.some((hit) => !isStrong(hit))) weight += 1.5;
  if (here.some((hit) => hit.rule.kind === 'intercepted')) weight += 1;
  if (here.some((hit) => TIER[hit.rule.kind] === 'explicit')) weight += 1.5;
  if (layout.wordsOf(sentence).some((word) => lexicon.saying.has(word.lower))) weight += 2;
  if (sentence.end - sentence.start < 60) weight -= 2;
  return weight;
}

function finish(layout: Layout, parties: Parties, draft: Draft): Claim {
  const told = [...(draft.told.size > 0 ? draft.told.keys() : draft.remarks)].sort((a, b) => a - b);
  const homes = told
    .slice(0, 30)
    .map((index, order) => ({ index, weight: weigh(layout, draft, index, order) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  const statementIndex = homes[0]!.index;
  const statement = layout.sentences[statementIndex]!;
  const warnings: Warning[] = draft.hits
    .slice()
    .sort((a, b) => a.start - b.start)
    .map((hit) => ({
      ...spanOf(layout, hit.start, hit.end),
      kind: hit.rule.kind,
      tier: TIER[hit.rule.kind],
      by: findBy(layout, parties, hit),
      cue: hit.rule.id,
      why: hit.rule.why,
      sentence: spanOf(layout, hit.sentence.start, hit.sentence.end),
    }));
  const material = draft.things.find((thing) => thing.material)?.material ?? null;
  const rests = draft.strong || material !== null;
  let releasedBy: Party[] = [];
  const beside =
    draft.strong &&
    told.length > 0 &&
    draft.hits.some((hit) => hit.rule.about !== 'here' || hit.rule.kind === 'intercepted')
      ? [statementIndex - 1, statementIndex + 1, statementIndex - 2]
      : [];
  for (const group of [
    [statementIndex],
    homes.slice(1, 4).map((home) => home.index),
    [...draft.remarks].slice(0, 3),
    ...beside.map((index) => [index]),
  ]) {
    if (releasedBy.length > 0) break;
    releasedBy = findReleasedBy(
      layout,
      parties,
      group.flatMap((index) => layout.sentences[index] ?? []),
      rests,
    );
  }
  const around = homes.slice(0, 4).flatMap(({ index }) => [index, index + 1, index + 2]);
  const deniedBy: Party[] = [];
  const responses: Party[] = [];
  for (const index of new Set(around)) {
    const sentence = layout.sentences[index];
    if (!sentence) continue;
    const { denied, asked } = findDenials(layout, parties, sentence);
    deniedBy.push(...denied);
    responses.push(...asked);
  }
  const verifiers = new Set(
    warnings.flatMap((warning) =>
      warning.kind === 'could-not-verify' || warning.kind === 'not-verified'
        ? warning.by.map((party) => party.name)
        : [],
    ),
  );
  return {
    id: '',
    statement: spanOf(layout, statement.start, statement.end),
    material,
    releasedBy: releasedBy.filter((party) => !verifiers.has(party.name)),
    deniedBy: unique(deniedBy),
    responses: unique(responses),
    warnings,
    standing: standingOf(warnings),
    partlyVerified: isPartlyVerified(warnings),
  };
}

const unique = (list: readonly Party[]) =>
  list.filter((party, i) => list.findIndex((other) => other.name === party.name) === i);

function spanOf(layout: Layout, start: number, end: number): Span {
  return { text: layout.text.slice(start, end), start, end };
}

/** FNV-1a over the statement's text, with its ordinal among claims of the same statement. */
function idOf(claim: Claim, all: readonly Claim[]): string {
  const same = all.filter((other) => other.statement.text === claim.statement.text);
  let hash = 0x811c9dc5;
  for (let i = 0; i < claim.statement.text.length; i++)
    hash = Math.imul(hash ^ claim.statement.text.charCodeAt(i), 0x01000193) >>> 0;
  return `c${hash.toString(36)}-${same.indexOf(claim)}`;
}
