import { expect, test } from 'vitest';
import type { Model } from '../../src/engine/forest';
import { weigh } from '../../src/engine/forest';

const model: Model = {
  intercept: 1,
  weights: { near: 2, far: -3 },
  names: ['far', 'count'],
  trees: [
    [1, 2.5, -0.5, [0, 0.5, 4, 8]],
    [0, 0.5, 0.25, -0.25],
  ],
};

test('a model adds up weights and the answers of its trees; what it does not know weighs nothing', () => {
  expect(weigh(model, {})).toBeCloseTo(1 - 0.5 + 0.25);
  expect(weigh(model, { near: 1, unheard: 100 })).toBeCloseTo(3 - 0.5 + 0.25);
  expect(weigh(model, { count: 3 })).toBeCloseTo(1 + 4 + 0.25);
  expect(weigh(model, { count: 3, far: 1 })).toBeCloseTo(1 - 3 + 8 - 0.25);
});

test('one answer leaves nothing behind for the next', () => {
  weigh(model, { count: 3, far: 1 });
  expect(weigh(model, {})).toBeCloseTo(0.75);
});
