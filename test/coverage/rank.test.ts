import { describe, expect, test } from 'vitest';
import { pageKey } from '../../src/article/page-key';
import { hasRun, longestRun, quotationsIn, sharedRuns, withoutQuotations, wordsOf } from '../../src/coverage/likeness';
import { numbersIn } from '../../src/coverage/numbers';
import { nearnessOf, rankItems } from '../../src/coverage/rank';
import type { Item, Query } from '../../src/coverage/types';

const query: Query = {
  terms: ['Anna Veldt', 'coastguard', 'Lodestar', '40'],
  names: ['Anna Veldt', 'Lodestar'],
  numbers: ['40'],
  quoted: 'hold off until first light',
  date: '2026-10-14T11:20:00Z',
  language: 'en',
  region: 'GB',
  page: 'https://harbourpost.example/recordings.html',
};
const item = (title: string, change: Partial<Item> = {}): Item => ({
  kind: 'article',
  url: `https://news.example/${encodeURIComponent(title)}`,
  title,
  outlet: 'News',
  published: '2026-10-14T12:00:00Z',
  language: 'en',
  country: null,
  sentence: null,
  snippet: null,
  check: null,
  ...change,
});

test.each([
  ['40 minutes and 1,200 pages', ['40', '1200']],
  ['1 200 pages, 1.200 Seiten, 1’200', ['1200']],
  ['3.5 or 3,5 metres', ['3.5']],
  ['Forty-one killed', ['41']],
  ['twenty five boats', ['25']],
  ['two of eleven', ['2', '11']],
  ['party two', ['2']],
  ['the city of weighty tones', []],
  ['40-minute call, 40km off', ['40']],
  ['one of them, A10', []],
  ['007', ['7']],
  ['none', []],
])('numbers in %s', (text, numbers) => expect([...numbersIn(text)].sort()).toEqual([...numbers].sort()));

test.each([
  ['The Minister’s café', ['the', 'minister', 'cafe']],
  ["coastguard's D-Wave", ['coastguard', 'd', 'wave']],
  ['', []],
])('words of %s', (text, words) => expect(wordsOf(text)).toEqual(words));

test('runs of words', () => {
  const text = wordsOf('a voice said hold off until first light on the tape');
  expect(hasRun(text, wordsOf('first light'))).toBe(true);
  expect(hasRun(text, wordsOf('light first'))).toBe(false);
  expect(hasRun(text, [])).toBe(false);
  expect(longestRun(text, wordsOf('hold off until the morning'))).toBe(3);
  expect(longestRun(text, [])).toBe(0);
  expect(sharedRuns(text, text, 5)).toBe(1);
  expect(sharedRuns(text, wordsOf('a voice said'), 5)).toBe(0);
});

test.each([
  ['He said “hold off” and ‘wait’', ['hold off', 'wait']],
  ['“Nobody’s here,” she said', ['Nobody’s here,']],
  ['the minister’s word, Brenitz’ ship', []],
  ['„Warten Sie“, sagte er', ['Warten Sie']],
  ['a 12" screen and no more', []],
])('quotations in %s', (text, quoted) => expect(quotationsIn(text)).toEqual(quoted));

test('a text without its quotations', () => {
  expect(withoutQuotations('He said “hold off” twice').replace(/\s+/g, ' ')).toBe('He said twice');
});

test.each([
  ['https://www.a.example/x/', 'http://a.example/x', true],
  ['https://a.example/x?utm_source=n&id=1', 'https://a.example/x?id=1#c', true],
  ['https://m.a.example/x/amp', 'https://a.example/x', true],
  ['https://a.example/x?b=1&a=2', 'https://a.example/x?a=2&b=1', true],
  ['https://a.example/x?id=1', 'https://a.example/x?id=2', false],
  ['https://a.example/x', 'https://b.example/x', false],
  ['https://a.example/champ', 'https://a.example/ch', false],
  ['https://m.example/x', 'https://example/x', false],
])('%s and %s are one page: %s', (a, b, same) => expect(pageKey(a) === pageKey(b)).toBe(same));

describe('nearer than', () => {
  test.each([
    [
      'who and what, to who only',
      'Coastguard kept Lodestar from Anna Veldt for 40 minutes',
      'Anna Veldt launched at Hallis',
    ],
    ['the same number, to another', 'Anna Veldt drifted for forty minutes', 'Anna Veldt drifted for 30 minutes'],
    [
      'the number itself, to one that only begins so',
      'Anna Veldt drifted 40 minutes',
      'Anna Veldt drifted 400 minutes',
    ],
    [
      'the quoted words, to words like them',
      '‘Hold off until first light’ order on Anna Veldt',
      'Hold on: first light for the Anna Veldt',
    ],
    ['a whole name, to a surname', 'Anna Veldt adrift', 'Mr Veldt adrift'],
    ['a surname, to nobody', 'Veldt adrift', 'Boat adrift'],
    ['a name, to a word that holds it', 'Lodestar waited', 'Lodestars waited'],
    ['something, to nothing', 'Coastguard answers', 'Paper mill at Hallis closes'],
  ])('%s', (_what, near, far) => {
    expect(nearnessOf(query, item(near)).score).toBeGreaterThan(nearnessOf(query, item(far)).score);
  });

  test('a report of that day, to one of March', () => {
    const [near, far] = ['2026-10-15T09:00:00Z', '2026-03-02T09:00:00Z'].map((published) =>
      nearnessOf(query, item('Anna Veldt and the coastguard', { published })),
    );
    expect(near!.score).toBeGreaterThan(far!.score);
    expect(far!.date).toBe(0);
  });

  test('what stands in the sentence counts like the title', () => {
    const title = nearnessOf(query, item('Coastguard: hold off until first light'));
    const sentence = nearnessOf(query, item('Coastguard', { sentence: '“Hold off until first light,” a voice said.' }));
    expect(sentence.quoted).toBe(1);
    expect(sentence.score).toBeCloseTo(title.score);
  });
});

test('an unknown date, or nothing to compare, is neither for nor against', () => {
  expect(nearnessOf(query, item('Anna Veldt', { published: null })).date).toBeNull();
  expect(nearnessOf({ ...query, names: [], numbers: [], quoted: null, date: null, terms: [] }, item('x')).score).toBe(
    0,
  );
  const whole = nearnessOf(query, item('Anna Veldt, Lodestar, coastguard: hold off until first light, 40 minutes'));
  expect(whole.score).toBe(1);
});

test('an encyclopedia’s last edit is no date of its story', () => {
  expect(nearnessOf(query, item('Anna Veldt', { kind: 'encyclopedia' })).date).toBeNull();
});

test('the story matcher weighs in, with the claim on one side and the result on the other', () => {
  const asked: unknown[] = [];
  const story = (score: number) => ({
    claim: { headline: 'Claim', body: 'Body' },
    sameStory: (a: unknown, b: unknown) => {
      asked.push(a, b);
      return score;
    },
  });
  const result = item('Anna Veldt', { sentence: 'S.', snippet: 'T.' });
  const [same, other] = [1, 0].map((score) => nearnessOf(query, result, story(score)));
  expect(same!.score).toBeGreaterThan(other!.score);
  expect(asked.slice(0, 2)).toEqual([
    { headline: 'Claim', body: 'Body' },
    { headline: 'Anna Veldt', body: 'S.\n\nT.', language: 'en' },
  ]);
});

describe('the list', () => {
  const near = item('Lodestar kept from Anna Veldt for 40 minutes', { published: '2026-10-13T09:00:00Z' });
  const far = item('Coastguard answers', { published: '2026-10-15T09:00:00Z' });
  const undated = item('Anna Veldt', { published: null });
  const self = item('Recordings', { url: 'http://www.harbourpost.example/recordings.html?utm_source=x#top' });
  const titles = (order: 'nearest' | 'newest', pages?: string[]) =>
    rankItems(query, [self, far, undated, near], { order, pages }).map(({ item }) => item.title);

  test('nearest first, without the page itself', () => {
    expect(titles('nearest')).toEqual([near.title, undated.title, far.title]);
  });
  test('newest first, the undated last', () => {
    expect(titles('newest')).toEqual([far.title, near.title, undated.title]);
  });
  test('its canonical address is the page itself too', () => {
    expect(titles('newest', [far.url])).toEqual([near.title, undated.title]);
  });
  test('an archived copy of the page is no other page’s report and stays', () => {
    const snapshot = item('copy', { kind: 'snapshot', url: query.page! });
    expect(rankItems(query, [snapshot], { order: 'nearest' })).toHaveLength(1);
  });
});
