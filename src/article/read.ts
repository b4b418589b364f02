import type { Article, Link, NoticeKind, Range } from '../engine/types';
import type { Block, Piece } from './blocks';
import { chooseRoot } from './choose';
import { agencyOfCredit, agencyOfDateline } from './credits';
import { metadataWithin } from './following';
import { isThreadName } from './furniture';
import { readHead } from './head';
import { findHeadline, findStandfirst } from './headline';
import { addressIn, newsSteps } from './is-news';
import { type About, readMetadata } from './metadata';
import { findNotRead } from './not-read';
import { findNotices, noticeKind } from './notices';
import { findPosts } from './posts';
import { isHidden, isOffscreen } from './shown';
import { sift } from './sift';
import { finish, type Steps } from './steps';
import { TextMap } from './text-map';
import type { Metadata } from './untold';
import { walkSteps } from './walk';

/** An article and where its text stands in the page. */
export interface Reading {
  article: Article;
  map: TextMap;
  /** Elements in which other articles of the same page stand (infinite scroll), in their order. */
  following: Element[];
}

const GAP = '\n\n';

/** How a page is read. */
export interface ReadOptions extends About {
  /** One of `Reading.following`: the article that stands in this element, not the page's own. */
  within?: Element;
  /** Whether it is news, where that was asked already. */
  isNews?: boolean;
}

/** Reads the article of a page, live or inert, and changes nothing. */
export const readArticle = (document: Document, options: ReadOptions): Reading =>
  finish(articleSteps(document, options));

/** The same in steps. What the page changes between two of them makes the result worthless: whoever pauses must look. */
export function* articleSteps(document: Document, options: ReadOptions): Steps<Reading> {
  const { within } = options;
  const whole = readHead(document, options.moved);
  yield;
  const page = readMetadata(document, options, whole);
  yield;
  const about = within ? metadataWithin(within, page) : page;
  const head = within ? null : whole;
  const description = head?.meta(...DESCRIPTION) ?? null;
  const things = head?.things ?? [];
  const walk = yield* walkSteps(within ?? document.body);
  const found = findHeadline(walk.blocks, about, within ? '' : document.title);
  const headline = found?.block ?? null;
  const own = addressesOf(about);
  yield;
  const choice = yield* chooseRoot(walk, headline, own);
  const standfirst = findStandfirst(walk.blocks, headline, choice.root, description);
  yield;
  const sifted = yield* sift(walk, choice, { headline, standfirst, authors: about.authors, own });
  const body = [...sifted, ...(yield* noticesApart(choice.root.element))];
  yield;
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
  yield;
  const notices = findNotices(text);
  yield;
  const tier = head?.meta('article:content_tier') ?? null;
  const notRead = findNotRead({
    root,
    headline,
    blocks: walk.blocks,
    length: text.length,
    things,
    tier,
    url: about.url,
  });
  yield;
  const posts = findPosts(placed, root, things);
  const base = baseOf(document, options.url ?? about.canonical);
  yield;
  return {
    article: {
      ...about,
      agency: about.agency ?? creditOf(body, walk.blocks.slice(root.first, root.end + BELOW), about.outlet),
      title: titleOf(about.title, headlineRange && text.slice(headlineRange.start, headlineRange.end)),
      isNews: options.isNews ?? (yield* newsSteps(document, false, addressIn(document))) === true,
      text,
      headline: headlineRange,
      standfirst: standfirstRange,
      links: links.flatMap((link) => resolveLink(link, base)),
      notices,
      notRead,
      posts,
    },
    map: new TextMap(pieces),
    following: within ? [] : choice.following.map(({ element }) => element),
  };
}

/** What the page calls its article, without the site's own words behind the headline ("… | World | The Courier", "… - Print"). */
const titleOf = (said: string | null, headline: string | null): string | null =>
  headline && (!said || (said.startsWith(headline) && /^\s[|–—·-]\s/.test(said.slice(headline.length))))
    ? headline
    : said;

/** More than this is no correction in a box of its own, in UTF-16 units. */
const APART = 900;
const APART_KINDS: ReadonlySet<NoticeKind | null> = new Set(['correction', 'editor-note']);

/**
 * A correction or an editor's note in an aside or a footer of the article itself, into which the walk does not go, and which begins with
 * it; when it was first published, its date says.
 */
function* noticesApart(body: Element): Steps<Block[]> {
  const found: Block[] = [];
  const article = body.closest('article');
  for (let box = article && body; box; box = box === article ? null : box.parentElement)
    for (const element of box.children)
      if (isApart(element)) found.push(...noticesFirst((yield* walkSteps(element)).blocks));
  return found;
}

const isApart = (element: Element): boolean =>
  /^(?:aside|footer)$/.test(element.localName) &&
  !isHidden(element) &&
  !isOffscreen(element) &&
  !isThreadName(`${element.className} ${element.id}`) &&
  element.textContent!.length < APART;

/** The blocks up to the first that is no such notice. */
function noticesFirst(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(
    ({ text, linked, box }) => box.card || linked > text.length / 2 || !APART_KINDS.has(noticeKind(text)),
  );
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Where a page sums its article up. */
const DESCRIPTION = ['og:description', 'description', 'twitter:description'] as const;

/** A line that credits an agency stands this many blocks below the body at most. */
const BELOW = 4;

/** The agency that is credited in the paragraphs of the dateline, in the last one, or in a line of its own, which is no part of the body. */
function creditOf(body: readonly Block[], around: readonly Block[], outlet: string | null): string | null {
  const credits = [
    ...[...body.slice(0, 3), ...body.slice(-1)].map(({ text }) => agencyOfDateline(text)),
    ...around.map(({ text, box }) => (box.card ? null : agencyOfCredit(text))),
  ];
  const agency = credits.find((name) => name !== null) ?? null;
  // The agency's own page
  return agency !== null && outlet !== null && new RegExp(`^(?:the )?${agency}\\b|associated press`, 'i').test(outlet)
    ? null
    : agency;
}

/** What the page's links are relative to; like a browser, it takes no script and no data for that. */
function baseOf(document: Document, page: string | null): string | null {
  const named = document.querySelector('base[href]')?.getAttribute('href');
  const base = named && URL.canParse(named, page ?? undefined) ? new URL(named, page ?? undefined) : null;
  return base && /^https?:$/.test(base.protocol) ? base.href : page;
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
