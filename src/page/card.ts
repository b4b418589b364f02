import tokens from '../ui/tokens.css?inline';
import sheet from './card.css?inline';
import { paperOf } from './paper';

/** Gap between the words and the note, in px. */
const GAP = 8;
/** The least room in which a note is still worth showing, in px. */
const LEAST = 120;

/** The note's whole sheet: a page's root knows none of our tokens, and its rem is its own. */
export const noteSheet = (): string =>
  `${tokens}${sheet}`.replace(/:root\b/g, ':host').replace(/(-?[\d.]+)rem\b/g, (_, n) => `${Number(n) * 16}px`);

/** Where words begin, and the lines that they stand on, in px of the viewport; null for none. */
export function boxOf(lines: readonly { left: number; top: number; bottom: number }[]) {
  const [first] = lines;
  if (!first) return null;
  return {
    left: first.left,
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}

/** Where a note of this size goes, in px of the viewport: under the words, else over them, never on them. */
export function placeNote(
  words: { left: number; top: number; bottom: number },
  note: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number; room: number } {
  const below = view.height - words.bottom - 2 * GAP;
  const above = words.top - 2 * GAP;
  const under = below >= note.height || below >= above;
  const room = Math.max(under ? below : above, LEAST);
  const height = Math.min(note.height, room);
  return {
    left: Math.max(GAP, Math.min(words.left, view.width - note.width - GAP)),
    top: under ? words.bottom + GAP : words.top - GAP - height,
    room,
  };
}

/** The one element of ours in a page: there only while it is shown, in a closed shadow root. */
export class Card {
  #host: HTMLElement | null = null;
  readonly #ours = new WeakSet<Node>();

  /** Shows a note beside a range of the page. */
  show(note: HTMLElement, range: Range): void {
    this.hide();
    const box = boxOf([...range.getClientRects()]);
    if (!box) return;
    const host = document.createElement('div');
    this.#ours.add(host);
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = noteSheet();
    note.dataset.theme = paperOf(range.startContainer.parentElement ?? document.documentElement);
    root.append(style, note);
    host.popover = 'manual'; // the top layer: over a page's own dialogs and banners
    document.documentElement.append(host);
    host.showPopover();
    const { width, height } = note.getBoundingClientRect();
    const { left, top, room } = placeNote(box, { width, height }, { width: innerWidth, height: innerHeight });
    // on the note, not on the host: what the sheet says of its host is important, and wins over the host's own style
    for (const [name, px] of Object.entries({ left, top, room }))
      note.style.setProperty(`--${name}`, `${Math.round(px)}px`);
    this.#host = host;
  }

  hide(): void {
    this.#host?.remove();
    this.#host = null;
  }

  get shown(): boolean {
    return this.#host !== null;
  }

  /** Whether a node is this card, now or before: its coming and going is no change of the page. */
  isOurs = (node: Node): boolean => this.#ours.has(node);
}
