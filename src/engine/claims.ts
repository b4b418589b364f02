import { assignAnswers } from './answers';
import { findBy } from './attribution';
import type { Hit } from './cues';
import type { Answers } from './denials';
import { answersIn, mayAnswer } from './denials';
import type { Draft } from './drafts';
import { groupHitsInSteps } from './drafts';
import { SOLID } from './families';
import type { Parties } from './parties';
import type { Told } from './places';
import { findReleasedBy } from './releasers';
import type { Layout, Sentence } from './sentences';
import { isPartlyVerified, standingOf } from './standing';
import { familyOf } from './things';
import type { Claim, Party, Span, Warning } from './types';
import { TIER } from './types';

/** Puts warnings together with what they are about, and says of each claim who is behind it. Rests after each step. */
export function* buildClaims(layout: Layout, parties: Parties, hits: readonly Hit[]): Generator<void, Claim[]> {
  const bySentence = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = bySentence.get(hit.sentence.index);
    if (list) list.push(hit);
    else bySentence.set(hit.sentence.index, [hit]);
  }
  const seen = new Map<string, number>();
  const told = (yield* groupHitsInSteps(layout, bySentence)).map(tell);
  yield;
  const answers = yield* assignAnswers(layout, parties, told);
  const claims: Claim[] = [];
  for (const [i, one] of told.entries()) {
    yield;
    claims.push(yield* finish(layout, parties, one, answers[i]!));
  }
  return claims
    .sort((a, b) => a.warnings[0]!.start - b.warnings[0]!.start)
    .map((claim) => ({ ...claim, id: idOf(claim.statement.text, seen) }));
}

/** A draft with the sentence that states it and the others that tell it. */
interface Stated {
  draft: Draft;
  statement: number;
  told: readonly number[];
  remarks: readonly number[];
  strong: boolean;
}

function tell(draft: Draft): Stated {
  const { statement } = draft;
  const told = [...draft.told.keys()].filter((index) => index !== statement).sort((a, b) => a - b);
  return { draft, statement, told, remarks: [...draft.remarks], strong: draft.strong };
}

function* finish(
  layout: Layout,
  parties: Parties,
  { draft, statement: index }: Stated,
  answers: Answers,
): Generator<void, Claim> {
  const statement = layout.sentences[index]!;
  const flagged: Warning[] = draft.hits
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
  const found = flagged.filter((warning) => !isDenial(layout, parties, statement, warning));
  // where nothing else is doubted of it, it stays what the page says
  const warnings = found.some(({ tier }) => tier !== 'hedge') ? found : flagged;
  const material = draft.things.find((thing) => thing.material)?.material ?? null;
  yield;
  const tellings = tellingsOf(draft).map(([place, chance]) => ({ claim: toldOf(draft, place, warnings), chance }));
  const released = yield* findReleasedBy(layout, parties, tellings);
  const isIn = (list: readonly Party[], { name }: Party) => list.some((other) => other.name === name);
  // whoever denies it did not tell it where another did; alone he told what he denies by
  const others = released.filter((party) => !isIn(answers.denied, party));
  const releasedBy = others.length > 0 ? others : released;
  // an expert who finds it false, or has doubts, is no party to it; who speaks for somebody is
  const { speaking, expert, offices } = layout.language.naming;
  const speakers = warnings.flatMap(({ kind, by }) =>
    kind === 'refuted' ? by.filter(({ name }) => speaking.test(name) && !expert.test(name) && !offices.test(name)) : [],
  );
  const checkers = found.flatMap(({ kind, by }) => (kind === 'unclear' || kind === 'refuted' ? by : []));
  const deniedBy = [
    ...answers.denied.filter((party) => !isIn(checkers, party) || isIn(speakers, party)),
    ...speakers.filter((party, i) => !isIn(answers.denied, party) && !isIn(speakers.slice(0, i), party)),
  ].filter((party) => !isIn(releasedBy, party));
  return {
    id: '',
    statement: spanOf(layout, statement.start, statement.end),
    material,
    releasedBy,
    deniedBy,
    responses: [...answers.asked],
    warnings,
    standing: standingOf(warnings),
    partlyVerified: isPartlyVerified(warnings),
  };
}

/**
 * “This never happened,” said by one of whom the statement tells, and who “rejected the claim” in another sentence: he is no checker
 * of it.
 */
const isDenial = (layout: Layout, parties: Parties, told: Sentence, { kind, by, sentence, start }: Warning): boolean =>
  kind === 'refuted' &&
  by.length > 0 &&
  layout.quotationAt(start) !== null &&
  by.every((party) => parties.isPerson(party) && isToldOf(layout, told, party)) &&
  layout.sentences
    .slice(Math.max(0, told.index - AROUND), told.index + AROUND)
    .some(
      (other) =>
        other.start !== sentence.start &&
        mayAnswer(layout, other) &&
        answersIn(layout, parties, other).denied.some(({ name }) => by.every((party) => party.name === name)),
    );

/** Sentences around a statement in which somebody may reject it. */
const AROUND = 40;

/** Whether the sentence has the last word of the name. */
const isToldOf = (layout: Layout, sentence: Sentence, { name }: Party): boolean => {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return layout.wordsOf(sentence).some(({ text }) => text === last);
};

/** The sentences that may tell the claim, the likeliest first, each with its chance. */
const tellingsOf = ({ chances }: Draft): [number, number][] =>
  [...chances]
    .sort(([, a], [, b]) => b - a)
    .slice(0, TELLINGS)
    .filter(([, chance], i) => i === 0 || chance >= LEAST);

/** How many of them are asked who released it, and from which chance. */
const TELLINGS = 3;
const LEAST = 0.05;

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
