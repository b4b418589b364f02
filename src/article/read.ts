import type { Article, Link, Range } from '../engine/types';
import { chooseRoot } from './choose';
import { findHeadline, findStandfirst } from './headline';
import { isNews } from './is-news';
import { readLinkedData } from './linked-data';
import { agencyOfDateline, type Metadata, readMetadata, readTime } from './metadata';
import { findNotRead } from './not-read';
import { findNotices } from './notices';
import { findPosts } from './posts';
import { sift } from './sift';
import { TextMap } from './text-map';
import { type Block, type Piece, walkPage } from './walk';

/** An article and where its text stands in the page. */
export interface Reading {
  article: Article;
  map: TextMap;
}

const GAP = '\n\n';

/** Reads the article of a page, live or inert, and changes nothing. `url`: the page's address, null where unknown. */
export function readArticle(document: Document, options: { url: string | null }): Reading {
  const metadata = readMetadata(document, options);
  const things = readLinkedData(document);
  const walk = walkPage(document.body);
  const found = findHeadline(walk.blocks, metadata.title, document.title);
  const headline = found?.block ?? null;
  const own = addressesOf(metadata);
  const choice = chooseRoot(walk, headline, own);
  const standfirst = findStandfirst(walk.blocks, headline, choice.root, document);
  const body = sift(walk, choice, { headline, standfirst, authors: metadata.authors, own });
  const pieces: Piece[] = [];
  const links: Link[] = [];
  let text = '';
  const add = (block: Block): Range => {
    if (text !== '') text += GAP;
    const start = text.length;
    for (const piece of block.pieces) pieces.push({ ...piece, at: piece.at + start });
    for (const link of block.links) links.push({ start: link.start + start, end: link.end + start, href: link.href });
    text += block.text;
    return { start, end: text.length };
  };
  const headlineRange = found ? { start: 0, end: add(found.block).start + found.length } : null;
  const standfirstRange = standfirst ? add(standfirst) : null;
  const placed = new Map(body.map((block) => [block, add(block)]));
  const { root } = choice;
  return {
    article: {
      ...metadata,
      agency: metadata.agency ?? creditOf(body, metadata.outlet),
      title: metadata.title ?? (headlineRange && text.slice(headlineRange.start, headlineRange.end)),
      isNews: isNews(document),
      text,
      headline: headlineRange,
      standfirst: standfirstRange,
      links: links.flatMap((link) => resolveLink(link, options.url ?? metadata.canonical)),
      notices: findNotices(text),
      notRead: findNotRead({ root, headline, blocks: walk.blocks, length: text.length, things, url: metadata.url }),
      posts: findPosts(placed, root, things, readTime),
    },
    map: new TextMap(pieces),
  };
}

/** Paragraphs in which an agency may be credited: those of the dateline and the last. */
function creditOf(body: readonly Block[], outlet: string | null): string | null {
  const credits = [...body.slice(0, 3), ...body.slice(-1)].map(({ text }) => agencyOfDateline(text));
  const agency = credits.find((name) => name !== null) ?? null;
  // The agency's own page
  return agency !== null && outlet !== null && new RegExp(`^(?:the )?${agency}\\b|associated press`, 'i').test(outlet)
    ? null
    : agency;
}

/** Only addresses that lead somewhere: no fragments of this page, no scripts. */
function resolveLink(link: Link, base: string | null): Link[] {
  if (link.href.startsWith('#') || link.end <= link.start || !URL.canParse(link.href, base ?? undefined)) return [];
  const url = new URL(link.href, base ?? undefined);
  return /^https?:$/.test(url.protocol) ? [{ ...link, href: url.href }] : [];
}

/** The page's own addresses, as its links may spell them. */
const addressesOf = ({ url, canonical }: Metadata): ReadonlySet<string> =>
  new Set(
    [url, canonical].flatMap((address) => {
      if (!address || !URL.canParse(address)) return [];
      const { origin, pathname } = new URL(address);
      return [address, origin + pathname, pathname];
    }),
  );
