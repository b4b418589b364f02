import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startBrowser } from '../../scripts/browsers.mjs';
import { browsersHere } from './browsers-here';
import { chooseSelected } from './menu';
import { CALDER, makePage, servePages } from './pages';
import { readerOf, until } from './reader';

/** No article: a shop with one sentence of doubt in it. */
const BOARD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rope and tackle</title></head><body><h1>Rope and tackle</h1>
<ul><li><a href="/p">Anchor line</a> <b>12.00</b></li></ul>
<p id="doubt">A letter that was posted on Monday says that Hallis will have a new ferry by spring, but the letter could not be independently verified.</p>
<p id="plain">The shop is open from nine to five and sells rope by the metre.</p><textarea>It is unclear when the film was made.</textarea></body></html>`;

describe.each(browsersHere)('reading what is selected in %s', (name) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof servePages>>;
  let reader: ReturnType<typeof readerOf>;
  beforeAll(async () => {
    site = await servePages({ '/board': BOARD, '/calder': makePage(CALDER) });
    session = await startBrowser(name);
    reader = readerOf(session);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const select = (selector: string) =>
    session.page.evaluate((wanted) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(wanted)!);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      return String(getSelection());
    }, selector);
  const chosen = async () => (await reader.reports()).find(({ selected }) => selected);

  test('on a page that is no news: its claims stand in the panel as a report of their own, and nothing else is read', async () => {
    await session.page.goto(`${site.url}/board`);
    const panel = await session.openPanel();
    await panel.until((d) => /news page/.test(d.body.innerText));
    const text = await select('#doubt');
    await chooseSelected(session, text);
    await until(async () => (await chosen())?.claims.length === 1, 'one claim of the selection');
    expect((await reader.reports()).length).toBe(1);
    expect((await reader.state())?.page.state).toBe('not-news');
    await panel.until((d) => d.querySelector('.selection article'));
    const said = await panel.text();
    expect(said).toContain('In the selected text');
    expect(said).toContain('1 claim here is called unverified');
    expect(said).toMatch(/does not look like a news page/);
    expect(await session.badge()).toBe('');
    expect(await session.page.evaluate(() => String(getSelection()))).toBe(text);
    await until(async () => (await reader.painted()).includes('could not be independently verified'), 'its highlight');
    await panel.close();
  });

  test('another selection takes its place; too little is said to be too little; and it can be forgotten', async () => {
    const panel = await session.openPanel();
    await chooseSelected(session, await select('#plain'));
    await panel.until((d) => /Nothing found/.test(d.querySelector('.selection')?.textContent ?? ''));
    expect(await panel.text()).toContain('This does not mean verified.');
    await chooseSelected(session, await select('a'));
    await panel.until((d) => /Too little was selected/.test(d.querySelector('.selection')?.textContent ?? ''));
    await panel.click('.selection-head button');
    await panel.until((d) => !d.querySelector('.selection'));
    expect(await chosen()).toBeUndefined();
    await panel.close();
  });

  test('in an article: it counts nowhere else, and words that both reports mark are marked once', async () => {
    await session.page.goto(`${site.url}/calder`);
    await reader.badge('2');
    await until(async () => (await reader.painted()).length > 1, 'highlights');
    const before = await reader.painted();
    await chooseSelected(session, await select('article'));
    await until(async () => ((await chosen())?.claims.length ?? 0) > 1, 'claims of the selection');
    await new Promise((go) => setTimeout(go, 500));
    expect((await reader.painted()).sort()).toEqual(before.sort());
    await reader.badge('2');
    const reports = await reader.reports();
    expect(reports.map(({ selected }) => selected).sort()).toEqual([false, true]);
    const panel = await session.openPanel();
    await panel.until((d) => d.querySelectorAll('.selection article').length > 1);
    expect(await panel.eval((d) => d.querySelector('h1')?.textContent)).toContain('1 claim');
    // a jump leads to the place, by the selection's own map
    await session.page.evaluate(() => scrollTo(0, 1e6));
    await panel.eval((d) => [...d.querySelectorAll<HTMLElement>('.selection .actions button')][0]!.click());
    await until(async () => (await reader.painted()).length > before.length, 'the place is washed');
    await panel.close();
    // another load forgets it
    await session.page.reload();
    await reader.badge('2');
    await until(async () => (await chosen()) === undefined, 'no selection after a reload');
  });
});
