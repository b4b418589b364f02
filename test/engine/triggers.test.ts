import { describe, expect, test } from 'vitest';
import { mayHoldTrigger } from '../../scripts/called-alternatives';
import { writeTriggers } from '../../scripts/write-triggers';
import { LANGUAGES } from '../../src/engine/languages';
import type { CueRule } from '../../src/engine/languages/language';
import { compilePattern } from '../../src/engine/patterns';
import { carryTriggers, triggersOf } from '../../src/engine/trigger-table';
import { findNext, searchOf, type Triggers, together } from '../../src/engine/triggers';
import { readExamples } from './examples';

const rule = (...triggers: string[]): CueRule => ({
  id: 'any',
  kind: 'unclear',
  why: 'whyAny',
  triggers,
  pattern: '',
  about: 'here',
});

const table = triggersOf([
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
  while (findNext(search, table)) found.push([search.at, search.calls.map(({ number }) => number).sort()]);
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

describe.each(LANGUAGES.map((language) => [language.code, language] as const))(
  '%s, as the build writes it',
  (code, language) => {
    const { cues } = language;
    const own = triggersOf(cues);
    const written = writeTriggers(language);
    const carried = triggersOf(carryTriggers([...cues], JSON.parse(JSON.stringify(written))));
    const found = (text: string, triggers: Triggers) => {
      const search = searchOf(text);
      const all: { at: number; rules: number[] }[] = [];
      while (findNext(search, triggers))
        all.push({ at: search.at, rules: together(search.calls).map(({ number }) => number) });
      return all;
    };
    const called = cues.map(({ pattern, onlyAfter, triggers }) => {
      const holds = [pattern, ...(onlyAfter ? [onlyAfter] : [])].map((one) =>
        mayHoldTrigger(compilePattern(one, language)),
      );
      return new Set(triggers.filter((trigger) => holds.some((one) => one(trigger))));
    });

    test('the same words call the same rules, but for those that no alternative holds', () => {
      const texts = readExamples(code).map(({ text }) => text);
      for (const text of texts) {
        const all = new Map(found(text, own).map(({ at, rules }) => [at, rules]));
        for (const { at, rules } of found(text, carried))
          expect(all.get(at), text).toEqual(expect.arrayContaining(rules));
      }
      for (const [number, rule] of cues.entries())
        for (const trigger of rule.triggers) {
          const rules = found(trigger, carried).find(({ at }) => at === 0)?.rules ?? [];
          if (called[number]!.has(trigger)) expect(rules, trigger).toContain(number);
        }
    });

    test('hardly longer than the triggers', () => {
      const length = JSON.stringify(cues.map(({ triggers }) => triggers.join('|'))).length;
      expect(JSON.stringify(written).length).toBeLessThan(1.2 * length + 300);
    });
  },
);

test.each<[string, string, string[], string[]]>([
  [
    'words that are written out',
    'verif(y|ied) the (letter|note)',
    ['verif', 'the note', 'verified'],
    ['letters', 'verify a'],
  ],
  ['a word that begins in one part and ends in another', '(un)?confirm(ed)?', ['unconfirmed', 'confirm'], ['confirms']],
  ['its gaps call nothing', 'has (\\w+ )?been seen', ['has ', 'been', 'has never'], ['never', 'doubt']],
  ['what must stand beside it', 'call(?= was leaked)', ['call', 'leak', 'call was'], ['was seen']],
  ['what may not stand beside it does not', 'call(?! centre)', ['call'], ['centre']],
  ['a whole word, whatever ends it', 'is true', ['true.', 'is true '], ['true.x']],
  ["what goes before n't", "[a-z]*n't know", ["hadn't know", "n't know"], ["shan't"]],
])('%s', (_, pattern, held, missed) => {
  const holds = mayHoldTrigger(pattern);
  expect(held.filter((word) => !holds(word))).toEqual([]);
  expect(missed.filter((word) => holds(word))).toEqual([]);
});
