import { primaryLanguage } from '../editions';
import { articleOf, readFeed } from '../feed';
import { notMeasured } from '../outcomes';
import { webAddress } from '../reply-text';
import { searchLine } from '../terms';
import type { Provider } from '../types';

/** Characters that may not stand between the braces' neighbours: the place of the words is in the path, the query or nowhere. */
const PLACE = /\{query\}/g;

/**
 * The reader's own search address with `{query}` in its path or query (and `{language}`, where wanted), filled in.
 * Null where it is no such address: the words may never become a part of the host.
 */
export function fillAddress(address: string, line: string, language: string): string | null {
  const marked = webAddress(address.replace(/[{}]/g, (brace) => encodeURIComponent(brace)));
  if (marked === null) return null;
  const url = new URL(marked);
  if (/%7B/i.test(url.host) || !/%7Bquery%7D/i.test(url.pathname + url.search)) return null;
  url.hash = '';
  return url.href
    .replace(/%7Bquery%7D/gi, '{query}')
    .replace(PLACE, () => encodeURIComponent(line))
    .replace(/%7Blanguage%7D/gi, () => encodeURIComponent(language));
}

/** A newsroom's or reader's own RSS or Atom search. */
export const customFeed: Provider = {
  id: 'custom-feed',
  hosts: [],
  sends: ['search-terms'],
  dataPermissions: ['searchTerms'],
  needsKey: false,
  termsKey: null,
  defaultOn: false,
  spacing: 1000,

  request(query, { address }) {
    if (address === null) return notMeasured('address');
    const line = searchLine(query);
    if (line === '') return notMeasured('nothing-to-send');
    const url = fillAddress(address, line, primaryLanguage(query.language) ?? 'en');
    return url === null ? notMeasured('address') : { url, headers: {}, sent: line };
  },

  parse: (reply, context) =>
    readFeed(reply, context, (entry, feed) => {
      const item = articleOf(entry, webAddress(context.options.address?.replace(/[{}]/g, '')) ?? undefined);
      return item && { ...item, language: feed.language };
    }),
};
