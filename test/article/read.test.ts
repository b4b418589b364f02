import { describe, expect, test } from 'vitest';
import { quickSteps } from '../../src/article/quick';
import { readArticle } from '../../src/article/read';
import { finish } from '../../src/article/steps';
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
