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

// floors a little below what is reached (docs/measurements.md): a fall is to be seen
test('a claim that is told alone has its sentence, who released it and who denies it', () => {
  expect(share(alone, isStated)).toBeGreaterThan(0.9);
  expect(share(alone, isReleased)).toBeGreaterThan(0.88);
  expect(share(alone, isDenied)).toBeGreaterThan(0.95);
});

test('so have most of several in one article', () => {
  expect(share(several, isStated)).toBeGreaterThan(0.62);
  expect(share(several, isReleased)).toBeGreaterThan(0.65);
  expect(share(several, isDenied)).toBeGreaterThan(0.95);
});

test('whom it is told of has hardly ever released it', () => {
  const blamed = ({ claim, card }: Found) =>
    claim.accused !== null && card!.releasedBy.some(({ name }) => name.includes(claim.accused!));
  expect(share(found, blamed)).toBeLessThan(0.04);
});
