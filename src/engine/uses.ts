import { wordAt } from './attribution';
import type { Layout } from './sentences';

/** How often the article writes a word, and in which sentence first. */
interface Use {
  count: number;
  first: number;
}
const used = new WeakMap<Layout, Map<string, Use>>();

/** The last word of a name; and the same of a name in plain letters, which most are: quicker to compile by far. */
const LAST = /([\p{L}\p{N}_.-]+)[^\p{L}\p{N}_]*$/u;
const PLAIN_LAST = /([\w.-]+)\W*$/;
const PLAIN = /^[\w\s.,&'"()‘’“”–—-]*$/;

/** The uses of a name's last word, counted once. */
export function usesOf(layout: Layout, name: string): Use {
  let uses = used.get(layout);
  if (!uses) {
    uses = new Map();
    used.set(layout, uses);
  }
  let use = uses.get(name);
  if (!use) {
    use = countUses(layout, (PLAIN.test(name) ? PLAIN_LAST : LAST).exec(name)?.[1] ?? '');
    uses.set(name, use);
  }
  return use;
}

function countUses(layout: Layout, word: string): Use {
  const { text } = layout;
  let count = 0;
  let first = 0;
  // where the letters stand, they may still be part of a longer word
  for (let at = word ? text.indexOf(word) : -1; at >= 0; at = text.indexOf(word, at + 1)) {
    const sentence = layout.at(at);
    const words = layout.wordsOf(sentence);
    const found = words[wordAt(words, at)];
    if (found?.start !== at || found.text !== word) continue;
    if (count === 0) first = sentence.index;
    count++;
  }
  return count > 0 ? { count, first } : { count: 1, first: 0 };
}
