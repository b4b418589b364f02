import type { ClaimRef } from '../platform/messages';
import type { Words } from '../platform/speech';
import { Card } from './card';
import { makeNote } from './card-content';
import { type Highlighter, isSameMark, type Mark } from './highlighter';

/** The pointer must rest on the words this long before a note comes, in ms. */
const REST = 150;
/** Way from the words to the note, in ms. */
const LEAVE = 350;

/** What notes need from outside. */
export interface NotesOptions {
  words(): Words;
  /** The claims whose note is shown now; none: no note is. */
  pointed(claims: ClaimRef[]): void;
  /** In the click itself. Whether the browser opened something. */
  openPanel(from: ClaimRef): Promise<boolean>;
}

/** The notes beside highlights: one at a time, by pointer or by keyboard, gone on Escape and on scroll. */
export class Notes {
  readonly #card = new Card();
  readonly #highlighter: Highlighter;
  readonly #options: NotesOptions;
  #language: string | null = null;
  #shown: Mark | null = null;
  /** Where stepping goes on, after the note itself has gone. */
  #last: Mark | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #stop: AbortController | null = null;

  constructor(highlighter: Highlighter, options: NotesOptions) {
    this.#highlighter = highlighter;
    this.#options = options;
  }

  isOurs = this.#card.isOurs;

  /** Follows the pointer while there is something to explain; else does nothing at all. */
  follow(language: string | null): void {
    this.#language = language;
    if (this.#highlighter.marks.length === 0) {
      this.stop();
      return;
    }
    if (this.#shown && !this.#highlighter.marks.some((mark) => isSameMark(mark, this.#shown))) this.hide();
    if (this.#stop) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    document.addEventListener('pointermove', (event) => this.#moved(event), { signal, passive: true, capture: true });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.hide(), { signal, capture: true });
    // stepping scrolls by itself, before its note is shown
    document.addEventListener('scroll', () => this.hide(), { signal, passive: true, capture: true });
    addEventListener('resize', () => this.hide(), { signal, passive: true });
    for (const event of ['scrollend', 'visibilitychange'])
      document.addEventListener(event, () => this.#highlighter.mend(), { signal, passive: true, capture: true });
  }

  /** No note, no listener. */
  stop(): void {
    this.hide();
    this.#stop?.abort();
    this.#stop = null;
  }

  hide(): void {
    this.#cancel();
    this.#card.hide();
    if (this.#shown) this.#options.pointed([]);
    this.#shown = null;
  }

  /** Goes to the next (1) or previous (-1) warning and shows its note. False where there is none. */
  async step(by: 1 | -1): Promise<boolean> {
    const { marks } = this.#highlighter;
    if (marks.length === 0) return false;
    const from = marks.findIndex((mark) => isSameMark(mark, this.#last));
    const next = marks[(from < 0 && by < 0 ? marks.length - 1 : from + by + marks.length) % marks.length]!;
    await this.#highlighter.reveal(next.range);
    // the scroll event comes with the next frame, and would take the note away again
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    this.#show([next]);
    return true;
  }

  #moved({ clientX, clientY, target }: PointerEvent): void {
    this.#cancel();
    if (target instanceof Node && this.isOurs(target)) return;
    this.#timer = setTimeout(
      () => {
        const marks = this.#highlighter.marksAt(clientX, clientY);
        if (marks.length === 0) this.hide();
        else if (!isSameMark(marks[0]!, this.#shown)) this.#show(marks);
      },
      this.#shown ? LEAVE : REST,
    );
  }

  #show(marks: Mark[]): void {
    const [first] = marks;
    if (!first) return;
    this.#shown = this.#last = first;
    const all = this.#highlighter.marks;
    const note = {
      about: marks.map(({ claim, warning }) => ({ claim, kind: warning.kind })),
      index: all.indexOf(first),
      of: all.length,
      language: this.#language,
    };
    const words = this.#options.words();
    const actions = {
      step: (by: 1 | -1) => void this.step(by),
      close: () => this.hide(),
      openPanel: () => this.#options.openPanel(refOf(first)),
    };
    this.#card.show(makeNote(note, words, actions), first.range);
    this.#options.pointed(marks.map(refOf));
  }

  #cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

const refOf = ({ report, claim }: Mark): ClaimRef => ({ report, claim: claim.id });
