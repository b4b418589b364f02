import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { isBeside } from '../beside';

const FIXTURES = 'test/fixtures/pages';
const CORPUS = '../shared/corpus/pages/html';

/** The pages of our own writing, by name. */
export const fixtures = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5));

export const fixture = (name: string): string => readFileSync(join(FIXTURES, `${name}.html`), 'utf8');

/** What must be read of a page: its text, to the letter. */
export const expected = (name: string): string =>
  readFileSync(join(FIXTURES, `${name}.txt`), 'utf8').replace(/\n$/, '');

/** Real pages, where this copy of the project has them beside it: every `nth` one. */
export const corpusPages = (nth: number): string[] =>
  isBeside(CORPUS, 'real pages') ? readdirSync(CORPUS).filter((_, i) => i % nth === 0) : [];

export const corpusPage = (name: string): string => gunzipSync(readFileSync(join(CORPUS, name))).toString('utf8');

/** A document as the command line makes it. */
export const inert = (html: string): Document => parseHTML(serialize(parse(html))).document as unknown as Document;

/** A document with live Ranges and shadow roots. */
export function live(html: string): Document {
  const window = new Window({
    url: 'https://paper.example/story',
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true, disableJavaScriptFileLoading: true },
  });
  const document = window.document as unknown as Document;
  window.document.write(serialize(parse(html)).replace(/<link\b[^>]*\brel="?(?:pre|module|style)[^>]*>/gi, ''));
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement!;
    template.remove();
    (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).append(...template.content.childNodes);
  }
  return document;
}
