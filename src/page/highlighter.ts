import type { Claim, Range as TextRange, Warning } from '../engine/types';
import { paperOf } from './paper';
import { highlightName, makeSheet, STYLE_OF, STYLES, type Style, type Theme } from './sheet';

/** How long the sentence that was jumped to stays washed, in ms. */
const WASH = 2400;

export type ToRange = (span: TextRange) => Range | null;

/** A name that no page can guess: the registry of highlights can be listed by the page while they are on. */
export function randomToken(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `h${a.toString(36)}${b.toString(36)}`;
}

/** A painted warning. */
export interface Mark {
  claim: Claim;
  warning: Warning;
  range: Range;
}

/**
 * Paints warnings with the CSS Custom Highlight API: the page's DOM stays as it is. `paint` puts the sheet into the
 * frame, once, before the first highlight.
 */
export class Highlighter {
  readonly #token = randomToken();
  readonly #paint: (css: string) => Promise<unknown>;
  #painted: Promise<unknown> | null = null;
  #marks: Mark[] = [];
  #wash: ReturnType<typeof setTimeout> | null = null;

  constructor(paint: (css: string) => Promise<unknown>) {
    this.#paint = paint;
  }

  /** Shows the warnings of these claims, and nothing else. */
  async show(claims: readonly Claim[], toRange: ToRange): Promise<void> {
    if (claims.length === 0) return this.hide();
    this.#painted ??= this.#paint(makeSheet(this.#token));
    await this.#painted;
    this.hide();
    this.#marks = claims
      .flatMap((claim) => claim.warnings.map((warning) => ({ claim, warning, range: toRange(warning) })))
      .filter((mark): mark is Mark => mark.range !== null)
      .sort((a, b) => a.warning.start - b.warning.start);
    const byName = new Map<string, Range[]>();
    for (const { warning, range } of this.#marks) {
      const name = this.#name(STYLE_OF[warning.kind], themeAt(range));
      const ranges = byName.get(name);
      if (ranges) ranges.push(range);
      else byName.set(name, [range]);
    }
    for (const [name, ranges] of byName) CSS.highlights.set(name, new Highlight(...ranges));
  }

  /** Leaves no trace. */
  hide(): void {
    this.#marks = [];
    for (const theme of ['light', 'dark'] as const)
      for (const style of STYLES) CSS.highlights.delete(this.#name(style, theme));
  }

  /** What is painted, in the order of the text. */
  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** The painted warnings at a point of the viewport, in px: two claims may share their words. */
  marksAt(x: number, y: number): Mark[] {
    const caret = this.#marks.length > 0 ? document.caretPositionFromPoint(x, y) : null;
    if (!caret) return [];
    return this.#marks.filter(
      ({ range }) =>
        range.isPointInRange(caret.offsetNode, caret.offset) && [...range.getClientRects()].some(holds(x, y)),
    );
  }

  /** Scrolls a place into view and washes it for a moment. */
  async reveal(range: Range): Promise<void> {
    const element = range.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
    this.#painted ??= this.#paint(makeSheet(this.#token));
    await this.#painted;
    const name = this.#name('statement', themeAt(range));
    CSS.highlights.set(name, new Highlight(range));
    if (this.#wash !== null) clearTimeout(this.#wash);
    this.#wash = setTimeout(() => CSS.highlights.delete(name), WASH);
  }

  #name = (style: Style, theme: Theme) => highlightName(this.#token, style, theme);
}

const holds =
  (x: number, y: number) =>
  ({ left, right, top, bottom }: DOMRect) =>
    left <= x && x <= right && top <= y && y <= bottom;

const themeAt = (range: Range): Theme => {
  const { startContainer: node } = range;
  return paperOf(node instanceof Element ? node : (node.parentElement ?? document.documentElement));
};
