import type { Language, Word } from './languages/language';

/** Where behind a word the noun phrases begin that name where something told comes from: "the source of the rumour was X", "attributed to X". */
export function originsAt(
  { lexicon }: Language,
  words: readonly Word[],
  at: number,
  isThing: (word: Word) => boolean,
): number[] {
  const found: number[] = [];
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower ?? '';
  // "appears to be the work of X"
  if (lexicon.works.has(lower) && next === 'of' && lexicon.passive.has(words[at - 2]?.lower ?? '')) found.push(at + 2);
  if (lexicon.origins.has(lower)) {
    // "most sites point to X as the source of the rumours"
    const as = words.findLastIndex((word, i) => i < at && at - i < 4 && lexicon.comparing.has(word.lower));
    const to =
      as < 0 ? -1 : words.findLastIndex((word, i) => i < as && as - i < 8 && lexicon.attributes.has(word.lower));
    if (to > 0) found.push(to + 1);
    // "the source of the rumour was X"
    const is = as < 0 ? words.findIndex((word, i) => i > at && i < at + 7 && lexicon.passive.has(word.lower)) : -1;
    if (is > 0 && words.slice(at + 1, is).some(isThing)) found.push(is + 1);
  }
  // "the fake story came from a site called X", "began at X"
  const starts = lexicon.starting.has(lower)
    ? lexicon.startLinks.has(next)
    : lexicon.coming.has(lower) && lexicon.from.has(next);
  if (starts && words.slice(Math.max(0, at - 5), at).some(isThing)) found.push(at + 2);
  // "a statement attributed to X", "an account linked to X", "the rumour originated with X"
  if (lexicon.attributing.has(lower) && (lexicon.attributes.has(next) || lexicon.from.has(next))) found.push(at + 2);
  return found;
}
