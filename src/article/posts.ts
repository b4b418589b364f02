import type { Post, Range } from '../engine/types';
import type { Block, Box } from './blocks';
import type { Thing } from './linked-data';
import { typesOf } from './linked-data';
import { readTime, TIMES, timeIn } from './times';

/** Fewer entries with a time of their own are no live blog. */
const FEWEST = 3;

/**
 * A live blog's posts: boxes built alike, each with a time of its own, that together hold the article's text. Empty for
 * any other article.
 * @param placed the body's blocks with their place in the text
 */
export function findPosts(placed: ReadonlyMap<Block, Range>, root: Box, things: readonly Thing[]): Post[] {
  const updates = things
    .filter((thing) => typesOf(thing).includes('LiveBlogPosting'))
    .flatMap((thing) => [thing.liveBlogUpdate].flat() as (Thing | undefined)[]);
  if (updates.length < FEWEST && root.element.querySelectorAll(TIMES).length < FEWEST) return [];
  const groups = new Map<string, Box[]>();
  for (const box of boxesIn(root)) {
    const key = `${boxKey(box.parent)}>${boxKey(box)}`;
    const group = groups.get(key);
    if (group) group.push(box);
    else groups.set(key, [box]);
  }
  const blocks = [...placed.keys()];
  const all = blocks.reduce((sum, block) => sum + block.text.length, 0);
  for (const group of groups.values()) {
    if (group.length < FEWEST) continue;
    const posts = group.flatMap((box) => toPost(box, blocks, placed, updates));
    const held = posts.reduce((sum, post) => sum + post.end - post.start, 0);
    const timed = posts.filter((post) => post.published !== null).length;
    // Half and more: an introduction and pinned key points stand before the posts
    if (posts.length >= FEWEST && timed >= posts.length * 0.8 && held > all / 2) return posts;
  }
  return [];
}

function toPost(
  box: Box,
  blocks: readonly Block[],
  placed: ReadonlyMap<Block, Range>,
  updates: readonly (Thing | undefined)[],
): Post[] {
  const own = blocks.filter((block) => block.index >= box.first && block.index < box.end);
  const first = own[0] && placed.get(own[0]);
  const last = own.at(-1) && placed.get(own.at(-1)!);
  if (!first || !last) return [];
  // of a list of times and what happened then, the time stands before
  const term = box.tag === 'dd' ? box.element.previousElementSibling : null;
  const marked = timeIn(box.element) ?? timeIn(term);
  const said = own.map((block) => block.text).join(' ');
  const update = marked
    ? undefined
    : updates.find(
        (one) => typeof one?.headline === 'string' && one.headline.length > 8 && said.includes(one.headline),
      );
  return [{ start: first.start, end: last.end, published: marked ?? readTime(update?.datePublished) }];
}

function* boxesIn(box: Box): Generator<Box> {
  for (const child of box.children) {
    if (child.end > child.first) yield child;
    yield* boxesIn(child);
  }
}

const boxKey = (box: Box | null) =>
  box
    ? `${box.tag} ${box.name.replace(/[\w-]*\d[\w-]*|\b(?:first|last|odd|even|pinned|highlighted)\b/g, '').trim()}`
    : '';
