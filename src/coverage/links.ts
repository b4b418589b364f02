/** The searches that a reader can open; nothing is sent before the click. */
export type Service = 'google-news' | 'bing-news' | 'duckduckgo' | 'fact-check-explorer';

export interface SearchLink {
  id: Service;
  href: string;
}

/** Languages that Google News tells apart by region in `hl`; of all others it wants the bare code. */
const REGIONAL = new Set(['en', 'fr', 'pt', 'zh']);

/** A reader's language and region: "en-GB" → en, GB; the likeliest region where none is named. */
function localeOf(tag: string): { language: string; region: string } {
  try {
    const locale = new Intl.Locale(tag);
    return { language: locale.language, region: locale.region ?? locale.maximize().region ?? 'US' };
  } catch {
    return { language: 'en', region: 'US' };
  }
}

/** The reader's region (ISO 3166-1 alpha-2) by the browser's language tag. */
export const regionOf = (tag: string): string => localeOf(tag).region;

/**
 * Search links for some words, in the reader's language and region. The forms are each service's own plain search page.
 * @param words what the reader sees in the field; empty gives no links
 * @param tag BCP 47, as `navigator.language`
 */
export function searchLinks(words: string, tag: string): SearchLink[] {
  const query = words.trim();
  if (query === '') return [];
  const { language, region } = localeOf(tag);
  const q = encodeURIComponent(query);
  const hl = REGIONAL.has(language) ? `${language}-${region}` : language;
  // DuckDuckGo's region codes are country first, and "uk" is its United Kingdom
  const kl = `${region === 'GB' ? 'uk' : region.toLowerCase()}-${language}`;
  return [
    {
      id: 'google-news',
      href: `https://news.google.com/search?q=${q}&hl=${hl}&gl=${region}&ceid=${region}:${language}`,
    },
    {
      id: 'bing-news',
      href: `https://www.bing.com/news/search?q=${q}&mkt=${language}-${region}&setlang=${language}&cc=${region}`,
    },
    { id: 'duckduckgo', href: `https://duckduckgo.com/?q=${q}&iar=news&ia=news&kl=${kl}` },
    {
      // a search over short claim texts: quotation marks only make it find less
      id: 'fact-check-explorer',
      href: `https://toolbox.google.com/factcheck/explorer/search/${encodeURIComponent(query.replaceAll('"', ''))};hl=${language}`,
    },
  ];
}
