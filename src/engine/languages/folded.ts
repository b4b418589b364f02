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
