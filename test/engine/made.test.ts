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

test('what is told once is told by its own sentence, and who released it is named', () => {
  const isStated = ({ claim, card }: (typeof found)[number]) =>
    claim.statements.some((text) => text.includes(card!.statement.text.slice(0, 60)));
  const isReleased = ({ claim, card }: (typeof found)[number]) =>
    claim.releasedBy.length === 0
      ? card!.releasedBy.length === 0
      : card!.releasedBy.some((party) => isOne(party, claim.releasedBy));
  const figures = {
    alone: { stated: share(alone, isStated), released: share(alone, isReleased) },
    several: { stated: share(several, isStated), released: share(several, isReleased) },
  };
  console.log(
    JSON.stringify(figures),
    share(
      found,
      ({ claim, card }) => claim.accused !== null && card!.releasedBy.some((p) => p.name.includes(claim.accused!)),
    ),
  );
  expect(figures.alone.stated).toBeGreaterThan(0.85);
});
