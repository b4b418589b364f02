import { foundOrNone, notMeasured, rateLimited, statusOutcome } from './outcomes';
import { isoDate, lineOf, plainText, readJson, record } from './reply-text';
import type { Item, Outcome, ParseContext, Reply } from './types';

/** Results asked for. */
const LIMIT = 8;

/** Full-text search of a MediaWiki. `origin=*` asks anonymously: https://www.mediawiki.org/wiki/Manual:CORS */
export const mediawikiSearch = (host: string, line: string): string =>
  `https://${host}/w/api.php?${new URLSearchParams({
    action: 'query',
    list: 'search',
    srsearch: line,
    srlimit: String(LIMIT),
    format: 'json',
    origin: '*',
  })}`;

/** Errors that mean "later": https://www.mediawiki.org/wiki/API:Etiquette */
const BUSY = /^(?:ratelimited|maxlag|readonly|internal_api_error|search-backend-error|cirrussearch-too-busy-error)/;

/**
 * Reads a search reply. The wiki's errors come with status 200.
 * @param wiki host, language and name of the wiki, and what its pages are
 */
export function readMediawiki(
  reply: Reply,
  { options: { now } }: ParseContext,
  wiki: { host: string; language: string; name: string; kind: Item['kind'] },
): Outcome {
  const json = readJson(reply.body);
  const error = record(json?.error);
  const failed = statusOutcome(reply, now, lineOf(error.info, 200));
  if (failed) return failed;
  if (json === null) return notMeasured('bad-reply');
  if ('error' in json) {
    const code = String(error.code);
    return BUSY.test(code)
      ? rateLimited(reply, now, lineOf(error.info, 200))
      : notMeasured(/search|query|param|value/.test(code) ? 'query-refused' : 'refused', null, lineOf(error.info, 200));
  }
  const { search, searchinfo } = record(json.query);
  if (!Array.isArray(search)) return notMeasured('bad-reply');
  const items = search.map((hit) => readHit(hit, wiki)).filter((item) => item !== null);
  if (items.length === 0 && search.length > 0) return notMeasured('bad-reply');
  const total = record(searchinfo).totalhits;
  return foundOrNone(items, typeof total === 'number' && total > search.length);
}

function readHit(
  value: unknown,
  wiki: { host: string; language: string; name: string; kind: Item['kind'] },
): Item | null {
  const hit = record(value);
  const title = lineOf(hit.title, 300);
  if (title === null) return null;
  return {
    kind: wiki.kind,
    url: `https://${wiki.host}/wiki/${encodeURIComponent(title.replace(/ /g, '_')).replace(/%(?:3A|2F|2C)/g, decodeURIComponent)}`,
    title,
    outlet: wiki.name,
    published: isoDate(hit.timestamp),
    language: wiki.language,
    country: null,
    sentence: null,
    snippet: typeof hit.snippet === 'string' ? plainText(hit.snippet) || null : null,
    check: null,
  };
}
