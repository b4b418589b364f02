import { describe, expect, test } from 'vitest';
import { neededWords, needsOf, writeNeeds } from '../../scripts/needed-words';
import { compilePattern } from '../../src/engine/cues';
import { LANGUAGES } from '../../src/engine/languages';
import { lookAt, mayHold, type Needs, readNeeds } from '../../src/engine/needs';
import { readExamples } from './examples';

const mayBeIn = (text: string, needs: Needs) => {
  lookAt(text, 0, text.length);
  return mayHold(needs);
};

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
    '%s: no pattern matches a text that lacks its words, and most texts lack them',
    (code, language) => {
      const { lists, rules } = needsOf(language);
      const needs = rules.map((rule) => readNeeds(rule.replace(/#(\d+)/g, (_, list) => lists[list]!)));
      const examples = readExamples(code);
      let asked = 0;
      let lacking = 0;
      for (const [number, { id, pattern }] of language.cues.entries()) {
        const compiled = new RegExp(compilePattern(pattern, language));
        for (const text of examples
          .filter(({ cue }, i) => cue === id || (i + number) % 11 === 0)
          .map((one) => one.text)) {
          asked += 1;
          const holds = mayBeIn(text, needs[number]!);
          if (compiled.test(text.toLowerCase())) expect(holds, `${id}: ${text}`).toBe(true);
          else if (!holds) lacking += 1;
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
    expect(mayBeIn('anything', readNeeds('', ['some', 'any']))).toBe(true);
    expect(mayBeIn('nothing', readNeeds('', ['some', 'any']))).toBe(false);
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
    expect(mayHold(readNeeds('deed'))).toBe(true);
    expect(mayHold(readNeeds('word'))).toBe(false);
  });
});
