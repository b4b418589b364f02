import type { Language, Lexicon, Word } from './languages/language';
import type { Layout } from './sentences';
import { isNot } from './verb-groups';

/** "Played down the report", "brushed it off"; not "shot down a helicopter". */
export function isAtClaim({ language: { lexicon } }: Layout, words: readonly Word[], particle: number): boolean {
  for (let i = particle + 1; i < Math.min(words.length, particle + 8); i++) {
    const { lower, mark } = words[i]!;
    if (mark && i > particle + 1) break;
    if (lexicon.claimNouns.has(lower) || lexicon.materials.has(lower) || lexicon.anyMaterial.has(lower)) return true;
    // "shot down a helicopter after it opened fire"
    if (i < particle + 4 && lexicon.pointing.has(lower)) return true;
  }
  // "…, the ministry played down"
  return !words[particle + 1] || words[particle + 1]!.mark || lexicon.playingAlone.has(words[particle - 1]!.lower);
}

/** "Rejected the report", "dismissed it"; not "rejected an offer of talks". */
export function deniesClaim({ language: { lexicon } }: Layout, words: readonly Word[], verb: number): boolean {
  const comma = words.findIndex(({ text }, i) => i > verb && /^[,;:]$/.test(text));
  const behind = words.slice(verb + 1, comma < 0 ? verb + 10 : Math.min(comma, verb + 10));
  // "denied entry to reporters"
  if (behind.slice(0, 3).some(({ lower }) => lexicon.withheld.has(lower))) return false;
  if (!lexicon.refusing.has(words[verb]!.lower)) return true;
  const before = words.slice(Math.max(0, verb - 6), verb);
  return (
    [...behind, ...before].some(
      ({ lower }) => lexicon.claimNouns.has(lower) || lexicon.anyMaterial.has(lower) || lexicon.figureNouns.has(lower),
    ) ||
    // "dismissed the tape"; not "dismissed the case against the man in the clip"
    behind
      .slice(0, 3)
      .some(({ lower, mark }, i) => !mark && lexicon.pointing.has(lower) && !isRepute(lexicon, behind.slice(i)))
  );
}

/** "The image of the town", "the image of her as a saint": no picture is meant; it is in "the image of the letter". */
const isRepute = ({ likenesses, pictured, comparing }: Lexicon, [noun, of, ...rest]: readonly Word[]) =>
  likenesses.has(noun!.lower) &&
  of?.lower === 'of' &&
  (rest.slice(0, 3).some(({ lower }) => pictured.has(lower)) || rest.some(({ lower }) => comparing.has(lower)));

/** Words between a verb of giving something out and the denial that it holds. */
const HELD = 7;

/**
 * The verb by which a denial is given out: "issued a letter denying it", "tweeted a denial". The subject of that verb denies.
 * @param at the word of the denial; -1 where it stands by itself
 */
export function givingOf(layout: Layout, words: readonly Word[], at: number): number {
  const { language } = layout;
  const { lexicon } = language;
  const noun = lexicon.denials.has(words[at]!.lower);
  const before = language.isAdverb(words[at - 1]) ? at - 2 : at - 1;
  if (noun ? !isWhole(lexicon, words, at) : !language.isProgressive(words[at]!) || !isHolder(lexicon, words[before]))
    return -1;
  // "a letter denying visas to sailors", "rejecting the offer"
  if (!noun && !deniesClaim(layout, words, at)) return -1;
  for (let i = noun ? at - 1 : before - 1; i >= 0 && i > at - HELD && !words[i]!.mark; i--) {
    const { lower, capital } = words[i]!;
    if (lexicon.negating.has(lower)) return -1;
    if (!capital && (lexicon.releasing.has(lower) || lexicon.making.has(lower)))
      return isDone(language, words, i) ? i : -1;
  }
  return -1;
}

/** Words before a verb in which it may be taken back. */
const TAKEN_BACK = 4;

/** Whether something is done, and not only to be done, asked for, or never done: "never issued", "yet to issue", "if it issued". */
const isDone = (language: Language, words: readonly Word[], verb: number) =>
  !words
    .slice(Math.max(0, verb - TAKEN_BACK), verb)
    .some((word) => isNot(language, word) || language.lexicon.unsettled.has(word.lower));

/** A denial that is somebody's word by itself; not "a denial of service", "a denial letter", "claim denials", "a loan denial", and not another's: "published the mayor’s denial". */
const isWhole = ({ documents, claimNouns, withheld }: Lexicon, words: readonly Word[], at: number) => {
  const [before, next] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? ''];
  return (
    next !== 'of' && !documents.has(next) && !claimNouns.has(before) && !withheld.has(before) && !/['’]s?$/.test(before)
  );
};

const isHolder = ({ documents, materials }: Lexicon, word: Word | undefined) =>
  !!word && !word.capital && (documents.has(word.lower) || materials.has(word.lower));

/** Index of whoever a denial comes from: "drew a denial from the mayor", "denials came from two ministries"; -1 where none does. */
export function sourceOfDenial({ lexicon }: Language, words: readonly Word[], at: number): number {
  const { coming, denials, drawing, from } = lexicon;
  if (!denials.has(words[at]!.lower)) return -1;
  const opens = (at === 0 || words[at - 1]!.mark) && coming.has(words[at + 1]?.lower ?? '');
  const drawn = words.slice(Math.max(0, at - DRAWN), at).some(({ lower, mark }) => !mark && drawing.has(lower));
  if (!opens && !drawn) return -1;
  const link = opens ? at + 2 : at + 1;
  return from.has(words[link]?.lower ?? '') ? link + 1 : -1;
}
/** Words between "drew" and the denial. */
const DRAWN = 5;
