import { countryCode, languageCode } from './editions';
import { foundOrNone, notMeasured, rateLimited, statusOutcome } from './outcomes';
import { hostName, isoDate, lineOf, plainText, readJson, record, webAddress } from './reply-text';
import type { Limits } from './terms';
import type { Item, NotMeasured, Outcome, Reply } from './types';

/** What both GDELT interfaces share: limits of the search words, and how they say no. Forms: providers.md C1, C2. */
export const GDELT_HOST = 'api.gdeltproject.org';
/** "one every 5 seconds", and one second more. */
export const GDELT_SPACING = 6000;

/**
 * "The specified phrase is too short" below 5 characters; keywords of 1 or 2 letters are "too short" as well (own reading of the
 * second message); the greatest length is documented nowhere. All terms must match, so few: outlets name the same people and places, but
 * not the same body or number.
 */
export const GDELT_LIMITS: Partial<Limits> = { terms: 3, length: 200, word: 3, phrase: 5 };

/** YYYYMMDDHHMMSS in UTC, of epoch milliseconds. */
export const gdeltTime = (time: number): string => new Date(time).toISOString().replace(/\D/g, '').slice(0, 14);

/** The sentences that come with status 200 instead of an answer. */
const LIMIT = /limit requests|ngrams dataset|too many requests/i;
const QUERY =
  /too short|too long|illegal character|parenthes[ei]s|surrounded by \(\)|invalid query|no valid|must contain|must specify|timespan|start ?date|end ?date/i;

/** Only a short sentence can be GDELT's own; a page is somebody else's (a proxy, a login). */
const isSentence = (body: string): boolean => body.length < 600 && !/<(?:!doctype|html|body)\b/i.test(body);

/**
 * A reply that is no JSON object: what GDELT means by it.
 * @param now epoch milliseconds
 */
function readRefusal(reply: Reply, now: number): NotMeasured {
  const sentence = plainText(reply.body, 200);
  if (LIMIT.test(sentence)) return rateLimited(reply, now, sentence);
  if (isSentence(reply.body) && QUERY.test(sentence)) return notMeasured('query-refused', null, sentence);
  // a sentence that nobody has written down yet: it is shown as it is
  if (isSentence(reply.body) && /^\p{Lu}[^{}[\]]*\s[^{}[\]]*$/u.test(sentence))
    return notMeasured('refused', null, sentence);
  return notMeasured('bad-reply');
}

/** Titles come tokenised ("Serrano , sobri…"): the spaces before closing and after opening marks go. */
export const joinTokens = (title: string): string =>
  title
    .replace(/\s+([,.;:!?…)\]’”»%])/gu, '$1')
    .replace(/([([¿¡«“‘])\s+/gu, '$1')
    .replace(/(?<=\p{L})\s+'\s+(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/giu, "'")
    .replace(/(?<=\p{L})\s+'s(?!\p{L})/giu, "'s")
    .replace(/(["'])\s+([^"']+?)\s+\1/gu, '$1$2$1')
    .replace(/(?<=\d)\s*,\s+(?=\d{3}(?!\d))/gu, ',');

function readArticle(value: unknown): Item | null {
  const article = record(value);
  const url = webAddress(article.url);
  const title = lineOf(typeof article.title === 'string' ? joinTokens(plainText(article.title, 1000)) : null, 300);
  if (url === null || title === null) return null;
  const text = (field: unknown) => (typeof field === 'string' ? plainText(field, 700) || null : null);
  return {
    kind: 'article',
    url,
    title,
    outlet: lineOf(article.domain, 100) ?? hostName(url),
    published: isoDate(article.seendate),
    language: languageCode(article.language),
    country: countryCode(article.sourcecountry),
    sentence: text(article.sentence),
    snippet: text(article.context),
    check: null,
  };
}

/**
 * Reads a reply of either interface. `{}` is "none"; a sentence under status 200 is a refusal.
 * @param asked how many records were asked for: that many means that there may be more
 * @param now epoch milliseconds
 */
export function readGdelt(reply: Reply, asked: number, now: number): Outcome {
  const failed = statusOutcome(reply, now, isSentence(reply.body) ? plainText(reply.body, 200) : null);
  if (failed) return failed;
  const json = readJson(reply.body);
  if (json === null) return readRefusal(reply, now);
  if (!('articles' in json)) return Object.keys(json).length === 0 ? { outcome: 'none' } : notMeasured('bad-reply');
  if (!Array.isArray(json.articles)) return notMeasured('bad-reply');
  const items = json.articles.map(readArticle).filter((item) => item !== null);
  if (items.length === 0 && json.articles.length > 0) return notMeasured('bad-reply');
  return foundOrNone(items, json.articles.length >= asked);
}
