import type { Block } from './blocks';
import { fold } from './headline';
import type { Steps } from './steps';

export const HEADING = /^h[1-6]$/;
/** The shortest link that is a story's headline, in UTF-16 units: names, shares and controls are shorter. */
const STORY = 30;

/** A heading over nothing headed something that was dropped: nothing is left below it, or its box holds a promo or a list of links and nothing else. */
export function dropLoneHeadings(
  blocks: readonly Block[],
  inside: readonly Block[],
  promos: ReadonlySet<Block>,
): Block[] {
  return blocks.filter(({ tag, box, index }, i) => {
    if (!HEADING.test(tag)) return true;
    const next = blocks[i + 1];
    if (next === undefined || (HEADING.test(next.tag) && next.tag <= tag)) return false;
    const { end = 0 } = box.parent ?? {};
    if (next.index < end) return true;
    const gone = inside.filter((other) => other.index > index && other.index < end);
    const stories = gone.filter(({ text, linked }) => text.length >= STORY && linked > text.length * 0.8);
    return stories.length < 2 && !gone.some((other) => promos.has(other));
  });
}

/** What is said again is longer than a formula, in UTF-16 units. */
const REPEAT = 20;

/** A pull quote says again what a paragraph says; a caption stands twice for two screen widths. */
export function* dropRepeats(blocks: readonly Block[], heads: readonly (Block | null)[]): Steps<Block[]> {
  const said = blocks.map((block) => fold(block.text));
  const starts: number[] = [];
  let all = '';
  for (const text of said) {
    starts.push(all.length + 1);
    all += `\n${text}`;
  }
  const above = heads.map((head) => fold(head?.text ?? ''));
  const isSaidOnce = (i: number) => {
    const text = said[i]!;
    if (text.length < REPEAT || text.length > 1000) return true;
    if (above.includes(text)) return false;
    const at = starts[i]!;
    const first = all.indexOf(text);
    if (first !== at) return false;
    const again = all.indexOf(text, at + text.length);
    // Later and whole: the later one goes. Later and inside a longer paragraph: this one was pulled out of it
    return again < 0 || starts.includes(again);
  };
  const kept: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    if (isSaidOnce(i)) kept.push(block);
    if (i % 16 === 0) yield;
  }
  return kept;
}
