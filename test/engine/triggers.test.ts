import { describe, expect, test } from 'vitest';
import { writeTriggers } from '../../scripts/write-triggers';
import { LANGUAGES } from '../../src/engine/languages';
import type { CueRule } from '../../src/engine/languages/language';
import { finish } from '../../src/engine/steps';
import { readTable, tableOf } from '../../src/engine/trigger-table';
import { findNext, searchOf, type Triggers } from '../../src/engine/triggers';
import { readExamples } from './examples';

const rule = (...triggers: string[]): CueRule => ({
  id: 'any',
  kind: 'unclear',
  why: 'whyAny',
  triggers,
  pattern: '',
  about: 'here',
});

const table = tableOf([
  rule('fake', 'no way'),
  rule('fak', 'it has been', "it's not"),
  rule('if ', 'dna'),
  rule('könn', 'no'),
  rule('über'),
]);

/** The places of the triggers, with the rules that each calls. */
function search(text: string) {
  const found: [number, number[]][] = [];
  const search = searchOf(text);
  while (findNext(search, table)) found.push([search.at, [...search.calls]]);
  return found;
}

describe('triggers', () => {
  test.each<[string, [number, number[]][]]>([
    ['a fake', [[2, [0, 1]]]],
    ['FAKES', [[0, [0, 1]]]],
    ['“fak-', [[1, [1]]]],
    ['unfake, snow', []],
    ['no way', [[0, [0, 3]]]],
    [
      'no \u00a0\n way, nobody',
      [
        [0, [0, 3]],
        [11, [3]],
      ],
    ],
    ['it  has\tbeen', [[0, [1]]]],
    ['it hasn’t been', []],
    [
      "It’s not; it's not",
      [
        [0, [1]],
        [5, [3]],
        [10, [1]],
        [15, [3]],
      ],
    ],
    [
      'if so, iffy, if',
      [
        [0, [2]],
        [13, [2]],
      ],
    ],
    [
      'DNA dna',
      [
        [0, [2]],
        [4, [2]],
      ],
    ],
    [
      'sie können über',
      [
        [4, [3]],
        [11, [4]],
      ],
    ],
    ['fa\u00adke of\u00adfake', [[0, [0, 1]]]],
    [
      '¿fake? €fake',
      [
        [1, [0, 1]],
        [8, [0, 1]],
      ],
    ],
    ['2fake éfake', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(search(text)).toEqual(expected);
  });

  test('wherever in a text a trigger stands, it is found', () => {
    for (let before = 0; before < 40; before++)
      expect(search(`${'x '.repeat(before)}fake${' y'.repeat(before % 7)}`)).toEqual([[2 * before, [0, 1]]]);
  });
});

describe.each(LANGUAGES.map((language) => [language.code, language.cues] as const))(
  '%s, as the build writes it',
  (code, cues) => {
    const own = tableOf(cues);
    const written = writeTriggers(cues);
    const carried = finish(readTable(JSON.parse(JSON.stringify(written))));
    const found = (text: string, triggers: Triggers) => {
      const search = searchOf(text);
      const all: [number, readonly number[]][] = [];
      while (findNext(search, triggers)) all.push([search.at, search.calls]);
      return all;
    };

    test('the same words call the same rules', () => {
      const texts = [
        ...readExamples(code).map(({ text }) => text),
        cues.flatMap(({ triggers }) => triggers).join(' ; '),
      ];
      for (const text of texts) expect(found(text, carried), text).toEqual(found(text, own));
      expect(carried.windows).toEqual(own.windows);
      expect(carried.begins).toEqual(own.begins);
    });

    test('it is read in steps of some triggers each', () => {
      const steps = [...readTable(written)].length;
      expect(steps).toBe(Math.ceil(written.calls.length / 2 / 256));
    });

    test('hardly longer than the triggers', () => {
      const length = JSON.stringify(cues.map(({ triggers }) => triggers.join('|'))).length;
      expect(JSON.stringify(written).length).toBeLessThan(1.2 * length);
    });
  },
);
