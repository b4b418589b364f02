import { beforeEach, describe, expect, test } from 'vitest';
import { browsersHere } from './browsers-here';
import { makePage, QUIET } from './pages';
import { until } from './reader';
import { standWith } from './stand';

const CORRECTED = {
  ...QUIET,
  title: 'Hallis names its new ferry',
  paragraphs: [
    'Correction: An earlier version of this article gave the wrong length of the ferry.',
    ...QUIET.paragraphs,
  ],
};

describe.each(browsersHere)('a page without a cue tells the rest when somebody looks, in %s', (name) => {
  const stand = standWith(name, {
    '/hall': makePage(QUIET),
    '/ferry': makePage(CORRECTED),
  });
  /** The page's own report, once there is one of this address. */
  const report = async (path: string) => {
    const read = async () => (await stand.reader.reports()).find(({ url }) => url === `${stand.site.url}${path}`);
    await until(read, `${path} is read`);
    return (await read())!;
  };
  beforeEach(() => stand.reader.setSettings(null));

  test('before that, only that none stands in it', async () => {
    await stand.open('/ferry');
    await stand.reader.badge('·');
    expect(await report('/ferry')).toMatchObject({ partial: true, title: null, words: 0, notices: [], claims: [] });
  });

  test('the popup', async () => {
    await stand.open('/hall');
    await stand.reader.badge('·');
    expect((await report('/hall')).partial).toBe(true);
    const popup = await stand.session.openPopup();
    await popup.until((d) => /not mean verified.*\d+ words/.test(d.body.innerText.replace(/\s+/g, ' ')));
    const { partial, words } = await report('/hall');
    expect(partial).toBe(false);
    expect(words).toBeGreaterThan(80);
    await popup.close();
  });

  test('the panel, and again where it stands open while the reader goes on', async () => {
    await stand.open('/ferry');
    await stand.reader.badge('·');
    const panel = await stand.session.openPanel();
    await panel.until((d) => d.body.innerText.includes('wrong length of the ferry'));
    expect(await panel.text()).toContain('Hallis names its new ferry');
    await stand.open('/hall');
    await panel.until((d) => d.body.innerText.includes('swimming hall'));
    await until(async () => !(await report('/hall')).partial, 'the next page tells the rest by itself');
    // a text that changes later is told whole, too
    await stand.session.page.evaluate(() => {
      document.querySelector('p')!.textContent = 'Correction: An earlier version of this article gave the wrong price.';
    });
    await panel.until((d) => d.body.innerText.includes('wrong price'));
    await panel.close();
  });

  test('a page that no longer answers leaves nobody waiting', async () => {
    await stand.open('/hall');
    await stand.reader.badge('·');
    // a document in which no scanner stands, of which the same is known
    const known = JSON.stringify(await stand.reader.state()).replaceAll('/hall', '/ferry');
    await stand.reader.setSettings({ automatic: false });
    await stand.open('/ferry');
    const waits = async () => {
      const now = await stand.reader.state();
      return now?.url.endsWith('/ferry') && now.page.state === 'waiting';
    };
    await until(waits, 'the page waits');
    const key = `tab:${await stand.reader.tabId()}`;
    // the load may still come to its end, at which what frames said that are gone is dropped
    await until(async () => {
      await stand.session.ext.evaluate(`(globalThis.browser ?? chrome).storage.session.set({ '${key}': ${known} })`);
      await new Promise((wake) => setTimeout(wake, 500));
      return (await stand.reader.state())?.page.state === 'read';
    }, 'it is known');
    const popup = await stand.session.openPopup();
    await popup.until((d) => /not mean verified/.test(d.body.innerText));
    expect(await popup.text()).not.toMatch(/\b0 words/);
    await popup.close();
  });
});
