import { expect, test } from 'vitest';
import { searchLinks } from '../../src/coverage/links';

const linksFor = (words: string, tag: string) =>
  Object.fromEntries(searchLinks(words, tag).map(({ id, href }) => [id, href]));

test('the exact forms of each service, with the reader’s language and region', () => {
  expect(linksFor('"Anna Veldt" Hallis', 'en-US')).toEqual({
    'google-news': 'https://news.google.com/search?q=%22Anna%20Veldt%22%20Hallis&hl=en-US&gl=US&ceid=US:en',
    'bing-news': 'https://www.bing.com/news/search?q=%22Anna%20Veldt%22%20Hallis&mkt=en-US&setlang=en&cc=US',
    duckduckgo: 'https://duckduckgo.com/?q=%22Anna%20Veldt%22%20Hallis&iar=news&ia=news&kl=us-en',
    'fact-check-explorer': 'https://toolbox.google.com/factcheck/explorer/search/Anna%20Veldt%20Hallis;hl=en',
  });
});

test.each([
  ['en-GB', 'hl=en-GB&gl=GB&ceid=GB:en', 'kl=uk-en'],
  ['de-AT', 'hl=de&gl=AT&ceid=AT:de', 'kl=at-de'],
  ['pt-BR', 'hl=pt-BR&gl=BR&ceid=BR:pt', 'kl=br-pt'],
  ['uk', 'hl=uk&gl=UA&ceid=UA:uk', 'kl=ua-uk'],
  ['en', 'hl=en-US&gl=US&ceid=US:en', 'kl=us-en'],
  ['not a tag', 'hl=en-US&gl=US&ceid=US:en', 'kl=us-en'],
])('%s', (tag, google, duck) => {
  expect(linksFor('x', tag)['google-news']).toContain(google);
  expect(linksFor('x', tag).duckduckgo).toContain(duck);
});

test('words that would break an address do not', () => {
  for (const { href } of searchLinks('a&b=c#d;e/f?g «ї»', 'en-GB')) {
    expect(new URL(href).href).toBe(href);
    expect(decodeURIComponent(href)).toContain('a&b=c#d;e/f?g «ї»');
    expect(new URL(href).hash).toBe('');
  }
});

test('no words, no search', () => {
  expect(searchLinks('   ', 'en-GB')).toEqual([]);
});
