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

/** A claim while it is being put together. */
interface Draft {
  hits: Hit[];
  /** Candidates for the statement with their weight. */
  homes: Map<number, number>;
  material: Material | null;
  noun: string | null;
}

/** Puts warnings together with what they are about. */
export function buildClaims(layout: Layout, parties: Parties, hits: readonly Hit[]): Claim[] {
  const bySentence = new Map<number, Hit[]>();
  for (const hit of hits) bySentence.set(hit.sentence.index, [...(bySentence.get(hit.sentence.index) ?? []), hit]);
  const drafts: Draft[] = [];
  const homeOf = new Map<number, Draft>();
  const strong = hits.filter((hit) => TIER[hit.rule.kind] !== 'hedge');
  const weak = hits.filter((hit) => TIER[hit.rule.kind] === 'hedge');

  for (const hit of strong) {
    const thing = thingOf(layout, hit);
    const self = hit.sentence.index;
    let home = self;
    if (isBack(layout, hit, thing, bySentence.get(self) ?? [])) home = antecedent(layout, hit, thing, bySentence, homeOf) ?? self;
    let draft = homeOf.get(home) ?? homeOf.get(self) ?? null;
    if (!draft && thing.noun && hit.rule.kind === 'intercepted')
      draft = drafts.find((other) => other.hits.some((one) => one.rule.kind === 'intercepted') && other.material !== null && thing.material !== null && FAMILY[other.material] === FAMILY[thing.material]) ?? null;
    if (!draft) {
      draft = { hits: [], homes: new Map(), material: thing.material, noun: thing.noun };
      drafts.push(draft);
    }
    draft.hits.push(hit);
    draft.material ??= thing.material;
    draft.homes.set(home, Math.max(draft.homes.get(home) ?? 0, home === self ? 2 : 4));
    if (home !== self && !draft.homes.has(self)) draft.homes.set(self, 0);
    homeOf.set(home, homeOf.get(home) ?? draft);
    homeOf.set(self, homeOf.get(self) ?? draft);
  }
  for (const hit of weak) {
    const self = hit.sentence.index;
    let draft = homeOf.get(self);
    if (!draft) {
      draft = { hits: [], homes: new Map(), material: thingOf(layout, hit).material, noun: null };
      drafts.push(draft);
      homeOf.set(self, draft);
    }
    draft.hits.push(hit);
    draft.homes.set(self, (draft.homes.get(self) ?? 0) + 1);
  }
  return drafts
    .map((draft) => finish(layout, parties, draft))
    .sort((a, b) => a.warnings[0]!.start - b.warnings[0]!.start)
    .map((claim, _, all) => ({ ...claim, id: idOf(claim, all) }));
}

interface Thing {
  material: Material | null;
  noun: string | null;
  /** A pronoun or a definite noun: it was told of before. */
  definite: boolean;
}

/** The thing that a cue is about: the nearest noun of material or claim in its sentence, before the cue or behind it. */
function thingOf(layout: Layout, hit: Hit): Thing {
  const { lexicon } = layout.language;
  const words = layout.wordsOf(hit.sentence);
  const first = wordAt(words, hit.start);
  const behind = wordAt(words, hit.end);
  const passive = layout.language.isPassive(layout.text.slice(hit.start, hit.end));
  const isThing = (word: Word) => lexicon.materials.has(word.lower) || lexicon.claimNouns.has(word.lower);
  let found = -1;
  for (let i = first; i < behind && found < 0; i++) if (isThing(words[i]!)) found = i;
  for (let step = 1; step < 14 && found < 0; step++) {
    const left = first - step;
    const right = behind + step - 1;
    const order = passive ? [left, right + 4 * 0] : [right, left];
    for (const i of order) if (found < 0 && words[i] && isThing(words[i]!)) found = i;
  }
  if (found < 0) return { material: null, noun: null, definite: false };
  const word = words[found]!;
  let definite = false;
  for (let i = found - 1; i >= Math.max(0, found - 4); i--) {
    const lower = words[i]!.lower;
    if (/^(?:the|this|that|these|those|its|their|his|her|either|both|'s|such|any|all|der|die|das|den)$/.test(lower)) definite = true;
    if (words[i]!.mark || lower === 'a' || lower === 'an') break;
  }
  return { material: lexicon.materials.get(word.lower) ?? null, noun: word.lower, definite };
}

/** Whether the sentence only speaks of something told elsewhere. */
function isBack(layout: Layout, hit: Hit, thing: Thing, here: readonly Hit[]): boolean {
  if (hit.rule.about !== 'either') return hit.rule.about === 'back';
  if (here.some((other) => TIER[other.rule.kind] === 'hedge')) return false;
  const size = hit.sentence.end - hit.sentence.start;
  if (thing.definite && size < 260) return true;
  return size - (hit.end - hit.start) < 60;
}

function antecedent(layout: Layout, hit: Hit, thing: Thing, bySentence: ReadonlyMap<number, readonly Hit[]>, homeOf: ReadonlyMap<number, Draft>): number | null {
  const { lexicon } = layout.language;
  let best: number | null = null;
  let top = 0;
  const self = hit.sentence;
  for (let back = 1; back <= REACH; back++) {
    const other = layout.sentences[self.index - back];
    if (!other) break;
    let score = 6 - Math.min(6, back) * 0.8;
    let same = false;
    let saying = false;
    for (const word of layout.wordsOf(other)) {
      if (thing.noun && stem(word.lower) === stem(thing.noun)) same = true;
      const material = lexicon.materials.get(word.lower);
      if (material && thing.material && FAMILY[material] === FAMILY[thing.material]) score += same ? 0 : 0.6;
      if (lexicon.saying.has(word.lower) || lexicon.releasing.has(word.lower)) saying = true;
    }
    if (same) score += 3;
    if (saying) score += 1.5;
    const here = bySentence.get(other.index) ?? [];
    if (here.some((one) => TIER[one.rule.kind] === 'hedge' || one.rule.kind === 'intercepted')) score += 2.5;
    if (here.some((one) => TIER[one.rule.kind] === 'explicit') && !homeOf.get(other.index)?.homes.get(other.index)) score -= 2;
    if (other.end - other.start < 50) score -= 2;
    if (score > top) {
      top = score;
      best = other.index;
    }
  }
  return best;
}

const stem = (word: string) => word.replace(/s$/, '');

function finish(layout: Layout, parties: Parties, draft: Draft): Claim {
  const homes = [...draft.homes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const [statementIndex = 0] = homes[0] ?? [0];
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
  const rests = draft.hits.some((hit) => TIER[hit.rule.kind] !== 'hedge') || draft.material !== null;
  const told = homes.map(([index]) => layout.sentences[index]!);
  const releasedBy = findReleasedBy(layout, parties, told.slice(0, 3), rests);
  const around = [statementIndex, ...told.map((one) => one.index)].flatMap((index) => [index, index + 1, index + 2]);
  const deniedBy: Party[] = [];
  const responses: Party[] = [];
  for (const index of new Set(around)) {
    const sentence = layout.sentences[index];
    if (!sentence) continue;
    const { denied, asked } = findDenials(layout, parties, sentence);
    deniedBy.push(...denied);
    responses.push(...asked);
  }
  const verifiers = new Set(warnings.flatMap((warning) => (warning.tier === 'explicit' ? warning.by.map((party) => party.name) : [])));
  return {
    id: '',
    statement: spanOf(layout, statement.start, statement.end),
    material: draft.material,
    releasedBy: releasedBy.filter((party) => !verifiers.has(party.name)),
    deniedBy: unique(deniedBy),
    responses: unique(responses),
    warnings,
    standing: standingOf(warnings),
    partlyVerified: isPartlyVerified(warnings),
  };
}

const unique = (list: readonly Party[]) => list.filter((party, i) => list.findIndex((other) => other.name === party.name) === i);

function spanOf(layout: Layout, start: number, end: number): Span {
  return { text: layout.text.slice(start, end), start, end };
}

/** FNV-1a over the statement's text, with its ordinal among claims of the same statement. */
function idOf(claim: Claim, all: readonly Claim[]): string {
  const same = all.filter((other) => other.statement.text === claim.statement.text);
  let hash = 0x811c9dc5;
  for (let i = 0; i < claim.statement.text.length; i++) hash = Math.imul(hash ^ claim.statement.text.charCodeAt(i), 0x01000193) >>> 0;
  return `c${hash.toString(36)}-${same.indexOf(claim)}`;
}
