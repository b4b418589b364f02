import { describe, expect, test } from 'vitest';
import { browsersHere } from './browsers-here';
import { until } from './reader';
import { standOnArticle } from './stand';

describe.each(browsersHere)('the note beside a highlight in %s', (name) => {
  const stand = standOnArticle(name);

  const { notes } = stand;
  const wordsAt = (at: number) =>
    stand.session.page.evaluate((n) => {
      const ranges = [...CSS.highlights.values()].flatMap((set) => [...set] as Range[]);
      const { x, y, width, height } = ranges[n]!.getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    }, at);

  /** The pointer comes from elsewhere and rests on the first words; a panel that opened or closed has moved them. */
  const rest = async () => {
    await stand.session.page.mouse.move(5, 5);
    await new Promise((go) => setTimeout(go, 600));
    const { x, y } = await wordsAt(0);
    await stand.session.page.mouse.move(x, y);
  };
  /** The note's own buttons stand in a closed root: a trusted click goes where the panel's button is drawn. */
  const pressPanelButton = async () => {
    // the place is found as a reader finds it: in the picture's lower right, left of the cross
    const at = await stand.session.page.evaluate(() => {
      const host = [...document.documentElement.children].at(-1)!;
      // which points of the page does the note cover? the host is all that can be asked
      const covered: [number, number][] = [];
      for (let py = 0; py < innerHeight; py += 2)
        for (let px = 0; px < innerWidth; px += 4)
          if (document.elementFromPoint(px, py) === host) covered.push([px, py]);
      return {
        right: Math.max(...covered.map(([px]) => px)),
        bottom: Math.max(...covered.map(([, py]) => py)),
      };
    });
    await stand.session.page.mouse.click(at.right - 90, at.bottom - 28);
  };

  test('comes when the pointer rests on the words, closed to the page, and goes on Escape', async () => {
    const { x, y } = await wordsAt(0);
    await stand.session.page.mouse.move(x, y);
    await until(async () => (await notes()).length === 1, 'a note');
    expect(await notes()).toEqual([[true, '']]);
    await stand.session.page.keyboard.press('Escape');
    await until(async () => (await notes()).length === 0, 'no note');
  });

  test('goes when the pointer leaves, and when the page scrolls', async () => {
    const { x, y } = await wordsAt(0);
    await stand.session.page.mouse.move(x + 1, y);
    await until(async () => (await notes()).length === 1, 'a note');
    await stand.session.page.mouse.move(5, 5);
    await until(async () => (await notes()).length === 0, 'gone with the pointer');
    await stand.session.page.mouse.move(x, y);
    await until(async () => (await notes()).length === 1, 'a note again');
    await stand.session.page.evaluate(() => document.dispatchEvent(new Event('scroll')));
    await until(async () => (await notes()).length === 0, 'gone with the scroll');
  });

  test('selecting, clicking and the page’s own keys are the page’s, also while a note is shown', async () => {
    const { page } = stand.session;
    await page.evaluate(() => {
      const got: string[] = [];
      Object.assign(globalThis, { got });
      document.addEventListener('click', ({ target }) => got.push((target as Element).tagName));
      document.addEventListener('keydown', ({ key, defaultPrevented }) => got.push(`${key} ${defaultPrevented}`));
    });
    await rest();
    await until(async () => (await notes()).length === 1, 'a note');
    const { x, y } = await wordsAt(0);
    await page.mouse.click(x, y, { count: 3 });
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/\w+ \w+ \w+/);
    for (const key of ['j', '?', 'Enter', 'ArrowDown', 'Escape'] as const) await page.keyboard.press(key);
    const got = await page.evaluate(() => (globalThis as unknown as { got: string[] }).got);
    expect(new Set(got.filter((one) => !one.includes(' ')))).toEqual(new Set(['P']));
    expect(got.filter((one) => one.includes(' '))).toEqual(
      ['j', '?', 'Enter', 'ArrowDown', 'Escape'].map((key) => `${key} false`),
    );
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await until(async () => (await notes()).length === 0, 'no note');
  });

  test('comes by keyboard for the next and the previous warning', async () => {
    const tab = await stand.reader.tabId();
    const step = (by: number) =>
      stand.session.ext.evaluate(
        `(globalThis.browser ?? chrome).tabs.sendMessage(${tab}, { name: 'step', payload: { by: ${by} } }, { frameId: 0 })`,
      );
    expect(await step(1)).toBe(true);
    await until(async () => (await notes()).length === 1, 'a note');
    expect(await step(-1)).toBe(true);
    await stand.session.page.keyboard.press('Escape');
    await until(async () => (await notes()).length === 0, 'no note');
  });

  test('its coming and going is not taken for a change of the page', async () => {
    const [before] = await stand.reader.reports();
    // a pointer that stands there already does not move
    await rest();
    await until(async () => (await notes()).length === 1, 'a note');
    await new Promise((resolve) => setTimeout(resolve, 1800));
    expect(await notes()).toHaveLength(1);
    expect((await stand.reader.reports())[0]).toEqual(before);
  });

  test('the card of the highlight under the pointer is marked in the panel, and the other way round', async () => {
    const panel = await stand.session.openPanel();
    await panel.until((d) => d.querySelectorAll('article').length >= 2);
    await rest();
    await panel.until((d) => d.querySelectorAll('.is-pointed').length === 1);
    await stand.session.page.mouse.move(5, 5);
    await panel.until((d) => d.querySelectorAll('.is-pointed').length === 0);
    const [html, sets] = await stand.session.page.evaluate(() => [
      document.documentElement.outerHTML,
      CSS.highlights.size,
    ]);
    await panel.click('article .statement');
    await until(
      () => stand.session.page.evaluate((before) => CSS.highlights.size === before + 1, sets as number),
      'its words stand out',
    );
    expect(await stand.session.page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    await panel.click('.brand');
    await until(
      () => stand.session.page.evaluate((before) => CSS.highlights.size === before, sets as number),
      'no more',
    );
    await panel.close();
  });

  test('a note opens the panel at its claim; where a browser does not let a page do so, the popup', async () => {
    await stand.session.page.bringToFront();
    await rest();
    await until(async () => (await notes()).length === 1, 'a note');
    await pressPanelButton();
    if (name === 'firefox') {
      const popup = await stand.session.shownPopup();
      await popup.until((d) => d.querySelector('h1'));
      await popup.close();
      return;
    }
    const panel = await stand.session.shownPanel();
    await panel.until((d) => d.querySelectorAll('article').length >= 2);
    await panel.until((d) => d.querySelectorAll('[aria-current]').length === 1);
    await panel.close();
  });
});
