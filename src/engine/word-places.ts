import type { Word } from './languages/language';
import type { Layout } from './sentences';

/** Index of the first word that ends behind the place. */
export function wordAt(words: readonly Word[], place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first word of the name that ends at `at`. */
export function nameStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && words[from - 1]!.capital && !words[from - 1]!.mark) from--;
  return from;
}

/** Index behind a marker of the agent within four words of the verb; -1 where there is none. */
export function agentNear(layout: Layout, words: readonly Word[], verb: number): number {
  for (let i = verb + 1; i < Math.min(words.length, verb + 8); i++) {
    if (words[i]!.mark) return -1;
    const agent = layout.language.agentAfter(words, i);
    if (agent >= 0) return agent;
  }
  return -1;
}
