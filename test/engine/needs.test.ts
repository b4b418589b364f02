import { describe, expect, test } from 'vitest';
import { neededWords, needsOf, writeNeeds } from '../../scripts/needed-words';
import { LANGUAGES } from '../../src/engine/languages';
import { lookAt, mayHold, type Needs, readNeeds } from '../../src/engine/needs';
import { compilePattern, patternOf, patternsOf } from '../../src/engine/patterns';
import { readExamples } from './examples';

const NOTHING = readNeeds('');
/** Which alternatives may be in the text, a bit for each. */
const mayMatch = (text: string, alternatives: readonly Needs[], besides = NOTHING) => {
  lookAt(text, 0, text.length);
  return mayHold({ alternatives, besides });
};
const mayBeIn = (text: string, needs: Needs) => mayMatch(text, [needs]) !== 0;

describe('what a pattern cannot match without', () => {
  test.each([
    ['verified', 'verified'],
    ['un(?:verified|confirmed)', { any: ['unverified', 'unconfirmed'] }],
    ['verif(?:y|ied)', { any: ['verify', 'verified'] }],
    ['(?:has )?verif(?:y|ied)', 'verif'],
    ['verif(?:y|ied)?', 'verif'],
    ['unclear \\w+ whether', { all: ['unclear ', ' whether'] }],
    ['[a-z]*ly denied(?= report)', { all: ['ly denied', ' report'] }],
    ['denied(?! report)', 'denied'],
    ['(?:\\w+ )*|denied', true],
    ['scrutini[sz]ed', { any: ['scrutinised', 'scrutinized'] }],
    ['(?:unclear){0,2}', true],
    ['(?:unclear){1,2}', 'unclear'],
  ])('%s', (pattern, needs) => {
    expect(neededWords(pattern.replaceAll(' ', '(?:[\\s\\u00ad]+)'))).toEqual(needs);
  });

  test.each(LANGUAGES.map((language) => [language.code, language] as const))(
    '%s: without the alternatives whose words a text lacks a pattern matches the same, and most texts lack all of them',
    (code, language) => {
      const { lists, rules } = needsOf(language);
      const needs = rules.map((rule) =>
        rule
          .replace(/#(\d+)/g, (_, list) => lists[list]!)
          .split('~')
          .map(readNeeds),
      );
      const examples = readExamples(code);
      let asked = 0;
      let lacking = 0;
      for (const [number, rule] of language.cues.entries()) {
        const { id } = rule;
        const whole = new RegExp(`(?<![a-z0-9])(?:${compilePattern(rule.pattern, language)})(?![a-z0-9])`, 'g');
        const patterns = patternsOf(rule, language);
        for (const text of examples
          .filter(({ cue }, i) => cue === id || (i + number) % 11 === 0)
          .map((one) => one.text)) {
          asked += 1;
          const may = mayMatch(text, needs[number]!);
          const lower = text.toLowerCase();
          const found = [...lower.matchAll(whole)].map((match) => [match.index, match[0]]);
          if (may === 0) {
            expect(found, `${id}: ${text}`).toEqual([]);
            lacking += 1;
            continue;
          }
          for (const some of [patternsOf(rule, language), patterns])
            expect(
              [...lower.matchAll(patternOf(some, may, lower))].map((match) => [match.index, match[0]]),
              `${id}: ${text}`,
            ).toEqual(found);
        }
      }
      expect(lacking).toBeGreaterThan(0.6 * asked);
    },
    60_000,
  );

  test('white space and apostrophes of any kind', () => {
    const needs = readNeeds("did not&can't|(may&never)");
    expect(mayBeIn('It DID\u00a0\n not and can’t', needs)).toBe(true);
    expect(mayBeIn('it did  not, may it ne\u00adver', needs)).toBe(true);
    expect(mayBeIn('it did not, may it', needs)).toBe(false);
    expect(mayBeIn('is a “ \u00a0 to', readNeeds('a to'))).toBe(true);
    expect(mayBeIn('is at to', readNeeds('a to'))).toBe(false);
    expect(mayBeIn('anything', readNeeds(''))).toBe(true);
  });

  test('each alternative by itself, and what all of them need besides', () => {
    const alternatives = ['word', 'deed', ''].map(readNeeds);
    expect(mayMatch('a deed', alternatives)).toBe(0b110);
    expect(mayMatch('words and deeds', alternatives)).toBe(0b111);
    expect(mayMatch('a deed', alternatives, readNeeds('some|any'))).toBe(0);
    expect(mayMatch('any deed', alternatives, readNeeds('some|any'))).toBe(0b110);
  });

  test('as it is written for the engine', () => {
    const may = { all: ['maybe', { any: ['never', 'at no time'] }] };
    expect(writeNeeds({ all: ['unverified', { any: ['claim', may] }] })).toBe('unverif&claim|(maybe&never|at no t)');
    expect(writeNeeds({ any: ['verification', 'verifications', 'verifies'] })).toBe('verific|verifie');
    expect(writeNeeds(true)).toBe('');
    expect(() => writeNeeds('a|b')).toThrow();
  });

  test('what one text holds, the next ones do not', () => {
    const needs = readNeeds('word');
    for (let i = 0; i < 300; i++) {
      expect(mayBeIn('a word', needs)).toBe(true);
      expect(mayBeIn('nothing', needs)).toBe(false);
    }
  });

  test('of a longer text a piece is asked', () => {
    lookAt('a word and a deed', 7, 17);
    expect(mayHold({ alternatives: [readNeeds('deed'), readNeeds('word')], besides: NOTHING })).toBe(0b01);
  });
});
