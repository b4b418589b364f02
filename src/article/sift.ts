import type { Block, Box } from './blocks';
import { isOwn } from './cards';
import type { Choice } from './choose';
import { dropByline, trimEnd } from './ends';
import { labelKind, noticeKind } from './notices';
import { findPromos, isLead } from './promos';
import { prose } from './prose';
import { dropLoneHeadings, dropRepeats, HEADING } from './repeats';
import type { Steps } from './steps';
import type { Walk } from './walk';

/** What is known of the article before its body is sifted. */
export interface Known {
  headline: Block | null;
  standfirst: Block | null;
  authors: readonly string[];
  /** Addresses of this page. */
  own: ReadonlySet<string>;
}

/** Blocks between two pauses. */
const BLOCKS = 16;

/** The blocks of the chosen box that are the article's body: without promos, other stories, widgets, repeats, biographies. */
export function* sift({ blocks }: Walk, { root }: Choice, known: Known): Steps<Block[]> {
  const { headline, standfirst } = known;
  const from = headline && headline.index >= root.first && headline.index < root.end ? headline.index : root.first;
  const isKin = kinOf(blocks.slice(from, root.end));
  const inside = blocks
    .slice(from, root.end)
    .filter(
      (block) => block !== headline && block !== standfirst && (!block.box.furniture || root.furniture || isKin(block)),
    );
  yield;
  const promos = findPromos(inside, root, isKin);
  yield;
  const even = isEven(inside) ? homesOf(inside) : null;
  const texts = new Set(inside.filter((block) => prose(block) > 0).map(({ box }) => box));
  // A short sentence stands as the long ones do
  const isOfText = (block: Block) => SENTENCE_END.test(block.text) && (texts.has(block.box) || isKin(block));
  const kept: Block[] = [];
  for (const [at, block] of inside.entries()) {
    const isNotice = at > 0 && prose(block) > 0 && labelKind(inside[at - 1]!.text) !== null;
    if (!promos.has(block) && (isNotice || isBody(block, even, root, known, isOfText))) kept.push(block);
    if (block.index % BLOCKS === 0) yield;
  }
  const opening = before(blocks, root, headline, isKin).filter((block) => block !== standfirst);
  yield;
  const once = yield* dropRepeats(dropByline([...opening, ...kept], known.authors, isKin), [headline, standfirst]);
  const text = dropLoneHeadings(once, inside, promos);
  yield;
  return [...trimEnd(text, known.authors, isKin), ...after(blocks, root)];
}

const TEXTUAL = /^(?:p|blockquote|li|pre|figcaption|dd|dt|h[2-6])$/;
const CAPTION = /caption|cutline|wp-caption/;
function isBody(
  block: Block,
  homes: ReadonlySet<Box> | null,
  root: Box,
  { own }: Known,
  isOfText: (block: Block) => boolean,
): boolean {
  const { text, tag, box } = block;
  const linked = HEADING.test(tag) && block.links.every(({ href }) => isOwn(href, own)) ? 0 : block.linked;
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (linked > text.length * 0.8 && tag !== 'blockquote') return false;
  if (noticeKind(text) || labelKind(text)) return true;
  if (isLead(block)) return false;
  if (TEXTUAL.test(tag) || CAPTION.test(box.name)) return true;
  if (isIn('blockquote', box, root)) return true;
  if (/^t[dh]$/.test(tag)) return text.length > 120 || (text.length >= 60 && SENTENCE_END.test(text));
  // Where paragraphs are marked as such, other text between them is of another kind: widgets, labels, credits
  if (!homes) return text.length >= 60 || prose(block) > 0 || isOfText(block);
  const home = homes.has(box) || (box.parent !== null && homes.has(box.parent));
  return home && prose(block) > 0 && SENTENCE_END.test(text);
}

const SENTENCE_END = /[.!?…。！？؟।]["”»)’']?$/;

/** The boxes in which most of the paragraphs stand. */
function homesOf(blocks: readonly Block[]): ReadonlySet<Box> {
  const sums = new Map<Box, number>();
  for (const block of blocks)
    if (block.tag === 'p' && block.box.parent)
      sums.set(block.box.parent, (sums.get(block.box.parent) ?? 0) + prose(block));
  const all = [...sums.values()].reduce((sum, one) => sum + one, 0);
  return new Set([...sums].filter(([, sum]) => sum > all / 4).map(([box]) => box));
}

/** How a paragraph is built: what kind of element stands in what. */
const build = ({ box }: Block) => `${box.parent?.tag} ${box.parent?.name}>${box.tag} ${box.name}`;

const KEPT_BACK = /subscriber|paywall|premium|meter|teaser|locked|exclusive/;

/**
 * Is a block built as most of the article's prose is? Such a one belongs to it, whatever the box around it is named
 * ("teaser-content" around the two paragraphs before a paywall). Only where the build has a name to tell it by.
 */
function kinOf(blocks: readonly Block[]): (block: Block) => boolean {
  const sums = new Map<string, number>();
  for (const block of blocks)
    if (!block.box.furniture) sums.set(build(block), (sums.get(build(block)) ?? 0) + prose(block));
  const [most, weight] = [...sums].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0]);
  const all = [...sums.values()].reduce((sum, one) => sum + one, 0);
  const named = /\w{4}.*>|>\S+ .*\w{4}/.test(most) && weight > all / 2;
  const [, own] = most.split('>');
  return (block) =>
    (named && build(block) === most) ||
    // The part of an article that is kept for subscribers is named after them
    (KEPT_BACK.test(block.box.parent?.name ?? '') &&
      build(block).split('>')[1] === own &&
      block.linked < block.text.length / 2 &&
      prose(block) > 80);
}

/** Longer ones are an agency's whole description of its picture, in UTF-16 units. */
const LEAD_CAPTION = 400;

/** Between headline and body: what the article says of itself, and the caption of its picture; more than two are a gallery of its own. */
function before(
  blocks: readonly Block[],
  root: Box,
  headline: Block | null,
  isKin: (block: Block) => boolean,
): Block[] {
  if (!headline || headline.index >= root.first) return [];
  const between = blocks.slice(headline.index + 1, root.first).filter((block) => !block.box.furniture || isKin(block));
  const captions = between.filter(
    ({ box, tag, linked, text }) =>
      (tag === 'figcaption' || CAPTION.test(box.name)) && text.length <= LEAD_CAPTION && linked < text.length / 2,
  );
  const shown = captions.length > 2 ? [] : captions;
  const isIntro = isList(blocks, root)
    ? (block: Block) => block.tag === 'p' && prose(block) > 0 && SENTENCE_END.test(block.text)
    : () => false;
  const notices = noticesAmong(between);
  return between.filter(
    (block) => shown.includes(block) || notices.has(block) || isIntro(block) || isKin(block) || isKeyPoint(block),
  );
}

const KEY_POINTS =
  /key-?(?:point|fact|takeaway)|takeaway|(?<![\w-])(?:summary|highlights)(?![\w-])|at-?a-?glance|bullet-?points/;

/** A sentence of the list in which an article is summed up. */
const isKeyPoint = ({ tag, box, text, linked }: Block) =>
  tag === 'li' &&
  linked < text.length / 2 &&
  SENTENCE_END.test(text) &&
  KEY_POINTS.test(`${box.name} ${box.parent?.name} ${box.parent?.parent?.name}`);

/** Most of the prose in a box stands in a list: what introduces it stands before it, outside. */
function isList(blocks: readonly Block[], root: Box): boolean {
  let all = 0;
  let listed = 0;
  for (const block of blocks.slice(root.first, root.end)) {
    const weight = prose(block);
    all += weight;
    if (weight > 0 && isIn('li', block.box, root.parent)) listed += weight;
  }
  return listed > all / 2;
}

/** Corrections often stand below the body, in a box of their own: this many blocks below it at most. */
const BELOW = 8;

function after(blocks: readonly Block[], root: Box): Block[] {
  return [...noticesAmong(blocks.slice(root.end, root.end + BELOW).filter(({ box }) => !box.card))];
}

/** The blocks that are notices, or the label of the one behind it and that. */
function noticesAmong(blocks: readonly Block[]): Set<Block> {
  const found = new Set<Block>();
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (noticeKind(block.text)) found.add(block);
    else if (labelKind(block.text) && next && prose(next) > 0) found.add(block).add(next);
  }
  return found;
}

/** Nearly all of the prose stands in real paragraphs. */
function isEven(blocks: readonly Block[]): boolean {
  const all = blocks.reduce((sum, block) => sum + prose(block), 0);
  const marked = blocks.reduce((sum, block) => sum + (TEXTUAL.test(block.tag) ? prose(block) : 0), 0);
  return marked > all * 0.85;
}

/** Whether a box is, or stands in, an element of this name below another box. */
function isIn(tag: string, box: Box, above: Box | null): boolean {
  for (let up: Box | null = box; up && up !== above; up = up.parent) if (up.tag === tag) return true;
  return false;
}
