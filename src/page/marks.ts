import type { Strength } from '../platform/fields';
import { speakInterface } from '../platform/i18n';
import type { ClaimRef } from '../platform/messages';
import { Highlighter, type Painted } from './highlighter';
import { Notes, type NotesOptions } from './notes';

/** What is painted in a page, with the notes beside it: a part of its own, which a page without a claim does not bring. */
export class Marks {
  readonly #highlighter: Highlighter;
  readonly #notes: Notes;

  constructor(paint: (css: string) => Promise<unknown>, options: Omit<NotesOptions, 'words'>) {
    this.#highlighter = new Highlighter(paint);
    this.#notes = new Notes(this.#highlighter, { ...options, words: speakInterface });
  }

  /** Whether a node is the note, now or before. */
  isOurs = (node: Node): boolean => this.#notes.isOurs(node);

  /** Paints these claims and no others. `language`: of the page's own article. */
  async show(sets: readonly Painted[], strength: Strength, language: string | null): Promise<void> {
    await this.#highlighter.show(sets, strength);
    this.#notes.follow(language);
  }

  /** Leaves no trace: no highlight, no note, no listener. */
  hide(): void {
    this.#notes.stop();
    this.#highlighter.hide();
  }

  /** See `Highlighter.mend`. */
  mend = (): void => this.#highlighter.mend();
  /** See `Highlighter.restore`. */
  restore = (): void => this.#highlighter.restore();
  emphasise = (claim: ClaimRef | null): void => this.#highlighter.emphasise(claim);
  reveal = (range: Range): Promise<void> => this.#highlighter.reveal(range);
  step = (by: 1 | -1): Promise<boolean> => this.#notes.step(by);
}
