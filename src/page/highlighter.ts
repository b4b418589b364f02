import type { Claim, Range as TextRange, Warning } from '../engine/types';
import type { Strength } from '../platform/fields';
import type { ClaimRef } from '../platform/messages';
import { paperOf } from './paper';
import { highlightName, makeSheet, STYLE_OF, STYLES, type Style, type Theme } from './sheet';
import { randomToken } from './token';

/** How long the sentence that was jumped to stays washed, in ms. */
const WASH = 2400;

export type ToRange = (span: TextRange) => Range | null;

/** The claims of one report, and the way to their places. */
export interface Painted {
  report: string;
  claims: readonly Claim[];
  toRange: ToRange;
}

/** A painted warning. */
export interface Mark {
  /** Id of the report that it stands in. */
  report: string;
  claim: Claim;
  warning: Warning;
  range: Range;
}

/**
 * Paints warnings with the CSS Custom Highlight API: the page's DOM stays as it is. `paint` puts the sheet into the
 * frame, once, before the first highlight.
 */
export class Highlighter {
  #token = randomToken();
  #strength: Strength = 'calm';
  readonly #paint: (css: string) => Promise<unknown>;
  #painted: Promise<unknown> | null = null;
  /** Whether the sheet is known to be there: who asked for it may never hear of it. */
  #isPainted = false;
  #marks: Mark[] = [];
  /** What stands in the registry, by its names. */
  readonly #registered = new Map<string, Highlight>();
  #emphasised: ClaimRef | null = null;
  /** Which painting is the last one: one that was hidden or followed while it waited paints nothing. */
  #turn = 0;
  #wash: ReturnType<typeof setTimeout> | null = null;

  constructor(paint: (css: string) => Promise<unknown>) {
    this.#paint = paint;
  }

  /** Shows the warnings of these claims, and nothing else. Words that two reports mark alike are marked once. */
  async show(sets: readonly Painted[], strength: Strength = 'calm'): Promise<void> {
    if (strength !== this.#strength) {
      // a sheet that was put into a frame stays: another strength has other names
      this.hide();
      this.#token = randomToken();
      this.#painted = null;
      this.#isPainted = false;
      this.#strength = strength;
    }
    if (sets.every(({ claims }) => claims.length === 0)) return this.hide();
    const turn = ++this.#turn;
    await this.#bringSheet();
    if (turn !== this.#turn) return;
    this.hide();
    const marks: Mark[] = [];
    for (const mark of sets.flatMap(marksOf))
      if (!marks.some((other) => other.report !== mark.report && isSamePlace(other, mark))) marks.push(mark);
    this.#marks = marks.sort(inOrder);
    const byName = new Map<string, Range[]>();
    for (const { warning, range } of this.#marks) {
      const name = this.#name(STYLE_OF[warning.kind], themeAt(range));
      const ranges = byName.get(name);
      if (ranges) ranges.push(range);
      else byName.set(name, [range]);
    }
    for (const [name, ranges] of byName) this.#register(name, new Highlight(...ranges));
    if (this.#emphasised) this.emphasise(this.#emphasised);
  }

  /** The registry is the page's too, which may have emptied it: what is missing is put back. */
  mend(): void {
    for (const [name, highlight] of this.#registered)
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }

  #register(name: string, highlight: Highlight): void {
    this.#registered.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  #forget(name: string): void {
    this.#registered.delete(name);
    CSS.highlights.delete(name);
  }

  /** The page came back from the back/forward cache: an answer that was on its way then never comes, and nobody waits for it any longer. */
  restore(): void {
    if (!this.#isPainted) this.#painted = null;
  }

  /** Puts the sheet there, once; the next one to want it tries again where that failed. */
  async #bringSheet(): Promise<void> {
    this.#painted ??= this.#paint(makeSheet(this.#token, this.#strength));
    const mine = this.#painted;
    try {
      await mine;
    } catch (error) {
      if (mine === this.#painted) this.#painted = null;
      throw error;
    }
    if (mine === this.#painted) this.#isPainted = true;
  }

  /** Leaves no trace. */
  hide(): void {
    this.#turn += 1;
    this.#marks = [];
    for (const theme of ['light', 'dark'] as const) for (const style of STYLES) this.#forget(this.#name(style, theme));
  }

  /** Lets the highlights of one claim stand out; null: of none. It may come before they are painted, and outlives a new painting. */
  emphasise(claim: ClaimRef | null): void {
    this.#emphasised = claim;
    const ranges = this.#marks.filter((mark) => mark.report === claim?.report && mark.claim.id === claim.claim);
    for (const theme of ['light', 'dark'] as const) {
      const name = this.#name('pointed', theme);
      const here = ranges.map(({ range }) => range).filter((range) => themeAt(range) === theme);
      if (here.length === 0) this.#forget(name);
      else {
        const highlight = new Highlight(...here);
        highlight.priority = 1;
        this.#register(name, highlight);
      }
    }
  }

  /** What is painted, in the order of the page. */
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
    await this.#bringSheet();
    const name = this.#name('statement', themeAt(range));
    this.mend();
    this.#register(name, new Highlight(range));
    if (this.#wash !== null) clearTimeout(this.#wash);
    this.#wash = setTimeout(() => this.#forget(name), WASH);
  }

  #name = (style: Style, theme: Theme) => highlightName(this.#token, style, theme);
}

const marksOf = ({ report, claims, toRange }: Painted): Mark[] =>
  claims
    .flatMap((claim) => claim.warnings.map((warning) => ({ report, claim, warning, range: toRange(warning) })))
    .filter((mark): mark is Mark => mark.range !== null);

/** As in the page; what stands in two trees (a shadow root) has no order. */
const inOrder = (a: Mark, b: Mark) => {
  if (a.report === b.report) return a.warning.start - b.warning.start;
  if (a.range.startContainer.getRootNode() !== b.range.startContainer.getRootNode()) return 0;
  return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
};

/** Whether two marks are one and the same to the reader; a new painting makes new objects. */
export const isSameMark = (a: Mark, b: Mark | null): boolean =>
  a.report === b?.report && a.claim.id === b.claim.id && a.warning.start === b.warning.start;

const isSamePlace = (a: Mark, b: Mark) =>
  a.warning.kind === b.warning.kind &&
  a.range.startContainer === b.range.startContainer &&
  a.range.startOffset === b.range.startOffset &&
  a.range.endContainer === b.range.endContainer &&
  a.range.endOffset === b.range.endOffset;

const holds =
  (x: number, y: number) =>
  ({ left, right, top, bottom }: DOMRect) =>
    left <= x && x <= right && top <= y && y <= bottom;

const themeAt = (range: Range): Theme => {
  const { startContainer: node } = range;
  return paperOf(node instanceof Element ? node : (node.parentElement ?? document.documentElement));
};
