import { primaryLanguage } from './editions';
import { foundOrNone, notMeasured, statusOutcome } from './outcomes';
import { decodeReferences, hostName, isoDate, plainText, tidyText, webAddress } from './reply-text';
import type { Item, Outcome, ParseContext, Reply } from './types';

/** Items read of one feed; the services send 100 at most. */
const MOST = 200;

/** One entry of a feed, nothing interpreted yet. Prefixes differ from request to request: elements go by local name. */
export interface Entry {
  title: string;
  link: string | null;
  published: string | null;
  description: string | null;
  source: string | null;
  sourceUrl: string | null;
}

/** A cut reply is not well-formed, but not every parser says so: the root's own end tag has to be there, at most comments behind it. */
const isWhole = (body: string): boolean =>
  /<\/(?:[\w-]+:)?(?:rss|feed|RDF)\s*>$/.test(
    body
      .slice(-4000)
      .replace(/<!--[\s\S]*?-->/g, '')
      .trimEnd(),
  );
/** Nested entities blow up in a parser, and no search feed has a use for them. */
const ENTITY = /<!ENTITY/i;

const localName = (element: Element): string => element.localName.replace(/^.*:/, '');
const children = (element: Element, name: string): Element[] =>
  [...element.children].filter((child) => localName(child) === name);
const content = (element: Element, name: string): string | null =>
  children(element, name)
    .map((child) => child.textContent?.trim() ?? '')
    .find((text) => text !== '') ?? null;

/** Characters that XML forbids: one of them, out of somebody's clipboard, makes a browser refuse the whole feed. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** HTML's names and bare ampersands, which XML does not know, as XML writes them. */
const mend = (body: string): string =>
  body
    .replace(/&(?!(?:amp|lt|gt|quot|apos);)[a-z]{2,6};/gi, decodeReferences)
    .replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;');

/** RSS has the address as text, Atom as an attribute: the alternate one, else the one without `rel`. */
function linkOf(element: Element): string | null {
  const links = children(element, 'link');
  const atom =
    links.find((link) => link.getAttribute('rel') === 'alternate') ?? links.find((link) => !link.hasAttribute('rel'));
  const guid = children(element, 'guid').find((node) => node.getAttribute('isPermaLink') !== 'false');
  return (
    links.map((link) => link.textContent?.trim()).find((text) => text) ??
    atom?.getAttribute('href') ??
    guid?.textContent?.trim() ??
    null
  );
}

function readEntry(element: Element): Entry {
  const source = children(element, 'source')[0] ?? children(element, 'Source')[0];
  return {
    title: plainText(content(element, 'title') ?? '', 300),
    link: linkOf(element),
    published:
      content(element, 'pubDate') ??
      content(element, 'published') ??
      content(element, 'updated') ??
      content(element, 'date'),
    description: content(element, 'description') ?? content(element, 'summary') ?? content(element, 'content'),
    source: source ? tidyText(content(source, 'title') ?? source.textContent ?? '', 100) || null : null,
    sourceUrl: source?.getAttribute('url') ?? null,
  };
}

/**
 * Reads RSS 2.0, RSS 1.0 or Atom.
 * @param itemOf what the service means by an entry; null leaves it out
 */
export function readFeed(
  reply: Reply,
  { parseXml, options: { now } }: Pick<ParseContext, 'parseXml' | 'options'>,
  itemOf: (entry: Entry, feed: { language: string | null; title: string | null }) => Item | null,
): Outcome {
  const failed = statusOutcome(reply, now, reply.contentType === 'text/plain' ? reply.body : null);
  if (failed) return failed;
  const body = reply.body.trimStart().replace(FORBIDDEN, '');
  // consent pages, soft blocks and logins come as HTML with status 200
  if (/^<(?:!doctype\s+html|html)[\s>]/i.test(body)) return notMeasured('refused');
  if (!isWhole(body) || ENTITY.test(body)) return notMeasured('bad-reply');
  const root = (parseXml(body) ?? parseXml(mend(body)))?.documentElement;
  if (!root || !/^(?:rss|feed|RDF)$/.test(localName(root))) return notMeasured('bad-reply');
  const channel = children(root, 'channel')[0] ?? root;
  const entries = [...children(channel, 'item'), ...children(root, 'item'), ...children(root, 'entry')];
  const feed = {
    language: primaryLanguage(content(channel, 'language') ?? root.getAttribute('xml:lang')),
    title: tidyText(content(channel, 'title') ?? '', 100) || null,
  };
  const items = entries
    .slice(0, MOST)
    .map((entry) => itemOf(readEntry(entry), feed))
    .filter((item) => item !== null);
  if (items.length === 0 && entries.length > 0) return notMeasured('bad-reply');
  return foundOrNone(items, entries.length > MOST);
}

/** An entry as an article, where the service adds no meaning of its own. */
export function articleOf(entry: Entry, base?: string): Item | null {
  const url = webAddress(entry.link, base);
  if (url === null || entry.title === '') return null;
  const snippet = entry.description === null ? null : plainText(entry.description) || null;
  return {
    kind: 'article',
    url,
    title: entry.title,
    outlet: entry.source ?? hostName(url),
    published: isoDate(entry.published),
    language: null,
    country: null,
    sentence: null,
    snippet: snippet === entry.title ? null : snippet,
    check: null,
  };
}
