import type { Block, Box } from './blocks';

/** Letters and digits only, lower case: how two wordings of one title are compared. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The block of the headline, and how much of it that is: on pages without headings it is the first line of a paragraph. */
export interface Headline {
  block: Block;
  /** In UTF-16 units. */
  length: number;
}

/** The heading that says what the page's title says; else the first h1 that is not furniture; else a line that is the title. The outlet's own name is none. */
export function findHeadline(
  blocks: readonly Block[],
  { title, outlet }: { title: string | null; outlet: string | null },
  pageTitle: string,
): Headline | null {
  const block = findHeading(blocks, title, pageTitle, fold(outlet ?? ''));
  if (block) return { block, length: block.text.length };
  const said = [title, pageTitle].map((text) => fold(text ?? '')).filter((text) => text.length > 12);
  for (const one of blocks) {
    const [line = ''] = one.text.split('\n');
    const text = fold(line);
    if (
      line.length < 250 &&
      text.length > 12 &&
      one.linked === 0 &&
      said.some((other) => other === text || other.startsWith(`${text} `))
    )
      return { block: one, length: line.length };
  }
  return null;
}

function findHeading(blocks: readonly Block[], title: string | null, pageTitle: string, outlet: string): Block | null {
  const titles = [title, pageTitle].map((text) => fold(text ?? '')).filter((text) => text.length > 5);
  const headings = blocks.filter(
    ({ tag, text }) => /^h[1-3]$/.test(tag) && text.length > 3 && text.length < 400 && fold(text) !== outlet,
  );
  const matching = headings.filter((block) => {
    const text = fold(block.text);
    return titles.some(
      (said) =>
        said === text || (text.length > 12 && (said.includes(text) || text.includes(said) || alike(said, text))),
    );
  });
  return (
    matching.find((block) => block.tag === 'h1') ??
    matching[0] ??
    headings.find((block) => block.tag === 'h1' && !block.box.furniture && block.text.length > 12) ??
    null
  );
}

/** Two wordings share most of their words: an edited headline is still the headline. */
function alike(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  const other = b.split(' ');
  const shared = other.filter((word) => words.has(word)).length;
  return shared >= 4 && shared >= 0.6 * Math.min(words.size, other.length);
}

const STANDFIRST =
  /stand-?first|sub-?(?:title|head|deck)|(?:^|[\s_-])(?:dek|deck|strapline|summary|synopsis|abstract|intro)(?:$|[\s_-])|article-?(?:lead|description|summary|intro)/;
/** How far from the headline a standfirst may stand, in blocks. */
const NEAR = 6;

/** The sentence under the headline that sums the article up: by its name, or because the page's own description (`og:description`) says the same. */
export function findStandfirst(
  blocks: readonly Block[],
  headline: Block | null,
  root: Box,
  description: string | null,
): Block | null {
  if (!headline) return null;
  const said = fold(description ?? '');
  const near = blocks.slice(headline.index + 1, headline.index + 1 + NEAR).filter((block) => block.index < root.end);
  return (
    near.find((block) => {
      const { text, linked, tag, box } = block;
      if (text.length < 25 || text.length > 500 || linked > text.length / 2 || /^(?:li|figcaption)$/.test(tag))
        return false;
      if (STANDFIRST.test(box.name)) return true;
      if (box.parent && box.parent.end - box.parent.first < 3 && STANDFIRST.test(box.parent.name)) return true;
      // The first paragraph often is the description too: then it is body, and stands there anyway
      return block.index < root.first && said.length > 25 && said === fold(text);
    }) ?? null
  );
}
