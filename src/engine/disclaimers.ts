import type { Language, Word } from './languages/language';
import type { Layout, Sentence } from './sentences';
import type { Party } from './types';
import { isNot } from './verb-groups';

/** Words between a verb of saying and the subject of what is said, and those in which a clause may end with "was not his". */
const NEAR = 7;
const WITHIN = 20;

/**
 * Whether the verb of saying at `verb` is one by which somebody says that he did not do it: "she said that she had never met him", "told
 * reporters it had nothing to do with the raid", "said the voice was not his". Not "he said he had never heard of it" nor "the army said
 * it did not have details": what somebody does not know or tell denies nothing, and most that is said with "not" is of that kind.
 */
export function disclaims({ language }: Layout, words: readonly Word[], verb: number): boolean {
  const { lexicon, naming } = language;
  if (!lexicon.speech.has(words[verb]!.lower)) return false;
  const isShown = (word: Word | undefined) =>
    !!word && (lexicon.materials.has(word.lower) || lexicon.traces.has(word.lower));
  const isAuxiliary = ({ lower }: Word) => lexicon.modal.has(lower) || lexicon.passive.has(lower);
  // "said the voice was not his", "that it was not his voice"
  for (let i = verb + 2; i < Math.min(words.length, verb + WITHIN) && !words[i]!.mark; i++) {
    // "said Brand insisted that the voice was not his": that is Brand's
    if (lexicon.saying.has(words[i]!.lower)) break;
    if (!lexicon.itsOwn.has(words[i]!.lower) || !isNot(language, words[i - 1]!)) continue;
    const isThing = isShown(words[i + 1]);
    const next = words[i + (isThing ? 2 : 1)];
    // "the voice was not his"; not "the war was not his"
    if ((isThing || isShown(words[i - 3])) && (!next || next.mark || naming.and.test(next.lower))) return true;
  }
  const from = ownSubject(language, words, verb);
  // "warned him not to"
  if (from < 0 || !words[from] || !isAuxiliary(words[from]!)) return false;
  let to = from;
  while (words[to] && (isAuxiliary(words[to]!) || isNot(language, words[to]!) || language.isAdverb(words[to]))) to++;
  const group = words.slice(from, to);
  const next = words[to]?.lower ?? '';
  const behind = words[to + 1];
  // "had never taken part"; not "had never felt such heat", "would never say"
  if (group.some(({ lower }) => lexicon.nevers.has(lower)))
    return lexicon.having.has(group[0]!.lower) && lexicon.done.has(next) && isPlain(language, behind);
  // "was not behind it", "was not involved."; not "was not behind the wheel", "was not involved in the match"
  if (group.some((word) => isNot(language, word)))
    return (
      (lexicon.guilty.has(next) && isPointing(language, behind)) ||
      (lexicon.involving.has(next) && (!behind || behind.mark))
    );
  // "had nothing to do with", "had no part in"; not "had nothing to add"
  if (!lexicon.nothings.has(next)) return false;
  // "nothing to do with it"; not "nothing to do but wait", "with their days"
  if (lexicon.infinitive.has(behind?.lower ?? '')) {
    const [doing, linked, what] = words.slice(to + 2, to + 5).map(({ lower }) => lower);
    return (
      lexicon.deeds.has(doing ?? '') && lexicon.links.has(linked ?? '') && !!what && !lexicon.possessives.has(what)
    );
  }
  return lexicon.deeds.has(behind?.lower ?? '');
}

/** "Asked about the claim, she said no.", "“Absolutely not,” she said of the claim"; not "Parliament said no", "“Maybe not,” she said". */
export function isPlainNo({ language }: Layout, words: readonly Word[], verb: number): boolean {
  const { lexicon, naming } = language;
  if (!words.some(({ lower }) => lexicon.claimNouns.has(lower))) return false;
  const [next, behind] = [words[verb + 1], words[verb + 2]];
  if (next && lexicon.negating.has(next.lower) && naming.none.test(next.lower) && (!behind || behind.mark)) return true;
  // a quotation of two words
  return (
    verb > 3 &&
    naming.quote.test(words[0]!.text) &&
    lexicon.surely.has(words[1]!.lower) &&
    isNot(language, words[2]!) &&
    words[3]!.mark
  );
}

/** "It", "this". */
const isPointing = ({ lexicon }: Language, word: Word | undefined) =>
  !!word && (lexicon.groupPronouns.has(word.lower) || lexicon.demonstratives.has(word.lower));

/** What a denied deed is done to: him, it, Ann Lee, the letter; not "a braver man". */
const isPlain = (language: Language, word: Word | undefined) =>
  !word ||
  word.mark ||
  word.capital ||
  language.lexicon.personPronouns.has(word.lower) ||
  isPointing(language, word) ||
  language.lexicon.definites.has(word.lower) ||
  language.lexicon.partaking.has(word.lower);

/** Index behind the subject of what is said, where it is a pronoun or of one's own side: "he", "its troops"; -1 where it is another: "her boss". */
function ownSubject({ lexicon, phraseFrom }: Language, words: readonly Word[], verb: number): number {
  for (let i = verb + 1; i < Math.min(words.length, verb + NEAR); i++) {
    const { lower, mark, capital } = words[i]!;
    if (mark) return -1;
    if (capital) continue;
    const own = lexicon.ownSide.has(lower) ? phraseFrom(words, i) : null;
    if (own && own.to > i + 1) return own.to;
    if (lexicon.personPronouns.has(lower) || lexicon.groupPronouns.has(lower)) return i + 1;
  }
  return -1;
}

/** "He", "she" right behind a verb of saying. */
export const speaksOfOne = ({ language: { lexicon } }: Layout, words: readonly Word[], verb: number): boolean =>
  words.slice(verb + 1, verb + NEAR).some(({ lower }) => lexicon.personPronouns.has(lower));

/** Whether the party is named before the sentence, by the last word of its name. */
export const isKnown = ({ text }: Layout, { start }: Sentence, { name }: Party): boolean =>
  text.slice(0, start).includes(name.split(' ').at(-1)!);
