import { readLinkedData, typesOf } from './linked-data';
import { finish, type Steps } from './steps';

/** schema.org's news types (https://schema.org/NewsArticle and below), and the live blog. */
const NEWS = /NewsArticle$|^LiveBlog/;
/** Open Graph says it in lower case. */
const ARTICLE = /article\s*$|\b(?:BlogPosting|Report)$/im;
/** What a page is instead of an article, by its own word: of items, of questions, of results, of a person … A graph may name the WebPage, AboutPage or ContactPage beside its article. */
const OTHER =
  /(?:(?<![bt])Page|(?:Tech|Scholarly)Article|(?:Forum|Job)Posting|Event|SourceCode|Product|Recipe|Question|Reference|Application|HowTo|Course|Book|Movie|ItemList)$/m;
/** Sections of a site in which no news stands, by a part of the address or a heading. */
const PLACE =
  /(?:^|\/)(?:(?:y?our|my).)?(?:about(?:.us)?|(?:privacy|terms)\S*(?: \S+){0,2}|account|legal|impr\w+|contact|career|job|company|help|doc|wiki|forum|thread|question|shop|store|product|cart|search|tag|topic|user|profile|setting|log.?in|recipe|event)s?(?:\/|(?:\.\w*)?$)/i;
/** Each way begins with its digits, by which a text without any is passed over. A day, as datelines write it: "14 Oct 2026", "October 14, 2026", "14.10.2026", "2026-10-14", "2026年10月14日". */
const DAY =
  /(?:\b\d\d?(?:[a-z]{2}|\.)?\s(?:de\s)?[^\s\d]{3,13}|(?<=\b[^\s\d]{3,13}\s)\d\d?),?\s(?:de\s)?[12][09]\d\d\b|\b\d\d?[./-]\d\d?[./-][12]\d{3}\b|\b[12]\d{3}[./年-]\s?\d\d?[./月-]/;

/** Prose that no page lacks which says that it is news and is, in UTF-16 units. */
const SOME = 150;

/**
 * Is this page a news article? By its own word (JSON-LD, Open Graph, microdata) held against its shape: a front page, a
 * shop or a manual that calls itself an article is none. Counts lengths, keeps no text, needs no layout. The thresholds
 * were set on `corpus/pages` and `corpus/not-news`.
 */
export const isNews = (document: Document): boolean => finish(newsSteps(document, false, addressIn(document))) === true;

/** A page's address; of a file, which has none of its own, the one that it names. */
export function addressIn(document: Document): string {
  const said = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? '';
  const og = '[property="og:url"i],[name="og:url"i]';
  return /^https?:/.test(document.URL)
    ? document.URL
    : [said('[rel=canonical]', 'href'), said(og, 'content'), said(og, 'value')].join(' ');
}

/**
 * The same in steps. 0: it says itself that it is news, and hardly any text stands in it.
 * @param moved whether the site has gone on without loading: its head may then still speak of the article before. Where no main
 *   heading is the headline that the head names, only a page of some length counts that has a day or an element of an article, no
 *   list and no form, no account and no terms; and a front page or a shop never
 * @param address of the page; without one it is one that tells nothing
 */
export function* newsSteps(document: Document, moved?: boolean, address = document.URL): Steps<boolean | 0> {
  // a list of its own is made only where it is gone through: the browser makes an object for each element in it
  const every = (selector: string, within: ParentNode = document) => within.querySelectorAll(selector);
  const count = (selector: string, within?: ParentNode) => every(selector, within).length;
  const things = readLinkedData(document);
  const types = things.flatMap(typesOf);
  const told = types.filter((type) => NEWS.test(type));
  const saysNews = told[0] && !told[3] && !types.includes('Recipe');
  // where the page's word counts, some prose is enough
  const [[prose, long, host], dated] = yield* measure(document, saysNews, moved);
  // the gate's budget has no room for readMeta(); `value` is how some kept pages spell it
  const og = (name: string) => {
    const meta = document.querySelector(`[property="og:${name}"i],[name="og:${name}"i]`);
    return meta?.getAttribute('content') || meta?.getAttribute('value') || '';
  };
  const path = /\/\/[^/\s]+(?:\S*#!?(?=\/))?([^?#\s]*)/.exec(address)?.[1] ?? '-';
  // an address that holds a day or a month is an article's
  const hasDay = /\/20\d\d\/\d\d?\/.*\w-\w/.test(path);
  // each by itself: the browser finds one kind of thing in a third of the time that it takes for a list of them
  const isDated = (mark: string) =>
    dated || hasDay || count('time') || count('[itemprop=datePublished]') || count(mark);
  const isHeaded = (says: (heading: string) => boolean) =>
    [...every('h1')].some(({ textContent }) => says(textContent!.trim()));
  const isStale =
    moved &&
    !isHeaded((heading) =>
      // " | Outlet" behind it is no part of a heading
      heading.includes(`${things.find(({ headline }) => headline)?.headline || og('title')}`.split(/ [|–—-] /)[0]!),
    );
  const isElse = () =>
    // a site's front page, or one of its languages'
    /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home)[.\w]*)?$/i.test(path) ||
    PLACE.test(path) ||
    // a list of other pages, too
    (host && count(isStale ? 'a:not(p a),input' : 'h2 a,h3 a,h4 a,article', host) > long * 0.7) ||
    (isStale && (prose < 400 || isHeaded((heading) => PLACE.test(heading)) || !isDated('article')));
  // a pattern asks a list for its items
  if (saysNews && !(moved && isElse())) return prose > SOME || /Live/.test(told as never) || 0;
  const all = types
    .concat(
      [...every('[itemtype*=schema]')].map((element) => element.getAttribute('itemtype')!),
      og('type'),
    )
    .join('\n');
  if (OTHER.test(all) || isElse()) return false;
  // Manuals, papers, wikis
  if (count('pre') > 3 || count('[name^=citation_],.mediawiki')) return false;

  const day = isDated('[property$=published_time]');
  const isArticle = hasDay || ARTICLE.test(all);
  // somebody signs it, who is no commenter and took no picture: a brief is short, and is held against the links in it, not against the
  // menus around it. Of a blog nobody says that it is news
  return !!(
    long > 2 &&
    ((day &&
      isArticle &&
      prose > 300 + 12 * count('a', host) &&
      !/Blog/.test(all) &&
      count('[rel=author],[class*=byline]:not(figure *,.comment *)')) ||
      (prose > 4 * count('a') &&
        (isArticle ? prose > (day ? 600 : 800) : day && long > 3 && prose > 1000 && prose > 8 * count('a'))))
  );
}

/** The prose under one element, and how many stretches of it are sentences. A list: names take a part of the gate's budget. */
type Sum = [prose: number, long: number, host?: ParentNode];

/** The element that holds most prose, and whether a day stands anywhere; no further than to the one with some, where the page's word counts. */
function* measure(document: Document, saysNews: unknown, moved: unknown): Steps<[best: Sum, dated: unknown]> {
  const enough = saysNews && !moved ? SOME : 1 / 0;
  const sums = new Map<ParentNode, Sum>();
  let best: Sum = [0, 0];
  let dated: unknown;
  // lists are menus and what is set as it stands is code, unless the page says that it is news: some articles are written so
  const notProse = `${enough > SOME ? 'li,pre,' : ''}a,nav,footer,aside,noscript,button,h1,h2,h3,script,style`;
  // where hardly any prose stands, it may stand in open shadow roots, into which no walk leads: of a page that does not say that it is
  // news, a dialog or a list of other pages stands there as often
  const roots: ParentNode[] = [document.body];
  for (const root of roots) {
    const apart = root !== roots[0];
    // the shortest stretch of text that counts as prose, in UTF-16 units; a Chinese or Japanese sign counts as three. Shorter where the
    // page says that it is news: questions and answers, a list of what has happened
    const shortest = enough > SOME || apart ? 60 : 25;
    const texts = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
    // asked last, where it counts: the first look at a node is dear, for the browser makes an object for it
    const within = (selector: string) => texts.currentNode.parentElement?.closest(selector);
    // biome-ignore lint/suspicious/noAssignInExpressions: the walker answers with the node; to ask it for the node again takes a tenth of the gate's time
    for (let seen = 1, node: Node | null; best[0] <= enough && (node = texts.nextNode()); ) {
      if (seen++ % 49 === 0) yield;
      const data = (node as Text).data.trim();
      // most are the blanks between tags, the longest are scripts
      if (data.length < 8 || (data.length > 2e3 && within(notProse))) continue;
      const length = data.length * (/[ぁ-鿿]{3}/.test(data) ? 3 : 1);
      if (length < shortest) dated ||= DAY.test(data) && !within('footer,script,style');
      else if (!within(notProse)) {
        // each paragraph may stand in a root of its own
        let host: ParentNode | null | undefined = apart ? roots[0] : within('p,div,section,article,td,body');
        for (let level = enough > SOME ? 2 : 0; level < 5 && host; level++, host = host.parentNode) {
          const sum: Sum = sums.get(host) ?? [0, 0, host];
          sum[0] += length;
          if (length > 80) sum[1]++;
          sums.set(host, sum);
          if (sum[0] > best[0]) best = sum;
        }
      }
    }
    if (saysNews && best[0] <= SOME)
      // a form answers with its field of that name
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot?.host) roots.push(shadowRoot);
  }
  return [best, dated];
}
