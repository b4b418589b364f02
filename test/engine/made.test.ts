import { expect, test } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';
import type { Claim, Party } from '../../src/engine/types';
import { makeArticles } from './made/articles';

const small = (text: string) => text.toLowerCase();
const isOne = (party: Party, names: readonly string[]) =>
  names.some((name) => small(party.name).includes(small(name)) || small(name).includes(small(party.name)));

/** The made claims, each with the card that holds its caveat. */
const found = makeArticles(200, 2026).flatMap(({ text, claims }) => {
  const cards = scan(text, { language: en });
  return claims.map((claim) => {
    const holds = ({ warnings }: Claim) =>
      warnings.some(({ start, end }) => start - 40 <= claim.caveat && claim.caveat < end);
    return { claim, card: cards.find(holds), alone: claims.length === 1, of: claims.length };
  });
});
const share = (some: typeof found, is: (one: (typeof found)[number]) => boolean) =>
  some.filter(is).length / some.length;
const alone = found.filter((one) => one.alone);
const several = found.filter((one) => !one.alone);

test('every caveat is found', () => {
  expect(found.length).toBeGreaterThan(300);
  expect(found.filter(({ card }) => !card)).toEqual([]);
});

type Found = (typeof found)[number];
const isStated = ({ claim, card }: Found) =>
  claim.statements.some((text) => text.includes(card!.statement.text.slice(0, 60)));
const isReleased = ({ claim, card }: Found) =>
  claim.releasedBy.length === 0
    ? card!.releasedBy.length === 0
    : card!.releasedBy.some((party) => isOne(party, claim.releasedBy));
const isDenied = ({ claim, card }: Found) =>
  claim.deniedBy.length === 0 || card!.deniedBy.some((party) => isOne(party, claim.deniedBy));

/** [of claims on tapes and of what is only said, of courts, science, sport and war]. */
type Floors = readonly [number, number];
const kinds = (some: typeof found) => [
  some.filter(({ claim }) => !claim.affair),
  some.filter(({ claim }) => claim.affair),
];
const expectAbove = (some: typeof found, is: (one: Found) => boolean, floors: Floors) => {
  for (const [i, kind] of kinds(some).entries()) expect(share(kind, is)).toBeGreaterThan(floors[i]!);
};

// floors a little below what is reached (docs/measurements.md): a fall is to be seen
test('a claim that is told alone has its sentence, who released it and who denies it', () => {
  expectAbove(alone, isStated, [0.93, 0.84]);
  expectAbove(alone, isReleased, [0.8, 0.84]);
  expectAbove(alone, isDenied, [0.96, 0.94]);
});

test('so have most of several in one article', () => {
  expectAbove(several, isStated, [0.62, 0.54]);
  expectAbove(several, isReleased, [0.67, 0.56]);
  expectAbove(several, isDenied, [0.95, 0.94]);
});

test('whom it is told of has hardly ever released it', () => {
  const blamed = ({ claim, card }: Found) =>
    claim.accused !== null && card!.releasedBy.some(({ name }) => name.includes(claim.accused!));
  expect(share(found, blamed)).toBeLessThan(0.04);
});
