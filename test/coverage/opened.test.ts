import { expect, test } from 'vitest';
import { pageKey } from '../../src/article/page-key';
import { createDesk, type DeskWorld, type OpenedArticle, type OpenedWorld } from '../../src/coverage/desk';
import { makeQuery } from '../../src/coverage/make-query';
import { lookThrough } from '../../src/coverage/opened';
import type { Progress } from '../../src/coverage/search';
import { createMemoryStore } from '../../src/coverage/store';
import { keptPage } from '../library/kept';

const FILES = [
  'courier/intercepted-call.html',
  'lantern/granite-tape.html',
  'ledger/a-voice-called-granite.html',
  'ledger/corrie-memo.html',
  'lantern/tillman-exit.html',
];
const KEPT: OpenedArticle[] = FILES.map((file, at) => keptPage(file, at + 1));
const OWN = KEPT[0]!.report;
const CLAIM = OWN.claims.find(({ standing }) => standing === 'doubted')!;
const PAGE = { ...OWN, url: OWN.url! };
const QUERY = makeQuery('Sarn Granite', CLAIM, OWN, 'GB');
const STORY = { headline: OWN.title, body: CLAIM.statement.text, language: 'en' };

/** All that was kept: the index may bring what it will, the matcher decides. */
const opened = (kept: OpenedArticle[] = KEPT): OpenedWorld => ({
  isOn: () => true,
  find: async () => kept,
  read: async (key) => kept.find(({ report }) => pageKey(report.url!) === key) ?? null,
});
const broken: OpenedWorld = {
  isOn: () => true,
  find: () => Promise.reject(new Error('the database is gone')),
  read: () => Promise.reject(new Error('the database is gone')),
};
/** A desk that fails the test as soon as it would send or ask for something. */
const desk = (world: OpenedWorld | null) =>
  createDesk({
    now: () => 1000,
    sleep: async () => undefined,
    store: createMemoryStore(),
    region: null,
    consents: { get: () => null, change: async () => undefined },
    services: { get: () => ({ keys: {}, addresses: {} }), set: async () => undefined },
    permit: () => Promise.reject(new Error('asked the browser')),
    parseXml: () => null,
    parseHtml: () => {
      throw new Error('fetched');
    },
    tellLanguage: async () => null,
    openPages: async () => [],
    opened: world,
  } satisfies DeskWorld);

test('the other accounts of the story are found: not the page itself, not another story', async () => {
  const outcome = await lookThrough(opened(), QUERY, STORY, CLAIM);
  expect(
    outcome.outcome === 'found' && outcome.items.map(({ url, opened: at }) => [new URL(url).pathname, at]),
  ).toEqual([
    ['/granite-tape.html', 2],
    ['/a-voice-called-granite.html', 3],
  ]);
});

test('each is shown with the sentence that says most of the claim', async () => {
  const outcome = await lookThrough(opened(), QUERY, STORY, CLAIM);
  for (const item of outcome.outcome === 'found' ? outcome.items : []) {
    const { report } = KEPT.find((one) => one.report.url === item.url)!;
    expect(item.sentence === null || report.text.includes(item.sentence)).toBe(true);
    expect(item.outlet).toBe(report.outlet ?? new URL(item.url).hostname);
  }
});

test('none, and a store that can’t be read, are two things', async () => {
  expect(await lookThrough(opened(KEPT.slice(3)), QUERY, STORY, CLAIM)).toEqual({ outcome: 'none' });
  expect(await lookThrough(broken, QUERY, STORY, CLAIM)).toEqual({
    outcome: 'not-measured',
    reason: 'unreadable',
    retryAt: null,
    detail: 'the database is gone',
  });
});

test('the desk tells what it does, and asks nobody', async () => {
  const told: Progress[] = [];
  await desk(opened()).lookThroughOpened(QUERY, CLAIM, PAGE, (progress) => told.push(progress));
  expect(told.map(({ state }) => state)).toEqual(['asking', 'done']);
  expect(told[1]).toMatchObject({ provider: 'opened', outcome: { outcome: 'found' }, sent: '' });
  expect(desk(null).opened).toBeNull();
  let on = false;
  const switched = desk({ ...opened(), isOn: () => on });
  expect(switched.opened).toBe('off');
  on = true;
  expect(switched.opened).toBe('on');
});

test('a page that was opened is compared without fetching: its whole text tells', async () => {
  const told = await desk(opened()).compareOpen(`${KEPT[2]!.report.url}?utm_source=x#top`, CLAIM, PAGE);
  expect(told).toMatchObject({ outcome: 'compared', stance: 'keeps', opened: 3 });
  expect(told?.outcome === 'compared' && told.account?.outlet).toBeTruthy();
  expect(told?.outcome === 'compared' && told.evidence.length).toBeGreaterThan(0);
  expect(await desk(opened()).compareOpen('https://elsewhere.example/', CLAIM, PAGE)).toBeNull();
  expect(await desk(broken).compareOpen(KEPT[2]!.report.url!, CLAIM, PAGE)).toBeNull();
});
