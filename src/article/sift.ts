import { type Choice, prose } from './choose';
import { readMeta } from './linked-data';
import type { Block, Box, Walk } from './walk';

/** The article's own blocks. */
export interface Sifted {
  headline: Block | null;
  standfirst: Block | null;
  body: Block[];
}

/** Keeps what is article inside (and just above) the chosen box. */
export function sift(walk: Walk, { root }: Choice, title: string | null, document: Document): Sifted {
  const { blocks } = walk;
  const inside = blocks.slice(root.first, root.end);
  const headline = findHeadline(blocks, title, document);
  const standfirst = findStandfirst(blocks, headline, root, document);
  const kept = inside.filter((block) => block !== headline && block !== standfirst && isArticle(block, root));
  return { headline, standfirst, body: dropLoneHeadings(dropRepeats(kept)) };
}

const KEPT = /^(?:p|blockquote|li|pre|figcaption|dd|dt|h[2-6]|td)$/;
const LEADS =
  /^(?:read (?:more|next|also)|related|see also|also read|more on|recommended|watch|listen|click here|subscribe|sign up|follow (?:us|\S+ on)|advertisement|share this|story continues|skip past)\b/i;

function isArticle(block: Block, root: Box): boolean {
  const { text, linked, tag } = block;
  if (block.box.furniture && !root.furniture) return false;
  if (/^(?:nav|aside|footer|button)$/.test(tag)) return false;
  if (linked > text.length * 0.8 && tag !== 'blockquote') return false;
  if (text.length < 200 && LEADS.test(text)) return false;
  if (!KEPT.test(tag) && text.length < 60 && prose(block) === 0) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  return true;
}

const HEADING = /^h[1-6]$/;
/** A heading over nothing headed something that was dropped. */
function dropLoneHeadings(blocks: Block[]): Block[] {
  return blocks.filter((block, i) => {
    const next = blocks[i + 1];
    return (
      !HEADING.test(block.tag) || (next !== undefined && !HEADING.test(next.tag)) || (next && next.tag > block.tag)
    );
  });
}

/** A pull quote says again what a paragraph says. */
function dropRepeats(blocks: Block[]): Block[] {
  const all = blocks.filter((block) => block.tag === 'p' || prose(block) > 0);
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const long = all.map((block) => ({ block, text: bare(block.text) }));
  return blocks.filter((block) => {
    const said = bare(block.text);
    if (said.length < 20 || said.length > 400) return true;
    return !long.some(
      (other) =>
        other.block !== block &&
        other.text.includes(said) &&
        (other.text.length > said.length || other.block.index < block.index),
    );
  });
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The heading that says what the page's title says; else the first h1. */
function findHeadline(blocks: Block[], title: string | null, document: Document): Block | null {
  const titles = [title, document.title].map((text) => fold(text ?? '')).filter((text) => text.length > 5);
  const headings = blocks.filter((block) => /^h[1-3]$/.test(block.tag) && block.text.length > 8);
  const same = headings.find((block) => {
    const text = fold(block.text);
    return text.length > 8 && titles.some((said) => said.includes(text) || text.includes(said));
  });
  return same ?? headings.find((block) => block.tag === 'h1' && !block.box.furniture) ?? null;
}

const STANDFIRST =
  /stand-?first|sub-?(?:title|head|deck)|(?:^|[\s_-])(?:dek|deck|lede|strapline|summary|synopsis|kicker|abstract|intro)(?:$|[\s_-])|article-?(?:lead|description|summary|intro)/;
/** How far from the headline a standfirst may stand, in blocks. */
const NEAR = 6;

/** The sentence under the headline that sums the article up: by its name, or because the page's own description says the same. */
function findStandfirst(blocks: Block[], headline: Block | null, root: Box, document: Document): Block | null {
  if (!headline) return null;
  const said = fold(readMeta(document, 'og:description', 'description', 'twitter:description') ?? '');
  const near = blocks.slice(headline.index + 1, headline.index + 1 + NEAR).filter((block) => block.index < root.end);
  return (
    near.find((block) => {
      const { text, linked, tag } = block;
      if (text.length < 25 || text.length > 500 || linked > text.length / 2 || tag === 'li' || tag === 'figcaption')
        return false;
      if (
        STANDFIRST.test(block.box.name) ||
        (block.box.parent && block.box.parent.children.length < 3 && STANDFIRST.test(block.box.parent.name))
      )
        return true;
      // The first paragraph often is the description too: then it is body, and stands there anyway
      return block.index < root.first && said.length > 25 && said === fold(text);
    }) ?? null
  );
}
