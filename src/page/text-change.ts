import { SILENT } from '../article/shown';

const SPEAKS = /[\p{L}\p{N}]/u;

/** Does a mutation change text that a reader of the page sees? Scripts, frames and our own card are none. */
export function isTextChange(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  isOurs: (node: Node) => boolean,
): boolean {
  const at = type === 'characterData' ? target.parentElement : (target as Element);
  if (at && SILENT.has(at.localName)) return false;
  if (type === 'characterData') return true;
  return [...addedNodes, ...removedNodes].some((node) => !isOurs(node) && speaks(node));
}

/** An element or a text; a comment says nothing. */
const speaks = (node: Node): boolean =>
  node.nodeType < 4 && !SILENT.has((node as Element).localName) && SPEAKS.test(node.textContent!);
