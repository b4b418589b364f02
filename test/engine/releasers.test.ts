import { expect, it } from 'vitest';
import { chancesOf, choose } from '../../src/engine/releasers';

const EVEN = { intercept: 0, weights: {}, names: [], trees: [] };
const namesOf = (...names: string[]) =>
  chancesOf(
    names.map((name) => ({ party: { name }, traits: {} })),
    {},
    EVEN,
  ).parties.map(({ party }) => party.name);

it.each([
  [['agency', 'agency’s spokesman'], ['agency']],
  [['intelligence service (HUR)', 'HUR'], ['intelligence service (HUR)']],
  [['Dr. Lee', 'Dr Lee'], ['Dr. Lee']],
  [
    ['US', 'Russian ministry'],
    ['US', 'Russian ministry'],
  ],
  [
    ['UN', 'United States'],
    ['UN', 'United States'],
  ],
])('%j are %j', (names, parties) => {
  expect(namesOf(...names)).toEqual(parties);
});

const AT = { lenient: 0.65, behind: 0.45, second: 0.22 };
const party = (name: string, chance: number) => ({ party: { name }, chance });

it.each([
  [[0.4, 0.3], 0.3, ['A', 'B']],
  // nearly as sure as the first, and yet not likely
  [[0.25, 0.2], 0.3, ['A']],
  [[0.5, 0.2], 0.3, ['A']],
  [[0.15, 0.1], 0.7, []],
  [[], 1, []],
])('of %j and nobody at %f: %j', (chances, none, names) => {
  const parties = chances.map((chance, i) => party('AB'[i]!, chance));
  expect(choose({ parties, none }, AT).map(({ name }) => name)).toEqual(names);
});
