import type { Words } from './language';

/** A list of words, or how it is made. */
export type Written = string | (() => string);

/**
 * A list of words that is read when a word is first asked of it: all lists of a language at once hold the page for longer than anything
 * else of it, and a page without a cue asks none of most.
 */
export class WordList implements Words {
  readonly #list: Written;
  readonly #take: (list: string) => ReadonlySet<string>;
  #words: ReadonlySet<string> | null = null;

  /** @param take the words of a list */
  constructor(list: Written, take: (list: string) => ReadonlySet<string>) {
    this.#list = list;
    this.#take = take;
  }

  has(word: string): boolean {
    return this.#read().has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#read().values();
  }

  #read(): ReadonlySet<string> {
    this.#words ??= this.#take(typeof this.#list === 'string' ? this.#list : this.#list());
    return this.#words;
  }
}

/** The words of a list that parts them by blanks. */
export function wordsIn(list: string): ReadonlySet<string> {
  const words = new Set(list.split(' '));
  // two blanks in a row
  words.delete('');
  return words;
}

/**
 * A list of words as the extension carries it, by `foldWords` (scripts/fold-words.ts): in the order of the alphabet, a capital for
 * how many letters a word begins with that the one before it has, and the rest.
 */
export function unfoldWords(folded: string): string {
  let word = '';
  return folded.replace(/([A-Z])([^A-Z]*)/g, (_, shared: string, rest: string, at: number) => {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    return at > 0 ? ` ${word}` : word;
  });
}
