import { describe, expect, test } from 'vitest';
import { browsersHere } from './browsers-here';
import { chooseSelected } from './menu';
import { CALDER, makePage } from './pages';
import { until } from './reader';
import { standWith } from './stand';

/** No article: a shop with one sentence of doubt in it. */
const BOARD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rope and tackle</title></head><body><h1>Rope and tackle</h1>
<ul><li><a href="/p">Anchor line</a> <b>12.00</b></li></ul>
<p id="doubt">A letter that was posted on Monday says that Hallis will have a new ferry by spring, but the letter could not be independently verified.</p>
<p id="plain">The shop is open from nine to five and sells rope by the metre.</p><textarea>It is unclear when the film was made.</textarea></body></html>`;

describe.each(browsersHere)('reading what is selected in %s', (name) => {
  const stand = standWith(name, { '/board': BOARD, '/calder': makePage(CALDER) });

  const select = (selector: string) =>
    stand.session.page.evaluate((wanted) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(wanted)!);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      return String(getSelection());
    }, selector);
  const chosen = async () => (await stand.reader.reports()).find(({ selected }) => selected);

  test('on a page that is no news: its claims stand in the panel as a report of their own, and nothing else is read', async () => {
    await stand.session.page.goto(`${stand.site.url}/board`);
    const panel = await stand.session.openPanel();
    await panel.until((d) => /news page/.test(d.body.innerText));
    const text = await select('#doubt');
    await chooseSelected(stand.session, text);
    await until(async () => (await chosen())?.claims.length === 1, 'one claim of the selection');
    expect((await stand.reader.reports()).length).toBe(1);
    expect((await stand.reader.state())?.page.state).toBe('not-news');
    await panel.until((d) => d.querySelector('.selection article'));
    const said = await panel.text();
    expect(said).toContain('In the selected text');
    expect(said).toContain('1 claim here is called unverified');
    expect(said).toMatch(/does not look like a news page/);
    expect(await stand.session.badge()).toBe('');
    expect(await stand.session.page.evaluate(() => String(getSelection()))).toBe(text);
    await until(
      async () => (await stand.reader.painted()).includes('could not be independently verified'),
      'its highlight',
    );
    await panel.close();
  });

  test('another selection takes its place; too little is said to be too little; and it can be forgotten', async () => {
    const panel = await stand.session.openPanel();
    await chooseSelected(stand.session, await select('#plain'));
    await panel.until((d) => /Nothing found/.test(d.querySelector('.selection')?.textContent ?? ''));
    expect(await panel.text()).toContain('This does not mean verified.');
    await chooseSelected(stand.session, await select('a'));
    await panel.until((d) => /Too little was selected/.test(d.querySelector('.selection')?.textContent ?? ''));
    await panel.click('.selection-head button');
    await panel.until((d) => !d.querySelector('.selection'));
    expect(await chosen()).toBeUndefined();
    await panel.close();
  });

  test('in an article: it counts nowhere else, and words that both reports mark are marked once', async () => {
    await stand.session.page.goto(`${stand.site.url}/calder`);
    await stand.reader.badge('2');
    await until(async () => (await stand.reader.painted()).length > 1, 'highlights');
    const before = await stand.reader.painted();
    await chooseSelected(stand.session, await select('article'));
    await until(async () => ((await chosen())?.claims.length ?? 0) > 1, 'claims of the selection');
    await new Promise((go) => setTimeout(go, 500));
    expect((await stand.reader.painted()).sort()).toEqual(before.sort());
    await stand.reader.badge('2');
    const reports = await stand.reader.reports();
    expect(reports.map(({ selected }) => selected).sort()).toEqual([false, true]);
    const panel = await stand.session.openPanel();
    await panel.until((d) => d.querySelectorAll('.selection article').length > 1);
    expect(await panel.eval((d) => d.querySelector('h1')?.textContent)).toContain('1 claim');
    // a jump leads to the place, by the selection's own map
    await stand.session.page.evaluate(() => scrollTo(0, 1e6));
    await panel.eval((d) => [...d.querySelectorAll<HTMLElement>('.selection .actions button')][0]!.click());
    await until(async () => (await stand.reader.painted()).length > before.length, 'the place is washed');
    await panel.close();
    // another load forgets it
    await stand.session.page.reload();
    await stand.reader.badge('2');
    await until(async () => (await chosen()) === undefined, 'no selection after a reload');
  });

  test('where the site has gone on without loading, and nobody looked: it is not said to have been open before', async () => {
    await stand.reader.setSettings({ automatic: false });
    await stand.session.page.goto(`${stand.site.url}/calder`);
    await until(async () => (await stand.reader.state())?.page.state === 'waiting', 'the page waits for a click');
    await stand.session.page.evaluate(() => history.pushState(null, '', '/calder/second'));
    await chooseSelected(stand.session, await select('article'));
    await until(async () => ((await chosen())?.claims.length ?? 0) > 1, 'claims of the selection');
    // it waits again as soon as the gate has seen what stands there now
    expect((await stand.reader.state())?.page.state).toMatch(/^(?:moved|waiting)$/);
    await stand.reader.setSettings(null);
  });
});
