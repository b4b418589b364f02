/** Comparing words of two texts: case, accents, marks and apostrophes do not matter; order does where it is said. */

/** A text as folded words: "The Minister’s" → the, minister. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the words stand in the text one after another. */
export function hasRun(text: readonly string[], run: readonly string[]): boolean {
  if (run.length === 0) return false;
  return text.some((_, at) => run.every((word, index) => text[at + index] === word));
}

/** Length in words of the longest run that both have. */
export function longestRun(a: readonly string[], b: readonly string[]): number {
  let before = new Array<number>(b.length + 1).fill(0);
  let longest = 0;
  for (const word of a) {
    const row = new Array<number>(b.length + 1).fill(0);
    b.forEach((other, at) => {
      if (other !== word) return;
      row[at + 1] = (before[at] ?? 0) + 1;
      longest = Math.max(longest, row[at + 1] ?? 0);
    });
    before = row;
  }
  return longest;
}

/** Share of the shorter text's runs of `size` words that the other has too, 0 to 1; 0 where either is shorter than a run. */
export function sharedRuns(a: readonly string[], b: readonly string[], size: number): number {
  const runs = (words: readonly string[]) =>
    new Set(
      Array.from({ length: Math.max(0, words.length - size + 1) }, (_, at) => words.slice(at, at + size).join(' ')),
    );
  const [small, large] = [runs(a), runs(b)].sort((one, other) => one.size - other.size);
  if (!small || !large || small.size === 0) return 0;
  return [...small].filter((run) => large.has(run)).length / small.size;
}

const QUOTATION =
  /“[^”]*(?:”|$)|„[^“”]*(?:[“”]|$)|«[^»]*(?:»|$)|(?<![\p{L}\p{N}])‘.*?’(?![\p{L}\p{N}])|"[^"]*(?:"|$)/gu;

/** What a text has between quotation marks, closed ones only. Single marks count where they do not stand inside a word. */
export const quotationsIn = (text: string): string[] =>
  [...text.matchAll(QUOTATION)]
    .map(([quoted]) => /^.(.+)["“”»’]$/su.exec(quoted)?.[1]?.trim() ?? '')
    .filter((quoted) => quoted !== '');

/** A text without what it quotes. */
export const withoutQuotations = (text: string): string => text.replace(QUOTATION, ' ');
