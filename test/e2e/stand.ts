import { afterAll, beforeAll } from 'vitest';
import { type Name, type Options, type Session, startBrowser } from '../../scripts/browsers.mjs';
import { CALDER, makePage, servePages } from './pages';
import { readerOf, until } from './reader';
import { takeBrowser } from './shared';

/** A browser with the extension, and pages to read; filled before the first test. */
export interface Stand {
  session: Session;
  site: Awaited<ReturnType<typeof servePages>>;
  reader: ReturnType<typeof readerOf>;
  /** Opens one of the pages in the reader's tab. */
  open(path: string): Promise<unknown>;
  /** What the page itself can see of the notes beside highlights: for each whether its root is closed, and no word. */
  notes(): Promise<[boolean, string | null][]>;
}

/** A browser before the tests of a describe: the worker's, or one of its own where `options` ask for it, which is closed after them. */
export function standWith(name: Name, pages: Record<string, string>, options: Options | null = null): Stand {
  const stand = {
    open: (path: string) => stand.session.page.goto(`${stand.site.url}${path}`),
    notes: () =>
      stand.session.page.evaluate(() =>
        [...document.documentElement.children]
          .filter((element) => element instanceof HTMLElement && element.popover === 'manual')
          .map((element): [boolean, string | null] => [element.shadowRoot === null, element.textContent]),
      ),
  } as Stand;
  beforeAll(async () => {
    stand.site = await servePages(pages);
    stand.session = await (options ? startBrowser(name, options) : takeBrowser(name));
    stand.reader = readerOf(stand.session);
  });
  afterAll(async () => {
    if (options) await stand.session?.close();
    await stand.site?.close();
  });
  return stand;
}

/** The same, on an article that was read and marked. */
export function standOnArticle(name: Name, options: Options | null = null): Stand {
  const stand = standWith(name, { '/calder': makePage(CALDER) }, options);
  beforeAll(async () => {
    await stand.open('/calder');
    await until(async () => (await stand.reader.painted()).length > 1, 'highlights');
    await stand.session.page.bringToFront();
  });
  return stand;
}
