import type { Block, Box } from './blocks';
import { markCards, markFollowing } from './cards';
import { isThreadName } from './furniture';
import { prose } from './prose';
import type { Steps } from './steps';
import type { Walk } from './walk';

/** The box that holds the article's paragraphs, and of every box the prose in it. */
export interface Choice {
  root: Box;
  mass: Map<Box, number>;
  /** Boxes of other articles that follow on the page. */
  following: Box[];
}

/** How much of a block's weight reaches the boxes around it, nearest first. */
const REACH = [1, 0.7, 0.5, 0.3, 0.2, 0.1];

/**
 * @param headline the block of the article's headline: what stands wholly before it is not the article
 * @param own addresses of this page
 */
export function* chooseRoot(walk: Walk, headline: Block | null, own: ReadonlySet<string>): Steps<Choice> {
  const { blocks, boxes } = walk;
  const body = boxes[0]!;
  clearNames(blocks, boxes, headline);
  yield;
  markCards(walk, own);
  yield;
  const following = markFollowing(walk, headline);
  yield;
  const mass = new Map<Box, number>();
  const score = new Map<Box, number>();
  for (const block of blocks) {
    const weight = block.box.furniture ? 0 : prose(block);
    if (weight === 0) continue;
    let reach = 0;
    for (let box: Box | null = block.box; box; box = box.parent) {
      mass.set(box, (mass.get(box) ?? 0) + weight);
      // a table in a table makes three levels of one
      const part = /^t(?:body|r)$/.test(box.tag) || (box.tag === 'p' && box === block.box) ? 0 : (REACH[reach++] ?? 0);
      if (part > 0) score.set(box, (score.get(box) ?? 0) + weight * part);
    }
  }
  let root = body;
  let best = 0;
  const from = headline?.index ?? 0;
  for (const [box, sum] of score) {
    if (box.end <= from) continue;
    const own = sum * (POSITIVE.test(box.name) || box.tag === 'article' || box.tag === 'main' ? 1.25 : 1);
    if (own > best) [root, best] = [box, own];
  }
  return { root: climb(root, mass), mass, following };
}

const POSITIVE = /article|story|entry|post|body|content/;

/** Out to a box that holds clearly more of the same article. */
function climb(root: Box, mass: Map<Box, number>): Box {
  let now = root;
  for (let up = root.parent; up?.parent; up = up.parent) {
    if (now.tag === 'article' || now.element.getAttribute('itemprop') === 'articleBody') break;
    const more = (mass.get(up) ?? 0) / Math.max(1, mass.get(now) ?? 0);
    if (more >= 1.15 && more < 3) now = up;
  }
  return now;
}

/** A name that says what stands in the box, however many bear it. */
const SURE = /sign-?up|news-?letter|teaser|related|recommend|sponsor|advert/i;

/** More prose than this between headline and comments is the article, in UTF-16 units. */
const BEFORE_COMMENTS = 300;

/**
 * A name proves nothing about a box that holds a third of the page's prose ("with-sidebar", "comments-enabled"), unless
 * it is that of readers' comments and the article stands before it. Where hardly any prose is left, nor does one that many boxes
 * share: of each paragraph ("widget-text").
 */
function clearNames(blocks: Block[], boxes: Box[], headline: Block | null): void {
  const all = blocks.reduce((sum, block) => sum + prose(block), 0);
  const sums = new Map<Box, number>();
  for (const block of blocks) {
    const weight = prose(block);
    for (let box: Box | null = block.box; box && weight > 0; box = box.parent)
      sums.set(box, (sums.get(box) ?? 0) + weight);
  }
  const isThread = (box: Box) =>
    headline !== null &&
    box.first > headline.index &&
    isThreadName(box.name) &&
    blocks.slice(headline.index + 1, box.first).reduce((sum, block) => sum + prose(block), 0) > BEFORE_COMMENTS;
  const clear = () => {
    for (const box of boxes) {
      const outer = box.parent?.furniture ?? false;
      box.furniture = outer || (box.named && ((sums.get(box) ?? 0) < all / 3 || isThread(box)));
    }
  };
  clear();
  if (blocks.reduce((sum, block) => sum + (block.box.furniture ? 0 : prose(block)), 0) > all / 10) return;
  const shared = new Map<string, number>();
  const parts = boxes.filter(({ named, name, first, end }) => {
    const inside = blocks.slice(first, end);
    return (
      named && !isThreadName(name) && !SURE.test(name) && inside.every(({ linked, text }) => linked < text.length / 2)
    );
  });
  for (const box of parts) shared.set(box.name, (shared.get(box.name) ?? 0) + (sums.get(box) ?? 0));
  for (const box of parts) box.named = shared.get(box.name)! < all / 3;
  clear();
}
