import { onceOf } from './once';
import type { Layout } from './sentences';

/** How often the article writes a word, and in which sentence first. */
interface Use {
  count: number;
  first: number;
}
/** The last word of a name; and the same of a name in plain letters, which most are: quicker to compile by far. */
const LAST = /([\p{L}\p{N}_.-]+)[^\p{L}\p{N}_]*$/u;
const PLAIN_LAST = /([\w.-]+)\W*$/;
const PLAIN = /^[\w\s.,&'"()‘’“”–—-]*$/;

const ONCE: Use = { count: 1, first: 0 };

/** The uses of a name's last word. */
export function usesOf(layout: Layout, name: string): Use {
  const word = (PLAIN.test(name) ? PLAIN_LAST : LAST).exec(name)?.[1] ?? '';
  return allOf(layout).get(word) ?? ONCE;
}

/** The uses of all words, by how they are written. */
const allOf = onceOf((layout) => {
  const words = new Map<string, Use>();
  for (const sentence of layout.sentences)
    for (const { text } of layout.wordsOf(sentence)) {
      const use = words.get(text);
      if (use) use.count++;
      else words.set(text, { count: 1, first: sentence.index });
    }
  return words;
});
