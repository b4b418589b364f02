import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startBrowser } from '../../scripts/browsers.mjs';
import { browsersHere } from './browsers-here';
import { CALDER, makePage, servePages } from './pages';
import { until } from './reader';

describe.skipIf(!browsersHere.includes('firefox'))('a site without access, in Firefox', () => {
  let session: Session;
  let site: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    site = await servePages({ '/calder': makePage(CALDER) });
    // the browser's own question is answered with yes, without its dialog
    session = await startBrowser('firefox', { prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
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

  test('the panel says so, and its button asks the browser and reads', async () => {
    // another host than the one that the click on the toolbar button was access to
    await session.page.goto(`${site.url.replace('127.0.0.1', 'localhost')}/calder`);
    const panel = await session.openPanel();
    await panel.until((d) => /no access/.test(d.querySelector('h1')?.textContent ?? ''));
    await panel.click('.next-steps .button-first');
    await panel.until((d) => d.querySelectorAll('article').length >= 2);
    expect(await session.ext.evaluate(`browser.permissions.getAll().then(({ origins }) => origins.join())`)).not.toBe(
      '',
    );
    await panel.close();
  });
});

describe.skipIf(!browsersHere.includes('chrome'))('a site without access, in Chromium', () => {
  let session: Session;
  let site: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    site = await servePages({ '/calder': makePage(CALDER) });
    session = await startBrowser('chrome');
    // what the reader does on the browser's page of extensions: "On click"
    const settings = await session.browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(session.origin.split('/')[2])}, hostAccess: 'ON_CLICK' })`,
    );
    await settings.close();
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  test('is not read by itself, and the panel says so', async () => {
    await session.page.goto(`${site.url}/calder`);
    const panel = await session.openPanel();
    await panel.until((d) => /no access/.test(d.querySelector('h1')?.textContent ?? ''));
    expect(await session.page.evaluate(() => CSS.highlights.size)).toBe(0);
    await panel.close();
  });

  test('the panel’s button asks the browser', async () => {
    await session.page.goto(`${site.url.replace('127.0.0.1', 'localhost')}/calder`);
    const panel = await session.openPanel();
    await panel.until((d) => /no access/.test(d.querySelector('h1')?.textContent ?? ''));
    // the browser asks in a window of its own, which no driver reaches: the button stands, and does not break
    await panel.click('.next-steps .button-first');
    await new Promise((go) => setTimeout(go, 500));
    expect(await panel.eval((d) => d.querySelectorAll('.next-steps .button-first').length)).toBe(1);
    await panel.close();
  });
});
