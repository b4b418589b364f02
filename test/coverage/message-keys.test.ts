import { expect, test } from 'vitest';
import { aboutKey, kindKey, nameKey, reasonKey, sentKey } from '../../src/coverage/message-keys';
import { PROVIDERS } from '../../src/coverage/providers';
import { REASONS } from '../../src/coverage/types';

test.each([
  [nameKey('gdelt-doc'), 'coverageNameGdeltDoc'],
  [aboutKey('wayback'), 'coverageAboutWayback'],
  [reasonKey('rate-limited'), 'coverageReasonRateLimited'],
  [sentKey('page-address'), 'coverageSentPageAddress'],
  [kindKey('fact-check'), 'coverageKindFactCheck'],
])('%s', (key, expected) => expect(key).toBe(expected));

test('every key is one that browsers accept, and no two codes share one', () => {
  const keys = [...PROVIDERS.flatMap(({ id }) => [nameKey(id), aboutKey(id)]), ...REASONS.map(reasonKey)];
  for (const key of keys) expect(key).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
  expect(new Set(keys).size).toBe(keys.length);
});
