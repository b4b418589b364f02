import { lowerOf, withoutSoftHyphens } from './small-letters';

/** The words that call rules, in small letters; a blank in one stands for any white space, an apostrophe for any apostrophe. */
export interface Triggers {
  /** Finds the longest trigger, which it captures, at the next word with which one begins. */
  pattern: RegExp;
  /** Numbers of the rules that are called by a trigger, and by those that it begins with. */
  callsOf(trigger: string): readonly number[];
}

/** A search for triggers through a text; `at` and `calls` are the last one's. */
export interface Search {
  text: string;
  /** The text in small letters and without soft hyphens, and the place in the text of each of its units. */
  lower: string;
  placeOf: (place: number) => number;
  /** Where the trigger begins, -1 where there is no other, and the numbers of the rules that it calls. */
  at: number;
  calls: readonly number[];
  /** Where the search goes on, in `lower`. */
  next: number;
}

/** A search from the text's beginning. */
export function searchOf(text: string): Search {
  const { text: plain, placeOf } = withoutSoftHyphens(text);
  return { text, lower: lowerOf(plain), placeOf, at: -1, calls: NONE, next: 0 };
}

const NONE: readonly number[] = [];

/**
 * Goes on to the next trigger. One pattern of all of them, written as a tree of their letters: the browser compiles it to machine
 * code at once, where a loop over the letters is interpreted on most pages from its first letter to its last.
 */
export function findNext(search: Search, { pattern, callsOf }: Triggers): boolean {
  pattern.lastIndex = search.next;
  const match = pattern.exec(search.lower);
  if (!match) {
    search.at = -1;
    search.calls = NONE;
    search.next = search.lower.length + 1;
    return false;
  }
  const trigger = match[1]!;
  const at = match.index + match[0].length - trigger.length;
  search.at = search.placeOf(at);
  search.calls = callsOf(trigger);
  // inside a long trigger another may begin
  search.next = at + 1;
  return true;
}
