import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Options } from '../../scripts/browsers.mjs';
import { browsersHere } from './browsers-here';
import { articleHtml, FILM, LETTER, makePage, SHOP } from './pages';
import { until } from './reader';
import { standWith } from './stand';

/** Longer than the gate looks at a page that is no news, in ms. */
const LOST_PATIENCE = 11_500;
/** Longer than the gate waits for a page to come to rest before it asks again, in ms. */
const AT_REST = 2_000;

/** A single-page site: `show` changes address and text, `move` the address alone. */
const SITE = `<script>
  const texts = { '/second': ${JSON.stringify(`<article>${articleHtml(FILM)}</article>`)}, '/shop': '<h1>Rope</h1><ul><li><a href="/p">Anchor line</a> 12.00</li></ul>' };
  const told = document.querySelector('script[type="application/ld+json"]')?.outerHTML ?? '';
  globalThis.fill = (path) => {
    document.querySelectorAll('script[type="application/ld+json"]').forEach((script) => script.remove());
    if (path === '/second') document.head.insertAdjacentHTML('beforeend', ${JSON.stringify(
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: FILM.title })}</script>`.replaceAll(
        '</',
        '<\\/',
      ),
    ).replaceAll('</', '<\\/')});
    (document.querySelector('main') ?? document.body).innerHTML = texts[path];
  };
  globalThis.move = (path) => history.pushState({}, '', path);
  globalThis.show = (path) => { move(path); fill(path); };
</script>`;
const pages = { '/letter': makePage(LETTER, { foot: SITE }), '/front': SHOP.replace('</body>', `${SITE}</body>`) };

const KEPT = `(async () => {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'library')) return '[]';
  const db = await new Promise((go, stop) => { const it = indexedDB.open('library'); it.onsuccess = () => go(it.result); it.onerror = () => stop(it.error); });
  const all = await new Promise((go, stop) => { const it = db.transaction('digests').objectStore('digests').getAll(); it.onsuccess = () => go(it.result); it.onerror = () => stop(it.error); });
  db.close();
  return JSON.stringify(all.sort((a, b) => a.at - b.at).map(({ title }) => title));
})()`;

const folders: string[] = [];
/** Firefox before 147 has no Navigation API. Chromium has no way to be without: there the extension's own world hides it. */
function withoutNavigation(name: string): Options {
  if (name === 'firefox') return { prefs: { 'dom.navigation.webidl.enabled': false } };
  const extension = mkdtempSync(join(tmpdir(), 'caveat-without-navigation-'));
  folders.push(extension);
  cpSync('dist/chrome', extension, { recursive: true });
  for (const script of ['gate', 'content']) {
    const file = join(extension, `src/page/${script}.iife.js`);
    writeFileSync(
      file,
      `Object.defineProperty(globalThis, 'navigation', { value: undefined });${readFileSync(file, 'utf8')}`,
    );
  }
  return { extension };
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each(browsersHere)('a single-page site in %s without the Navigation API', (name) => {
  const stand = standWith(name, pages, withoutNavigation(name));
  beforeEach(() => stand.reader.setSettings(null));
  const show = (path: string) => stand.session.page.evaluate(`show('${path}')`);
  const isRead = (path: string, words: RegExp) => async () => {
    const [report, ...others] = await stand.reader.reports();
    const said = report?.claims.map(({ statement }) => statement.text).join(' ') ?? '';
    return others.length === 0 && report?.url === `${stand.site.url}${path}` && words.test(said);
  };
  /** The titles of what is kept on the device, the oldest first. */
  const kept = async (): Promise<string[]> => JSON.parse((await stand.session.ext.evaluate(KEPT)) as string);

  test.runIf(name === 'firefox')('the page has none', async () => {
    await stand.open('/front');
    expect(await stand.session.page.evaluate('typeof navigation')).toBe('undefined');
  });

  test('from a page that is no news, long after it was opened, to an article', async () => {
    await stand.open('/front');
    await new Promise((go) => setTimeout(go, LOST_PATIENCE));
    expect(await stand.reader.state()).toBeNull();
    await show('/second');
    await until(isRead('/second', /crane/), 'the article');
    await stand.reader.badge('1');
  });

  test('from an article to another one, to no article, and back', async () => {
    await stand.open('/letter');
    await until(isRead('/letter', /ferry/), 'the first article');
    await show('/second');
    await until(isRead('/second', /crane/), 'the second article');
    await show('/shop');
    await until(async () => (await stand.reader.state())?.page.state === 'not-news', 'a shop is none');
    await stand.reader.badge('');
    await show('/second');
    await until(isRead('/second', /crane/), 'the second article again');
  });

  test('the text first, the address a moment later', async () => {
    await stand.open('/letter');
    await until(isRead('/letter', /ferry/), 'the first article');
    await stand.session.page.evaluate(
      `fill('/second'); setTimeout(() => { move('/second'); document.title = 'Harbour film'; }, 4000)`,
    );
    await until(isRead('/second', /crane/), 'the second article under its own address');
  });

  test('the address alone, and the text much later: the report stays, once, and is kept once', async () => {
    await stand.reader.setSettings({ keepOpened: true });
    await stand.open('/letter');
    await until(isRead('/letter', /ferry/), 'the first article');
    await stand.session.page.evaluate(`move('/second')`);
    await until(isRead('/second', /ferry/), 'what still stands there, under the new address');
    await stand.reader.badge('1');
    await new Promise((go) => setTimeout(go, LOST_PATIENCE));
    expect(await isRead('/second', /ferry/)()).toBe(true);
    expect(await kept()).toEqual([LETTER.title]);
    await stand.session.page.evaluate(`fill('/second')`);
    await until(isRead('/second', /crane/), 'the second article');
    await until(async () => (await kept()).length === 2, 'it is kept too');
    expect(await kept()).toEqual([LETTER.title, FILM.title]);
  });

  test('an article that waits to be read, and one that follows it', async () => {
    await stand.reader.setSettings({ automatic: false });
    await stand.open('/letter');
    await until(async () => (await stand.reader.state())?.page.state === 'waiting', 'it waits');
    await new Promise((go) => setTimeout(go, LOST_PATIENCE));
    await show('/second');
    await until(async () => (await stand.reader.state())?.url === `${stand.site.url}/second`, 'the second one waits');
    expect((await stand.reader.state())?.page.state).toBe('waiting');
  });

  test('an article that waits, and its address alone changes: it is not read yet, until its text comes', async () => {
    await stand.reader.setSettings({ automatic: false });
    await stand.open('/letter');
    await until(async () => (await stand.reader.state())?.page.state === 'waiting', 'it waits');
    await new Promise((go) => setTimeout(go, AT_REST));
    await stand.session.page.evaluate(`move('/second')`);
    await until(async () => (await stand.reader.state()) === null, 'what was said of the other address is forgotten');
    const popup = await stand.session.openPopup();
    await popup.until((d) => d.querySelector('h1')?.textContent === 'Not read: a new address');
    await popup.until((d) => /without loading a page/.test(d.body.textContent!));
    await popup.close();
    await stand.session.page.evaluate(`fill('/second')`);
    await until(async () => (await stand.reader.state())?.page.state === 'waiting', 'the second one waits');
    expect((await stand.reader.state())?.url).toBe(`${stand.site.url}/second`);
  });
});
