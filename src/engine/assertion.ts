import type { Word } from './languages/language';
import type { Layout, Sentence } from './sentences';
import { subjectAt } from './subjects';
import { firstOf, isNegator, isPhrase, isVerb, isVerbal, isVerbNot } from './verb-groups';

/** How far before a clause the "no" may stand on which it hangs, in words. */
const NEAR = 5;

/** A fact, left open, or undone: then the place of the word that does it. */
export type Stand = 'stands' | 'open' | number;

/** A verb, the first word of its group, and where the words begin that have their own "not". */
interface VerbGroup {
  first: number;
  verb: number;
  at: number;
}

/** Whether a verb is told as a fact: "denied"; not "may deny", "few have denied", "refused to deny", "stopped short of denying". */
export const isAsserted = (layout: Layout, sentence: Sentence, verb: number): boolean =>
  standOfAct(layout, sentence, verb) === 'stands';

/** Whether it is said that what the verb tells was not done: "few have said", "refused to say"; not "may say". */
export const isUndone = (layout: Layout, sentence: Sentence, verb: number): boolean =>
  typeof standOfAct(layout, sentence, verb) === 'number';

function standOfAct(layout: Layout, sentence: Sentence, verb: number): Stand {
  const words = layout.wordsOf(sentence);
  const { infinitive, about, unmade, choices } = layout.language.lexicon;
  const before = words[verb - 1]?.lower ?? '';
  // "could not confirm or deny"
  if (choices.has(before) && verb > 1 && !words[verb - 2]!.mark) return standOfAct(layout, sentence, verb - 2);
  if ((infinitive.has(before) || about.has(before)) && unmade.has(words[verb - 2]?.lower ?? ''))
    return words[verb - 2]!.start;
  return standOfVerb(layout, sentence, { first: firstOf(layout, words, verb), verb, at: verb }, false);
}

/** How a verb is told; `isChecked` where it is not told as a fact either by what is still to come: "once it is verified". */
export function standOfVerb(
  layout: Layout,
  sentence: Sentence,
  { first, verb, at }: VerbGroup,
  isChecked: boolean,
): Stand {
  const { language } = layout;
  const { lexicon } = language;
  const words = layout.wordsOf(sentence);
  // what the cue holds itself is its own: "not been arrested, despite reports"
  const lowerAt = (i: number) => (i < at ? (words[i]?.lower ?? '') : '');
  const undoes = (i: number) => i >= 0 && i < at && isNegator(layout, words, i);
  const subject = subjectAt(layout, sentence, first) ?? (first < verb ? subjectAt(layout, sentence, verb) : null);
  const behind = subject && subject.to <= verb ? subject : null;
  // "the claim that no one died has been debunked": the claim is, whatever its clause denies
  const clause = behind ? [behind.from, behind.from - 1].find((i) => isClaimClause(layout, words, i)) : undefined;
  if (clause !== undefined) return undoes(clause - 2) ? words[clause - 2]!.start : 'stands';

  // "has hardly been", "may have been", "denies having", "has at no point been"
  for (let i = verb - 1; i >= 0 && !words[i]!.mark; i--) {
    if (undoes(i)) return words[i]!.start;
    if (lexicon.possible.has(lowerAt(i)) || (isChecked && lexicon.planned.has(lowerAt(i)))) return 'open';
    if (lexicon.denying.has(lowerAt(i - 1)) && language.isProgressive(words[i]!)) return words[i - 1]!.start;
    if (lexicon.occasions.has(lowerAt(i)) && undoes(i - 1)) return words[i - 1]!.start;
    if (!isVerbal(layout, words[i]!)) break;
  }

  // "to date none of the claims made by the mayor has been verified", "neither claim"
  const afar = (): Stand => {
    let i = first - 1;
    while (i > 0 && !words[i]!.mark && !(undoes(i) && (lexicon.about.has(lowerAt(i + 1)) || words[i - 1]!.mark))) i--;
    const isHead = undoes(i) && (!isVerbNot(layout, words[i]!) || isCounted(layout, words[i + 1]!));
    return isHead && isVerb(layout, words, first) && isPhrase(layout, words, i + 1, first) ? words[i]!.start : 'stands';
  };
  if (!behind) return afar();
  let i = behind.from;
  // "no newsroom has", "neither of the two videos", "none of which", "not one"
  if (!undoes(i)) for (i--; i >= 0 && behind.from - i <= 3 && !undoes(i); i--) if (!isCounted(layout, words[i]!)) break;
  if (undoes(i)) {
    // "neither of the men who verified it was paid", but "there is nobody who has verified it"
    const told = lexicon.relatives.has(lowerAt(first - 1)) && !lexicon.about.has(lowerAt(first - 2));
    if (told) return lexicon.passive.has(lowerAt(i - 1)) ? words[i]!.start : 'stands';
    // "a post claiming that nobody died in it has been debunked", "no law was passed and the claim is false"
    const inner =
      lexicon.clauseOpeners.has(lowerAt(i - 1)) && words.slice(i, first).some((_, k) => isVerb(layout, words, i + k));
    return !inner && !joins(layout, words, i, first) && isPhrase(layout, words, behind.to, first)
      ? words[i]!.start
      : 'stands';
  }
  while (lexicon.definites.has(lowerAt(i))) i--;
  if (lexicon.conditions.has(lowerAt(i)) || (isChecked && lexicon.awaiting.has(lowerAt(i)))) return 'open';
  return isUnsettled(layout, words, i) ? 'open' : afar();
}

/** Whether another clause is joined on: "and the letter" of "nobody works there and the letter is a forgery". */
const joins = ({ language: { lexicon, naming } }: Layout, words: readonly Word[], from: number, to: number) =>
  words
    .slice(from, to)
    .some(({ lower }, i) => naming.and.test(lower) && lexicon.definites.has(words[from + i + 1]!.lower));

/** What may stand between "neither" or "not" and what it counts: "of the two", "a". */
const isCounted = ({ language: { lexicon } }: Layout, { lower }: Word) =>
  [lexicon.about, lexicon.definites, lexicon.indefinites, lexicon.numbers, lexicon.others].some((list) =>
    list.has(lower),
  );

/** "the claim that": a clause that says what the noun before it is about opens at `at`. */
const isClaimClause = ({ language: { lexicon } }: Layout, words: readonly Word[], at: number) =>
  lexicon.clauseOpeners.has(words[at]?.lower ?? '') && lexicon.claimNouns.has(words[at - 1]?.lower ?? '');

/** Whether the clause hangs, by the word at `at`, on what is not so: "no evidence has emerged that", "nobody has shown that", "if it established that". */
function isUnsettled(layout: Layout, words: readonly Word[], at: number): boolean {
  const { lexicon, naming } = layout.language;
  let i = at;
  if (lexicon.clauseOpeners.has(words[i]?.lower ?? '')) i--;
  let settles = false;
  for (let k = i; k >= 0 && i - k <= NEAR && !words[k]!.mark; k--) {
    settles ||= lexicon.settling.has(words[k]!.lower);
    // "it was wrong to say that"
    if (settles && lexicon.infinitive.has(words[k]!.lower) && lexicon.rejecting.has(words[k - 1]?.lower ?? ''))
      return true;
    if (
      naming.and.test(words[k]!.lower) ||
      (lexicon.continuers.has(words[k]!.lower) && !lexicon.clauseOpeners.has(words[k]!.lower))
    )
      return false;
    if (isNegator(layout, words, k) || (k > 0 && lexicon.conditions.has(words[k]!.lower))) return settles;
  }
  return false;
}
