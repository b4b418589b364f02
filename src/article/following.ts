import { readLinkedData, typesOf } from './linked-data';
import { readTime } from './times';
import type { Metadata } from './untold';

/** What is known of an article that stands below the page's own: what its element says, and of the page what holds for both. */
export function metadataWithin(within: Element, page: Metadata): Metadata {
  const thing = readLinkedData(within).find((one) => typesOf(one).some((type) => /Article$|Posting$/.test(type)));
  const time = within.querySelector('time[datetime],[itemprop~="datePublished"][datetime]');
  const marked = [...within.querySelectorAll('[rel~="author"],[itemprop~="author"]')]
    .map((element) => (element.querySelector('[itemprop~="name"]') ?? element).textContent?.replace(/\s+/g, ' ').trim())
    .filter((name): name is string => Boolean(name) && name!.length <= 120);
  const address =
    within.getAttribute('data-url') ??
    within.getAttribute('data-href') ??
    within.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
    within.querySelector('h1 a[href],a[rel~="bookmark"][href]')?.getAttribute('href') ??
    null;
  const url =
    address && URL.canParse(address, page.url ?? undefined) ? new URL(address, page.url ?? undefined).href : null;
  return {
    url: url ?? page.url,
    canonical: url,
    title: null, // its headline
    outlet: page.outlet,
    agency: null,
    authors: [...new Set(marked)],
    published: readTime(thing?.datePublished, time?.getAttribute('datetime')),
    modified: readTime(thing?.dateModified),
    language: within.getAttribute('lang')?.slice(0, 2).toLowerCase() || page.language,
  };
}
