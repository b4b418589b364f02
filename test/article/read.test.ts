import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../src/article/metadata';
import { quickSteps } from '../../src/article/quick';
import { readArticle } from '../../src/article/read';
import { finish } from '../../src/article/steps';
import { readTime, timeIn } from '../../src/article/times';
import { corpusPage, corpusPages, expected, fixture, fixtures, inert, live } from './pages';

const letters = (text: string) => text.replace(/\s+/g, '');

describe.each(fixtures)('%s', (name) => {
  const read = readArticle(inert(fixture(name)), { url: null });

  test('is read to the letter', () => expect(read.article.text).toBe(expected(name)));

  test('a live page reads the same', () => {
    const { article } = readArticle(live(fixture(name)), { url: null });
    expect(article.text).toBe(read.article.text);
    expect(article).toEqual(read.article);
  });

  test('headline and standfirst stand where the text says', () => {
    const { headline, standfirst, text } = read.article;
    expect(headline).toEqual({ start: 0, end: text.indexOf('\n') });
    if (standfirst) expect(standfirst.start).toBe(headline!.end + 2);
  });

  test('links stand on words of the text', () => {
    for (const link of read.article.links) {
      expect(read.article.text.slice(link.start, link.end)).toMatch(/[\p{L}\p{N}]/u);
      expect(link.href).toMatch(/^https?:/);
    }
  });

  test('the quick walk misses nothing of it', () => {
    const quick = letters(finish(quickSteps(inert(fixture(name)))));
    for (const paragraph of read.article.text.split('\n\n')) expect(quick).toContain(letters(paragraph));
  });
});

test.each(corpusPages(4))('the quick walk misses nothing of %s', (name) => {
  const html = corpusPage(name);
  const quick = letters(finish(quickSteps(inert(html))));
  for (const paragraph of readArticle(inert(html), { url: null }).article.text.split('\n\n'))
    expect(quick).toContain(letters(paragraph));
});

test('a head that speaks of the article before, on a site that goes on without loading', () => {
  const page = (h1: string, head: string) =>
    inert(`<html lang="en"><head><title>Ferry letter | The Calder Courier</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Letter on a ferry","datePublished":"2026-10-14","publisher":{"name":"The Calder Courier"}}</script>
      <link rel="canonical" href="https://courier.example/ferry">${head}</head><body><main><h1>${h1}</h1><p>It says so.</p></main></body></html>`);
  const read = (h1: string, head = '', moved = true) =>
    readMetadata(page(h1, head), { url: 'https://courier.example/crane', moved });
  const first = { title: 'Letter on a ferry', published: '2026-10-14', outlet: 'The Calder Courier' };
  expect(read('Letter on a ferry')).toMatchObject(first);
  expect(read('Crane falls into the dock', '', false)).toMatchObject({
    ...first,
    canonical: 'https://courier.example/ferry',
  });
  const gone = { title: null, published: null, canonical: null };
  expect(read('Crane falls into the dock')).toMatchObject({ ...gone, outlet: null });
  // meta tags of the article before are dropped, those of the site are kept
  const old =
    '<meta property="og:title" content="Letter on a ferry"><meta name="author" content="Ann Lee"><meta property="og:site_name" content="Courier">';
  expect(read('Crane falls into the dock', old)).toMatchObject({ ...gone, authors: [], outlet: 'Courier' });
  // meta tags that the site has put right count, beside structured data that it forgot
  const right =
    '<meta property="og:title" content="Crane falls into the dock"><meta property="article:published_time" content="2026-10-15">';
  expect(read('Crane falls into the dock', right)).toMatchObject({
    title: 'Crane falls into the dock',
    published: '2026-10-15',
  });
});

test('metadata: what the page says of its article', () => {
  const { article } = readArticle(inert(fixture('plain')), { url: 'https://courier.example/2026/ferry?from=mail' });
  expect(article).toMatchObject({
    url: 'https://courier.example/2026/ferry?from=mail',
    canonical: 'https://courier.example/2026/ferry',
    title: 'Ferry ran aground in calm water, crew says',
    outlet: 'The Calder Courier',
    agency: null,
    authors: ['Ines Okrent', 'Paul Averin'],
    published: '2026-03-02T08:15:00+01:00',
    modified: '2026-03-02T11:40:00+01:00',
    language: 'en',
    isNews: true,
  });
  expect(article.links.map(({ start, end, href }) => [article.text.slice(start, end), href])).toContainEqual([
    'a statement',
    'https://lindqvist.example/statement',
  ]);
});

describe('a time that is not written as ISO 8601', () => {
  test.each([
    ['May 11, 2026 6:00 AM', '2026-05-11T06:00:00'],
    ['11 May 2026', '2026-05-11'],
    ['05-11-2026', '2026-05-11'],
    ['Mon, 11 May 2026 06:00:00 GMT', '2026-05-11T06:00:00.000Z'],
    ['Mon, 11 May 2026 06:00:00 +0200', '2026-05-11T04:00:00.000Z'],
  ])('%s: no zone is made up', (said, read) => expect(readTime(said)).toBe(read));
  test.each([
    [1_791_961_200, '2026-10-14T07:00:00.000Z'],
    ['1791961200', '2026-10-14T07:00:00.000Z'],
    [1_791_961_200_000, '2026-10-14T07:00:00.000Z'],
    ['1791961200000', '2026-10-14T07:00:00.000Z'],
    [45, null],
  ])('%s: seconds or milliseconds', (said, read) => expect(readTime(said)).toBe(read));
  test.each([
    ['<time data-timestamp="1791961200">14 Oct</time>', '2026-10-14T07:00:00.000Z'],
    ['<span data-date="2026-10-14T09:00:00+02:00">14 Oct</span>', '2026-10-14T09:00:00+02:00'],
    ['<i data-date="today"></i><time datetime="2026-10-14T09:00:00Z">9.00</time>', '2026-10-14T09:00:00Z'],
    ['<i data-date="1791960000"></i><time datetime="2026-10-14T09:00:00Z">9.00</time>', '2026-10-14T09:00:00Z'],
    ['<time>9.00</time><time datetime="2026-10-14T09:00:00Z">9.00</time>', '2026-10-14T09:00:00Z'],
    ['<time data-id="1791961200">14 Oct</time>', null],
    ['<span data-date="Wednesday" data-asset="1791961200">14 Oct</span>', null],
  ])('in an element: %s', (by, time) => expect(timeIn(inert(`<html><body>${by}</body></html>`).body)).toBe(time));
  test("an attribute of another article's card is not the page's", () => {
    const card = '<article><a href="/2">Bakers</a><span data-date="2025-01-04T09:00:00Z">4 Jan</span></article>';
    const document = inert(`<html><body><main><h1>Eleven ships let in</h1>${card}</main></body></html>`);
    expect(readMetadata(document, { url: null }).published).toBeNull();
  });
});
