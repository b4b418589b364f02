import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeApis, startFakeApis } from '../../scripts/fake-apis.mjs';
import { FRESH } from '../../src/coverage/answers';
import { type Consent, grant, NO_CONSENT, revoke } from '../../src/coverage/consent';
import { PROVIDERS, providerOf } from '../../src/coverage/providers';
import { createSearch, type Progress, type SearchWorld } from '../../src/coverage/search';
import { createMemoryStore } from '../../src/coverage/store';
import type { Provider, Query } from '../../src/coverage/types';
import { parseXml } from './parse-xml';

let fake: FakeApis;
beforeAll(async () => {
  fake = await startFakeApis({ gdeltSpacing: 0 });
});
afterAll(() => fake.close());
beforeEach(() => fake.reset());

const query: Query = {
  terms: ['Anna Veldt', 'coastguard'],
  names: ['Anna Veldt'],
  numbers: ['40'],
  quoted: null,
  date: '2026-10-14',
  language: 'en',
  region: 'GB',
  page: 'http://harbour-post.example/recordings.html',
};
const about = (...terms: string[]): Query => ({ ...query, terms });
const START = Date.parse('2026-10-14T18:00:00Z');
const address = () => `${fake.origin}/archive/search?q={query}`;
const provider = (id: string) => providerOf(id) as Provider;

/** A world with a clock of its own: sleeping moves it. */
function worldOf(change: Partial<SearchWorld> = {}) {
  let time = START;
  const slept: number[] = [];
  const everything = PROVIDERS.reduce((given, each) => grant(given, each, address(), START), NO_CONSENT);
  const world: SearchWorld = {
    now: () => time,
    sleep: async (ms) => {
      slept.push(ms);
      time += ms;
    },
    store: createMemoryStore(),
    parseXml,
    consent: () => everything,
    settingsOf: (each) => ({ key: each.needsKey ? 'k' : null, address: each.id === 'custom-feed' ? address() : null }),
    fake: fake.origin,
    ...change,
  };
  return { world, slept, pass: (ms: number) => (time += ms) };
}

type Done = Extract<Progress, { state: 'done' }>;
async function run(world: SearchWorld, what: Query, ids: string[], signal?: AbortSignal, search = createSearch(world)) {
  const told: Progress[] = [];
  await search(what, ids.map(provider), (progress) => told.push(progress), signal);
  const done = Object.fromEntries(
    told.filter((each): each is Done => each.state === 'done').map((each) => [each.provider, each]),
  );
  const outcomes = Object.fromEntries(
    Object.entries(done).map(([id, { outcome }]) => [
      id,
      outcome.outcome === 'not-measured' ? outcome.reason : outcome.outcome,
    ]),
  );
  return { told, done, outcomes };
}

test('every service is asked over a socket and answers', async () => {
  const { world } = worldOf();
  const { outcomes, told } = await run(
    world,
    query,
    PROVIDERS.map(({ id }) => id),
  );
  expect(outcomes).toEqual(Object.fromEntries(PROVIDERS.map(({ id }) => [id, 'found'])));
  expect(told.filter(({ state }) => state === 'asking')).toHaveLength(PROVIDERS.length);
  expect(fake.requests()).toHaveLength(PROVIDERS.length);
  for (const { headers } of fake.requests()) expect(headers).not.toHaveProperty('cookie');
});

test('nothing that anybody wrote is none, for every search', async () => {
  const { world } = worldOf();
  const ids = PROVIDERS.map(({ id }) => id).filter((id) => id !== 'wayback');
  const { outcomes } = await run(world, about('Zanzibar', 'xylophone'), ids);
  expect(outcomes).toEqual(Object.fromEntries(ids.map((id) => [id, 'none'])));
});

test('one service fails, hangs or hangs up, and the others answer', async () => {
  const { world } = worldOf({ timeout: 1500 });
  fake.fail('api.gdeltproject.org', 'silence');
  fake.fail('wikinews.org', 'cut');
  fake.fail('archive.org', 'broken');
  fake.fail('www.bing.com', 'html');
  fake.fail('news.google.com', 'limit');
  const ids = ['gdelt-doc', 'wikipedia', 'wikinews', 'wayback', 'bing-news-rss', 'google-news-rss', 'guardian'];
  const { outcomes, done } = await run(world, query, ids);
  expect(outcomes).toEqual({
    'gdelt-doc': 'timeout',
    wikipedia: 'found',
    wikinews: 'network',
    wayback: 'bad-reply',
    'bing-news-rss': 'refused',
    'google-news-rss': 'rate-limited',
    guardian: 'found',
  });
  expect(done['google-news-rss']?.outcome).toMatchObject({ retryAt: START + 60_000 });
  expect(done['gdelt-doc']?.outcome).toMatchObject({ retryAt: START + 60_000 });
});

test.each([
  ['faultlimit', 'rate-limited'],
  ['faultlimit200', 'rate-limited'],
  ['faultretryafter', 'rate-limited'],
  ['faultforbidden', 'refused'],
  ['faulterror', 'server-error'],
  ['faulthtml', 'bad-reply'],
  ['faultempty', 'none'],
  ['faultnothing', 'bad-reply'],
  ['faultbroken', 'bad-reply'],
  ['faultsilence', 'timeout'],
  ['faultstall', 'timeout'],
  ['faultcut', 'network'],
  ['faulthangup', 'network'],
  ['faulthuge', 'too-large'],
  ['faulthugelength', 'too-large'],
  ['faultelsewhere', 'redirected'],
  ['faultmoved', 'found'],
])('GDELT with %s is %s', async (word, reason) => {
  const { world } = worldOf({ timeout: 1200, maxBytes: 200_000 });
  const { outcomes } = await run(world, about('Anna Veldt', word), ['gdelt-doc']);
  expect(outcomes['gdelt-doc']).toBe(reason);
});

describe('consent', () => {
  test('none: no request, and it is said', async () => {
    const { world } = worldOf({ consent: () => NO_CONSENT });
    const { outcomes } = await run(world, query, ['gdelt-doc', 'wikipedia', 'wayback']);
    expect(outcomes).toEqual({ 'gdelt-doc': 'no-consent', wikipedia: 'no-consent', wayback: 'no-consent' });
    expect(fake.requests()).toEqual([]);
  });

  test('taken back while waiting: no request', async () => {
    let consent: Consent = grant(NO_CONSENT, provider('gdelt-doc'), null, START);
    const { world } = worldOf({ consent: () => consent });
    const search = createSearch(world);
    await run(world, query, ['gdelt-doc'], undefined, search);
    const sleep = world.sleep;
    world.sleep = async (ms) => {
      consent = revoke(consent, 'gdelt-doc');
      await sleep(ms);
    };
    const { outcomes } = await run(world, about('Lodestar'), ['gdelt-doc'], undefined, search);
    expect(outcomes).toEqual({ 'gdelt-doc': 'no-consent' });
    expect(fake.requests()).toHaveLength(1);
  });
});

describe('one question, one request', () => {
  test('an answer is used again for 15 minutes, also in another panel', async () => {
    const { world, pass } = worldOf();
    await run(world, query, ['wikipedia']);
    pass(FRESH - 1);
    const again = await run(world, query, ['wikipedia']);
    expect(again.done.wikipedia).toMatchObject({ cached: true, at: START, sent: '"Anna Veldt" coastguard' });
    expect(again.outcomes.wikipedia).toBe('found');
    expect(fake.requests()).toHaveLength(1);
    pass(1);
    expect((await run(world, query, ['wikipedia'])).done.wikipedia).toMatchObject({ cached: false });
    expect(fake.requests()).toHaveLength(2);
  });

  test('"none" is an answer too', async () => {
    const { world } = worldOf();
    await run(world, about('Zanzibar'), ['wikipedia']);
    expect((await run(world, about('Zanzibar'), ['wikipedia'])).done.wikipedia).toMatchObject({ cached: true });
    expect(fake.requests()).toHaveLength(1);
  });

  test('a failure is not kept: the next click asks again', async () => {
    const { world } = worldOf();
    fake.fail('wikipedia.org', 'cut');
    expect((await run(world, query, ['wikipedia'])).outcomes.wikipedia).toBe('network');
    expect((await run(world, query, ['wikipedia'])).outcomes.wikipedia).toBe('found');
  });

  test('other words, another language, another address are other questions', async () => {
    const { world } = worldOf();
    await run(world, query, ['wikipedia', 'wayback']);
    await run(world, about('Lodestar'), ['wikipedia']);
    await run(world, { ...query, language: 'pt' }, ['wikipedia']);
    await run(world, { ...query, page: 'http://harbour-post.example/other.html' }, ['wayback']);
    // the page's address is no part of what Wikipedia is asked
    await run(world, { ...query, page: 'http://harbour-post.example/other.html' }, ['wikipedia']);
    expect(fake.requests().map(({ host }) => host)).toEqual([
      'en.wikipedia.org',
      'archive.org',
      'en.wikipedia.org',
      'pt.wikipedia.org',
      'archive.org',
    ]);
  });

  test('a double click asks once', async () => {
    const { world } = worldOf();
    const search = createSearch(world);
    const [one, two] = await Promise.all([1, 2].map(() => run(world, query, ['wikipedia'], undefined, search)));
    expect(one?.outcomes).toEqual(two?.outcomes);
    expect(two?.told[0]).toEqual({ provider: 'wikipedia', state: 'waiting', until: null });
    expect(fake.requests()).toHaveLength(1);
  });

  test('a service that is named twice is asked once', async () => {
    const { world } = worldOf();
    expect((await run(world, query, ['wikipedia', 'wikipedia'])).told).toHaveLength(2);
    expect(fake.requests()).toHaveLength(1);
  });

  test('the key is never written into what is kept', async () => {
    const { world } = worldOf({ settingsOf: () => ({ key: 'SECRET', address: null }) });
    await run(world, query, ['guardian', 'google-fact-check']);
    expect(fake.requests().map(({ query }) => query['api-key'] ?? query.key)).toEqual(['SECRET', 'SECRET']);
    for (const key of await world.store.keys()) {
      expect(key).not.toContain('SECRET');
      expect(JSON.stringify(await world.store.get(key))).not.toContain('SECRET');
    }
  });

  test('answers that are too old are dropped, not only passed over', async () => {
    const { world, pass } = worldOf();
    await run(world, query, ['wikipedia']);
    const before = (await world.store.keys()).length;
    pass(FRESH);
    await run(world, about('Lodestar'), ['wikipedia']);
    expect(await world.store.keys()).toHaveLength(before);
  });
});

describe('spacing', () => {
  test('GDELT: six seconds between two requests, its two interfaces counted together, and the wait is told', async () => {
    const { world, slept } = worldOf();
    const { told, outcomes } = await run(world, query, ['gdelt-context', 'gdelt-doc']);
    expect(outcomes).toEqual({ 'gdelt-context': 'found', 'gdelt-doc': 'found' });
    expect(slept).toEqual([6000]);
    expect(told).toContainEqual({ provider: 'gdelt-doc', state: 'waiting', until: START + 6000 });
  });

  test('holds for another panel of the same session', async () => {
    const { world, slept, pass } = worldOf();
    await run(world, query, ['gdelt-doc']);
    pass(2000);
    await run(world, about('Lodestar'), ['gdelt-doc']);
    expect(slept).toEqual([4000]);
    pass(6000);
    await run(world, about('Hallis'), ['gdelt-doc']);
    expect(slept).toEqual([4000]);
  });

  test('services do not wait for each other', async () => {
    const { world, slept } = worldOf();
    await run(world, query, ['gdelt-doc', 'wikipedia', 'wikinews', 'guardian', 'wayback']);
    expect(slept).toEqual([]);
  });

  test('a clock that was set back keeps nobody waiting for longer', async () => {
    const { world, slept, pass } = worldOf();
    await run(world, query, ['gdelt-doc']);
    pass(-86_400_000);
    await run(world, about('Lodestar'), ['gdelt-doc']);
    expect(slept).toEqual([6000]);
  });

  test('who asked to wait is not asked again before', async () => {
    const { world, pass } = worldOf();
    fake.fail('www.bing.com', 'retryafter');
    const first = await run(world, query, ['bing-news-rss']);
    expect(first.done['bing-news-rss']?.outcome).toMatchObject({ reason: 'rate-limited', retryAt: START + 120_000 });
    pass(119_000);
    const second = await run(world, about('Lodestar'), ['bing-news-rss']);
    expect(second.done['bing-news-rss']?.outcome).toMatchObject({ reason: 'rate-limited', retryAt: START + 120_000 });
    expect(fake.requests()).toHaveLength(1);
    pass(1000);
    expect((await run(world, query, ['bing-news-rss'])).outcomes['bing-news-rss']).toBe('found');
  });
});

describe('cancelling', () => {
  const asked = async (count: number) => {
    for (let tries = 0; fake.requests().length < count && tries < 200; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
  };

  test('stops what hangs; what had answered stays', async () => {
    const { world } = worldOf();
    const stop = new AbortController();
    fake.fail('wikinews.org', 'silence');
    const running = run(world, query, ['wikipedia', 'wikinews'], stop.signal);
    await asked(2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    stop.abort();
    expect((await running).outcomes).toEqual({ wikipedia: 'found', wikinews: 'cancelled' });
  });

  test('who only stood in line need not wait, and asks nothing', async () => {
    const { world } = worldOf({ timeout: 400 });
    const search = createSearch(world);
    fake.fail('wikipedia.org', 'silence');
    const first = run(world, query, ['wikipedia'], undefined, search);
    await asked(1);
    const stop = new AbortController();
    const second = run(world, about('Lodestar'), ['wikipedia'], stop.signal, search);
    stop.abort();
    expect((await Promise.race([second, first])).outcomes.wikipedia).toBe('cancelled');
    expect((await first).outcomes.wikipedia).toBe('timeout');
    expect(fake.requests()).toHaveLength(1);
  });

  test('while waiting for the spacing: no request', async () => {
    const stop = new AbortController();
    const { world } = worldOf();
    await run(world, query, ['gdelt-doc']);
    world.sleep = async () => stop.abort();
    expect((await run(world, about('Lodestar'), ['gdelt-doc'], stop.signal)).outcomes['gdelt-doc']).toBe('cancelled');
    expect(fake.requests()).toHaveLength(1);
  });
});

test('a bug in one provider is told as no answer, keeps the others, and is thrown in the end', async () => {
  const { world } = worldOf();
  const broken: Provider = {
    ...provider('wikinews'),
    parse: () => {
      throw new TypeError('bug');
    },
  };
  const told: Progress[] = [];
  const searching = createSearch(world)(query, [broken, provider('wikipedia')], (progress) => told.push(progress));
  await expect(searching).rejects.toThrow(AggregateError);
  const done = told.filter((each): each is Done => each.state === 'done');
  expect(done.find(({ provider }) => provider === 'wikipedia')?.outcome.outcome).toBe('found');
  expect(done.find(({ provider }) => provider === 'wikinews')?.outcome).toMatchObject({ reason: 'bad-reply' });
});

describe('a feed of the reader', () => {
  const consentFor = (feed: string) => () => grant(NO_CONSENT, provider('custom-feed'), feed, START);

  test('is asked at its own address', async () => {
    const { world } = worldOf();
    const { done } = await run(world, query, ['custom-feed']);
    expect(done['custom-feed']?.outcome).toMatchObject({ outcome: 'found' });
    expect(fake.requests()[0]).toMatchObject({ path: '/archive/search', query: { q: '"Anna Veldt" coastguard' } });
  });

  test('is not asked when its address has changed since the reader agreed', async () => {
    const { world } = worldOf({ consent: consentFor('https://archive.newsroom.example/?q={query}') });
    expect((await run(world, query, ['custom-feed'])).outcomes['custom-feed']).toBe('no-consent');
    expect(fake.requests()).toEqual([]);
  });

  test('may move on its own host, not to another', async () => {
    const { world } = worldOf();
    fake.fail('127.0.0.1', 'moved');
    expect((await run(world, query, ['custom-feed'])).outcomes['custom-feed']).toBe('found');
    fake.fail('127.0.0.1', 'elsewhere');
    expect((await run(world, about('Lodestar'), ['custom-feed'])).outcomes['custom-feed']).toBe('redirected');
  });
});
