import { expect, test } from 'vitest';
import { findLanguage } from '../../src/engine/languages';
import { mayHoldPhrase } from '../../src/engine/own-phrases';
import { scan } from '../../src/engine/scan';

const language = findLanguage('en')!;
test.each([
  ['He was shown, but couldn’t copy, it.', "couldn't copy", true],
  ['OBTAINED by\nthis newspaper.', 'obtained by this newspaper', true],
  ['A (very) odd phrase.', '(very) odd', true],
  ['Nothing of the kind.', 'obtained', false],
  ['A text.', '   ', false],
])('%o may hold %o: %s; what the reading finds, the quick look never misses', (text, words, held) => {
  const phrases = [{ words, kind: 'not-verified' as const }];
  expect(mayHoldPhrase(text, phrases)).toBe(held);
  if (scan(text, { language, phrases }).length > 0) expect(held).toBe(true);
});

test('no phrases, no look', () => {
  expect(mayHoldPhrase('anything', [])).toBe(false);
});
