import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read';
import { asRead } from '../../src/article/signs';
import { finish } from '../../src/article/steps';
import { TextMap } from '../../src/article/text-map';
import { walkSteps } from '../../src/article/walk';
import { corpusPage, corpusPages, fixture, fixtures, live } from './pages';

/** Every word of a text, by its place. */
const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}\u00ad'’-]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
/** A Range's text without what is never text: ruby's annotations, words for screen readers and marks of notes stand between those that they are about. */
function shownIn(range: Range): string {
  const content = range.cloneContents();
  for (const silent of content.querySelectorAll('rt,rp,script,style,noscript,svg,[style*="clip:"],[title=note]'))
    silent.remove();
  for (const line of content.querySelectorAll('br')) line.replaceWith(' ');
  return asRead(content.textContent ?? '');
}
const same = (text: string) => text.replace(/\s+/g, ' ');

const pages: [string, () => string][] = [
  ...fixtures.map((name): [string, () => string] => [name, () => fixture(name)]),
  ...corpusPages(15).map((name): [string, () => string] => [name, () => corpusPage(name)]),
];

describe.each(pages)('%s', (_name, html) => {
  const document = live(html());
  const { article, map } = readArticle(document, { url: null });
  const words = wordsOf(article.text);

  test('any word maps to a Range that reads as that word, and back', () => {
    expect(words.length).toBeGreaterThan(0);
    // Live Ranges are dear in happy-dom: a sample, drawn anew in each run
    const some = fc.sample(fc.constantFrom(...words), Math.min(60, words.length));
    for (const span of some) {
      const range = map.toRange(span);
      expect(range && asRead(range.toString()), article.text.slice(span.start - 20, span.end + 20)).toBe(
        article.text.slice(span.start, span.end),
      );
      expect(map.toSpan(range!)).toEqual(span);
      range?.detach();
    }
  });

  test('a span of several words maps to a Range that reads as they do', () => {
    const pairs = fc.sample(fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 12 })), 12);
    for (const [first, count] of pairs) {
      const span = { start: words[first]!.start, end: words[Math.min(words.length - 1, first + count)]!.end };
      const said = article.text.slice(span.start, span.end);
      const range = map.toRange(span);
      if (range === null || said.includes('\n')) continue; // across a gap other things may stand on the page
      expect(same(shownIn(range))).toBe(same(said));
    }
  });
});

test('a ligature is marked whole', () => {
  const document = live('<html lang="en"><body><article><p>It was con\ufb01rmed.</p></article></body></html>');
  const map = new TextMap(finish(walkSteps(document.body)).blocks[0]!.pieces);
  // "It was confirmed.", from the i of the ligature to the r
  expect(map.toRange({ start: 11, end: 13 })?.toString()).toBe('\ufb01r');
  expect(map.toRange({ start: 7, end: 11 })?.toString()).toBe('con\ufb01');
});

test('text that the page has taken away, or changed, has no place', () => {
  const document = live(fixture('plain'));
  const { article, map } = readArticle(document, { url: null });
  const start = article.text.indexOf('could not verify');
  const span = { start, end: start + 16 };
  expect(map.toRange(span)?.toString()).toBe('could not verify');
  const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('could not verify'))!;
  paragraph.remove();
  expect(map.toRange(span)).toBeNull();
  const other = article.text.indexOf('Brennock');
  for (const p of document.querySelectorAll('p'))
    for (const node of p.childNodes) if (node.nodeType === 3) (node as Text).data = '';
  expect(map.toRange({ start: other, end: other + 8 })).toBeNull();
});

test('a Range outside the article covers nothing of it; one around it covers all of it', () => {
  const document = live(fixture('plain'));
  const { article, map } = readArticle(document, { url: null });
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('footer')!);
  expect(map.toSpan(range)).toBeNull();
  range.selectNodeContents(document.body);
  expect(map.toSpan(range)).toEqual({ start: 0, end: article.text.length });
});

test.each([
  ['a blank at the end of its paragraph', (words: string) => `<p>${words}\n</p>`],
  ['a blank before a line break', (words: string) => `<p>${words}\n<br>Nobody else has seen it.</p>`],
])('behind a sign that is not read, each word before %s is its own', (_name, paragraph) => {
  const words = 'The \ufb01rst page\u200b of the minutes has not been checked by anybody on the island of Brennock.';
  const { article, map } = readArticle(live(`<article><h1>Minutes</h1>${paragraph(words)}</article>`), { url: null });
  for (const span of wordsOf(article.text)) {
    const range = map.toRange(span);
    expect(range && asRead(range.toString())).toBe(article.text.slice(span.start, span.end));
    expect(map.toSpan(range!)).toEqual(span);
  }
});
