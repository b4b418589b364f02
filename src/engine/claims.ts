import { findBy, findDenials } from './attribution';
import type { Hit } from './cues';
import type { Draft } from './drafts';
import { groupHits } from './drafts';
import type { Parties } from './parties';
import type { Told } from './releasers';
import { findReleasedBy } from './releasers';
import type { Layout } from './sentences';
import { isPartlyVerified, standingOf } from './standing';
import type { BySentence } from './telling';
import { findTelling } from './telling';
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
  return groupHits(layout, bySentence)
    .map((draft) => finish(layout, parties, draft, bySentence))
    .sort((a, b) => a.warnings[0]!.start - b.warnings[0]!.start)
    .map((claim, _, all) => ({ ...claim, id: idOf(claim, all) }));
}

function finish(layout: Layout, parties: Parties, draft: Draft, bySentence: BySentence): Claim {
  const statementIndex = draft.strong ? findTelling(layout, draft.hits, bySentence) : Math.min(...draft.told.keys());
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
  const around = [statementIndex, ...told.slice(0, 3)].flatMap((index) => [index, index + 1, index + 2]);
  const deniedBy: Party[] = [];
  const responses: Party[] = [];
  for (const index of new Set(around)) {
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
    hits: draft.hits,
    family: draft.things.map(familyOf).find((one) => one !== null && SOLID.has(one) && one !== 'any') ?? null,
    verifiers: new Set(
      warnings.flatMap(({ kind, by }) =>
        kind === 'could-not-verify' || kind === 'not-verified' ? by.map((party) => party.name) : [],
      ),
    ),
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
