// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../src/coverage/parse-xml';
import { customFeed } from '../../src/coverage/providers/custom-feed';
import type { Query } from '../../src/coverage/types';

const query = { terms: ['boat'], language: 'en' } as Query;
const read = (body: string) =>
  customFeed.parse(
    { status: 200, contentType: 'application/rss+xml', body, retryAfter: null },
    { query, options: { now: 0, key: null, address: 'https://a.example/?q={query}' }, parseXml },
  );
const feed = (title: string) =>
  `<rss version="2.0"><channel><item><title>${title}</title><link>https://a.example/1?a=1&amp;b=2</link></item></channel></rss>`;
const titleOf = (body: string) => {
  const outcome = read(body);
  return outcome.outcome === 'found' ? outcome.items[0]?.title : outcome;
};

test('well-formed XML is a document, anything else null', () => {
  expect(parseXml('<rss><channel/></rss>')?.documentElement.localName).toBe('rss');
  expect(parseXml('<rss><channel></rss>')).toBeNull();
  expect(parseXml('')).toBeNull();
});

describe('a strict parser, and feeds as people write them', () => {
  test.each([
    ['well-formed', 'Boat &amp; ship', 'Boat & ship'],
    ['a bare ampersand', 'Boat & ship', 'Boat & ship'],
    ['a name of HTML', 'Boat&nbsp;&ndash; ship', 'Boat – ship'],
    ['a character that XML forbids', 'Boat\u000b ship', 'Boat ship'],
  ])('%s', (_what, title, read) => expect(titleOf(feed(title))).toBe(read));

  test('what can’t be mended is no answer, not an empty one', () => {
    expect(titleOf('<rss><channel><item><title>A</item></channel></rss>')).toMatchObject({ reason: 'bad-reply' });
  });
});
