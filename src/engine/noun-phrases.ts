import type { Word, WordRange } from './languages/language';
import type { Names } from './names';
import type { Layout, Sentence } from './sentences';
import { isSmall, spelt } from './spelling';

/** Which words of a noun phrase name somebody: where the name begins, what its head is, and how far it goes. */
export interface Phrases {
  /** The phrase without its article, marks and a possessive at its end; null where nothing is left. */
  nameIn(words: readonly Word[], range: WordRange): WordRange | null;
  /** "a number of officials at the port": officials. */
  headOf(list: readonly Word[]): Word | null;
  /** Index of the last word of a name with what behind the phrase says who is meant: "a source close to the talks". */
  furthest(words: readonly Word[], inner: WordRange, proper: boolean): number;
  /** Where a name ends before the times and verbs that stand behind it; before `from` where nothing of it is a name. */
  trimmed(sentence: Sentence, words: readonly Word[], from: number, last: number, proper: boolean): number;
}

/** "mossy12", "frod_": how somebody calls himself on a forum. */
const HANDLE = spelt(String.raw`^\p{L}+[\d_][\p{L}\d_]*$`);

const SMALL_S = spelt(String.raw`\p{Ll}s$`);

/** The next words in lower case, by single spaces. */
const wordsAfter = (words: readonly Word[], from: number, many: number) =>
  `${words
    .slice(from, from + many)
    .map(({ lower }) => lower)
    .join(' ')} `;

export function readPhrases({ language }: Layout, { isNamePart, isShown, firstNoun, isHeadline }: Names): Phrases {
  const { lexicon, naming } = language;

  const nameIn = (words: readonly Word[], range: WordRange): WordRange | null => {
    let { from, to } = range;
    // "just a few days ago Norland admitted": the time stands before
    const ago = words.slice(from, to).findLastIndex(({ lower }) => naming.ago.test(lower));
    if (ago >= 0) from += ago + 1;
    while (from < to && words[from] && (words[from]!.mark || (!isNamePart(words[from]!) && opens(words, from)))) from++;
    // "multiple media"
    while (from + 1 < to && naming.pressed.test(words[to - 1]!.lower) && naming.bare.test(words[from]!.lower)) from++;
    // the mark that closes "the channel “Baza”" is part of the name
    const marks = words.slice(from, to).filter(({ text }) => naming.quote.test(text)).length;
    const ends = (word: Word) => word.text === ')' || (marks === 2 && naming.quote.test(word.text));
    while (to > from && (words[to - 1]!.mark ? !ends(words[to - 1]!) : words[to - 1]!.lower === "'s")) to--;
    return from < to ? { from, to } : null;
  };
  /** "the", "citing sources", "a claim Gate Check rated", "Blaming Ann Lee": articles and verbs before the name. */
  const opens = (words: readonly Word[], at: number) => {
    const { lower } = words[at]!;
    const next = words[at + 1];
    return (
      naming.article.test(lower) ||
      lexicon.quoting.has(lower) ||
      ((naming.claim.test(lower) || naming.doing.test(lower)) && !!next?.capital) ||
      // "However a second source", "Perhaps Ann Lee", "Certainly Ann Lee"
      (words[at]!.capital &&
        !!next &&
        (naming.article.test(next.lower) ||
          naming.adverbs.test(lower) ||
          (isNamePart(next) && lexicon.notNames.has(lower) && !lexicon.nameOpeners.has(lower))))
    );
  };

  const headOf = (list: readonly Word[]): Word | null => {
    let head: Word | null = null;
    for (const word of list) {
      if (word.lower === 'of' && head && naming.counts.test(head.lower)) {
        head = null;
        continue;
      }
      if (word.lower === 'of' || word.lower === 'for' || word.text === '(') break;
      if (head && naming.behindHead.test(word.lower)) break;
      if (!word.mark && word.lower !== "'s" && !/^\d/.test(word.lower)) head = word;
    }
    return head;
  };

  const furthest = (words: readonly Word[], inner: WordRange, proper: boolean): number => {
    let last = inner.to - 1;
    // "the group that calls itself the Islamic State": the name stands behind
    const own = words.slice(inner.to, inner.to + 4).findIndex((word) => lexicon.naming.has(word.lower));
    // "both papers named the man": a verb of its own
    const between = words.slice(inner.to, inner.to + own);
    const names =
      between.some(({ lower }) => lexicon.relatives.has(lower)) ||
      (!words[inner.to - 1]!.capital &&
        between.every((word) => language.isAdverb(word)) &&
        // "the campaign called the charges false"
        words.slice(inner.to + own + 1, inner.to + own + 4).some((word) => isNamePart(word) || HANDLE.test(word.text)));
    if (own >= 0 && names) {
      const behind = language.phraseFrom(
        words,
        inner.to + own + (naming.itself.test(words[inner.to + own + 1]?.lower ?? '') ? 2 : 1),
      );
      if (behind && !words.slice(inner.to, behind.from).some((word) => word.text === ',' || word.text === '.'))
        last = behind.to - 1;
    }
    // "a user by the name of Mossy"
    const byName = naming.byName.exec(wordsAfter(words, inner.to, 6));
    if (byName) {
      const behind = language.phraseFrom(words, inner.to + byName[0].trim().split(' ').length);
      if (behind) last = behind.to - 1;
    }
    // "Spooks at the service", "Jihadists believed to be …": a plural that opens the sentence may be no name
    const plain =
      !proper ||
      (inner.to - inner.from === 1 && inner.from === firstNoun(words) && SMALL_S.test(words[inner.from]!.text));
    // "men claiming to be part of the group"
    if (
      plain &&
      last === inner.to - 1 &&
      naming.seeming.test(words[last + 1]?.lower ?? '') &&
      lexicon.attributes.has(words[last + 2]?.lower ?? '') &&
      words[last + 3]
    ) {
      // "an account claiming to belong to the militia"
      const to = lexicon.attributes.has(words[last + 4]?.lower ?? '') ? 5 : 4;
      const behind = language.phraseFrom(words, last + to);
      if (behind && behind.from <= last + 5) last = behind.to - 1;
    }
    // "a source linked to the militia", "people familiar with the talks"
    const tie = words[last + 1];
    // "a Facebook page affiliated with the campaign"
    const loose = plain || !words[last]!.capital;
    if (loose && last === inner.to - 1 && tie && lexicon.ties.has(tie.lower) && words[last + 2]) {
      const behind = language.phraseFrom(words, last + 3);
      if (behind) last = behind.to - 1;
    }
    // "a spokeswoman for the White House", "officials in Washington": only so it is plain who is meant
    const link = words[last + 1];
    if (plain && last === inner.to - 1 && link && lexicon.links.has(link.lower)) {
      const behind = language.phraseFrom(words, last + 2);
      if (
        behind &&
        (words.slice(behind.from, behind.to).some(isNamePart) ||
          naming.vague.test(words[inner.to - 1]!.lower) ||
          // "an attorney for the family"
          naming.acting.test(`${words[inner.to - 1]!.lower} ${link.lower}`))
      )
        last = behind.to - 1;
    }
    const [who, does] = words.slice(last + 1, last + 3);
    const isVague = !proper && last === inner.to - 1 && naming.vague.test(words[last]!.lower);
    if (isVague && who && does && lexicon.relatives.has(who.lower)) {
      const behind = language.phraseFrom(words, last + 3);
      const isNamed = behind?.from === last + 3 && words.slice(behind.from, behind.to).every(isNamePart);
      // "two people who know Brand", "the person who posted the clips"
      if (
        behind &&
        ((isNamed && !does.mark && !lexicon.saying.has(does.lower) && !lexicon.modal.has(does.lower)) ||
          (behind.from <= last + 4 && lexicon.releasing.has(does.lower) && language.isParticiple(does)))
      )
        last = behind.to - 1;
    }
    // "a group monitoring the war": only so it is plain who is meant
    const doing = words[last + 1];
    if (
      !proper &&
      last === inner.to - 1 &&
      doing &&
      isSmall(doing.lower, 6) &&
      doing.lower.endsWith('ing') &&
      !lexicon.saying.has(doing.lower) &&
      (naming.vague.test(words[inner.to - 1]!.lower) || lexicon.standIns.has(words[inner.to - 1]!.lower))
    ) {
      const behind = language.phraseFrom(words, last + 2);
      if (behind && behind.from === last + 2) last = behind.to - 1;
    }
    return last;
  };

  const trimmed = (sentence: Sentence, words: readonly Word[], from: number, last: number, proper: boolean): number => {
    // "26 people": counted, not named
    if (/^\d+(?:[.,]\d+)*$/.test(words[from]!.text)) return -1;
    let to = last;
    // the first verb behind a name, and in a headline the first word that the article also writes small
    const headline = isHeadline(sentence, words);
    for (let i = from + 1; i <= to; i++) {
      const word = words[i]!;
      if (word.mark) continue;
      const verb =
        !word.capital &&
        words[i - 1]!.capital &&
        (naming.verbsBehind.test(word.lower) ||
          lexicon.calling.has(word.lower) ||
          (i === to && isSmall(word.lower, 5) && word.lower.endsWith('ed'))) &&
        !lexicon.partyNouns.has(word.lower);
      const tail = naming.tail.test(word.lower) && i === to && proper;
      const small = headline && word.capital && (lexicon.releasing.has(word.lower) || naming.headline.test(word.lower));
      if (verb || small || tail) to = i - 1;
    }
    while (
      to >= from &&
      (words[to]!.lower === "'s" ||
        (naming.time.test(words[to]!.lower) &&
          !isShown(words[to]!) &&
          !(words[to]!.lower === 'today' && words[to]!.capital)) ||
        (to > from && !words[to]!.capital && naming.span.test(words[to]!.lower) && !/^\d/.test(words[to]!.text)) ||
        (words[to]!.mark && words[to]!.text !== ')' && !naming.quote.test(words[to]!.text)))
    )
      to--;
    // "Late Thursday", "Unconfirmed"
    if (to === from && naming.noNameAlone.test(words[to]!.lower) && !isShown(words[to]!)) return -1;
    return to;
  };

  return { nameIn, headOf, furthest, trimmed };
}
