import type { Claim, Range as TextRange } from '../engine/types';
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

/**
 * Paints warnings with the CSS Custom Highlight API: the page's DOM stays as it is. `paint` puts the sheet into the
 * frame, once, before the first highlight.
 */
export class Highlighter {
  readonly #token = randomToken();
  readonly #paint: (css: string) => Promise<unknown>;
  #painted: Promise<unknown> | null = null;
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
    const byName = new Map<string, Range[]>();
    for (const warning of claims.flatMap((claim) => claim.warnings)) {
      const range = toRange(warning);
      if (!range) continue;
      const name = this.#name(STYLE_OF[warning.kind], themeAt(range));
      const ranges = byName.get(name);
      if (ranges) ranges.push(range);
      else byName.set(name, [range]);
    }
    for (const [name, ranges] of byName) CSS.highlights.set(name, new Highlight(...ranges));
  }

  /** Leaves no trace. */
  hide(): void {
    for (const theme of ['light', 'dark'] as const)
      for (const style of STYLES) CSS.highlights.delete(this.#name(style, theme));
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

const themeAt = (range: Range): Theme => {
  const { startContainer: node } = range;
  return paperOf(node instanceof Element ? node : (node.parentElement ?? document.documentElement));
};
