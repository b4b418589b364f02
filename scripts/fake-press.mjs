/** What the fake services know: a few invented articles, and every page of the demo newspaper that is news. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshenDates } from './fresh-dates.mjs';

// not new URL(…): under vite that is an asset's address
const HERE = dirname(fileURLToPath(import.meta.url));
const PRESS = join(HERE, '../test/fixtures/coverage/press.json');
const NEWSPAPER = join(HERE, '../test/fixtures/newspaper');
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

const textOf = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name) => ENTITIES[name])
    .replace(/\s+/g, ' ')
    .trim();

/** Paragraphs that carry the story: without a class, behind the headline, up to the article's last sentence. Our own pages, so no parser is needed. */
function sentencesOf(html, end) {
  const body = html.slice(html.search(/<h1\b/));
  const paragraphs = [...body.matchAll(/<p>(.*?)<\/p>/gs)].map(([, inner]) => textOf(inner));
  const last = paragraphs.findIndex((paragraph) => paragraph.endsWith(end));
  return paragraphs
    .slice(0, last < 0 ? undefined : last + 1)
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?]”?)\s+(?=[\p{Lu}“‘])/u));
}

/** News pages of the demo newspaper, as articles. */
function readNewspaper(folder, now) {
  const read = (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return now === null ? text : freshenDates(text, now);
  };
  const expected = JSON.parse(read('expected.json'));
  return Object.entries(expected)
    .filter(([, { isNews }]) => isNews)
    .map(([file, { outlet: name, title, published, end }]) => {
      const [outlet, path] = file.split('/');
      const html = read(file);
      return {
        outlet,
        path,
        name: name ?? outlet,
        title,
        published: published ? new Date(published).toISOString() : null,
        language: 'English',
        country: null,
        agency: null,
        sentences: sentencesOf(html, end),
      };
    });
}

/**
 * Everything the services can find. With the newspaper only its own pages are articles, so that every result can be opened.
 * @param {{ newspaper: boolean, folder?: string, now?: number | null }} options `now` in epoch milliseconds: dates are brought near to it
 */
export function readPress({ newspaper, folder = NEWSPAPER, now = null }) {
  const press = JSON.parse(readFileSync(PRESS, 'utf8'));
  return newspaper ? { ...press, articles: readNewspaper(folder, now) } : press;
}
