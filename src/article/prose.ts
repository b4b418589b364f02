import type { Block } from './blocks';

/** Shorter text is no evidence of an article, in UTF-16 units. */
const SHORT = 40;

/** How much a block counts as prose: its length, less what of it is links; 0 for menus, labels, headings. */
export function prose(block: Block): number {
  const { length } = block.text;
  if (length < SHORT || block.linked > length / 2 || /^(?:h[1-6]|figcaption|th)$/.test(block.tag)) return 0;
  const plain = length - block.linked;
  return block.tag === 'li' || block.tag === 'td' ? plain / 2 : plain;
}
