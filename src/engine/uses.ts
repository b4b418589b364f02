import type { Layout } from './sentences';
import { wordAt } from './word-places';

/** How often the article writes a word, and in which sentence first. */
interface Use {
  count: number;
  first: number;
}
/** The last word of a name; and the same of a name in plain letters, which most are: quicker to compile by far. */
const LAST = /([\p{L}\p{N}_.-]+)[^\p{L}\p{N}_]*$/u;
const PLAIN_LAST = /([\w.-]+)\W*$/;
const PLAIN = /^[\w\s.,&'"()‘’“”–—-]*$/;

/** Names that are looked for one by one; an article that holds more has all its words counted, so that time stays linear. */
const FEW = 64;

interface Known {
  names: Map<string, Use>;
  words: ReadonlyMap<string, Use> | null;
}
const known = new WeakMap<Layout, Known>();
const ONCE: Use = { count: 1, first: 0 };

/** The uses of a name's last word, counted once. */
export function usesOf(layout: Layout, name: string): Use {
  let uses = known.get(layout);
  if (!uses) {
    uses = { names: new Map(), words: null };
    known.set(layout, uses);
  }
  let use = uses.names.get(name);
  if (!use) {
    const word = (PLAIN.test(name) ? PLAIN_LAST : LAST).exec(name)?.[1] ?? '';
    if (uses.names.size < FEW) use = countUses(layout, word);
    else {
      uses.words ??= countWords(layout);
      use = uses.words.get(word) ?? ONCE;
    }
    uses.names.set(name, use);
  }
  return use;
}

function countWords(layout: Layout): Map<string, Use> {
  const words = new Map<string, Use>();
  for (const sentence of layout.sentences)
    for (const { text } of layout.wordsOf(sentence)) {
      const use = words.get(text);
      if (use) use.count++;
      else words.set(text, { count: 1, first: sentence.index });
    }
  return words;
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
  return count > 0 ? { count, first } : ONCE;
}
