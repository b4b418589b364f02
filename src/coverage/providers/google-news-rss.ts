import { editionOf } from '../editions';
import { articleOf, readFeed } from '../feed';
import { notMeasured } from '../outcomes';
import { hostName } from '../reply-text';
import { searchLine } from '../terms';
import type { Provider } from '../types';

const HOST = 'news.google.com';

/** Whether an address is one of this feed's own, behind which only a browser finds the article. */
export const isOpaqueLink = (url: string): boolean => hostName(url) === HOST;

/**
 * Google News as RSS. Its copyright element allows personal feed readers only: off until the reader has seen that. Its links are opaque
 * and are never decoded; the outlet comes from `source`. Forms: providers.md C4.
 */
export const googleNewsRss: Provider = {
  id: 'google-news-rss',
  hosts: [HOST],
  sends: ['search-terms'],
  dataPermissions: ['searchTerms'],
  needsKey: false,
  termsKey: 'coverageTermsGoogleNewsRss',
  defaultOn: false,
  spacing: 5000,

  request(query, { now }) {
    const line = searchLine(query, { terms: 5 });
    if (line === '') return notMeasured('nothing-to-send');
    const { language, region } = editionOf(query);
    const recent = query.date === null || Date.parse(query.date) > now - 6 * 86_400_000;
    const q = recent ? `${line} when:7d` : line;
    const parameters = new URLSearchParams({
      q,
      hl: `${language}-${region}`,
      gl: region,
      ceid: `${region}:${language}`,
    });
    return { url: `https://${HOST}/rss/search?${parameters}`, headers: {}, sent: q };
  },

  parse: (reply, context) =>
    readFeed(reply, context, (entry) => {
      const item = articleOf(entry);
      if (item === null) return null;
      const ending = entry.source === null ? null : ` - ${entry.source}`;
      const { language } = editionOf(context.query);
      return {
        ...item,
        title: ending && item.title.endsWith(ending) ? item.title.slice(0, -ending.length) : item.title,
        outlet: entry.source ?? (entry.sourceUrl && hostName(entry.sourceUrl)),
        language,
        // the description repeats headlines as links
        snippet: null,
      };
    }),
};
