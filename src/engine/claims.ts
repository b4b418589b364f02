import { findBy, findDenials } from './attribution';
import type { Hit } from './cues';
import type { Draft } from './drafts';
import { groupHits } from './drafts';
import type { Parties } from './parties';
import type { Told } from './releasers';
import { findReleasedBy } from './releasers';
import type { Layout } from './sentences';
import { isPartlyVerified, standingOf } from './standing';
import { familyOf, SOLID } from './things';
import type { Claim, Party, Span, Warning } from './types';
import { TIER } from './types';

/** Puts warnings together with what they are about, and says of each claim who is behind it. */
export function buildClaims(layout: Layout, parties: Parties, hits: readonly Hit[]): Claim[] {
  const bySentence = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = bySentence.get(hit.sentence.index);
    if (list) list.push(hit);
    else bySentence.set(hit.sentence.index, [hit]);
  }
  const seen = new Map<string, number>();
  return groupHits(layout, bySentence)
    .map((draft) => finish(layout, parties, draft))
    .sort((a, b) => a.warnings[0]!.start - b.warnings[0]!.start)
    .map((claim) => ({ ...claim, id: idOf(claim.statement.text, seen) }));
}

function finish(layout: Layout, parties: Parties, draft: Draft): Claim {
  const statementIndex = draft.statement;
  const statement = layout.sentences[statementIndex]!;
  const told = [...draft.told.keys()].filter((index) => index !== statementIndex).sort((a, b) => a - b);
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
  const claim = toldOf(draft, statementIndex, warnings);
  const releasedBy = findReleasedBy(layout, parties, claim);
  const around = new Set<number>();
  for (const place of [statementIndex, ...told, ...draft.remarks].slice(0, FIRST))
    for (let i = place - 1; i <= place + 3; i++) around.add(i);
  const deniedBy: Party[] = [];
  const responses: Party[] = [];
  for (const index of around) {
    const sentence = layout.sentences[index];
    if (!sentence) continue;
    const { denied, asked } = findDenials(layout, parties, sentence);
    deniedBy.push(...denied);
    responses.push(...asked);
  }
  return {
    id: '',
    statement: spanOf(layout, statement.start, statement.end),
    material,
    releasedBy,
    deniedBy: unique(deniedBy),
    responses: unique(responses),
    warnings,
    standing: standingOf(warnings),
    partlyVerified: isPartlyVerified(warnings),
  };
}

/** What is known of the claim when its releasers are looked for. */
export function toldOf(draft: Draft, statement: number, warnings: readonly Pick<Warning, 'kind' | 'by'>[]): Told {
  return {
    statement,
    told: [...draft.told.keys()].filter((index) => index !== statement),
    remarks: [...draft.remarks].filter((index) => index !== statement),
    hits: draft.hits.slice(0, FIRST),
    family: draft.things.map(familyOf).find((one) => one !== null && SOLID.has(one) && one !== 'any') ?? null,
    verifiers: new Set(
      warnings.flatMap(({ kind, by }) =>
        kind === 'could-not-verify' || kind === 'not-verified' ? by.map((party) => party.name) : [],
      ),
    ),
  };
}

/** Hits of a claim by which its releasers are looked for; a claim with more is told by its first ones. */
const FIRST = 40;

const unique = (list: readonly Party[]) =>
  list.filter((party, i) => list.findIndex((other) => other.name === party.name) === i);

function spanOf(layout: Layout, start: number, end: number): Span {
  return { text: layout.text.slice(start, end), start, end };
}

/** FNV-1a over the statement's text, with the ordinal of the claim among those of the same statement. */
function idOf(statement: string, seen: Map<string, number>): string {
  const ordinal = seen.get(statement) ?? 0;
  seen.set(statement, ordinal + 1);
  let hash = 0x811c9dc5;
  for (let i = 0; i < statement.length; i++) hash = Math.imul(hash ^ statement.charCodeAt(i), 0x01000193) >>> 0;
  return `c${hash.toString(36)}-${ordinal}`;
}
