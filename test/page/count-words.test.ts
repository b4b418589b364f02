import { expect, test } from 'vitest';
import { countWords } from '../../src/page/read-page';

test.each([
  ['The ministry could not verify it.', 6],
  ['', 0],
  ['– … —', 0],
  ['don’t – 3.5 per cent', 6],
  // a letter beyond the basic plane is two units and one letter
  ['\u{10330}\u{10331} and \u{1F600} alone', 3],
  ['Слово, слово\nword', 3],
  ['a\u00adb', 2],
  ['half of a pair \ud800', 4],
])('%j', (text, words) => {
  expect(countWords(text)).toBe(words);
  // what a word is: a run of letters and digits
  expect(words).toBe(text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
});
