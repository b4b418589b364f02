import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeApis, startFakeApis } from '../../scripts/fake-apis.mjs';
import { fetchText } from '../../src/coverage/fetch';
import { routeOf, unroute } from '../../src/coverage/hosts';

let fake: FakeApis;
beforeAll(async () => {
  fake = await startFakeApis({ gdeltSpacing: 0 });
});
afterAll(() => fake.close());
beforeEach(() => fake.reset());

const ask = (words: string, limits: Parameters<typeof fetchText>[1] = {}) => {
  const parameters = new URLSearchParams({ query: `Lodestar ${words}`.trim(), mode: 'artlist', format: 'json' });
  return fetchText(routeOf(`https://api.gdeltproject.org/api/v2/doc/doc?${parameters}`, fake.origin), limits);
};
const until = async (done: () => boolean) => {
  for (let tries = 0; !done() && tries < 200; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
};

test('brings status, type and text of a reply', async () => {
  const reply = await ask('');
  expect(reply).toMatchObject({ status: 200, contentType: 'application/json', retryAfter: null });
  expect(JSON.parse('body' in reply ? reply.body : '').articles.length).toBeGreaterThan(3);
});

test('sends no cookie that the service has set, no referrer, no body', async () => {
  await ask('');
  await ask('');
  expect(fake.requests()).toHaveLength(2);
  for (const { headers, method } of fake.requests()) {
    expect(method).toBe('GET');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('authorization');
  }
});

describe('what goes wrong is told apart', () => {
  test.each([
    ['faultsilence', { timeout: 150 }, 'timeout'],
    ['faultstall', { timeout: 150 }, 'timeout'],
    ['faultcut', {}, 'network'],
    ['faulthangup', {}, 'network'],
    ['faulthuge', { maxBytes: 100_000 }, 'too-large'],
    ['faulthugelength', { maxBytes: 100_000 }, 'too-large'],
  ])('%s with %o is %s', async (word, limits, reason) => {
    expect(await ask(word, limits)).toEqual({ outcome: 'not-measured', reason, retryAt: null, detail: null });
    await until(() => fake.requests()[0]?.ended !== null);
    expect(fake.requests()[0]?.ended).toBe('broken off');
    expect(fake.requests()).toHaveLength(1);
  });

  test('nobody listens', async () => {
    expect(await fetchText('http://127.0.0.1:1/')).toMatchObject({ reason: 'network' });
  });

  test('a body just within the cap is read, one byte less and it is not', async () => {
    const whole = await ask('');
    const length = 'body' in whole ? Buffer.byteLength(whole.body) : 0;
    expect(await ask('', { maxBytes: length })).toMatchObject({ status: 200 });
    expect(await ask('', { maxBytes: length - 1 })).toMatchObject({ reason: 'too-large' });
  });

  test.each([
    ['faultlimit', 429, null],
    ['faultretryafter', 429, 120_000],
    ['faulterror', 503, null],
    ['faultforbidden', 403, null],
  ])('%s has status %i, to be judged by its reader', async (word, status, retryAfter) => {
    expect(await ask(word)).toMatchObject({ status, retryAfter });
  });
});

describe('cancelling', () => {
  test.each(['faultsilence', 'faultstall', 'faulthuge'])('while %s', async (word) => {
    const stop = new AbortController();
    const reply = ask(word, { signal: stop.signal, maxBytes: 1e9 });
    await until(() => fake.requests().length === 1);
    stop.abort();
    expect(await reply).toMatchObject({ outcome: 'not-measured', reason: 'cancelled' });
    await until(() => fake.requests()[0]?.ended !== null);
    expect(fake.requests()[0]?.ended).toBe('broken off');
  });

  test('beforehand: no request at all', async () => {
    expect(await ask('', { signal: AbortSignal.abort() })).toMatchObject({ reason: 'cancelled' });
    expect(fake.requests()).toHaveLength(0);
  });
});

describe('redirects', () => {
  const accepts = (final: string) => new URL(unroute(final, fake.origin)).hostname === 'api.gdeltproject.org';

  test('within the service are followed', async () => {
    expect(await ask('faultmoved', { accepts })).toMatchObject({ status: 200, contentType: 'application/json' });
  });
  test('to somebody else are no answer', async () => {
    expect(await ask('faultelsewhere', { accepts })).toMatchObject({ reason: 'redirected' });
  });
  test('in a circle are a network failure', async () => {
    fake.fail('api.gdeltproject.org', 'moved', 100);
    expect(await ask('', { accepts })).toMatchObject({ reason: 'network' });
  });
});

describe('the charset', () => {
  let server: Server;
  let origin: string;
  let reply: { type: string; body: Buffer };
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.writeHead(200, reply.type ? { 'content-type': reply.type } : {});
      response.end(reply.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  test.each([
    ['of the header', 'text/xml; charset=ISO-8859-1', Buffer.from('<a>é</a>', 'latin1'), '<a>é</a>'],
    ['of the XML', 'text/xml', Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a>é</a>', 'latin1'), 'é'],
    ['of the HTML', 'text/html', Buffer.from('<meta charset="iso-8859-15"><p>é', 'latin1'), 'é'],
    ['none: UTF-8', '', Buffer.from('é'), 'é'],
    ['unheard of: UTF-8', 'text/plain; charset=klingon', Buffer.from('é'), 'é'],
    [
      'of the header, over the XML',
      'text/xml; charset="utf-8"',
      Buffer.from('<?xml version="1.0" encoding="latin1"?>é'),
      'é',
    ],
  ])('%s', async (_what, type, body, text) => {
    reply = { type, body };
    const got = await fetchText(origin);
    expect('body' in got ? got.body : got.reason).toContain(text);
  });
});

test.each([
  [
    'https://api.gdeltproject.org/api/v2/doc/doc?query=a%20b',
    'http://127.0.0.1:9/api.gdeltproject.org/api/v2/doc/doc?query=a%20b',
  ],
  ['https://pt.wikipedia.org/w/api.php?x=1', 'http://127.0.0.1:9/pt.wikipedia.org/w/api.php?x=1'],
  ['https://notwikipedia.org/w', 'https://notwikipedia.org/w'],
  ['http://feeds.newsroom.example:81/s?q=1', 'http://feeds.newsroom.example:81/s?q=1'],
])('%s leads to the fake only where it is a service', (real, routed) => {
  expect(routeOf(real, 'http://127.0.0.1:9')).toBe(routed);
  expect(routeOf(real, null)).toBe(real);
  expect(unroute(routed, 'http://127.0.0.1:9')).toBe(real);
});

test('outside a build nothing is routed: a plain import knows the real hosts only', () => {
  expect(routeOf('https://archive.org/wayback/available?url=x')).toBe('https://archive.org/wayback/available?url=x');
});
