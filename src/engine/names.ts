import { pastDateline } from './languages/dateline';
import type { Word } from './languages/language';
import { readNameBook } from './name-book';
import { once } from './once';
import type { Layout, Sentence } from './sentences';
import { readShownNames } from './shown-names';
import { isCapitals, opensSmall, spelt } from './spelling';
import type { Party } from './types';

/** What the whole article says of its names: which words are parts of names, and the fullest form of each. */
export interface Names {
  isNamePart(word: Word): boolean;
  /** Whether a word that is mostly no name is shown to be one. */
  isShown(word: Word): boolean;
  /** A capital word that may tell where something is from: before a noun it names nobody. */
  isAdjective(name: string): boolean;
  /** The fullest form of a name in the article. */
  fullest(name: string): string;
  isPerson(party: Party): boolean;
  /** Whether a name of one word may be a person's: a place stands behind "in" somewhere. */
  isSurname(party: Party): boolean;
  /** Whether the article has it for a place: "in the Harbour Strip". */
  isPlaced(party: Party): boolean;
  /** "the ministry": the nearest name before it that holds the noun, wherever in the article it stands. */
  housedAs(sentence: Sentence, noun: string): Party | null;
  /** Whether a name that looks like a person's may be that of a body: "Marrow Savings" is never "Savings", "Tollard" is of "Tollard Brakes". */
  mayBeBody(name: string): boolean;
  /** Whether the article writes the word with a capital inside a sentence. */
  isCalled(word: Word): boolean;
  /** Index of the first word of a sentence that may begin a noun phrase. */
  firstNoun(words: readonly Word[]): number;
  /** Whether the sentence is a headline in capitals, which say nothing about what is a name. */
  isHeadline(sentence: Sentence, words: readonly Word[]): boolean;
}

const LAST_WORD = spelt(String.raw`(\p{L}+)\s+$`);
const SURNAME = spelt(String.raw`^\p{Lu}\p{Ll}[\p{L}'’-]+$`);
/** "WebGate"; not "McLee". */
const INNER_CAPITAL = spelt(String.raw`^(?!Ma?c|De|La|Le|Di|Van)\p{L}*\p{Ll}\p{Lu}`);
const CAPITAL_FIRST = spelt(String.raw`^\p{Lu}\p{Ll}`);
const OWNED = spelt(String.raw`^.*['’]s (?=\p{Lu})`);

/** "Ann Lee" of "the Gate’s Ann Lee". */
const behindOwner = (name: string) => (/['’]s /.test(name) ? name.slice(OWNED.exec(name)?.[0].length ?? 0) : name);

const FORENAME = /^(?:[A-Z][\w.'’-]+|al-\w+|de|von|van|bin)$/;
const SURNAME_LAST = /^[A-Z][\w'’-]+$/;

/** "Ann Lee", "Ilo de Brand": two words to five. */
function isWrittenAsPerson(name: string): boolean {
  const parts = name.split(' ');
  if (parts.length < 2 || parts.length > 5) return false;
  return parts.every((part, i) => (i === parts.length - 1 ? SURNAME_LAST : FORENAME).test(part));
}

/** The names of an article; each list is made when first asked for. */
export function readNames(layout: Layout): Names {
  const { language } = layout;
  const { lexicon, naming } = language;
  const isShown = readShownNames(layout, (sentence, words) => isHeadline(sentence, words));
  /** The words with a capital that were asked about, by their places. */
  const asked = new Map<number, boolean>();
  const isNamePart = (word: Word) => {
    if (!word.capital) return false;
    let is = asked.get(word.start);
    if (is === undefined) {
      is = readNamePart(word);
      asked.set(word.start, is);
    }
    return is;
  };
  const readNamePart = (word: Word) =>
    (!naming.adverbs.test(word.lower) &&
      (!lexicon.notNames.has(word.lower) || (isAcronym(word) && !shouted().has(word.start))) &&
      (!openers().has(word.start) ||
        (!lexicon.leading.has(word.lower) && !lexicon.partyNouns.has(word.lower) && !plainWords().has(word.lower)))) ||
    isShown(word);
  /** "WHO", "US". */
  const isAcronym = ({ text }: Word) => text.length > 1 && text.length < 5 && isCapitals(text);
  /** Places of the words of passages in capitals. */
  const shouted = once(() => {
    const loud = new Set<number>();
    for (const sentence of layout.sentences) {
      const words = layout.wordsOf(sentence);
      words.forEach((word, i) => {
        const beside = [words[i - 1], words[i + 1]].filter((other) => other && !other.mark);
        if (isAcronym(word) && beside.some((other) => isAcronym(other!) || isCapitals(other!.text, 5)))
          loud.add(word.start);
      });
    }
    return loud;
  });
  /** Places of the first words of sentences and quotations: their capitals say nothing. */
  const openers = once(() => {
    const starts = new Set<number>();
    for (const sentence of layout.sentences) {
      const words = layout.wordsOf(sentence);
      let fresh = true;
      for (const [i, word] of words.entries()) {
        // two capitals in a row, or an acronym, are a name also at the start
        const next = words[i + 1];
        if (
          fresh &&
          !word.mark &&
          word.capital &&
          !(next?.capital && !next.mark) &&
          next?.lower !== "'s" &&
          word.text !== word.text.toUpperCase()
        )
          starts.add(word.start);
        fresh = word.mark && (fresh || /["“‘«:]/.test(word.text));
      }
    }
    return starts;
  });
  /** Words that the article also writes without a capital. */
  const plainWords = once(() => {
    const plain = new Set<string>();
    for (const sentence of layout.sentences)
      for (const word of layout.wordsOf(sentence)) if (!word.capital && !word.mark) plain.add(word.lower);
    return plain;
  });
  const { fullest, housedAs, mayBeBody } = readNameBook(layout, {
    isNamePart,
    isHeadline: (sentence, words) => isHeadline(sentence, words),
    isPersonsName: (name) => isPersonsName(name),
    isPlace: (name) => inner().placed.has(name.toLowerCase()),
  });

  /** "Russian", and not "Abrahamian" where an Andray Abrahamian is named. */
  const isAdjective = (name: string) => naming.adjective.test(name.toLowerCase()) && fullest(name) === name;

  const looksLikePerson = ({ name, start }: Party) =>
    isTitled(name.split(' ')) || (isPersonsName(behindOwner(name)) && !isDefinite(name, start));
  /** "the White Helmets": no person has an article before a plain name. */
  const isDefinite = (name: string, start: number | undefined) => {
    if (start === undefined || !name.endsWith('s') || naming.title.test(name)) return false;
    const before = LAST_WORD.exec(layout.text.slice(Math.max(0, start - 6), start));
    return naming.definite.test(before?.[1]?.toLowerCase() ?? '');
  };
  /** "port police spokesman Ann Lee": a role and then a name. */
  const isTitled = (words: readonly string[]) => {
    const role = words.findLastIndex((word) => opensSmall(word));
    return role >= 0 && role + 1 < words.length && naming.person.test(words[role]!);
  };
  const isPersonsName = (name: string) =>
    naming.title.test(name) ||
    (isWrittenAsPerson(name) &&
      !naming.organisation.test(name) &&
      // "the Traders' Forum"
      !/s['’] /.test(name));

  /** Words with a capital inside a sentence, and those of them that stand behind "in" and the like; once an article. */
  const inner = once(() => {
    const capital = new Set<string>();
    const placed = new Set<string>();
    const regions = new Set<string>();
    for (const sentence of layout.sentences) {
      const words = layout.wordsOf(sentence);
      words.forEach((word, i) => {
        if (!word.capital || openers().has(word.start)) return;
        capital.add(word.lower);
        const link = naming.article.test(words[i - 1]?.lower ?? '') ? i - 2 : i - 1;
        if (!naming.within.test(words[link]?.lower ?? '') || naming.trusting.test(words[link - 1]?.lower ?? '')) return;
        if (link === i - 1) placed.add(word.lower);
        let to = i + 1;
        while (words[to]?.capital) to++;
        // "in Ann Lee’s book"
        if (words[to]?.lower !== "'s") regions.add(layout.text.slice(word.start, words[to - 1]!.end).toLowerCase());
      });
    }
    return { capital, placed, regions };
  });
  const isPlaced = ({ name }: Party) => !naming.title.test(name) && inner().regions.has(name.toLowerCase());
  const isSurname = ({ name }: Party) =>
    SURNAME.test(name) &&
    !naming.organisation.test(name) &&
    // "WebGate" is an it
    !INNER_CAPITAL.test(name) &&
    // "Russians": no he and no she
    !(name.endsWith('s') && isAdjective(name.slice(0, -1))) &&
    !lexicon.partyNouns.has(name.toLowerCase()) &&
    !lexicon.venues.has(name.toLowerCase()) &&
    inner().capital.has(name.toLowerCase()) &&
    !inner().placed.has(name.toLowerCase());

  const firstNoun = (words: readonly Word[]) => {
    let i = pastDateline(words);
    while (
      i < words.length &&
      (words[i]!.mark ||
        naming.opening.test(words[i]!.lower) ||
        (CAPITAL_FIRST.test(words[i]!.text) &&
          language.isAdverb({ ...words[i]!, capital: false }) &&
          !words[i + 1]?.capital))
    )
      i++;
    return i;
  };

  /** A headline in capitals says nothing about what is a name. */
  const isHeadline = (sentence: Sentence, words: readonly Word[]) => {
    if (sentence.index > 3) return false;
    let capital = 0;
    let all = 0;
    for (const word of words)
      if (!word.mark && word.text.length > 3) {
        all++;
        if (word.capital) capital++;
      }
    return all >= 5 && capital >= all * 0.8;
  };

  return {
    isNamePart,
    isShown,
    isAdjective,
    fullest,
    isPerson: looksLikePerson,
    isSurname,
    isPlaced,
    isCalled: (word) => inner().capital.has(word.lower),
    housedAs,
    mayBeBody,
    firstNoun,
    isHeadline,
  };
}
