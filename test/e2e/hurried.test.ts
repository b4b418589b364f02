import { beforeEach, describe, expect, test } from 'vitest';
import { browsersHere } from './browsers-here';
import { articleHtml, FILM, LETTER, makePage } from './pages';
import { until } from './reader';
import { standWith } from './stand';

/** Long enough for gate and scanner to have looked again at what they were told of, in ms. */
const LOOKED_AGAIN = 3500;
const ADDRESS = { first: '/hurried', second: '/hurried/second', other: '/hurried/other' };

const pages = {
  '/hurried': makePage(LETTER, {
    foot: `<script>
      const articles = { '/hurried': ${JSON.stringify(articleHtml(LETTER))}, '/hurried/second': ${JSON.stringify(articleHtml(FILM))} };
      // only the address: the text stays
      globalThis.move = (path) => history.pushState({}, '', path);
      globalThis.show = (path) => { move(path); document.querySelector('main').innerHTML = '<article>' + articles[path] + '</article>'; };
      globalThis.tick = (times) => {
        const dot = document.createElement('i');
        document.body.append(dot);
        if (times > 0) setTimeout(tick, 200, times - 1);
      };
    </script>`,
  }),
};

describe.each(browsersHere)('navigations that follow each other quickly, in %s', (name) => {
  const stand = standWith(name, pages);
  beforeEach(async () => {
    await stand.reader.setSettings(null);
    await stand.open('/hurried');
    await stand.reader.badge('1');
  });

  /** Every state of the reader's tab from now on: its address and what is said there, empty where no report is. */
  const record = async () => {
    const tab = await stand.reader.tabId();
    await stand.session.ext.evaluate(`{
      const { session } = (globalThis.browser ?? chrome).storage;
      const states = [];
      globalThis.recorded = states;
      session.onChanged.addListener((changes) => {
        const change = changes['tab:${tab}'];
        const reports = Object.values(change?.newValue?.reports ?? {});
        if (change) states.push([change.newValue?.url ?? '', reports.flatMap((one) => one.claims.map((claim) => claim.statement.text)).join(' ')]);
      });
    }`);
    return async () =>
      JSON.parse((await stand.session.ext.evaluate('JSON.stringify(globalThis.recorded)')) as string) as [
        string,
        string,
      ][];
  };
  /** A report of this address comes, and from then on there is one. */
  const settlesOn = async (path: string, words: RegExp, recorded: () => Promise<[string, string][]>) => {
    const url = `${stand.site.url}${path}`;
    const isIt = ([at, said]: [string, string]) => at === url && words.test(said);
    await until(async () => (await recorded()).some(isIt), `a report of ${path}`);
    await new Promise((go) => setTimeout(go, LOOKED_AGAIN));
    const states = await recorded();
    expect(states.slice(states.findIndex(isIt)).filter((state) => !isIt(state))).toEqual([]);
    expect((await stand.reader.state())?.url).toBe(url);
  };

  test('there and back within some milliseconds', async () => {
    const recorded = await record();
    await stand.session.page.evaluate(`show('${ADDRESS.second}'); setTimeout(show, 30, '${ADDRESS.first}')`);
    await settlesOn(ADDRESS.first, /ferry/, recorded);
  });

  test('on by way of another address', async () => {
    const recorded = await record();
    await stand.session.page.evaluate(`move('${ADDRESS.other}'); setTimeout(show, 30, '${ADDRESS.second}')`);
    await settlesOn(ADDRESS.second, /crane/, recorded);
  });

  test('to another address, where the same text stands', async () => {
    const recorded = await record();
    await stand.session.page.evaluate(`move('${ADDRESS.other}')`);
    await settlesOn(ADDRESS.other, /ferry/, recorded);
  });

  test('a page that goes on changing: what the gate says late takes no report away', async () => {
    const recorded = await record();
    await stand.session.page.evaluate(`show('${ADDRESS.second}'); tick(12)`);
    await settlesOn(ADDRESS.second, /crane/, recorded);
  });
});
