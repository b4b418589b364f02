import { describe, expect, test } from 'vitest';
import { isPageItself } from '../../src/coverage/page-itself';
import type { Item } from '../../src/coverage/types';

const PAGE = {
  url: 'https://www.harbourpost.example/world/recordings.html',
  title: 'Coastguard ship was told to ‘hold off’, recordings suggest',
  outlet: 'The Harbour Post',
};
const found = (change: Partial<Item>) => ({
  kind: 'article' as const,
  url: 'https://elsewhere.example/a',
  title: 'Another headline',
  outlet: 'Another outlet',
  ...change,
});

describe('the page itself', () => {
  test.each<[string, Partial<Item>]>([
    [
      'by its address, whatever its headline',
      { url: 'http://m.harbourpost.example/world/recordings.html?utm_source=x' },
    ],
    [
      'behind an address of the service’s own',
      { url: 'https://news.google.com/rss/articles/CBMi1?oc=5', title: PAGE.title, outlet: 'The Harbour Post' },
    ],
    [
      'at a second address of the outlet, which the service names by its host; GDELT parts the marks',
      {
        url: 'https://harbourpost.example/live/7',
        title: 'Coastguard ship was told to ‘ hold off ’ , recordings suggest',
        outlet: 'harbourpost.example',
      },
    ],
  ])('%s', (_, change) => expect(isPageItself(found(change), PAGE)).toBe(true));
});

describe('not the page itself', () => {
  test.each<[string, Partial<Item>]>([
    ['a copy at another outlet', { title: PAGE.title, outlet: 'Brennock Gazette' }],
    ['another article of the outlet', { title: 'What the recordings say', outlet: PAGE.outlet }],
    ['an archived copy', { kind: 'snapshot', url: PAGE.url, title: PAGE.title, outlet: PAGE.outlet }],
    ['a result without an outlet', { title: PAGE.title, outlet: null }],
  ])('%s', (_, change) => expect(isPageItself(found(change), PAGE)).toBe(false));

  test('nothing is known of the page: nothing is it', () =>
    expect(isPageItself(found({ title: '', outlet: '' }), { url: null, title: null, outlet: null })).toBe(false));
});
