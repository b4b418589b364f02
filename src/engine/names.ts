import { pastDateline } from './languages/dateline';
import type { Word } from './languages/language';
import { once } from './once';
import type { Layout, Sentence } from './sentences';
import { readShownNames } from './shown-names';
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
  /** "the ministry": the nearest name before it that holds the noun, wherever in the article it stands. */
  housedAs(sentence: Sentence, noun: string): Party | null;
  /** Index of the first word of a sentence that may begin a noun phrase. */
  firstNoun(words: readonly Word[]): number;
  /** Whether the sentence is a headline in capitals, which say nothing about what is a name. */
  isHeadline(sentence: Sentence, words: readonly Word[]): boolean;
}

/** The names of an article; each list is made when first asked for. */
export function readNames(layout: Layout): Names {
  const { language } = layout;
  const { lexicon, naming } = language;
  const isShown = readShownNames(layout, (sentence, words) => isHeadline(sentence, words));
  const isNamePart = (word: Word) =>
    word.capital &&
    (((!lexicon.notNames.has(word.lower) || (isAcronym(word) && !shouted().has(word.start))) &&
      (!openers().has(word.start) ||
        (!lexicon.leading.has(word.lower) && !lexicon.partyNouns.has(word.lower) && !plainWords().has(word.lower)))) ||
      isShown(word));
  /** "WHO", "US". */
  const isAcronym = ({ text }: Word) => text.length > 1 && text.length < 5 && /^\p{Lu}+$/u.test(text);
  /** Places of the words of passages in capitals. */
  const shouted = once(() => {
    const loud = new Set<number>();
    for (const sentence of layout.sentences) {
      const words = layout.wordsOf(sentence);
      words.forEach((word, i) => {
        const beside = [words[i - 1], words[i + 1]].filter((other) => other && !other.mark);
        if (isAcronym(word) && beside.some((other) => isAcronym(other!) || /^\p{Lu}{5,}$/u.test(other!.text)))
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
  /** Names by their last word and by their acronym, once an article and only when asked. */
  const namesBy = once(() => {
    const book = new Map<string, { name: string; start: number; end: number }[]>();
    for (const sentence of layout.sentences) {
      const words = layout.wordsOf(sentence);
      if (isHeadline(sentence, words)) continue;
      let first = -1;
      let past = -1;
      for (let i = pastDateline(words); i < words.length; i++) {
        if (!isNamePart(words[i]!)) continue;
        // "Blaming Ann Lee"
        if (i === pastDateline(words) && naming.doing.test(words[i]!.lower) && words[i + 1]?.capital) continue;
        let to = i + 1;
        while (to < words.length && to - i < 9) {
          const word = words[to]!;
          if (isNamePart(word)) to++;
          else if (
            (word.lower === 'of' ||
              word.lower === 'for' ||
              word.lower === "'s" ||
              word.lower === 'al' ||
              word.lower === 'and') &&
            words[to + 1] &&
            isNamePart(words[to + 1]!) &&
            word.lower !== 'and'
          )
            to += 2;
          else if (word.text === '(' && words[to + 2]?.text === ')' && words[to + 1]!.capital) {
            to += 3;
            break;
          } else break;
        }
        // "Islamic Union of Norland and Sorland (IUNS)": the acronym has more letters than the words behind "and"
        const opener = words[i - 1]?.capital && lexicon.nameOpeners.has(words[i - 1]!.lower) ? i - 1 : i;
        const from = words[i - 1]?.lower === 'and' && past === i - 1 && abbreviatesMore(words, i, to) ? first : opener;
        first = i;
        past = to;
        const start = words[from]!.start;
        const end = words[to - 1]!.end;
        const name = layout.text.slice(start, end).replace(/\s+/g, ' ');
        for (const word of words.slice(from, to)) {
          if (!isNamePart(word)) continue;
          const list = book.get(word.lower) ?? [];
          if (list.length < 20) list.push({ name, start, end });
          book.set(word.lower, list);
        }
        i = to - 1;
      }
    }
    return book;
  });

  const abbreviatesMore = (words: readonly Word[], from: number, to: number) => {
    const acronym = words[to - 1]?.text === ')' ? words[to - 2]!.text : '';
    return (
      /^\p{Lu}{2,}$/u.test(acronym) &&
      words.slice(from, to - 3).filter(({ capital }) => capital).length < acronym.length - 1
    );
  };

  const fullest = (name: string): string => {
    const parts = name.split(/[\s()]+/).filter(Boolean);
    if (parts.length > 2 || name.includes('(')) return name;
    const last = parts.at(-1)?.toLowerCase() ?? '';
    // "GRA": a name that ends with it is another's ("Gate News GRA")
    const acronym = parts.length === 1 && /^\p{Lu}{2,}$/u.test(name);
    let best = name;
    const whole = parts.length === 1 && !acronym ? byFirstName(name) : null;
    for (const entry of namesBy().get(last) ?? []) {
      const other = entry.name.split(/[\s()]+/).filter(Boolean);
      if (other.length <= best.split(/[\s()]+/).length || other.length > 6) continue;
      const has = parts.every((part) => other.some((word) => word.toLowerCase() === part.toLowerCase()));
      const tail =
        (parts.length === 1 && lexicon.partyNouns.has(last) && entry.name.startsWith(`${name} of `)) ||
        entry.name.includes(`(${parts.at(-1)})`) ||
        (!acronym && other.at(-1)?.toLowerCase() === last);
      if (has && tail) best = entry.name;
    }
    return best === name ? (whole ?? best) : best;
  };

  /** "Ilo" of "the reporter Ilo Lee", "Ilo Lee, 30": who is called by the first name, where only one has it; not the "Norland" of "Norland Rail". */
  const byFirstName = (name: string): string | null => {
    const all = (namesBy().get(name.toLowerCase()) ?? []).filter((entry) => entry.name.includes(' '));
    const whole = all.find(({ name: other, start, end }) => {
      if (!other.startsWith(`${name} `) || !isPersonsName(other) || other.split(' ').length > 3) return false;
      const before = /(\p{Ll}+)\s+$/u.exec(layout.text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
      return naming.person.test(before) || /^, (?:\d\d|who)\b/.test(layout.text.slice(end, end + 6));
    });
    return whole && all.every((entry) => entry.name.endsWith(whole.name)) ? whole.name : null;
  };

  /** "Russian", and not "Abrahamian" where an Andray Abrahamian is named. */
  const isAdjective = (name: string) => naming.adjective.test(name.toLowerCase()) && fullest(name) === name;

  const looksLikePerson = ({ name }: Party) =>
    isTitled(name.split(' ')) || isPersonsName(name.replace(/^.*['’]s (?=\p{Lu})/u, ''));
  /** "port police spokesman Ann Lee": a role and then a name. */
  const isTitled = (words: readonly string[]) => {
    const role = words.findLastIndex((word) => /^\p{Ll}/u.test(word));
    return role >= 0 && role + 1 < words.length && naming.person.test(words[role]!);
  };
  const isPersonsName = (name: string) =>
    naming.title.test(name) ||
    (/^(?:(?:[A-Z][\w.'’-]+|al-\w+|de|von|van|bin) ){1,4}[A-Z][\w'’-]+$/.test(name) &&
      !naming.organisation.test(name) &&
      // "the Traders' Forum"
      !/s['’] /.test(name));

  /** Words with a capital inside a sentence, and those of them that stand behind "in" and the like; once an article. */
  const inner = once(() => {
    const capital = new Set<string>();
    const placed = new Set<string>();
    for (const sentence of layout.sentences) {
      const words = layout.wordsOf(sentence);
      words.forEach((word, i) => {
        if (!word.capital || openers().has(word.start)) return;
        capital.add(word.lower);
        if (naming.within.test(words[i - 1]?.lower ?? '')) placed.add(word.lower);
      });
    }
    return { capital, placed };
  });
  const isSurname = ({ name }: Party) =>
    /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(name) &&
    !naming.organisation.test(name) &&
    // "Russians": no he and no she
    !(name.endsWith('s') && isAdjective(name.slice(0, -1))) &&
    !lexicon.partyNouns.has(name.toLowerCase()) &&
    !lexicon.venues.has(name.toLowerCase()) &&
    inner().capital.has(name.toLowerCase()) &&
    !inner().placed.has(name.toLowerCase());

  /** "the ministry": the nearest name before it that holds the noun, wherever in the article it stands. */
  const housedAs = (sentence: Sentence, noun: string): Party | null => {
    let best: { name: string; start: number; end: number } | null = null;
    for (const entry of namesBy().get(noun) ?? [])
      if (entry.start < sentence.start && entry.name.includes(' ') && (!best || entry.name.length >= best.name.length))
        best = entry;
    return best ? { name: best.name, start: best.start, end: best.end } : null;
  };

  const firstNoun = (words: readonly Word[]) => {
    let i = pastDateline(words);
    while (
      i < words.length &&
      (words[i]!.mark ||
        naming.opening.test(words[i]!.lower) ||
        (/^\p{Lu}\p{Ll}/u.test(words[i]!.text) &&
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
    housedAs,
    firstNoun,
    isHeadline,
  };
}
