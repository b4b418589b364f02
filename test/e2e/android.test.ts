import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startBrowser } from '../../scripts/browsers.mjs';
import { browsersHere } from './browsers-here';
import { CALDER, makePage, servePages } from './pages';
import { readerOf, until } from './reader';

// Firefox for Android has no sidebar, no menus and no commands: without these parts of the manifest the desktop's has none, too
describe.skipIf(!browsersHere.includes('firefox'))('as on Firefox for Android', () => {
  let session: Session;
  let site: Awaited<ReturnType<typeof servePages>>;
  let reader: ReturnType<typeof readerOf>;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'caveat-android-'));
    cpSync('dist/firefox', folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    delete manifest.sidebar_action;
    delete manifest.commands;
    manifest.permissions = manifest.permissions.filter((name: string) => name !== 'contextMenus');
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    site = await servePages({ '/calder': makePage(CALDER) });
    session = await startBrowser('firefox', { extension: folder });
    reader = readerOf(session);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const go = async (path: string) => {
    // not goto(): Firefox's driver never sees the load event of an extension's page
    await session.ext.evaluate((to) => setTimeout(() => location.assign(to)), path);
    await until(
      () => session.ext.evaluate((to) => location.href.endsWith(to) && document.querySelector('main') !== null, path),
      path,
    );
  };

  test('the page is read, the popup is a page of 360 px, and its button opens the panel in a tab', async () => {
    expect(
      await session.ext.evaluate(
        `['sidebarAction', 'sidePanel', 'contextMenus', 'menus', 'commands'].filter((name) => browser[name] !== undefined).join()`,
      ),
    ).toBe('');
    await session.page.goto(`${site.url}/calder`);
    await reader.badge('2'); // by a background whose menus and commands are not there
    await session.ext.setViewport({ width: 360, height: 640 });
    const tab = await reader.tabId();
    await go(`/src/ui/popup/index.html?tab=${tab}`);
    await until(() => session.ext.evaluate(`/1 claim here/.test(document.querySelector('h1')?.textContent)`), 'answer');
    const seen = JSON.parse(
      (await session.ext.evaluate(
        `JSON.stringify({ page: document.documentElement.dataset.page, wide: document.documentElement.scrollWidth,
          popup: document.querySelector('.popup').getBoundingClientRect().width, inner: innerWidth })`,
      )) as string,
    );
    expect(seen.page).toBe('');
    expect(seen.wide).toBeLessThanOrEqual(seen.inner);
    expect(Math.round(seen.popup)).toBe(seen.inner);
    await session.ext.evaluate(`document.querySelector('.popup-controls .button').click()`);
    const open = async () =>
      (await session.ext.evaluate(
        `browser.tabs.query({}).then((all) => all.map(({ url }) => url).filter((url) => /panel/.test(url)).join())`,
      )) as string;
    await until(async () => (await open()) !== '', 'the panel in a tab');
    expect(await open()).toContain(`/src/ui/panel/index.html?tab=${tab}`);
  });

  test('the panel’s page speaks of the tab that it was opened for; settings leave out the keys that are not there', async () => {
    const tab = await reader.tabId();
    await go(`/src/ui/panel/index.html?tab=${tab}`);
    await until(() => session.ext.evaluate(`document.querySelectorAll('article').length >= 2`), 'cards');
    await go('/src/ui/options/index.html');
    await until(() => session.ext.evaluate(`document.querySelectorAll('.set').length > 5`), 'settings');
    expect(await session.ext.evaluate(`/browser’s shortcuts/.test(document.body.innerText)`)).toBe(false);
  });
});
