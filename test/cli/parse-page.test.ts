import { expect, test } from 'vitest';
import { isNews } from '../../src/article/is-news';
import { readArticle } from '../../src/article/read';
import { parsePage } from '../../src/cli/parse-page';

const P =
  '<p>The harbour office of Osterholt said on Monday that eleven ships had been let in by mistake, and nobody is blamed.</p>';
const declared = (of: string) => `<x-story><template shadowrootmode="open">${of}</template></x-story>`;
const page = (head: string, body: string) =>
  parsePage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
const story = `<article><h1>Eleven ships let in</h1><time datetime="2026-01-02">2 Jan</time>${P.repeat(9)}</article>`;

test('a declared shadow root is one, also within another', () => {
  const document = page('', declared(`<h1>Eleven ships let in</h1>${declared(P.repeat(3))}`));
  expect(document.querySelector('template')).toBeNull();
  const root = document.querySelector('x-story')!.shadowRoot!;
  expect(root.querySelector('x-story')!.shadowRoot!.querySelectorAll('p')).toHaveLength(3);
  expect(readArticle(document, { url: null }).article.text.split('\n\n')).toHaveLength(2);
});

test('what stands in one is no text of the page: of a page that does not say that it is news it makes none, as in a browser', () => {
  const says = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
  expect(isNews(page('', story))).toBe(true);
  expect(isNews(page('', declared(story)))).toBe(false);
  expect(isNews(page(says, declared(story)))).toBe(true);
});

test('one with more in it than a call takes is one', () => {
  const document = page('', declared('<br>'.repeat(200_000)));
  expect(document.querySelector('x-story')!.shadowRoot!.childNodes).toHaveLength(200_000);
});
