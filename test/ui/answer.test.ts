import { expect, test } from 'vitest';
import type { Claim, Kind, Standing } from '../../src/engine/types';
import { answerOf, answerText } from '../../src/ui/answer';
import { ENGLISH, pageReport } from './stage';

const TIERS = { alleged: 'hedge', reported: 'hedge', claimed: 'hedge', intercepted: 'provenance' } as const;
const STANDING: Partial<Record<Kind, Standing>> = {
  intercepted: 'intercepted',
  verified: 'verified',
  refuted: 'refuted',
  alleged: 'hedged',
  reported: 'hedged',
  claimed: 'hedged',
};

/** A claim of one kind, as small as a claim can be. */
function claimOf(kind: Kind): Claim {
  const sentence = { text: 'So it is.', start: 0, end: 9 };
  const tier = TIERS[kind as keyof typeof TIERS] ?? 'explicit';
  return {
    id: kind,
    statement: sentence,
    material: null,
    releasedBy: [],
    deniedBy: [],
    responses: [],
    warnings: [{ text: 'So', start: 0, end: 2, kind, tier, by: [], cue: kind, why: '', sentence }],
    standing: STANDING[kind] ?? 'doubted',
    partlyVerified: false,
  };
}

const sayOf = (...kinds: Kind[]) => {
  const claims = kinds.map(claimOf);
  return answerText(
    answerOf(
      claims.map((claim) => ({ report: pageReport('nothing'), claim })),
      ENGLISH,
    ),
  );
};
const NB = '\u00a0';

test.each<[Kind[], string]>([
  [[], 'Nothing found'],
  [['not-verified'], '1 claim here is called unverified'],
  [['could-not-verify', 'not-verified'], '2 claims here are called unverified'],
  [['unclear'], '1 claim here is called unclear'],
  [['unclear', 'unclear'], '2 claims here are called unclear'],
  [['unclear', 'not-verified'], '2 claims here are called unverified or unclear'],
  [
    ['not-verified', 'not-verified', 'intercepted'],
    `2 claims here are called unverified · 1${NB}more rests on intercepted or leaked material`,
  ],
  [['not-verified', 'alleged', 'verified'], '1 claim here is called unverified'],
  [['intercepted', 'intercepted'], `No claim here is called unverified · 2${NB}rest on intercepted or leaked material`],
  [
    ['intercepted', 'alleged'],
    `No claim here is called unverified · 1${NB}rests on intercepted or leaked material; 1${NB}is only alleged or claimed`,
  ],
  [
    ['alleged', 'claimed', 'claimed', 'alleged'],
    `No claim here is called unverified; 4${NB}are only alleged or claimed`,
  ],
  [['reported'], `No claim here is called unverified; 1${NB}is only alleged, reported or claimed`],
  [['verified'], `No claim here is called unverified; 1${NB}is called verified`],
  [['refuted', 'refuted'], `No claim here is called unverified; 2${NB}are called refuted`],
  [
    ['refuted', 'verified', 'alleged'],
    `No claim here is called unverified; 1${NB}is called refuted; 1${NB}is called verified; 1${NB}is only alleged or claimed`,
  ],
])('%j: %s', (kinds, line) => {
  expect(sayOf(...kinds)).toBe(line);
});
