import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROVIDERS, providerOf } from '../../src/coverage/providers';
import { saveLink } from '../../src/coverage/providers/wayback';
import type { AskOptions, Outcome, Provider, Query, Reply } from '../../src/coverage/types';
import { parseXml } from './parse-xml';

const REPLIES = 'test/fixtures/coverage/replies';
const NOW = Date.parse('2026-10-16T12:00:00Z');
const read = (path: string) => readFileSync(`${REPLIES}/${path}`, 'utf8');
const query: Query = JSON.parse(read('query.json'));
const options = (change: Partial<AskOptions> = {}): AskOptions => ({ now: NOW, key: null, address: null, ...change });

interface RequestCase {
  what: string;
  query?: Partial<Query>;
  options?: Partial<AskOptions>;
  url?: string;
  sent?: string;
  reason?: string;
}
interface ReplyCase extends Partial<Reply> {
  what: string;
  body: string;
  outcome?: Outcome['outcome'];
  reason?: string;
  /** Milliseconds from now to the time when asking again makes sense. */
  wait?: number;
  detail?: string;
}

const parse = (provider: Provider, reply: Partial<Reply>): Outcome =>
  provider.parse(
    { status: 200, contentType: '', body: '', retryAfter: null, ...reply },
    { query, options: options({ address: 'https://archive.newsroom.example/search?q={query}' }), parseXml },
  );

test('the registry is the folder of providers, each with its saved replies', () => {
  const files = readdirSync('src/coverage/providers').filter((name) => name !== 'index.ts');
  expect(PROVIDERS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  for (const { id } of PROVIDERS) expect(existsSync(`${REPLIES}/${id}/expected.json`), id).toBe(true);
  expect(providerOf('wikipedia')?.id).toBe('wikipedia');
  expect(providerOf('nobody')).toBeNull();
});

describe.each(PROVIDERS.map((provider) => [provider.id, provider] as const))('%s', (id, provider) => {
  const cases = <T>(name: string): T[] => JSON.parse(read(`${id}/${name}.json`));

  test.each(cases<RequestCase>('requests').map((each) => [each.what, each] as const))('asks: %s', (_what, each) => {
    const asked = provider.request({ ...query, ...each.query }, options(each.options));
    if (each.reason) return expect(asked).toMatchObject({ outcome: 'not-measured', reason: each.reason });
    if ('outcome' in asked) throw new Error(`no request: ${asked.reason}`);
    if (each.url) expect(asked.url).toBe(each.url);
    if (each.sent) expect(asked.sent).toBe(each.sent);
    const { hostname } = new URL(asked.url);
    if (provider.hosts.length > 0)
      expect(provider.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))).toBe(true);
  });

  test('reads a saved reply', () => {
    const file = readdirSync(`${REPLIES}/${id}`).find((name) => name.startsWith('found.'))!;
    expect(parse(provider, { body: read(`${id}/${file}`) })).toEqual(JSON.parse(read(`${id}/expected.json`)));
  });

  test.each(cases<ReplyCase>('replies').map((each) => [each.what, each] as const))('reads: %s', (_what, each) => {
    const { what: _, outcome, reason, wait, detail, ...reply } = each;
    const read = parse(provider, reply);
    if (outcome) return expect(read.outcome).toBe(outcome);
    expect(read).toEqual({
      outcome: 'not-measured',
      reason,
      retryAt: wait === undefined ? null : NOW + wait,
      detail: detail ?? null,
    });
  });

  test('has a none and at least three ways to fail among its saved replies', () => {
    const replies = cases<ReplyCase>('replies');
    expect(replies.some(({ outcome }) => outcome === 'none')).toBe(true);
    expect(new Set(replies.map(({ reason }) => reason)).size).toBeGreaterThan(3);
  });

  test('says what leaves the device, and asks for the permission that answers to it', () => {
    const permission = {
      'search-terms': 'searchTerms',
      'quoted-sentence': 'websiteContent',
      'page-address': 'browsingActivity',
    };
    expect(provider.sends.map((kind) => permission[kind])).toEqual(provider.dataPermissions);
    if (provider.termsKey && !provider.needsKey) expect(provider.defaultOn).toBe(false);
  });
});

test('whatever a service sends, reading it never throws', () => {
  const bodies = [
    '',
    'null',
    '0',
    '"x"',
    '[]',
    '[null]',
    '{"articles":null}',
    '{"articles":[null,1,"x",[]]}',
    '<rss/>',
  ];
  bodies.push('{"claims":[null,{"text":1,"claimReview":[null]}]}', '{"query":{"search":[null]}}', '{"response":[]}');
  bodies.push(
    '{"error":null}',
    '{"archived_snapshots":[]}',
    '{"__proto__":{"articles":[]}}',
    '\u0000',
    '<rss><channel/></rss>',
  );
  for (const provider of PROVIDERS)
    for (const body of bodies)
      for (const status of [0, 200, 204, 301, 400, 418, 429, 599])
        expect(['found', 'none', 'not-measured']).toContain(parse(provider, { status, body }).outcome);
});

test('30 kB of anything are read or refused without much work', () => {
  for (const piece of ['<script ', '<!---->', '<!--', '</rss>', '{"articles":', '[', '\\', '&a;', 'Please '])
    for (const provider of PROVIDERS) {
      const body = piece.repeat(30_000 / piece.length);
      for (const each of [body, `${body}</rss>`]) expect(parse(provider, { body: each }).outcome).toBe('not-measured');
    }
});

test.each([
  ['https://a.example/b?c=d#e', 'https://web.archive.org/save/https://a.example/b?c=d'],
  ['about:blank', null],
])('saving %s opens %s', (page, link) => expect(saveLink(page)).toBe(link));
