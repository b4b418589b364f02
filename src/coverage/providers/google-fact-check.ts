import { primaryLanguage } from '../editions';
import { foundOrNone, notMeasured, statusOutcome } from '../outcomes';
import { hostName, isoDate, lineOf, readJson, record, textOf, webAddress } from '../reply-text';
import { searchLine } from '../terms';
import type { Item, Provider } from '../types';

const HOST = 'factchecktools.googleapis.com';
const PAGE = 10;

/** Google Fact Check Tools, claims:search, with the reader's own key. Forms: providers.md C3. */
export const googleFactCheck: Provider = {
  id: 'google-fact-check',
  hosts: [HOST],
  sends: ['search-terms'],
  dataPermissions: ['searchTerms'],
  needsKey: true,
  termsKey: null,
  defaultOn: true,
  spacing: 1000,

  request(query, { key }) {
    if (key === null) return notMeasured('key-missing');
    const line = searchLine(query, { terms: 5 });
    if (line === '') return notMeasured('nothing-to-send');
    const language = primaryLanguage(query.language);
    const parameters = new URLSearchParams({
      query: line,
      ...(language && { languageCode: language }),
      pageSize: String(PAGE),
      key,
    });
    return { url: `https://${HOST}/v1alpha1/claims:search?${parameters}`, headers: {}, sent: line };
  },

  parse(reply, { options: { now } }) {
    const json = readJson(reply.body);
    const error = record(json?.error);
    const detail = lineOf(error.message, 200);
    // 403 for a missing or unknown key; an invalid one may come as 400 and then says so. Without an error of the interface's own it is
    // about something else
    const { status } = reply;
    if (json?.error && (status === 401 || status === 403 || (status === 400 && /api key/i.test(detail ?? ''))))
      return notMeasured('key-refused', null, detail);
    const failed = statusOutcome(reply, now, detail);
    if (failed) return failed;
    if (json === null || 'error' in json) return notMeasured('bad-reply', null, detail);
    if (!('claims' in json)) return Object.keys(json).length === 0 ? { outcome: 'none' } : notMeasured('bad-reply');
    if (!Array.isArray(json.claims)) return notMeasured('bad-reply');
    const items = json.claims.flatMap(readClaim);
    if (items.length === 0 && json.claims.length > 0) return notMeasured('bad-reply');
    return foundOrNone(items, typeof json.nextPageToken === 'string' && json.nextPageToken !== '');
  },
};

/** One claim has a review by each checker. */
function readClaim(value: unknown): Item[] {
  const claim = record(value);
  const text = textOf(claim.text);
  if (text === null || !Array.isArray(claim.claimReview)) return [];
  return claim.claimReview.flatMap((entry: unknown) => {
    const review = record(entry);
    const publisher = record(review.publisher);
    const url = webAddress(review.url);
    if (url === null) return [];
    return {
      kind: 'fact-check' as const,
      url,
      title: textOf(review.title, 300) ?? text,
      outlet: lineOf(publisher.name, 100) ?? lineOf(publisher.site, 100) ?? hostName(url),
      published: isoDate(review.reviewDate),
      language: primaryLanguage(review.languageCode),
      country: null,
      sentence: null,
      snippet: null,
      check: { claim: text, claimant: textOf(claim.claimant, 200), rating: textOf(review.textualRating, 200) },
    };
  });
}
