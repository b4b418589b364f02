import type { Naming, Word, WordRange } from './languages/language';
import type { Names } from './names';
import type { Layout } from './sentences';
import { spelt } from './spelling';
import type { Party } from './types';

const TWO_NAMES = spelt(String.raw`^\p{Lu}\S+ \p{Lu}\S+$`);
/** Words of a person's name with its title. */
const LONGEST = 6;

/**
 * The person in a phrase of names that holds more: "Commander Ann Lee of the port police’s harbour unit". Null where it is but a name.
 *
 * @param is whether a name stands in the phrase, and whether all its words are parts of one
 */
export function holderIn(
  names: Pick<Names, 'isPerson'>,
  naming: Naming,
  { name, start, end }: Required<Party>,
  is: { proper: boolean; capitals: boolean },
): Party | null {
  const person = name.split(naming.of)[0]!;
  // "chair of the Norland Party (NP) Ann Lee"
  const behind = name.lastIndexOf(') ') + 2;
  const holder = name.slice(behind);
  if (behind > 1 && TWO_NAMES.test(holder) && !naming.title.test(holder) && names.isPerson({ name: holder }))
    return { name: holder, start: end - holder.length, end };
  if (
    is.proper &&
    person.length < name.length &&
    person.split(' ').length > 1 &&
    // "Norland Member of Parliament Ann Lee"
    !naming.vague.test(person.split(' ').at(-1)!.toLowerCase()) &&
    names.isPerson({ name: person })
  )
    return { name: person, start, end: start + person.length };
  // "Port Press Secretary Rear Admiral Ian Brand": of a long title the end tells who it is
  const parts = name.split(' ');
  if (parts.length <= LONGEST || !is.capitals || !names.isPerson({ name })) return null;
  const kept = parts.slice(-LONGEST).join(' ');
  return { name: kept, start: end - kept.length, end };
}

/** The name between commas behind a phrase that ends before a comma, with what stands before it: ", Ilo Brand,", ", the former judge Ann Lee." */
export function nameBehind(
  { language }: Layout,
  isNamePart: (word: Word) => boolean,
  words: readonly Word[],
  { from: begin, to: comma }: WordRange,
): WordRange | null {
  const { lexicon, naming } = language;
  // ", which calls itself the Terns"
  const calls =
    lexicon.relatives.has(words[comma + 1]?.lower ?? '') && lexicon.naming.has(words[comma + 2]?.lower ?? '');
  const from = comma + (calls ? (naming.itself.test(words[comma + 3]?.lower ?? '') ? 4 : 3) : 1);
  const named = words[comma]?.text === ',' ? language.phraseFrom(words, from) : null;
  if (!named || named.to - named.from > 5 || !/^[,.]$/.test(words[named.to]?.text ?? '')) return null;
  const list = words.slice(named.from, named.to);
  const small = list.findLastIndex(({ capital, mark }) => !capital && !mark);
  const name = list.slice(small + 1);
  // "a brother of the victim, the student Ann Lee,": that is the victim
  if (
    small >= 0 &&
    naming.of.test(
      words
        .slice(begin, comma)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return null;
  const isName = name.length > 0 && name.every((word) => isNamePart(word) || word.text === '.');
  return isName && (small < 0 || language.naming.article.test(list[0]!.lower)) ? named : null;
}
