import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Session, startBrowser, type View } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import type { Digest } from '../../src/library/library';
import { browsersHere } from './browsers-here';
import { readerOf, until } from './reader';

vi.setConfig({ testTimeout: 120_000 });

/** Everything in the database: both stores, by their keys. Null where there is no database at all. Asking makes none. */
const CONTENT = `(async () => {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'library')) return 'null';
  const db = await new Promise((go, stop) => { const it = indexedDB.open('library'); it.onsuccess = () => go(it.result); it.onerror = () => stop(it.error); });
  const all = (store) => new Promise((go, stop) => { const it = db.transaction(store).objectStore(store).getAll(); it.onsuccess = () => go(it.result); it.onerror = () => stop(it.error); });
  const [articles, digests] = [await all('articles'), await all('digests')];
  db.close();
  return JSON.stringify({ articles: articles.map(({ key, report }) => [key, report.text.length]), digests });
})()`;

describe.each(browsersHere)('articles that the reader opened, in %s', (name) => {
  let site: Awaited<ReturnType<typeof serve>>;
  let session: Session;
  let reader: ReturnType<typeof readerOf>;
  let visits = 0;

  beforeAll(async () => {
    site = await serve();
    session = await startBrowser(name, { privateWindows: true, height: 1000 });
    reader = readerOf(session);
  }, 120_000);
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const content = async (): Promise<{ articles: [string, number][]; digests: Digest[] } | null> =>
    JSON.parse((await session.ext.evaluate(CONTENT)) as string);
  const titles = async () => (await content())?.digests.map(({ title }) => title).sort() ?? null;
  /** Opens a page and waits until it was read. */
  const open = async (path: string, outlet: string) => {
    await session.page.goto(site.url(path, outlet));
    await until(async () => {
      const state = await reader.state();
      return state?.page.state === 'read' && state.url.endsWith(`/${path}`);
    }, `${path} is read`);
  };
  const openSettings = async () => {
    await session.ext.evaluate(`setTimeout(() => location.assign('/src/ui/options/index.html?${visits++}'))`);
    await until(() => session.ext.evaluate(`location.search === '?${visits - 1}'`), 'the address of the settings');
    await until(() => session.ext.evaluate(`document.querySelectorAll('#opened input').length > 0`), 'the section');
  };
  /** Presses what says so, as soon as it is there: the list comes after the section. */
  const press = (words: string) =>
    until(
      () =>
        session.ext.evaluate((wanted: string) => {
          const all = [...document.querySelectorAll<HTMLElement>('#opened button, #opened label')];
          const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(wanted));
          found?.click();
          return found !== undefined;
        }, words),
      `something says ${words}`,
    );
  const says = (words: string) =>
    until(
      () =>
        session.ext.evaluate(
          (wanted: string) => document.querySelector('#opened')!.textContent!.includes(wanted),
          words,
        ),
      words,
    );

  test('off, as it comes: pages are read and nothing is written, not even an empty database', async () => {
    await open('intercepted-call.html', 'courier');
    await openSettings();
    expect(await content()).toBeNull();
    expect(await session.ext.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
  });

  // before the first article: Chromium remembers for a while how much room there was
  test.runIf(name === 'chrome')(
    'no room on the device: the settings say so, and the next article is kept when there is',
    async () => {
      const devtools = await session.ext.createCDPSession();
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: session.origin, quotaSize: 1000 });
      await reader.setSettings({ keepOpened: true });
      await open('market-at-tolm.html', 'courier');
      const trouble = () =>
        session.ext.evaluate(
          `chrome.storage.session.get('keeping:trouble').then((all) => all['keeping:trouble'] ?? 'none')`,
        );
      await until(async () => (await trouble()) === 'no-room', 'the trouble is noted');
      await openSettings();
      await says('no more room on this device');
      expect(await titles()).toEqual([]);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: session.origin });
      await open('market-at-tolm.html', 'courier');
      await until(async () => (await titles())?.length === 1, 'it is kept');
      expect(await trouble()).toBe('none');
      await openSettings();
      await press('Delete all articles');
      await until(async () => (await titles())?.length === 0, 'and deleted');
      await reader.setSettings(null);
    },
  );

  test('switched on by the reader, what is opened from then on is kept with its whole text, quiet pages too', async () => {
    await openSettings();
    await press('Keep the news articles that I open');
    await until(
      () =>
        session.ext.evaluate(
          `(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings?.keepOpened === true)`,
        ),
      'the setting is kept',
    );
    expect((await content())?.articles ?? []).toEqual([]);
    const pages = [
      ['granite-tape.html', 'lantern'],
      ['a-voice-called-granite.html', 'ledger'],
      ['floating-library.html', 'courier'],
    ] as const;
    for (const [at, [path, outlet]] of pages.entries()) {
      await open(path, outlet);
      await until(async () => (await content())?.articles.length === at + 1, `${path} is kept`);
    }
    const { articles, digests } = (await content())!;
    for (const [, length] of articles) expect(length).toBeGreaterThan(500);
    expect(digests.map(({ key }) => key).sort()).toEqual(articles.map(([key]) => key).sort());
  });

  test('beside a claim they are found without a click or a request, and compared without fetching', async () => {
    await open('intercepted-call.html', 'courier');
    const panel: View = await session.openPanel();
    await panel.until((d) => d.querySelector('.actions [aria-controls]'));
    await panel.click('.actions [aria-expanded]');
    await panel.until((d) => d.querySelector('[data-service=opened][data-outcome=found]'));
    const list = await panel.eval((d) => [...d.querySelectorAll('.result')].map((one) => one.textContent!));
    expect(list).toHaveLength(2);
    for (const text of list) expect(text).toMatch(/you opened it on/);
    expect(list.join()).toMatch(/A voice called Granite/);
    expect(list.join()).not.toMatch(/library/);
    const at = list.findIndex((text) => text.includes('A voice called Granite'));
    // were it fetched, the dialog would come first
    await panel.click(`.result:nth-child(${at + 1}) .compare`);
    await panel.until((d) => d.querySelector('[data-stance=keeps]'));
    expect(await panel.eval((d) => d.querySelector('[data-stance]')!.textContent!)).toMatch(
      /As you opened it on .* Nothing was fetched/,
    );
    expect(await panel.eval((d) => d.querySelector('dialog'))).toBeNull();
    await panel.close();
  });

  test('the background is stopped over it: the article with its digest, or neither; and then it is kept', async () => {
    const before = (await content())!.articles.length;
    await session.page.goto(site.url('corrie-memo.html', 'ledger'));
    await session.stopBackground();
    const { articles, digests } = (await content())!;
    expect(digests.map(({ key }) => key).sort()).toEqual(articles.map(([key]) => key).sort());
    await session.page.reload();
    await until(async () => (await content())!.articles.length === before + 1, 'and kept');
  });

  test('the settings name each and their size; one is deleted and brought back, then all', async () => {
    await openSettings();
    const before = (await titles())!;
    await says(`${before.length} articles`);
    await press('Delete A voice called Granite');
    await says('Deleted 1 article.');
    expect(await titles()).toEqual(before.filter((title) => !title?.startsWith('A voice called Granite')));
    await press('Bring it back');
    await until(async () => (await titles())!.length === before.length, 'it is back');
    expect(await titles()).toEqual(before);
    await press('Delete all articles');
    await until(async () => (await titles())!.length === 0, 'all are gone');
    await press('Bring it back');
    await until(async () => (await titles())!.length === before.length, 'all are back');
  });

  // Chromium asks its reader on a page of its own, which no driver reaches; the code is one for both
  test.runIf(name === 'firefox')('a private window keeps nothing, although it is on', async () => {
    const before = await content();
    const tab = (await session.ext.evaluate(
      `browser.windows.create({ incognito: true, url: '${site.url('barge-video.html', 'northline')}' }).then((w) => w.tabs[0].id)`,
    )) as number;
    await until(
      () =>
        session.ext.evaluate(
          `browser.storage.session.get('tab:${tab}').then((all) => all['tab:${tab}']?.page.state === 'read')`,
        ),
      'the private tab is read',
    );
    // a page of a normal window that is read after it has been kept by then
    await open('night-of-drones.html', 'courier');
    await until(
      async () => (await content())!.articles.length === before!.articles.length + 1,
      'the normal one is kept',
    );
    expect((await content())!.articles.map(([key]) => key).join()).not.toContain('barge-video');
    await session.ext.evaluate(`browser.tabs.remove(${tab})`);
  });

  test('switched off again: nothing more is written, and what was kept stays until it is deleted', async () => {
    await openSettings();
    await press('Keep the news articles that I open');
    await says('Nothing new is kept');
    const before = await content();
    await open('dam-bosses.html', 'lantern');
    // time enough for a message that must not come
    await new Promise((go) => setTimeout(go, 1000));
    expect(await content()).toEqual(before);
    const panel = await session.openPanel();
    await panel.until((d) => d.querySelector('.actions [aria-controls]'));
    await panel.click('.actions [aria-expanded]');
    await panel.until((d) => d.querySelector('[data-service=gdelt-doc]'));
    expect(await panel.eval((d) => d.querySelector('[data-service=opened]'))).toBeNull();
    expect(await panel.text()).toContain('Switch it on in the settings');
    await panel.close();
  });
});
