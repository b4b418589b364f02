import { editionOf } from '../editions';
import { articleOf, readFeed } from '../feed';
import { notMeasured } from '../outcomes';
import { hostName, webAddress } from '../reply-text';
import { searchLine } from '../terms';
import type { Provider } from '../types';

const HOST = 'www.bing.com';

/** Bing News as RSS. Its terms allow feed readers for personal use only: off until the reader has seen that. Forms: providers.md C5. */
export const bingNewsRss: Provider = {
  id: 'bing-news-rss',
  hosts: [HOST],
  sends: ['search-terms'],
  dataPermissions: ['searchTerms'],
  needsKey: false,
  termsKey: 'coverageTermsBingNewsRss',
  defaultOn: false,
  spacing: 5000,

  request(query) {
    const line = searchLine(query, { terms: 5 });
    if (line === '') return notMeasured('nothing-to-send');
    const { language, region } = editionOf(query);
    const parameters = new URLSearchParams({ q: line, format: 'rss', mkt: `${language}-${region}`, setlang: language });
    return { url: `https://${HOST}/news/search?${parameters}`, headers: {}, sent: line };
  },

  parse: (reply, context) =>
    readFeed(reply, context, (entry) => {
      const item = articleOf({ ...entry, link: articleAddress(entry.link) });
      if (item === null) return null;
      const outlet = entry.source?.replace(/ on MSN(?:\.com)?$/, '') ?? hostName(item.url);
      return { ...item, outlet, language: editionOf(context.query).language };
    }),
};

/** The link leads over a counting page; the article's own address is its `url` parameter. */
function articleAddress(link: string | null): string | null {
  const address = webAddress(link);
  if (address === null) return null;
  return webAddress(new URL(address).searchParams.get('url')) ?? address;
}
