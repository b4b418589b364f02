import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../scripts/browsers.mjs';
import { browsersHere } from './browsers-here';
import { CALDER, makePage, QUIET, SHOP, servePages } from './pages';
import { until } from './reader';
import { takeBrowser } from './shared';

describe.each(browsersHere)('the main job in %s', (name) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    site = await servePages({
      '/calder': makePage(CALDER),
      '/quiet': makePage(QUIET),
      '/shop': SHOP,
      '/dark': makePage(CALDER, { style: 'body{background:#101214;color:#ddd}' }),
    });
    session = await takeBrowser(name);
  });
  afterAll(async () => {
    await site?.close();
  });
  beforeEach(async () => {
    await session.ext.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
  });

  const open = (path: string) => session.page.goto(`${site.url}${path}`);
  const registry = () => session.page.evaluate(() => [...CSS.highlights.keys()].length) as Promise<number>;

  test('an article: number on the button, highlights, popup and panel', async () => {
    await open('/calder');
    await until(async () => (await session.badge()) === '2', 'badge 2');
    await until(async () => (await registry()) > 0, 'highlights');
    const popup = await session.openPopup();
    await popup.until((d) => d.querySelector('h1')?.textContent?.includes('1 claim'));
    expect(await popup.eval((d) => d.body.innerText)).toContain('Ministry of Ports');
    const panel = await session.openPanel();
    await panel.until((d) => d.querySelectorAll('article').length >= 2);
    const text = await panel.eval((d) => d.body.innerText);
    expect(text).toContain('could not independently verify');
    expect(text).toContain('Ministry of Ports');
    expect(text).toContain('intercepted phone call');
  });

  test('the switch takes the highlights away without a trace, and brings them back', async () => {
    await open('/calder');
    await until(async () => (await registry()) > 0, 'highlights');
    const popup = await session.openPopup();
    await popup.click('input[role=switch]');
    await until(async () => (await registry()) === 0, 'no highlights');
    await open('/dark');
    await until(async () => (await session.badge()) === '2', 'badge 2');
    expect(await registry()).toBe(0); // the choice is remembered
  });

  test('the page sees no trace of ours, and can fetch nothing', async () => {
    await open('/calder');
    await until(async () => (await session.badge()) === '2', 'badge 2');
    const seen = await session.page.evaluate(async (origin) => {
      const files = ['manifest.json', 'src/page/content.iife.js', 'src/ui/popup/index.html', 'icons/16.png'];
      const got = await Promise.all(
        files.map((file) =>
          fetch(`${origin}/${file}`, { mode: 'no-cors' }).then(
            () => file,
            () => null,
          ),
        ),
      );
      return {
        got: got.filter(Boolean),
        globals: Object.keys(globalThis).filter((key) => /caveat/i.test(key)),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        elements: document.querySelectorAll('body *').length,
        html: document.documentElement.outerHTML.includes('caveat'),
      };
    }, session.origin);
    expect(seen.got).toEqual([]);
    expect(seen.globals).toEqual([]);
    expect(seen.sheets).toBe(1); // the page's own
    expect(seen.html).toBe(false);
  });

  test('a quiet article is read, and says that this is no verdict', async () => {
    await open('/quiet');
    await until(async () => (await session.badge()) === '·', 'quiet mark');
    const popup = await session.openPopup();
    await popup.until((d) => /not mean verified/.test(d.body.innerText));
    expect(await registry()).toBe(0);
  });

  test('a shop: nothing is read; the reader may read it anyway', async () => {
    await open('/shop');
    const popup = await session.openPopup();
    await popup.until((d) => /news page/.test(d.body.innerText));
    expect(await session.badge()).toBe('');
    await popup.click('main button');
    await until(async () => (await session.badge()) === '·', 'read');
  });

  test('the background may be stopped at any moment', async () => {
    await open('/calder');
    await until(async () => (await session.badge()) === '2', 'badge 2');
    await session.stopBackground();
    const popup = await session.openPopup();
    await popup.until((d) => d.querySelector('h1')?.textContent?.includes('1 claim'));
    await popup.click('input[role=switch]');
    await until(async () => (await registry()) === 0, 'no highlights, by a background that woke for it');
    await session.stopBackground();
    await open('/quiet');
    await until(async () => (await session.badge()) === '·', 'read by a background that woke for it');
  });

  test('a broken stored setting falls back', async () => {
    await session.ext.evaluate(
      `(globalThis.browser ?? chrome).storage.local.set({ settings: { automatic: 'maybe', highlights: 7, sitesOff: 3 } })`,
    );
    await open('/calder');
    await until(async () => (await session.badge()) === '2', 'badge 2');
    await until(async () => (await registry()) > 0, 'highlights');
  });

  test('only on click: the page waits, and is read when asked', async () => {
    await session.ext.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ settings: { automatic: false } })`);
    await open('/calder');
    const popup = await session.openPopup();
    await popup.until((d) => d.querySelector('main button'));
    expect(await session.badge()).toBe('');
    await popup.click('main button');
    await until(async () => (await session.badge()) === '2', 'read on click');
  });
});
