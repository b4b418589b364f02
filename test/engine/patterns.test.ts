import { expect, test } from 'vitest';
import { findLanguage } from '../../src/engine/languages';
import { alternativesOf, areCompiled, patternOf, patternsOf } from '../../src/engine/patterns';

const english = findLanguage('en')!;
const [cue] = english.cues;
const makePatterns = () => patternsOf({ ...cue!, pattern: 'un(clear|known)|not <verified>|in doubt' }, english);

test.each([
  ['one', ['one']],
  ['one|two (three|four( five|))|six', ['one', 'two (three|four( five|))', 'six']],
  ['[(|] one\\)|two [^\\]|]|\\|', ['[(|] one\\)', 'two [^\\]|]', '\\|']],
])('%s has alternatives', (source, alternatives) => {
  expect(alternativesOf(source)).toEqual(alternatives);
});

test('only what may match is compiled, and later what may match besides', () => {
  const patterns = makePatterns();
  const unclear = patternOf(patterns, 0b001, 'it is unclear');
  expect(unclear.source).not.toContain('doubt');
  expect(unclear.exec('it is unclear')?.[0]).toBe('unclear');
  expect(areCompiled(patterns, 0b001)).toBe(true);
  expect(areCompiled(patterns, 0b101)).toBe(false);
  const both = patternOf(patterns, 0b100, 'in doubt');
  expect(['unclear', 'in doubt', 'not verified'].map((text) => text.search(both))).toEqual([0, 0, -1]);
  expect(patternOf(patterns, 0b001, 'unclear')).toBe(both);
});
