import { readLinkedData, readMeta, typesOf } from './linked-data';

/** schema.org's news types: https://schema.org/NewsArticle and below, and the live blog. */
const NEWS = /^(?:\w*NewsArticle|LiveBlogPosting)$/;
const ARTICLE = /^(?:Article|BlogPosting|Report|AdvertiserContentArticle|SocialMediaPosting)$/;
/** What a page is instead of an article, by its own word. */
const OTHER =
  /^(?:Product\w*|Recipe|QAPage|Question|DiscussionForumPosting|ItemPage|CollectionPage|SearchResultsPage|ProfilePage|TechArticle|APIReference|ScholarlyArticle|JobPosting|Event|MusicEvent|SoftwareApplication|WebApplication|SoftwareSourceCode|HowTo|FAQPage|Course|Book|Movie|VideoObject|ItemList|OfferCatalog)$/;

/**
 * Is this page a news article? By its own word (JSON-LD, Open Graph, microdata) held against its shape: a front page, a
 * shop or a manual that calls itself an article is none. Counts lengths, keeps no text, needs no layout.
 */
export function isNews(document: Document): boolean {
  const types = readLinkedData(document).flatMap(typesOf);
  const micro = [...document.querySelectorAll('[itemtype*="schema.org/"]')].map((element) =>
    (element.getAttribute('itemtype') ?? '').replace(/^.*[/]/, ''),
  );
  const address = readMeta(document, 'og:url') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (address && /^https?:\/\/[^/]+\/?(?:[?#].*)?$/.test(address)) return false;
  const all = [...types, ...micro];
  const { prose, long } = measure(document);
  if (all.some((type) => NEWS.test(type)) && !types.includes('Recipe'))
    return prose > 250 || types.includes('LiveBlogPosting');
  if (types.some((type) => OTHER.test(type))) return false;
  const kind = readMeta(document, 'og:type');
  const dated =
    readMeta(document, 'article:published_time') !== null ||
    document.querySelector('time[datetime],[itemprop="datePublished"]') !== null;
  if (kind?.toLowerCase() === 'article' || all.some((type) => ARTICLE.test(type)))
    return dated ? prose > 400 : prose > 900;
  return long >= 4 && prose > 1200;
}

/** Prose in the parent that holds most of it. */
function measure(document: Document): { prose: number; long: number } {
  const by = new Map<Element, { prose: number; long: number }>();
  for (const p of document.querySelectorAll('p')) {
    const length = p.textContent?.trim().length ?? 0;
    const parent = p.parentElement;
    if (length < 40 || !parent || p.closest('nav,aside,footer,form')) continue;
    let linked = 0;
    for (const a of p.querySelectorAll('a')) linked += a.textContent?.length ?? 0;
    if (linked > length / 2) continue;
    for (const host of [parent, parent.parentElement]) {
      if (!host) continue;
      const sum = by.get(host) ?? { prose: 0, long: 0 };
      sum.prose += length;
      if (length > 80) sum.long += 1;
      by.set(host, sum);
    }
  }
  return [...by.values()].reduce((best, sum) => (sum.prose > best.prose ? sum : best), { prose: 0, long: 0 });
}
