import { describe, expect, test } from 'vitest';
import { neededWords, needsOf, writeNeed } from '../../scripts/needed-words';
import { LANGUAGES } from '../../src/engine/languages';
import { lookAt, mayHold, type Need, readLists, readNeed } from '../../src/engine/needs';
import { compilePattern, patternOf, patternsOf } from '../../src/engine/patterns';
import { readExamples } from './examples';

/** Which alternatives may be in the text, a bit for each. */
const mayMatch = (text: string, alternatives: readonly Need[], besides = readNeed('')) => {
  lookAt(text, 0, text.length);
  return mayHold({ alternatives, besides });
};
const mayBeIn = (text: string, need: Need) => mayMatch(text, [need]) !== 0;

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
      const named = readLists(lists);
      const needs = rules.map((rule) => rule.split('~').map((one) => readNeed(one, named)));
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
    const need = readNeed("did not&can't|may+never");
    expect(mayBeIn('It DID\u00a0\n not and can’t', need)).toBe(true);
    expect(mayBeIn('it did  not, may it ne\u00adver', need)).toBe(true);
    expect(mayBeIn('it did not, may it', need)).toBe(false);
    expect(mayBeIn('a \u00a0 to', readNeed('a to'))).toBe(true);
    expect(mayBeIn('is at to', readNeed('a to'))).toBe(false);
    expect(mayBeIn('anything', readNeed(''))).toBe(true);
  });

  test('each alternative by itself, and what all of them need besides', () => {
    const alternatives = ['word', 'deed', ''].map((one) => readNeed(one));
    expect(mayMatch('a deed', alternatives)).toBe(0b110);
    expect(mayMatch('words and deeds', alternatives)).toBe(0b111);
    expect(mayMatch('a deed', alternatives, readNeed('some|any'))).toBe(0);
    expect(mayMatch('any deed', alternatives, readNeed('some|any'))).toBe(0b110);
  });

  test('as it is written for the engine', () => {
    const may = { all: ['maybe', { any: ['never', 'at no time'] }] };
    const need = { all: ['unverified', { any: ['claim', 'claims it', may] }] };
    expect(writeNeed(need)).toBe('unverif&claim|maybe+never/at no t');
    expect(writeNeed({ any: ['verification', 'verifications', 'verifies'] })).toBe('verific|verifie');
    expect(writeNeed(true)).toBe('');
    expect(() => writeNeed('a|b')).toThrow();
  });

  test('lists of words by their number', () => {
    const named = readLists(['never|at no time', 'claim|deed']);
    const need = readNeed('word&#1|maybe+#0', named);
    expect(mayBeIn('a word, a deed', need)).toBe(true);
    expect(mayBeIn('a word, maybe at no time', need)).toBe(true);
    expect(mayBeIn('a word, never', need)).toBe(false);
  });

  test('of a longer text a piece is asked', () => {
    lookAt('a word and a deed', 7, 17);
    const alternatives = [readNeed('deed'), readNeed('word')];
    expect(mayHold({ alternatives, besides: readNeed('') })).toBe(0b01);
  });

  test('what one text holds, the next ones do not', () => {
    const need = readNeed('word');
    for (let i = 0; i < 300; i++) {
      expect(mayBeIn('a word', need)).toBe(true);
      expect(mayBeIn('nothing', need)).toBe(false);
    }
  });
});
