import { pastDateline } from './languages/dateline';
import type { Word } from './languages/language';
import { once } from './once';
import type { Layout, Sentence } from './sentences';
import { isCapitals, spelt } from './spelling';
import type { Party } from './types';

/** The names that an article holds, found once and only when asked for. */
export interface NameBook {
  /** The fullest form of a name in the article. */
  fullest(name: string): string;
  /** "the ministry": the nearest name before it that holds the noun, wherever in the article it stands. */
  housedAs(sentence: Sentence, noun: string): Party | null;
  /** Whether a name that looks like a person's may be that of a body: "Marrow Savings" is never "Savings", "Tollard" is of "Tollard Brakes". */
  mayBeBody(name: string): boolean;
}

/** "M." */
const INITIAL = /^\p{Lu}\.?$/u;
/** "legal scholar Brand": one name behind what somebody is. */
const CALLED = /^(?:[\p{Ll}-]+ )+\p{Lu}\p{Ll}[\p{L}'’-]+$/u;

/** Letters of an acronym that is looked for among the names: two stand for too much. */
const SPELLED = 3;

/** Characters beside a name in which it is said what somebody is. */
const BESIDE = 30;

/** What is asked of words and names while the book is made. */
interface Asked {
  isNamePart(word: Word): boolean;
  isHeadline(sentence: Sentence, words: readonly Word[]): boolean;
  isPersonsName(name: string): boolean;
  /** "in Norland": a place. */
  isPlace(name: string): boolean;
}

const LAST_SMALL = spelt(String.raw`(\p{Ll}+)\s+$`);

export function readNameBook(layout: Layout, { isNamePart, isHeadline, isPersonsName, isPlace }: Asked): NameBook {
  const { lexicon, naming } = layout.language;
  /** Names by their last word and by their acronym, once an article and only when asked. */
  const namesBy = once(() => {
    const book = new Map<string, { name: string; start: number; end: number }[]>();
    for (const sentence of layout.sentences) {
      const words = layout.wordsOf(sentence);
      if (isHeadline(sentence, words)) continue;
      let first = -1;
      let past = -1;
      const begin = pastDateline(words);
      for (let i = begin; i < words.length; i++) {
        if (!isNamePart(words[i]!)) continue;
        // "Blaming Ann Lee"
        if (i === begin && naming.doing.test(words[i]!.lower) && words[i + 1]?.capital) continue;
        let to = i + 1;
        while (to < words.length && to - i < 9) {
          const word = words[to]!;
          if (isNamePart(word)) to++;
          else if (naming.inner.test(word.lower) && words[to + 1] && isNamePart(words[to + 1]!)) to += 2;
          else if (word.text === '(' && words[to + 2]?.text === ')' && words[to + 1]!.capital) {
            to += 3;
            break;
          } else break;
        }
        // "Islamic Union of Norland and Sorland (IUNS)": the acronym has more letters than the words behind "and"
        const opener = words[i - 1]?.capital && lexicon.nameOpeners.has(words[i - 1]!.lower) ? i - 1 : i;
        const from =
          naming.and.test(words[i - 1]?.lower ?? '') && past === i - 1 && abbreviatesMore(words, i, to)
            ? first
            : opener;
        first = i;
        past = to;
        const start = words[from]!.start;
        const end = words[to - 1]!.end;
        const name = layout.text.slice(start, end).replace(/\s+/g, ' ');
        for (const word of words.slice(from, to)) {
          if (!isNamePart(word)) continue;
          const list = book.get(word.lower) ?? [];
          // a second name of the word counts however often the first stands there
          if (list.length < 20 || !list.some((other) => other.name === name)) list.push({ name, start, end });
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
      isCapitals(acronym, 2) && words.slice(from, to - 3).filter(({ capital }) => capital).length < acronym.length - 1
    );
  };

  const known = new Map<string, string>();
  const fullest = (name: string): string => {
    let full = known.get(name);
    if (full === undefined) {
      full = readFullest(name);
      known.set(name, full);
    }
    return full;
  };
  const readFullest = (name: string): string => {
    const parts = name.split(/[\s()]+/).filter(Boolean);
    if (name.includes('(')) return name;
    if (
      (parts.length === 2 && naming.title.test(name)) ||
      (parts.length > 1 && CALLED.test(name) && naming.person.test(parts.at(-2)!))
    )
      return byTitle(parts.at(-2)!, parts.at(-1)!) ?? name;
    if (parts.length > 2) return name;
    const last = parts.at(-1)?.toLowerCase() ?? '';
    // "GRA": a name that ends with it is another's ("Gate News GRA")
    const acronym = parts.length === 1 && isCapitals(name, 2);
    let best = name;
    const whole = parts.length === 1 && !acronym ? byFirstName(name) : null;
    for (const entry of namesBy().get(last) ?? []) {
      const other = entry.name.split(/[\s()]+/).filter(Boolean);
      // "Gate’s Norland correspondent" is not who Norland is
      if (parts.length === 1 && !lexicon.partyNouns.has(last) && /['’]s /.test(entry.name)) continue;
      // "the Sorland Norland war": a place before a place is no part of its name
      if (parts.length === 1 && other.length === 2 && isPlace(name) && isPlace(other[0]!)) continue;
      if (other.length <= best.split(/[\s()]+/).length || other.length > 6) continue;
      const has = parts.every((part) => other.some((word) => word.toLowerCase() === part.toLowerCase()));
      const tail =
        (parts.length === 1 && lexicon.partyNouns.has(last) && entry.name.startsWith(`${name} of `)) ||
        entry.name.includes(`(${parts.at(-1)})`) ||
        (!acronym && other.at(-1)?.toLowerCase() === last);
      if (has && tail) best = entry.name;
    }
    return best === name ? (whole ?? (acronym ? spelledOut(name) : null) ?? best) : best;
  };

  /**
   * "Mr Brand" and "the scholar Brand" of "Ilo Brand", where the article writes of one Brand only, and calls him that beside his whole
   * name too: "Governor Brand" may be his father. "Mr" and the like are anybody's, but for "her husband, Mr Brand".
   */
  const byTitle = (title: string, surname: string): string | null => {
    const { text } = layout;
    const called = title.replace(/\.$/, '').toLowerCase();
    let whole: string | null = null;
    let isCalled = false;
    let isKin = false;
    for (const { name, start, end } of namesBy().get(surname.toLowerCase()) ?? []) {
      const ahead = text.slice(Math.max(0, start - BESIDE), start);
      isKin ||= naming.kin.test(ahead.endsWith(`${title} `) ? ahead.slice(0, -title.length - 1) : ahead);
      let parts = name.split(' ');
      while (naming.title.test(parts.join(' '))) parts = parts.slice(1);
      // "Port Chief Ann M. Lee"
      if (parts.length > 3) parts = parts.slice(INITIAL.test(parts.at(-2)!) ? -3 : -2);
      if (parts.length < 2 || parts.at(-1) !== surname) continue;
      const own = parts.join(' ');
      if (!isPersonsName(own)) return null;
      const before = `${ahead}${name}`.replaceAll(`${title} ${surname}`, '');
      const [behind] = text.slice(end, end + BESIDE).split(/[.!?;\n]/);
      isCalled ||= `${before}${behind}`.toLowerCase().includes(called);
      if (!whole || own.endsWith(` ${whole}`)) whole = own;
      else if (parts[0] !== whole.split(' ')[0] && !whole.endsWith(` ${own}`)) return null;
    }
    return whole && (isCalled || (!isKin && naming.courtesy.test(called))) ? fullest(whole) : null;
  };

  /** Names by the letters that their words with a capital begin with; null where two have the same. */
  const spelling = once(() => {
    const book = new Map<string, string | null>();
    for (const names of namesBy().values())
      for (const { name } of names) {
        if (name.includes('(') || isPersonsName(name)) continue;
        const letters = name
          .split(/[\s-]+/)
          .map((part) => (isCapitals(part[0] ?? '', 1) ? part[0] : ''))
          .join('');
        const held = book.get(letters);
        if (held === undefined) book.set(letters, name);
        else if (held !== name) book.set(letters, null);
      }
    return book;
  });

  /** "HPD": "Harbour Police Department (HPD)". */
  const spelledOut = (acronym: string): string | null => {
    const name = acronym.length < SPELLED ? null : spelling().get(acronym);
    return name ? `${name} (${acronym})` : null;
  };

  /** "Ilo" of "the reporter Ilo Lee", "Ilo Lee, 30": who is called by the first name, where only one has it; not the "Norland" of "Norland Rail". */
  const byFirstName = (name: string): string | null => {
    const all = (namesBy().get(name.toLowerCase()) ?? []).filter((entry) => entry.name.includes(' '));
    const whole = all.find(({ name: other, start, end }) => {
      if (!other.startsWith(`${name} `) || !isPersonsName(other) || other.split(' ').length > 3) return false;
      const before = LAST_SMALL.exec(layout.text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
      return naming.person.test(before) || naming.introduced.test(layout.text.slice(end, end + 6));
    });
    return whole && all.every((entry) => entry.name.endsWith(whole.name)) ? whole.name : null;
  };

  /** "the ministry": the nearest name before it that holds the noun, wherever in the article it stands. */
  const housedAs = (sentence: Sentence, noun: string): Party | null => {
    let best: { name: string; start: number; end: number } | null = null;
    for (const entry of namesBy().get(noun) ?? [])
      if (entry.start < sentence.start && entry.name.includes(' ') && (!best || entry.name.length >= best.name.length))
        best = entry;
    return best ? { name: best.name, start: best.start, end: best.end } : null;
  };

  const mayBeBody = (name: string): boolean => {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const all = namesBy().get(last.toLowerCase()) ?? [];
    if (last !== name) return !all.some((entry) => entry.name === last);
    return (
      all.some((entry) => entry.name.startsWith(`${name} `)) && !all.some((entry) => entry.name.endsWith(` ${name}`))
    );
  };

  return { fullest, housedAs, mayBeBody };
}
