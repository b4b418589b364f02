import { foundOrNone, notMeasured, statusOutcome } from '../outcomes';
import { isoDate, lineOf, plainText, readJson, record, textOf, webAddress } from '../reply-text';
import { searchLine } from '../terms';
import type { Item, Provider } from '../types';

const HOST = 'content.guardianapis.com';
const PAGE = 20;
const DAY = 86_400_000;

/** The Guardian's Open Platform with the reader's own key, for use that earns no money. Forms: providers.md C8. */
export const guardian: Provider = {
  id: 'guardian',
  hosts: [HOST],
  sends: ['search-terms'],
  dataPermissions: ['searchTerms'],
  needsKey: true,
  termsKey: 'coverageTermsGuardian',
  defaultOn: true,
  spacing: 1000,

  request(query, { key, now }) {
    if (key === null) return notMeasured('key-missing');
    const line = searchLine(query, { terms: 4, join: ' AND ' });
    if (line === '') return notMeasured('nothing-to-send');
    const date = query.date === null ? Number.NaN : Date.parse(query.date);
    const from = Number.isNaN(date) ? null : new Date(Math.min(date, now) - 3 * DAY).toISOString().slice(0, 10);
    const parameters = new URLSearchParams({
      q: line,
      ...(from && { 'from-date': from }),
      'order-by': 'relevance',
      'page-size': String(PAGE),
      'show-fields': 'trailText',
      'api-key': key,
    });
    return { url: `https://${HOST}/search?${parameters}`, headers: {}, sent: line };
  },

  parse(reply, { options: { now } }) {
    const json = readJson(reply.body);
    const response = record(json?.response);
    const detail = lineOf(response.message, 200) ?? lineOf(json?.message, 200);
    // a 403 that is no reply of the interface itself says nothing of the key
    if (reply.status === 401 || (reply.status === 403 && json !== null))
      return notMeasured('key-refused', null, detail);
    const failed = statusOutcome(reply, now, detail);
    if (failed) return failed;
    if (response.status === 'error') return notMeasured('query-refused', null, detail);
    if (response.status !== 'ok' || !Array.isArray(response.results)) return notMeasured('bad-reply');
    const items = response.results.map(readResult).filter((item) => item !== null);
    if (items.length === 0 && response.results.length > 0) return notMeasured('bad-reply');
    return foundOrNone(items, typeof response.total === 'number' && response.total > response.results.length);
  },
};

function readResult(value: unknown): Item | null {
  const result = record(value);
  const url = webAddress(result.webUrl);
  const title = textOf(result.webTitle, 300);
  if (url === null || title === null) return null;
  const trail = record(result.fields).trailText;
  return {
    kind: 'article',
    url,
    title,
    outlet: 'The Guardian',
    published: isoDate(result.webPublicationDate),
    language: 'en',
    country: 'GB',
    sentence: null,
    snippet: typeof trail === 'string' ? plainText(trail) || null : null,
    check: null,
  };
}
