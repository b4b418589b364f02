import { readLinkedData, readMeta, type Thing, typesOf } from './linked-data';

export type Meta = ReturnType<typeof readMeta>;

/** What the page says of its article outside the text. */
export interface Head {
  things: Thing[];
  meta: Meta;
}

export const ARTICLE = /Article$|Posting$|^Report$|^WebPage$/;
/** What meta tags say of the site and not of one article. */
const OF_SITE: ReadonlySet<string> = new Set([
  'og:site_name',
  'application-name',
  'dc.publisher',
  'publisher',
  'og:locale',
  'content-language',
  'language',
  'dc.language',
]);

/**
 * Structured data and meta tags.
 * @param moved whether the site has changed address and text without loading another page: its head may then still speak of the
 *   article before, and counts only as far as it names what is shown
 */
export function readHead(document: Document, moved = false): Head {
  const things = readLinkedData(document);
  const meta = readMeta(document);
  if (!moved) return { things, meta };
  const shown = headingsOf(document);
  return {
    things: things.filter(
      (thing) => !typesOf(thing).some((type) => ARTICLE.test(type)) || isShown(thing.headline, shown),
    ),
    meta: isShown(meta('og:title', 'twitter:title', 'title', 'dc.title'), shown)
      ? meta
      : (...names) => meta(...names.filter((name) => OF_SITE.has(name))),
  };
}

/** Whether a title is that of the article that is shown. */
export const isShownTitle = (document: Document, title: string): boolean => isShown(title, headingsOf(document));

/** Main headings; where there is none, those below. In letters and digits only. */
function headingsOf(document: Document): string[] {
  const read = (tag: string) =>
    [...document.getElementsByTagName(tag)].map((element) => plain(element.textContent ?? '')).filter(Boolean);
  const main = read('h1');
  return main.length > 0 ? main : read('h2');
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isShown(title: unknown, shown: readonly string[]): boolean {
  const said = typeof title === 'string' ? plain(title) : '';
  // "Headline | Outlet" is the headline's; the outlet's own heading is not
  return said !== '' && shown.some((one) => one.includes(said) || (said.includes(one) && one.length > said.length / 2));
}
