import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startBrowser } from '../../scripts/browsers.mjs';
import { browsersHere } from './browsers-here';
import { CALDER, makePage, servePages } from './pages';
import { readerOf, until } from './reader';

describe.each(browsersHere)('the browser’s shortcuts in %s', (name) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof servePages>>;
  let reader: ReturnType<typeof readerOf>;
  beforeAll(async () => {
    site = await servePages({ '/calder': makePage(CALDER) });
    session = await startBrowser(name);
    reader = readerOf(session);
    await session.page.goto(`${site.url}/calder`);
    await until(async () => (await reader.painted()).length > 1, 'highlights');
    await session.page.bringToFront();
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const notes = () =>
    session.page.evaluate(() => document.documentElement.querySelectorAll(':scope > [popover]').length);

  test('each has its keys', async () => {
    const all = JSON.parse(
      (await session.ext.evaluate(
        `(globalThis.browser ?? chrome).commands.getAll().then((all) => JSON.stringify(all.filter(({ name }) => !name.startsWith('_')).map(({ name, shortcut }) => [name, shortcut])))`,
      )) as string,
    ) as [string, string][];
    expect(all.map(([command]) => command).sort()).toEqual(['next-warning', 'previous-warning', 'toggle-highlights']);
    for (const [, keys] of all) expect(keys).toMatch(/Alt.+(?:H|Down|Up|Down Arrow|Up Arrow|↓|↑)$/);
  });

  // Chromium's driver gives its keys to the page alone, never to the browser: there the background hears what the browser would say
  const press = async (key: string, command: string) => {
    if (name === 'firefox') return session.pressShortcut(key);
    const worker = await session.browser
      .targets()
      .find((target) => target.type() === 'service_worker')!
      .worker();
    await worker!.evaluate(
      `chrome.commands.onCommand.dispatch('${command}', { id: ${await reader.tabId()}, incognito: false })`,
    );
  };

  test('highlights off and on; the next and the previous warning with its note', async () => {
    await press('H', 'toggle-highlights');
    await until(async () => (await reader.painted()).length === 0, 'no highlights');
    await press('H', 'toggle-highlights');
    await until(async () => (await reader.painted()).length > 1, 'highlights again');
    await press('ArrowDown', 'next-warning');
    await until(async () => (await notes()) === 1, 'a note');
    await session.page.keyboard.press('Escape');
    await until(async () => (await notes()) === 0, 'no note');
    await press('ArrowUp', 'previous-warning');
    await until(async () => (await notes()) === 1, 'a note again');
  });
});
