import type { Block, Box } from './blocks';
import { prose } from './prose';
import type { Walk } from './walk';

/** A card holds no more than this: its heading, a date, a name, a sentence or two. */
const MOST_BLOCKS = 12;
const MOST_TEXT = 900;
/** A linked line this long is a headline, not a menu entry, in UTF-16 units. */
const HEADLINE = 20;
/** This many alike make a list of other stories. */
const ALIKE = 3;

const isLinked = (block: Block) => block.text.length >= HEADLINE && block.linked >= block.text.length * 0.9;

/**
 * Marks lists of other stories as furniture: boxes built alike, each of which holds little more than a headline that
 * leads to another page. `own`: addresses of this page; a live blog's posts link to themselves.
 */
export function markCards({ blocks, boxes }: Walk, own: ReadonlySet<string>): void {
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    if (box.parent === null || box.end - box.first > MOST_BLOCKS || box.end === box.first) continue;
    if (!isCard(blocks.slice(box.first, box.end), own)) continue;
    const key = `${box.parent.tag} ${box.parent.name}>${box.tag} ${plain(box.name)}`;
    const group = groups.get(key);
    if (group) group.push(box);
    else groups.set(key, [box]);
  }
  for (const group of groups.values())
    if (group.length >= ALIKE)
      for (const box of group) {
        box.card = true;
        for (const block of blocks.slice(box.first, box.end)) block.box.furniture = true;
      }
}

function isCard(blocks: Block[], own: ReadonlySet<string>): boolean {
  const heads = blocks.filter(isLinked);
  if (heads.length === 0 || heads.length > 2) return false;
  if (blocks.reduce((sum, block) => sum + block.text.length, 0) > MOST_TEXT) return false;
  return heads.some((head) =>
    head.links.some(({ href }) => !href.startsWith('#') && !own.has(href.split('#')[0] ?? '')),
  );
}

/** Less prose than this is no article, in UTF-16 units. */
const ARTICLE_TEXT = 300;
/** A headline stands within this many blocks of its article's beginning. */
const NEAR_TOP = 8;

/**
 * Marks other articles that follow on the same page (infinite scroll) as furniture: the branch of the tree that opens
 * with another h1 and holds prose of its own, where the headline's branch does too.
 * @returns their branches, in the order of the page
 */
export function markFollowing({ blocks }: Walk, headline: Block | null): Box[] {
  if (!headline) return [];
  const above: Box[] = [];
  for (let box: Box | null = headline.box; box; box = box.parent) above.push(box);
  const text = (box: Box) => blocks.slice(box.first, box.end).reduce((sum, block) => sum + prose(block), 0);
  const found: Box[] = [];
  for (const block of blocks) {
    if (block.tag !== 'h1' || block.index <= headline.index || block.text === headline.text) continue;
    let branch = block.box;
    while (branch.parent && !above.includes(branch.parent)) branch = branch.parent;
    const home = above[above.indexOf(branch.parent ?? branch) - 1];
    if (!home || home === branch || found.includes(branch) || block.index - branch.first > NEAR_TOP) continue;
    if (text(branch) < ARTICLE_TEXT || text(home) < ARTICLE_TEXT) continue;
    found.push(branch);
    for (const other of blocks.slice(branch.first, branch.end)) other.box.furniture = true;
  }
  return found;
}

/** Without the numbers and states that set one of a list apart from the next ("post-1273", "last"). */
const plain = (name: string) => name.replace(/[\w-]*\d[\w-]*|\b(?:first|last|odd|even)\b/g, '').trim();

/** A link to a place on this very page: a live blog's posts and an article's headings have them. */
export const isOwn = (href: string, own: ReadonlySet<string>): boolean =>
  href.startsWith('#') || own.has(href.split('#')[0] ?? '');
