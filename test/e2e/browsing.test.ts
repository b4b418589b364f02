import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Session, startBrowser, type View } from '../../scripts/browsers.mjs';
import { type FakeApis, startFakeApis } from '../../scripts/fake-apis.mjs';
import { serve } from '../../scripts/serve.mjs';
import { browsersHere } from './browsers-here';
import { type Seen, startProxy } from './proxy';
import { readerOf, until } from './reader';

vi.setConfig({ testTimeout: 240_000 });

const SERVICES = 'services.caveat.example';
const PAGES = [
  ['intercepted-call.html', 'courier'],
  ['night-of-drones.html', 'courier'],
  ['floating-library.html', 'courier'],
  ['night-on-the-sarn.html', 'northline'],
  ['granite-tape.html', 'lantern'],
  ['corrie-memo.html', 'ledger'],
] as const;
/** What a browser asks by itself, with or without us; none of these is a host of any service of ours. */
const OWN =
  /^(?:[\w-]+\.)*(?:mozilla\.(?:org|com|net)|firefox\.com|mozgcp\.net|gvt1\.com)$|^(?:clients2|accounts|www|update|optimizationguide-pa|content-autofill|safebrowsing|android|edgedl\.me)\.(?:google|googleapis|gvt1)\.com$/;

describe.each(browsersHere)('everything that %s asks over a whole browsing run', (name) => {
  let fake: FakeApis;
  let site: Awaited<ReturnType<typeof serve>>;
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  let session: Session;
  let panel: View;

  beforeAll(async () => {
    const now = Date.now();
    site = await serve({ now });
    fake = await startFakeApis({ newspaper: site.port, now, gdeltSpacing: 0 });
    proxy = await startProxy({ [SERVICES]: fake.port });
    const folder = `.demo/browsing-${name}`;
    await promisify(execFile)(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--mode', `${name}-demo`, '--outDir', folder, '--logLevel', 'error'],
      { env: { ...process.env, NODE_ENV: 'production', FAKE_APIS: `http://${SERVICES}` } },
    );
    session = await startBrowser(name, {
      extension: folder,
      height: 1000,
      args: name === 'chrome' ? proxy.args : [],
      prefs: { ...proxy.prefs, 'extensions.webextOptionalPermissionPrompts': false },
    });
  }, 240_000);
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
    await fake?.close();
    await site?.close();
  });

  /** What was asked and is no page of the newspaper, nor the browser's own. */
  const foreign = (all: Seen[]) =>
    all.filter(({ host }) => !/\.localhost$|^127\.0\.0\.1$/.test(host) && !OWN.test(host));
  const pages = (all: Seen[]) => all.filter(({ path, host }) => /\.html$/.test(path) && /\.localhost$/.test(host));
  const press = async (selector: string, words: string) => {
    const at = await panel.eval(
      (d, _w, where, says) => {
        const found = [...d.querySelectorAll(where)].find(
          (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === says,
        );
        if (found) found.setAttribute('data-pressed-by-test', '');
        return found !== undefined;
      },
      selector,
      words,
    );
    expect(at, words).toBe(true);
    await panel.click('[data-pressed-by-test]');
    await panel.eval((d) => d.querySelector('[data-pressed-by-test]')?.removeAttribute('data-pressed-by-test'));
  };

  test('six articles are read, the popup and the panel opened, everything there is pressed: the pages were asked for, once each, and nobody else', async () => {
    const reader = readerOf(session);
    for (const [path, outlet] of PAGES) {
      await session.page.goto(site.url(path, outlet));
      await until(async () => (await reader.state())?.page.state === 'read', `${path} is read`);
    }
    await session.page.goto(site.url('intercepted-call.html', 'courier'));
    await until(async () => (await reader.claims()).length > 0, 'the first again');
    const popup = await session.openPopup();
    await popup.until((d) => d.querySelector('.brief, .card, .answer'));
    await popup.close();
    panel = await session.openPanel();
    await panel.until((d) => d.querySelector('.actions [aria-controls]'));
    // every filter and order, and back
    const filters = await panel.eval((d) => d.querySelectorAll('.filters button, .filters summary').length);
    for (let at = 0; at < filters; at++)
      await panel.eval(
        (d, _w, nth) => (d.querySelectorAll('.filters button, .filters summary')[nth] as HTMLElement)?.click(),
        at,
      );
    await panel.eval((d) => {
      for (const button of d.querySelectorAll('button')) if (button.textContent!.trim() === 'Show all') button.click();
    });
    await panel.until((d) => d.querySelector('.actions [aria-controls]'));
    // why, related coverage with edited words, the services that need a key: all opened, nothing asked
    for (const words of ['Why', 'Related coverage'])
      await panel.eval((d, _w, says) => {
        for (const one of d.querySelectorAll<HTMLElement>('.actions button'))
          if (one.textContent!.trim().startsWith(says)) one.click();
      }, words);
    await panel.until((d) => d.querySelector('[data-service=gdelt-doc]'));
    await panel.eval((d, w) => {
      for (const field of d.querySelectorAll('textarea')) {
        field.value = 'Granite';
        field.dispatchEvent(new w.Event('input', { bubbles: true }));
      }
      for (const more of d.querySelectorAll('details')) more.open = true;
    });
    await new Promise((go) => setTimeout(go, 1500)); // time enough for a request that must not come
    const all = proxy.take();
    expect(foreign(all)).toEqual([]);
    expect(pages(all).map(({ path }) => path.slice(1))).toEqual([...PAGES.map(([path]) => path), PAGES[0]![0]]);
  });

  test('the dialog asks nobody; after the click one request goes to the one service that was agreed to, without a cookie', async () => {
    await panel.click('[data-service=gdelt-context] .service-head button');
    await panel.until((d) => d.querySelector('dialog[open] .button-first:not([disabled])'));
    expect(foreign(proxy.take())).toEqual([]);
    await panel.click('dialog .button-first');
    await panel.until((d) => d.querySelector('[data-service=gdelt-context][data-outcome=found]'));
    const all = proxy.take();
    expect(foreign(all)).toEqual([
      {
        method: 'GET',
        host: SERVICES,
        path: '/api.gdeltproject.org/api/v2/context/context',
        cookie: null,
        referrer: null,
      },
    ]);
    expect(pages(all)).toEqual([]);
  });

  test('another article is fetched by its own click: once, from its site alone, although the browser has that site’s cookie', async () => {
    await panel.click('.result .compare');
    await panel.until((d) => d.querySelector('dialog[open] .button-first:not([disabled])'));
    expect(pages(proxy.take())).toEqual([]);
    await panel.click('dialog .button-first');
    await panel.until((d) => d.querySelector('[data-stance]'));
    const all = proxy.take();
    expect(foreign(all)).toEqual([]);
    const [fetched, ...more] = pages(all);
    expect(more).toEqual([]);
    expect(fetched).toMatchObject({ method: 'GET', cookie: null, referrer: null });
    // the reader's own visit to the same page does carry it: the fetch could have
    await session.page.goto(`http://${fetched!.host}:${site.port}${fetched!.path}`);
    expect(pages(proxy.take())[0]).toMatchObject({ path: fetched!.path, cookie: 'seen=1' });
  });

  test('what was agreed to is no leave for the others', async () => {
    await session.page.goto(site.url('intercepted-call.html', 'courier'));
    await panel.until((d) => d.querySelector('.actions [aria-controls]'));
    await panel.eval((d) => {
      const button = [...d.querySelectorAll<HTMLElement>('.actions button')].find((one) =>
        one.textContent!.trim().startsWith('Related coverage'),
      );
      if (button?.getAttribute('aria-expanded') !== 'true') button?.click();
    });
    await panel.until((d) => d.querySelector('[data-service=wikipedia]'));
    proxy.take();
    await panel.click('[data-service=wikipedia] .service-head button');
    await panel.until((d) => d.querySelector('dialog[open]'));
    await press('dialog button', 'Not now');
    await new Promise((go) => setTimeout(go, 500));
    expect(foreign(proxy.take())).toEqual([]);
  });
});
