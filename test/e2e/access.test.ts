import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startBrowser } from '../../scripts/browsers.mjs';
import { browsersHere } from './browsers-here';
import { CALDER, makePage, servePages } from './pages';
import { until } from './reader';

// Chromium lets no script take back access that the manifest requires; there the reader does it on a page of its own
describe.skipIf(!browsersHere.includes('firefox'))('a site without access, in Firefox', () => {
  let session: Session;
  let site: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    site = await servePages({ '/calder': makePage(CALDER) });
    session = await startBrowser('firefox');
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  test('is not read by itself; the click on the button is access to this one page', async () => {
    expect(await session.ext.evaluate(`browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] })`)).toBe(
      true,
    );
    await session.page.goto(`${site.url}/calder`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await session.page.evaluate(() => CSS.highlights.size)).toBe(0);
    const popup = await session.openPopup();
    await popup.until((d) => /1 claim here/.test(d.querySelector('h1')?.textContent ?? ''));
    await until(async () => session.page.evaluate(() => CSS.highlights.size > 0), 'read after the click');
  });
});
