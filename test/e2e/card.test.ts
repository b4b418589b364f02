import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startBrowser } from '../../scripts/browsers.mjs';
import { browsersHere } from './browsers-here';
import { CALDER, makePage, servePages } from './pages';
import { readerOf, until } from './reader';

describe.each(browsersHere)('the note beside a highlight in %s', (name) => {
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

  /** What the page itself can see of the note: an element without a word in it. */
  const notes = () =>
    session.page.evaluate(() =>
      [...document.documentElement.children]
        .filter((element) => element instanceof HTMLElement && element.popover === 'manual')
        .map((element) => [element.shadowRoot === null, element.textContent]),
    );
  const wordsAt = (at: number) =>
    session.page.evaluate((n) => {
      const ranges = [...CSS.highlights.values()].flatMap((set) => [...set] as Range[]);
      const { x, y, width, height } = ranges[n]!.getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    }, at);

  test('comes when the pointer rests on the words, closed to the page, and goes on Escape', async () => {
    const { x, y } = await wordsAt(0);
    await session.page.mouse.move(x, y);
    await until(async () => (await notes()).length === 1, 'a note');
    expect(await notes()).toEqual([[true, '']]);
    await session.page.keyboard.press('Escape');
    await until(async () => (await notes()).length === 0, 'no note');
  });

  test('goes when the pointer leaves, and when the page scrolls', async () => {
    const { x, y } = await wordsAt(0);
    await session.page.mouse.move(x + 1, y);
    await until(async () => (await notes()).length === 1, 'a note');
    await session.page.mouse.move(5, 5);
    await until(async () => (await notes()).length === 0, 'gone with the pointer');
    await session.page.mouse.move(x, y);
    await until(async () => (await notes()).length === 1, 'a note again');
    await session.page.evaluate(() => document.dispatchEvent(new Event('scroll')));
    await until(async () => (await notes()).length === 0, 'gone with the scroll');
  });

  test('comes by keyboard for the next and the previous warning', async () => {
    const tab = await reader.tabId();
    const step = (by: number) =>
      session.ext.evaluate(
        `(globalThis.browser ?? chrome).tabs.sendMessage(${tab}, { name: 'step', payload: { by: ${by} } }, { frameId: 0 })`,
      );
    expect(await step(1)).toBe(true);
    await until(async () => (await notes()).length === 1, 'a note');
    expect(await step(-1)).toBe(true);
    await session.page.keyboard.press('Escape');
    await until(async () => (await notes()).length === 0, 'no note');
  });

  test('its coming and going is not taken for a change of the page', async () => {
    const [before] = await reader.reports();
    const { x, y } = await wordsAt(0);
    await session.page.mouse.move(x, y);
    await until(async () => (await notes()).length === 1, 'a note');
    await new Promise((resolve) => setTimeout(resolve, 1800));
    expect(await notes()).toHaveLength(1);
    expect((await reader.reports())[0]).toEqual(before);
  });
});
