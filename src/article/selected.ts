import type { Range as Span } from '../engine/types';
import type { Piece } from './blocks';
import { finish } from './steps';
import { TextMap } from './text-map';
import { walkSteps } from './walk';

/** Two paragraphs of one selection, as two of one article. */
const GAP = '\n\n';

/** A stretch of a page: its text, as the page shows it, and the way back to its places. */
export interface Stretch {
  text: string;
  toRange(span: Span): globalThis.Range | null;
}

/** What a range holds, read and left as it is; null where it holds no text that a reader sees. */
export function readStretch(range: globalThis.Range): Stretch | null {
  const around = range.commonAncestorContainer;
  const element = around.nodeType === 1 ? (around as Element) : around.parentElement;
  if (!element) return null;
  const pieces: Piece[] = [];
  let text = '';
  for (const block of finish(walkSteps(element)).blocks) {
    if (text !== '') text += GAP;
    for (const piece of block.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += block.text;
  }
  const map = new TextMap(pieces);
  const span = map.toSpan(range);
  if (!span) return null;
  const { start, end } = span;
  return {
    text: text.slice(start, end),
    toRange: (inside) => map.toRange({ start: inside.start + start, end: inside.end + start }),
  };
}
