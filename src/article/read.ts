import type { Article, Link, Range } from '../engine/types';
import { chooseRoot } from './choose';
import { findHeadline, findStandfirst } from './headline';
import { isNews } from './is-news';
import { type Metadata, readMetadata } from './metadata';
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
  const walk = walkPage(document.body);
  const headline = findHeadline(walk.blocks, metadata.title, document.title);
  const choice = chooseRoot(walk, headline, addressesOf(metadata));
  const standfirst = findStandfirst(walk.blocks, headline, choice.root, document);
  const body = sift(walk, choice, { headline, standfirst, authors: metadata.authors });
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
  const headlineRange = headline ? add(headline) : null;
  const standfirstRange = standfirst ? add(standfirst) : null;
  body.forEach(add);
  return {
    article: {
      ...metadata,
      title: metadata.title ?? headline?.text ?? null,
      isNews: isNews(document),
      text,
      headline: headlineRange,
      standfirst: standfirstRange,
      links: links.flatMap((link) => resolveLink(link, options.url ?? metadata.canonical)),
      notices: [],
      notRead: [],
      posts: [],
    },
    map: new TextMap(pieces),
  };
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
