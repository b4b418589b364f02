import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeApis, startFakeApis } from '../../scripts/fake-apis.mjs';
import { type Server, serve } from '../../scripts/serve.mjs';

let fake: FakeApis;
beforeAll(async () => {
  fake = await startFakeApis({ gdeltSpacing: 0 });
});
afterAll(() => fake.close());
beforeEach(() => fake.reset());

const gdelt = async (query: string, from = fake) => {
  const reply = await fetch(`${from.origin}/api.gdeltproject.org/api/v2/doc/doc?${new URLSearchParams({ query })}`);
  return { status: reply.status, type: reply.headers.get('content-type'), body: await reply.text() };
};

describe('GDELT refuses as the real one does (providers.md C1)', () => {
  test.each([
    ['"ab c"', 'The specified phrase is too short.'],
    ['EU Lodestar', 'Your search contained a keyword that was too short'],
    ['a', 'Your query was too short or too long.'],
    ['(Lodestar)', "Parentheses may only be used around OR'd statements."],
    ['Lodestar OR Veldt', "Queries containing OR'd terms must be surrounded by ()."],
    ['D-Wave', 'One or more of your keywords contained an illegal character'],
  ])('%s', async (query, sentence) => {
    expect(await gdelt(query)).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: `${sentence}\n` });
  });

  test('nothing found is {}', async () => expect((await gdelt('Zanzibar')).body).toBe('{}'));

  test('two requests within five seconds: 429 without Retry-After, in plain words', async () => {
    const strict = await startFakeApis();
    expect((await gdelt('Lodestar', strict)).status).toBe(200);
    const reply = await fetch(`${strict.origin}/api.gdeltproject.org/api/v2/doc/doc?query=Lodestar`);
    expect(reply.status).toBe(429);
    expect(reply.headers.has('retry-after')).toBe(false);
    expect(await reply.text()).toMatch(/^Please limit requests to one every 5 seconds/);
    await strict.close();
  });
});

test('every request is kept with its headers, and each reply sets a cookie that nobody may send back', async () => {
  const reply = await fetch(`${fake.origin}/archive.org/wayback/available?url=x`, { headers: { cookie: 'a=1' } });
  expect(reply.headers.get('set-cookie')).toMatch(/^fake=1/);
  const [kept] = fake.requests();
  expect(kept).toMatchObject({ method: 'GET', host: 'archive.org', path: '/wayback/available', query: { url: 'x' } });
  expect(kept?.headers.cookie).toBe('a=1');
});

test('it is steered from outside, as a test in a browser has to', async () => {
  const post = (path: string) => fetch(`${fake.origin}/control/${path}`, { method: 'POST' });
  expect((await post('fault?host=archive.org&fault=error&times=2')).status).toBe(200);
  const ask = async () => (await fetch(`${fake.origin}/archive.org/wayback/available?url=x`)).status;
  expect([await ask(), await ask(), await ask()]).toEqual([503, 503, 200]);
  const kept = (await (await fetch(`${fake.origin}/control/requests`)).json()) as unknown[];
  expect(kept).toHaveLength(3);
  await post('reset');
  expect(fake.requests()).toEqual([]);
  expect((await post('fault?fault=nonsense')).status).toBe(404);
  expect((await fetch(`${fake.origin}/control/reset`)).status).toBe(404);
  expect(() => fake.fail('', 'nonsense')).toThrow('nonsense');
});

test('a service is also reached by its name, through a host rule or a proxy', async () => {
  const ask = (path: string, host: string) =>
    new Promise<string>((resolve, reject) => {
      request({ port: fake.port, host: '127.0.0.1', path, headers: { host } }, (reply) => {
        let body = '';
        reply.on('data', (piece) => (body += piece)).on('end', () => resolve(body));
      })
        .on('error', reject)
        .end();
    });
  const byHeader = await ask('/wayback/available?url=x', 'archive.org');
  const byProxy = await ask('http://archive.org/wayback/available?url=x', 'archive.org');
  const byName = await ask('/archive/search?q=Lodestar', 'feeds.newsroom.example:81');
  expect(byHeader).toBe('{"url":"x","archived_snapshots":{}}');
  expect(byProxy).toBe(byHeader);
  expect(byName).toMatch(/^<\?xml[\s\S]*<\/feed>\n$/);
});

describe('the demo newspaper', () => {
  let site: Server;
  let demo: FakeApis;
  beforeAll(async () => {
    site = await serve();
    demo = await startFakeApis({ newspaper: site.port, gdeltSpacing: 0 });
  });
  afterAll(async () => {
    await demo.close();
    await site.close();
  });

  test('its stories are found at its other outlets, and each result is a page that opens', async () => {
    const { articles } = JSON.parse((await gdelt('intercepted Sarn Granite', demo)).body) as {
      articles: { url: string; title: string }[];
    };
    expect(articles.map(({ url }) => new URL(url).hostname.split('.')[0]).sort()).toEqual([
      'courier',
      'lantern',
      'ledger',
    ]);
    for (const { url } of articles) {
      const { host, pathname } = new URL(url);
      const status = await new Promise((resolve) =>
        request({ port: site.port, host: '127.0.0.1', path: pathname, headers: { host } }, (reply) => {
          reply.resume();
          resolve(reply.statusCode);
        }).end(),
      );
      expect(status, url).toBe(200);
    }
  });

  test('a sentence is one of the page’s own', async () => {
    const ask = `${demo.origin}/api.gdeltproject.org/api/v2/context/context?query=${encodeURIComponent('Courier independently verify')}`;
    const { articles } = (await (await fetch(ask)).json()) as { articles: { sentence: string }[] };
    expect(articles.map(({ sentence }) => sentence)).toEqual([
      'The Courier could not independently verify the recording or the identity of the speakers.',
    ]);
  });
});
