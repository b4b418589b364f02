import { expect, test } from 'vitest';
import { splitWords } from '../../src/engine/words';

const cases: readonly [text: string, words: readonly string[]][] = [
  ['The U.S. said so.', ['The', 'U.S.', 'said', 'so', '.']],
  ['Ukraine’s army', ['Ukraine', '’s', 'army']],
  ["didn't, can’t", ["didn't", ',', 'can’t']],
  ['AT&T @HarbourPost #storm', ['AT&T', '@HarbourPost', '#storm']],
  ['a well-known man- no', ['a', 'well-known', 'man', '-', 'no']],
  ['Daily.Post 3.5 km', ['Daily.Post', '3', '.', '5', 'km']],
  ['“Łódź” – naïve', ['“', 'Łódź', '”', '–', 'naïve']],
  ['𝒜𝒷 x', ['𝒜𝒷', 'x']],
  ['a\u00a0b\u2003c', ['a', 'b', 'c']],
];
test.each(cases)('%s', (text, words) => {
  const found = splitWords(text, 0, text.length);
  expect(found.map((word) => word.text)).toEqual(words);
  for (const { text: own, start, end } of found) expect(text.slice(start, end)).toBe(own);
});

test('a word knows its lower case without soft hyphens, its capital, and whether it is a mark', () => {
  const [ruler, own, mark, smile] = splitWords('Min\u00adistry’s , 🙂', 0, 15);
  expect(ruler).toMatchObject({ lower: 'ministry', capital: true, mark: false });
  expect(own).toMatchObject({ lower: "'s", capital: false, mark: false });
  expect([mark?.mark, smile?.mark]).toEqual([true, true]);
});
