import type { Range as Span } from '../engine/types';
import type { Piece } from './blocks';

/** Where the article's one string stands in the page: span ⇄ DOM Range. */
export class TextMap {
  readonly #pieces: readonly Piece[];
  #byNode: Map<Node, Piece[]> | null = null;

  /** @param pieces in the order of the text, `at` counting from the start of the whole text */
  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /**
   * The live Range that reads as the span's words; null where the span holds no text of the page, or where the page has
   * taken the text away or changed it since it was read.
   */
  toRange({ start, end }: Span): globalThis.Range | null {
    const first = this.#pieces[this.#firstEndingAfter(start)];
    const last = this.#pieces[this.#firstEndingAfter(end - 1)] ?? this.#pieces[this.#pieces.length - 1];
    if (!first || !last || start >= end || first.at >= end) return null;
    const close = last.at >= end ? this.#pieces[this.#pieces.indexOf(last) - 1] : last;
    if (!close || !isWhole(first) || !isWhole(close)) return null;
    if (first.node.getRootNode() !== close.node.getRootNode()) return null;
    const range = first.node.ownerDocument.createRange();
    // a ligature is marked whole
    range.setStart(first.node, first.from + (isSign(first) ? 0 : Math.max(0, start - first.at)));
    range.setEnd(close.node, close.from + (isSign(close) ? close.taken! : Math.min(close.length, end - close.at)));
    return range;
  }

  /** The span that a Range covers (a selection, a clicked word); null where it touches nothing that was read. */
  toSpan(range: globalThis.Range): Span | null {
    const start = this.#place(range.startContainer, range.startOffset, 'start');
    const end = this.#place(range.endContainer, range.endOffset, 'end');
    return start === null || end === null || start >= end ? null : { start, end };
  }

  /** Index of the first piece that ends after this place of the text. */
  #firstEndingAfter(place: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle]!;
      if (piece.at + piece.length > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #place(node: Node, offset: number, side: 'start' | 'end'): number | null {
    const own = node.nodeType === 3 ? this.#ofNode(node) : undefined;
    if (own) {
      const piece =
        side === 'start' ? own.find((p) => p.from + takenBy(p) > offset) : own.findLast((p) => p.from < offset);
      if (piece && isSign(piece)) return side === 'start' ? piece.at : piece.at + piece.length;
      if (piece) return piece.at + Math.min(piece.length, Math.max(0, offset - piece.from));
    }
    return this.#nearest(node, offset, side);
  }

  /** A boundary outside the text that was read moves inwards to the next place that was. */
  #nearest(node: Node, offset: number, side: 'start' | 'end'): number | null {
    const probe = node.ownerDocument?.createRange();
    if (!probe) return null;
    probe.setStart(node, offset);
    const isPast = (piece: Piece) => {
      if (!piece.node.isConnected || piece.node.getRootNode() !== node.getRootNode()) return false;
      return probe.comparePoint(piece.node, piece.from) >= 0;
    };
    if (side === 'start') return this.#pieces.find(isPast)?.at ?? null;
    const before = this.#pieces.findLast((piece) => piece.node.isConnected && !isPast(piece));
    return before ? before.at + before.length : null;
  }

  #ofNode(node: Node): Piece[] | undefined {
    if (!this.#byNode) {
      this.#byNode = new Map();
      for (const piece of this.#pieces) {
        const list = this.#byNode.get(piece.node);
        if (list) list.push(piece);
        else this.#byNode.set(piece.node, [piece]);
      }
    }
    return this.#byNode.get(node);
  }
}

/** Still in its document, and still long enough. */
const isWhole = (piece: Piece) => piece.node.isConnected && piece.node.data.length >= piece.from + takenBy(piece);

/** How much of its node's data a piece takes, in UTF-16 units. */
const takenBy = ({ taken, length }: Piece) => taken ?? length;
const isSign = ({ taken, length }: Piece) => taken !== undefined && taken !== length;
