import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startBrowser } from '../../scripts/browsers.mjs';
import { browsersHere } from './browsers-here';
import { CALDER, makePage, servePages } from './pages';
import { until } from './reader';

// Chromium asks its reader on a page of its own, which no driver reaches; the code is one for both
describe.skipIf(!browsersHere.includes('firefox'))('a private window in Firefox', () => {
  let session: Session;
  let site: Awaited<ReturnType<typeof servePages>>;
  const ask = async (source: string) =>
    JSON.parse((await session.ext.evaluate(`(${source}).then((it) => JSON.stringify(it ?? null))`)) as string);
  beforeAll(async () => {
    site = await servePages({ '/calder': makePage(CALDER) });
    session = await startBrowser('firefox', { privateWindows: true });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  test('is read as any other, and nothing of it is written to disk', async () => {
    await ask(`browser.storage.local.set({ settings: { automatic: true } })`);
    const before = await ask('browser.storage.local.get(null)');
    const tab = await ask(
      `browser.windows.create({ incognito: true, url: '${site.url}/calder' }).then((w) => w.tabs[0].id)`,
    );
    const state = () => ask(`browser.storage.session.get('tab:${tab}').then((all) => all['tab:${tab}'] ?? null)`);
    await until(async () => (await state())?.page.state === 'read', 'read');
    // the panel of the private tab: both switches, by its own clicks
    const panel = await session.browser.newPage();
    const connection = (
      session.browser as unknown as { connection: { send(name: string, how: object): Promise<unknown> } }
    ).connection;
    await connection.send('browsingContext.navigate', {
      context: (panel.mainFrame() as unknown as { _id: string })._id,
      url: `${session.origin}/src/ui/panel/index.html?tab=${tab}`,
      wait: 'complete',
    });
    await until(
      () => panel.evaluate(() => document.querySelectorAll('input[role=switch]').length >= 3),
      'the switches',
    );
    await panel.evaluate(() => {
      for (const input of document.querySelectorAll<HTMLInputElement>('input[role=switch]')) input.click();
    });
    await until(async () => (await state())?.page.state === 'waiting', 'the private tab obeys');
    const overlay = await ask(`browser.storage.session.get('settings:private')`);
    expect(overlay['settings:private'].highlights).toBe(false);
    expect(JSON.stringify(overlay)).toContain('127.0.0.1');
    expect(await ask('browser.storage.local.get(null)')).toEqual(before);
    expect(await ask('indexedDB.databases()')).toEqual([]);
  });
});
