import { ARTICLE, isShownTitle, type Meta, readHead } from './head';
import { type Thing, typesOf } from './linked-data';
import { plainText as text } from './plain-text';
import { readTime } from './times';
import type { Metadata } from './untold';

/** What is known of a page before it is read. */
export interface About {
  /** The page's address, null where unknown. */
  url: string | null;
  /** Whether the site has changed the page's address and text without loading another. */
  moved?: boolean;
}

/** What the page says of its article outside the text: structured data first, then meta tags, then the page itself. */
export function readMetadata(
  document: Document,
  { url, moved = false }: About,
  { things, meta } = readHead(document, moved),
): Metadata {
  // the tab's own words, which a site that moves on may leave alone too
  const tab = moved && !isShownTitle(document, document.title) ? null : text(document.title);
  const article = firstOf(things, /NewsArticle$|^LiveBlogPosting$/) ?? firstOf(things, ARTICLE) ?? {};
  const timeAt = (place: string) => document.querySelector(place)?.getAttribute('datetime');
  const named = resolve(document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta('og:url'), url);
  // a site that moves on may leave the address of the article before
  const canonical = moved && named && url && new URL(named).pathname !== new URL(url).pathname ? null : named;
  const outlet = readOutlet(document, article, things, meta, tab);
  const credits = readAuthors(document, article, things, meta);
  const agency =
    [...credits, nameOf(article.sourceOrganization)].find((name) => name !== null && AGENCY.test(name)) ?? null;
  return {
    url: url ?? canonical,
    canonical,
    title: readTitle(article, outlet, meta, tab),
    outlet,
    agency: agency?.match(AGENCY)?.[0] ?? null,
    authors: credits.filter((name) => name.replace(AGENCY, '').trim() !== '' && name !== outlet),
    // a look into the page itself goes through all of it: only where its head says nothing
    published:
      readTime(
        article.datePublished,
        meta(
          'article:published_time',
          'datepublished',
          'parsely-pub-date',
          'sailthru.date',
          'date',
          'dc.date',
          'dcterms.created',
          'pubdate',
          'publish-date',
        ),
      ) ??
      readTime(
        timeAt('[itemprop~="datePublished"]'),
        timeAt('article time[datetime],main time[datetime],time[pubdate]'),
      ),
    modified:
      readTime(
        article.dateModified,
        meta('article:modified_time', 'datemodified', 'og:updated_time', 'last-modified', 'dcterms.modified'),
      ) ?? readTime(timeAt('[itemprop~="dateModified"]')),
    language: readLanguage(document, article, meta),
  };
}

/** The first thing of one of these types. */
const firstOf = (things: Thing[], types: RegExp) =>
  things.find((thing) => typesOf(thing).some((type) => types.test(type)));

/** News agencies whose credit stands beside an outlet's name. */
export const AGENCY =
  /\b(?:(?:The )?Associated Press|Reuters|Agence France-Presse|Bloomberg|United Press International|Press Association|PA Media|Canadian Press|Xinhua|Interfax|ANSA|Kyodo(?: News)?|Yonhap|Anadolu(?: Agency)?|Europa Press|Deutsche Presse-Agentur|Press Trust of India)\b|\b(?:AP|AFP|dpa|EFE|PTI|UPI|IANS|ANI|TASS|Belga|ANP|APA|Lusa|AAP)\b/;

function readTitle(article: Thing, outlet: string | null, meta: Meta, tab: string | null): string | null {
  const said = text(article.headline) ?? meta('og:title', 'twitter:title', 'title', 'dc.title') ?? tab;
  if (said === null) return null;
  // " | Outlet", " - Outlet" at the end is the outlet's, not the headline's; a pattern is made only where it may be there
  const cut =
    outlet && said.toUpperCase().includes(outlet.toUpperCase())
      ? said.replace(new RegExp(`\\s*[|–—·:-]\\s*${outlet.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`, 'i'), '')
      : said;
  return cut.trim() || said;
}

function readOutlet(
  document: Document,
  article: Thing,
  things: Thing[],
  meta: Meta,
  tab: string | null,
): string | null {
  return (
    nameOf(article.publisher) ??
    hostless(meta('og:site_name', 'application-name', 'dc.publisher', 'publisher')) ??
    nameOf(firstOf(things, /^(?:News)?(?:Media)?Organization$|^WebSite$/)) ??
    marking(document.querySelector('[itemprop~="publisher"] [itemprop~="name"]')) ??
    // A page title that ends in " | Name"
    text(/\s[|–—]\s([^|–—]{2,40})$/.exec(tab ?? '')?.[1])
  );
}

/** What an element marks: the content that it names, or its text. */
const marking = (element: Element | null) => text(element?.getAttribute('content')) ?? text(element?.textContent);

/** Some pages give an address for a name. */
const hostless = (name: string | null) => name?.replace(/^https?:\/\/(?:www\.)?([^/]+).*$/, '$1') ?? null;

function readAuthors(document: Document, article: Thing, things: Thing[], meta: Meta): string[] {
  // one thing may name several people, and a graph names each once, and elsewhere by the id; a site is nobody
  const namesOf = (said: Thing | undefined) =>
    said?.name ??
    things.find(
      (thing) => thing.name && thing['@id'] === (said?.['@id'] ?? 0) && /Person/.test(thing['@type'] as string),
    )?.name ??
    said;
  const named = ([article.author, article.creator].flat(9) as Thing[]).flatMap(namesOf).map(text);
  const credited = meta(
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'twitter:creator',
  );
  const marked = () =>
    [...document.querySelectorAll('[itemprop~="author"],[rel~="author"]')].map(
      (element) => marking(element.querySelector('[itemprop~="name"]')) ?? marking(element),
    );
  const namesIn = (list: readonly (string | null)[]) =>
    list.filter((name): name is string => name !== null && !/^(?:https?:|@|\/)/.test(name) && name.length <= 120);
  const inHead = [named, [credited]].map(namesIn).find(([first]) => first);
  const people = (inHead ?? namesIn(marked())).flatMap((name) =>
    name.replace(/^by\s+/i, '').split(/\s*(?:,|;|\band\b|&)\s*/),
  );
  return [...new Set(people.filter(Boolean))];
}

function readLanguage(document: Document, article: Thing, meta: Meta): string | null {
  const said =
    document.documentElement.getAttribute('lang') ||
    document.documentElement.getAttribute('xml:lang') ||
    text(article.inLanguage) ||
    meta('og:locale', 'content-language', 'language', 'dc.language') ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  return /^\s*([a-z]{2,3})(?![a-z])/i.exec(said ?? '')?.[1]?.toLowerCase() ?? null;
}

/** A person's or organisation's name, given plainly or as a thing. */
const nameOf = (value: unknown): string | null => {
  const one = Array.isArray(value) ? value[0] : value;
  return text(one && typeof one === 'object' ? (one as Thing).name : one);
};

function resolve(address: string | null, base: string | null): string | null {
  if (!address) return null;
  const against = base && URL.canParse(base) ? base : undefined;
  return URL.canParse(address, against) ? new URL(address, against).href : null;
}
