import { describe, expect, test } from 'vitest';
import {
  endingInOneOf,
  holdingOneOf,
  holdsCapital,
  holdsSmall,
  isCapitals,
  isLetterOrDigit,
  isSmall,
  opensSmall,
  spelt,
} from '../../src/engine/spelling';

const WORDS = [
  '',
  'gate',
  'Gate',
  'GATE',
  'élan',
  'Élan',
  'ÉLAN',
  'naïve',
  'McLee',
  'WebGate',
  'über-gate',
  'mossy12',
  '12',
  '’',
  '“Gate”',
  'it’s',
  'Киев',
  'киев',
  'gâteless',
  'ſ',
  'ª',
  '𝒶',
  '…',
  'a\u00adb',
];

describe('a spelt pattern answers as one that knows the letters of all scripts', () => {
  for (const source of [
    String.raw`^\p{Lu}\p{Ll}[\p{L}'’-]+$`,
    String.raw`\p{Ll}s$`,
    String.raw`^(?:maybe|\p{Ll}{3,}(?:ive|ess))$`,
    String.raw`^\p{L}+[\d_][\p{L}\d_]*$`,
    String.raw`[^\p{L}]`,
    String.raw`(\p{L}+)$`,
  ])
    test(source, () => {
      const pattern = spelt(source);
      for (const word of WORDS) {
        const whole = new RegExp(source, 'u').exec(word);
        expect([word, pattern.test(word), pattern.exec(word)?.[0]]).toEqual([word, whole !== null, whole?.[0]]);
      }
    });

  test('whatever its case', () => {
    const pattern = spelt(String.raw`^[\p{L}\p{N}-]{2,}\.(?:com|net)$`, 'i');
    for (const [text, is] of [
      ['thegate.com', true],
      ['TheGate.COM', true],
      ['élan.net', true],
      ['the gate.com', false],
    ] as const)
      expect([text, pattern.test(text)]).toEqual([text, is]);
  });
});

test('small letters and capitals of any script', () => {
  for (const word of WORDS) {
    expect([word, isSmall(word)]).toEqual([word, /^\p{Ll}+$/u.test(word)]);
    expect([word, isCapitals(word, 2)]).toEqual([word, /^\p{Lu}{2,}$/u.test(word)]);
    expect([word, opensSmall(word)]).toEqual([word, /^\p{Ll}/u.test(word)]);
    expect([word, holdsSmall(word)]).toEqual([word, /\p{Ll}/u.test(word)]);
    expect([word, holdsCapital(word)]).toEqual([word, /\p{Lu}/u.test(word)]);
    const [first] = word.split('');
    expect([word, isLetterOrDigit(first)]).toEqual([word, /^[\p{L}\p{N}]/u.test(first ?? '')]);
  }
});

test('one of the words stands in a name, or ends it', () => {
  const body = holdingOneOf('Office Watch', /\b[A-Z]{2,}\b/);
  for (const name of ['the Harbour Office', 'Gate Watch’s', 'the GHR', 'Watch-Gate'])
    expect([name, body.test(name)]).toEqual([name, true]);
  for (const name of ['Ann Lee', 'Officers', 'the office', 'GhR', ''])
    expect([name, body.test(name)]).toEqual([name, false]);
  const person = endingInOneOf('mayor spokesman');
  for (const name of ['mayor', 'the town’s Mayor', 'ex-mayor', 'army spokesman'])
    expect([name, person.test(name)]).toEqual([name, true]);
  for (const name of ['mayors', 'mayor.', 'the mayoralty', 'supermayor', ''])
    expect([name, person.test(name)]).toEqual([name, false]);
});
