/** A list of words that `unfoldWords` makes again, each once and in the order of the alphabet; null where it cannot be folded. */
export function foldWords(list: string): string | null {
  const words = [...new Set(list.split(' ').filter(Boolean))].sort();
  if (words.length < 8 || words.some((word) => !/^[\p{Ll}\p{N}'’.-]+$/u.test(word))) return null;
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

/** The lexicon of a language, its source, with its lists folded. */
export function foldLists(source: string): string {
  const folded = source.replace(/\b(words|plurals)\(\s*(['"])([^\n]*?)\2,?\s*\)/g, (all, of, quote, list) => {
    const short = foldWords(list);
    return short && short.length + 20 < list.length ? `${of}(() => unfoldWords(${quote}${short}${quote}))` : all;
  });
  return `import { unfoldWords } from '../folded';\n${folded}`;
}
