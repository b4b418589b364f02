import type { Language, Word } from './languages/language';
import type { Layout } from './sentences';

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
  const isNot = ({ lower }: Word) => lexicon.negating.has(lower) || naming.negated.test(lower);
  const isAuxiliary = ({ lower }: Word) => lexicon.modal.has(lower) || lexicon.passive.has(lower);
  // "said the voice was not his", "that it was not his voice"
  for (let i = verb + 2; i < Math.min(words.length, verb + WITHIN) && !words[i]!.mark; i++)
    if (lexicon.itsOwn.has(words[i]!.lower) && isNot(words[i - 1]!)) {
      const isThing =
        lexicon.materials.has(words[i + 1]?.lower ?? '') || lexicon.nobodies.has(words[i + 1]?.lower ?? '');
      const next = words[i + (isThing ? 2 : 1)];
      if (!next || next.mark || naming.and.test(next.lower)) return true;
    }
  const from = ownSubject(language, words, verb);
  // "warned him not to"
  if (from < 0 || !words[from] || !isAuxiliary(words[from]!)) return false;
  let to = from;
  while (words[to] && (isAuxiliary(words[to]!) || isNot(words[to]!) || language.isAdverb(words[to]))) to++;
  const group = words.slice(from, to);
  const next = words[to]?.lower ?? '';
  const behind = words[to + 1];
  // "had never taken part"; not "had never felt such heat", "would never say"
  if (group.some(({ lower }) => lexicon.nevers.has(lower)))
    return lexicon.having.has(group[0]!.lower) && lexicon.done.has(next);
  // "was not behind it", "was not involved."; not "was not involved in the match"
  if (group.some(isNot)) return lexicon.guilty.has(next) || (lexicon.involving.has(next) && (!behind || behind.mark));
  // "had nothing to do with", "had no part in"; not "had nothing to add"
  const deed = lexicon.infinitive.has(behind?.lower ?? '') ? words[to + 2] : behind;
  return lexicon.nothings.has(next) && lexicon.deeds.has(deed?.lower ?? '');
}

/** Index behind the subject of what is said, where it is a pronoun or somebody's own: "he", "its troops"; -1 where it is another. */
function ownSubject({ lexicon, phraseFrom }: Language, words: readonly Word[], verb: number): number {
  for (let i = verb + 1; i < Math.min(words.length, verb + NEAR); i++) {
    const { lower, mark, capital } = words[i]!;
    if (mark) return -1;
    if (capital) continue;
    const own = lexicon.possessives.has(lower) ? phraseFrom(words, i) : null;
    if (own && own.to > i + 1) return own.to;
    if (lexicon.personPronouns.has(lower) || lexicon.groupPronouns.has(lower)) return i + 1;
  }
  return -1;
}
