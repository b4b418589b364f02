import { describe, expect, test } from 'vitest';
import {
  type Consent,
  disclosureOf,
  grant,
  hostsOf,
  isGranted,
  NO_CONSENT,
  parseConsent,
  revoke,
} from '../../src/coverage/consent';
import { PROVIDERS, providerOf } from '../../src/coverage/providers';
import type { Provider } from '../../src/coverage/types';

const provider = (id: string) => providerOf(id) as Provider;
const gdelt = provider('gdelt-doc');

test('nothing is granted by itself', () => {
  for (const each of PROVIDERS) expect(isGranted(NO_CONSENT, each, 'https://a.example/{query}')).toBe(false);
});

test('granting one grants that one, with the time and what was shown', () => {
  const consent = grant(NO_CONSENT, gdelt, null, 7);
  expect(consent.granted).toEqual({
    'gdelt-doc': { at: 7, sends: ['search-terms'], hosts: ['api.gdeltproject.org'], terms: null },
  });
  expect(isGranted(consent, gdelt, null)).toBe(true);
  expect(isGranted(consent, provider('gdelt-context'), null)).toBe(false);
  expect(NO_CONSENT.granted).toEqual({});
});

test('revoking takes one back, or all', () => {
  const both = grant(grant(NO_CONSENT, gdelt, null, 1), provider('wayback'), null, 2);
  expect(Object.keys(revoke(both, 'gdelt-doc').granted)).toEqual(['wayback']);
  expect(revoke(both)).toEqual(NO_CONSENT);
  expect(revoke(NO_CONSENT, 'nobody')).toEqual(NO_CONSENT);
});

describe('what was shown no longer covers what would be sent', () => {
  const given = grant(NO_CONSENT, provider('bing-news-rss'), null, 1);
  test.each<[string, Partial<Provider>]>([
    ['a new kind of data', { sends: ['search-terms', 'page-address'] }],
    ['another host', { hosts: ['www.bing.com', 'other.example'] }],
    ['other terms', { termsKey: 'coverageTermsNew' }],
    ['terms where there were others', { termsKey: null }],
  ])('%s', (_what, change) => {
    expect(isGranted(given, provider('bing-news-rss'), null)).toBe(true);
    expect(isGranted(given, { ...provider('bing-news-rss'), ...change }, null)).toBe(false);
  });
  test('less than was shown is still granted', () => {
    const wide = grant(NO_CONSENT, provider('gdelt-context'), null, 1);
    expect(isGranted(wide, { ...provider('gdelt-context'), sends: ['search-terms'] }, null)).toBe(true);
  });
});

test.each([
  ['https://a.example/s?q={query}', ['a.example']],
  ['http://a.example:8080/{query}', ['a.example:8080']],
  ['nonsense', []],
  ['javascript:{query}', []],
  [null, []],
])('the reader’s own address %s is granted for its host %o', (address, hosts) => {
  expect(hostsOf(provider('custom-feed'), address)).toEqual(hosts);
  const consent = grant(NO_CONSENT, provider('custom-feed'), address, 1);
  expect(isGranted(consent, provider('custom-feed'), address)).toBe(hosts.length > 0);
  expect(isGranted(consent, provider('custom-feed'), 'https://other.example/{query}')).toBe(false);
});

test('the dialog shows every kind of data, every host and the terms', () => {
  expect(disclosureOf(provider('gdelt-context'), null)).toEqual({
    sends: ['search-terms', 'quoted-sentence'],
    hosts: ['api.gdeltproject.org'],
    terms: null,
  });
  expect(disclosureOf(provider('google-news-rss'), null).terms).toBe('coverageTermsGoogleNewsRss');
});

describe('what is stored', () => {
  const good: Consent = grant(grant(NO_CONSENT, gdelt, null, 1), provider('wayback'), null, 2);
  test('is read back the same', () => expect(parseConsent(JSON.parse(JSON.stringify(good)))).toEqual(good));
  test.each([
    ['nothing', undefined],
    ['a text', 'yes'],
    ['a list', []],
    ['another schema', { ...good, schema: 2 }],
    ['granted that is no object', { schema: 1, granted: 'all' }],
  ])('%s: nothing was agreed to', (_what, stored) => expect(parseConsent(stored)).toEqual(NO_CONSENT));
  test.each([
    ['no time', { sends: ['search-terms'], hosts: ['a'], terms: null }],
    ['a kind that does not exist', { at: 1, sends: ['everything'], hosts: ['a'], terms: null }],
    ['hosts that are none', { at: 1, sends: [], hosts: [1], terms: null }],
    ['terms that are none', { at: 1, sends: [], hosts: ['a'], terms: 3 }],
    ['true', true],
  ])('a broken grant (%s) is lost alone', (_what, broken) => {
    const stored = { schema: 1, granted: { ...good.granted, 'gdelt-doc': broken } };
    expect(Object.keys(parseConsent(stored).granted)).toEqual(['wayback']);
  });
  test('a service named like a part of every object is not granted', () => {
    expect(isGranted(NO_CONSENT, { ...gdelt, id: 'constructor' }, null)).toBe(false);
  });
});
