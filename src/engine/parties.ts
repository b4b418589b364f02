import type { Word, WordRange } from './languages/language';
import type { Layout, Sentence } from './sentences';
import type { Party } from './types';

/** Reads names out of noun phrases and resolves pronouns, stand-ins and short forms to the fullest name in the article. */
export interface Parties {
  /** The party that the words name; null where they name none. */
  partyOf(sentence: Sentence, range: WordRange | null): Party | null;
  /** The party that the subject of the verb group at `verb` names; `speaks` where only a party can be its subject. */
  subjectOf(sentence: Sentence, verb: number, speaks?: boolean): Party | null;
  /** The party that the sentence opens with. */
  openingOf(sentence: Sentence): Party | null;
  /** Whether the name is that of a person. */
  isPerson(party: Party): boolean;
  /** Who is speaking at that place: the nearest verb of saying around it, in its sentence or beside its quotation. */
  speakerAt(sentence: Sentence, place: number): Party | null;
}

/** Who speaks by a verb of saying or a word of citing; whether the verb closes its clause (", officials said."). */
interface Voice {
  word: Word;
  party: Party;
  cites: boolean;
  closes: boolean;
}

/** Voices kept of one sentence; no real sentence has more. */
const VOICES = 16;

/** A party that a sentence names as a subject: where, and whether of a verb of saying. */
interface Subject {
  party: Party;
  at: number;
  says: boolean;
}



/**
 * Whether the words between the verb of saying and the place leave what is said: for a relative clause of a noun, or behind
 * one that holds the verb itself (", which the group said were old, could not be …").
 */
const aside = (between: string) => /\p{L}{3,} (?:that|which)[\s,]*$/u.test(between) && !/^\s*(?:that|which)[\s,]*$/.test(between);

/** How many sentences back a pronoun or a stand-in is resolved. */
const REACH = 5;
/** Subjects kept of one sentence; no real sentence names more. */
const MOST = 8;

/** @param outlet the publication's name, for "we" and "this newspaper"; null where it is not known */
export function readParties(layout: Layout, outlet: string | null): Parties {
  const { language } = layout;
  const { lexicon, naming } = language;
  const subjects = new Map<number, readonly Subject[]>();
  let speaking = false;
  let book: Map<string, { name: string; start: number; end: number }[]> | null = null;

  const nameIn = (words: readonly Word[], range: WordRange): WordRange | null => {
    let { from, to } = range;
    while (from < to && words[from] && (words[from]!.mark || (!isNamePart(words[from]!) && isArticle(words[from]!))))
      from++;
    while (to > from && (words[to - 1]!.mark ? words[to - 1]!.text !== ')' : words[to - 1]!.lower === "'s")) to--;
    return from < to ? { from, to } : null;
  };
  const isNamePart = (word: Word) =>
    word.capital &&
    !lexicon.notNames.has(word.lower) &&
    (!openers().has(word.start) || (!lexicon.partyNouns.has(word.lower) && !plainWords().has(word.lower)));
  let starts: Set<number> | null = null;
  let plain: Set<string> | null = null;
  /** Places of the first words of sentences and quotations: their capitals say nothing. */
  const openers = () => {
    if (starts) return starts;
    starts = new Set();
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
  };
  /** Words that the article also writes without a capital. */
  const plainWords = () => {
    if (plain) return plain;
    plain = new Set();
    for (const sentence of layout.sentences)
      for (const word of layout.wordsOf(sentence)) if (!word.capital && !word.mark) plain.add(word.lower);
    return plain;
  };
  const isArticle = (word: Word) => naming.article.test(word.lower);

  /**
   * @param follow whether pronouns and stand-ins are resolved
   * @param speaks whether it is the subject of a verb that only a party can have: any noun but one of material will do
   */
  const partyOf = (sentence: Sentence, range: WordRange | null, follow = true, speaks = false): Party | null => {
    if (!range) return null;
    const words = layout.wordsOf(sentence);
    const first = words[range.from];
    if (!first) return null;
    const acronym = first.text.length > 1 && first.text === first.text.toUpperCase();
    if (range.to - range.from === 1 && !acronym) {
      if (lexicon.ownPronouns.has(first.lower)) return follow ? ownParty(sentence, first) : null;
      if (lexicon.personPronouns.has(first.lower)) return follow ? resolve(sentence, range.from, 'person', null) : null;
      if (lexicon.groupPronouns.has(first.lower)) return follow ? resolve(sentence, range.from, 'any', null) : null;
    }
    const inner = nameIn(words, range);
    if (!inner) return null;
    // "We’re", "Escaping": no names, though a sentence opens with them
    if (inner.to - inner.from === 1 && inner.from === firstNoun(words)) {
      const only = words[inner.from]!.lower;
      if (naming.noName.test(only))
        return null;
    }
    // "Brand himself"
    while (inner.to - inner.from > 1 && naming.self.test(words[inner.to - 1]!.lower))
      inner.to--;
    // "a source close to the squad": the phrase ends before the tie
    if (inner.to - inner.from > 1 && lexicon.ties.has(words[inner.to - 1]!.lower)) inner.to--;
    // "Monday Trump": the time stands before
    while (inner.from + 1 < inner.to && naming.time.test(words[inner.from]!.lower) && words[inner.from + 1]!.capital)
      inner.from++;
    // "KARSHOLM –": the place of a dateline
    if (inner.from === 0 && inner.to <= pastDateline(words)) return null;
    const list = words.slice(inner.from, inner.to);
    const proper = list.some(isNamePart);
    if (naming.ours.test(words[range.from]!.lower) && !proper && list.some((word) => lexicon.ownNouns.has(word.lower)))
      return outlet
        ? { name: outlet }
        : { name: layout.text.slice(words[range.from]!.start, words[inner.to - 1]!.end) };
    const head = headOf(list);
    if (
      speaks &&
      !proper &&
      (!head || !/^\p{Ll}{3,}$/u.test(head.lower) || lexicon.nobodies.has(head.lower) || list[0]!.lower === "'s")
    )
      return null;
    // "the matter", "Kim’s public absence": things, whatever they are said to do
    if (
      head &&
      !head.capital &&
      !list.some((word) => lexicon.partyNouns.has(word.lower) || word.lower === 'user') &&
      !naming.person.test(head.lower) &&
      (!naming.doers.test(head.lower) || naming.noDoers.test(head.lower)) &&
      !lexicon.materials.has(head.lower) &&
      !(speaks && !proper && /[^s]s$/.test(head.lower) && list.length > 1)
    )
      return null;
    // "Article 13 of the treaty"
    if (proper && list.length > 1 && list[0]!.capital && /^\d+$/.test(list[1]!.text)) return null;
    if (!proper && !speaks && !list.some((word) => lexicon.partyNouns.has(word.lower))) return null;
    if (
      head &&
      !(proper && head.capital && list.length > 1) &&
      lexicon.materials.has(head.lower) &&
      !lexicon.partyNouns.has(head.lower)
    )
      return null;
    if (
      head &&
      !(proper && head.capital && list.length > 1) &&
      lexicon.claimNouns.has(head.lower) &&
      !lexicon.partyNouns.has(head.lower)
    )
      return null;
    if (
      !proper &&
      head &&
      lexicon.standIns.has(head.lower) &&
      naming.definite.test(words[range.from]!.lower) &&
      list.length <= 2 &&
      follow
    ) {
      const resolved = resolve(sentence, range.from, 'any', head.lower);
      // "the harbour office" is no other office than that of the harbour
      const own = list.length > 1 ? list[0]!.lower : null;
      if (resolved && (!own || resolved.name.toLowerCase().includes(own))) return resolved;
    }
    // "the harbour chief, Ilo Brand, said": the name says who the chief is
    if (!proper && words[inner.to]?.text === ',') {
      const named = language.phraseFrom(words, inner.to + 1);
      if (
        named &&
        named.to - named.from <= 5 &&
        words[named.to]?.text === ',' &&
        words.slice(named.from, named.to).every(isNamePart)
      )
        return partyOf(sentence, named, false);
    }
    let last = inner.to - 1;
    // "the group that calls itself the Islamic State": the name stands behind
    const own = words.slice(inner.to, inner.to + 4).findIndex((word) => lexicon.naming.has(word.lower));
    if (own >= 0) {
      const behind = language.phraseFrom(
        words,
        inner.to +
          own +
          (words[inner.to + own + 1]?.lower === 'itself' ||
          words[inner.to + own + 1]?.lower === 'as' ||
          words[inner.to + own + 1]?.lower === 'themselves'
            ? 2
            : 1),
      );
      if (behind && !words.slice(inner.to, behind.from).some((word) => word.text === ',' || word.text === '.'))
        last = behind.to - 1;
    }
    // "a source linked to the militia", "people familiar with the talks"
    const tie = words[last + 1];
    if (!proper && last === inner.to - 1 && tie && lexicon.ties.has(tie.lower) && words[last + 2]) {
      const behind = language.phraseFrom(words, last + 3);
      if (behind) last = behind.to - 1;
    }
    // "a spokeswoman for the White House", "officials in Washington": only so it is plain who is meant
    const link = words[last + 1];
    if (!proper && last === inner.to - 1 && link && lexicon.links.has(link.lower)) {
      const behind = language.phraseFrom(words, last + 2);
      if (behind && (words.slice(behind.from, behind.to).some(isNamePart) || naming.vague.test(list.at(-1)?.lower ?? '')))
        last = behind.to - 1;
    }
    // "a group monitoring the war": only so it is plain who is meant
    const doing = words[last + 1];
    if (
      !proper &&
      last === inner.to - 1 &&
      doing &&
      /^\p{Ll}{3,}ing$/u.test(doing.lower) &&
      !lexicon.saying.has(doing.lower) &&
      (naming.vague.test(list.at(-1)!.lower) || lexicon.standIns.has(list.at(-1)!.lower))
    ) {
      const behind = language.phraseFrom(words, last + 2);
      if (behind && behind.from === last + 2) last = behind.to - 1;
    }
    last = trimmed(sentence, words, inner.from, last, proper);
    if (last < inner.from) return null;
    const start = words[inner.from]!.start;
    const end = words[last]!.end;
    const name = layout.text.slice(start, end).replace(/\s+/g, ' ');
    return { name: proper ? fullest(name) : name, start, end };
  };

  /** Where a name ends before the times and verbs that stand behind it; before `from` where nothing of it is a name. */
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
          (i === to && /^\p{Ll}{3,}ed$/u.test(word.lower))) &&
        !lexicon.partyNouns.has(word.lower);
      const tail = naming.tail.test(word.lower) && i === to && proper;
      const small = headline && word.capital && lexicon.releasing.has(word.lower);
      if (verb || small || tail) to = i - 1;
    }
    while (to >= from && ((naming.time.test(words[to]!.lower) && !(words[to]!.lower === 'today' && words[to]!.capital)) || (words[to]!.mark && words[to]!.text !== ')'))) to--;
    // "Late Thursday", "Unconfirmed"
    if (
      to === from &&
      naming.noNameAlone.test(words[to]!.lower)
    )
      return -1;
    return to;
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

  const ownParty = (sentence: Sentence, word: Word): Party | null => {
    const quotation = layout.quotationAt(word.start);
    if (quotation) return speaking ? null : speakerAt(sentence, word.start);
    return outlet ? { name: outlet } : null;
  };

  /** Names by their last word and by their acronym, once an article and only when asked. */
  const namesBy = () => {
    if (book) return book;
    book = new Map();
    for (const sentence of layout.sentences) {
      const words = layout.wordsOf(sentence);
      for (let i = 0; i < words.length; i++) {
        if (!isNamePart(words[i]!)) continue;
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
        const start = words[i]!.start;
        const end = words[to - 1]!.end;
        const name = layout.text.slice(start, end).replace(/\s+/g, ' ');
        for (const word of words.slice(i, to)) {
          if (!isNamePart(word)) continue;
          const list = book.get(word.lower) ?? [];
          if (list.length < 20) list.push({ name, start, end });
          book.set(word.lower, list);
        }
        i = to - 1;
      }
    }
    return book;
  };

  const fullest = (name: string): string => {
    const parts = name.split(/[\s()]+/).filter(Boolean);
    if (parts.length > 2 || name.includes('(')) return name;
    const last = parts.at(-1)?.toLowerCase() ?? '';
    let best = name;
    for (const entry of namesBy().get(last) ?? []) {
      const other = entry.name.split(/[\s()]+/).filter(Boolean);
      if (other.length <= best.split(/[\s()]+/).length || other.length > 6) continue;
      const has = parts.every((part) => other.some((word) => word.toLowerCase() === part.toLowerCase()));
      const tail =
        (parts.length === 1 && lexicon.partyNouns.has(last) && entry.name.startsWith(`${name} of `)) ||
        entry.name.includes(`(${parts.at(-1)})`) ||
        other.at(-1)?.toLowerCase() === last;
      if (has && tail) best = entry.name;
    }
    return best;
  };

  const looksLikePerson = (party: Party) =>
    naming.title.test(party.name) ||
    (/^(?:(?:[A-Z][\w.'’-]+|al-\w+|de|von|van|bin) ){1,4}[A-Z][\w'’-]+$/.test(party.name) &&
      !naming.organisation.test(party.name));

  /** Parties that a sentence names as subjects, without pronouns, found once. */
  const named = (sentence: Sentence): readonly Subject[] => {
    const known = subjects.get(sentence.index);
    if (known) return known;
    const words = layout.wordsOf(sentence);
    const found: Subject[] = [];
    const add = (party: Party | null, at: number, says: boolean) => {
      if (party) found.push({ party, at, says });
    };
    for (let i = 0; i < words.length && found.length < MOST; i++) {
      if (words[i]!.capital || !lexicon.saying.has(words[i]!.lower)) continue;
      const subject = language.subjectOf(words, i);
      add(subject ? partyOf(sentence, subject, false) : inverted(sentence, words, i, false), i, true);
    }
    const opening = language.phraseFrom(words, firstNoun(words));
    if (opening) add(partyOf(sentence, opening, false), opening.to, false);
    subjects.set(sentence.index, found);
    return found;
  };

  const resolve = (sentence: Sentence, before: number, type: 'person' | 'any', noun: string | null): Party | null => {
    const reach = noun && naming.media.test(noun) ? 3 * REACH : REACH;
    for (let back = 0; back <= reach; back++) {
      const other = layout.sentences[sentence.index - back];
      if (!other) break;
      // in its own sentence a pronoun goes back to the nearest subject: "officials said they had no evidence"
      const list = back === 0 ? named(other).filter(({ at }) => at < before).toReversed() : named(other);
      for (const { party, says } of list)
        if ((back <= REACH || says) && mayStandFor(party, says, type, noun)) return party;
    }
    return noun && naming.houses.test(noun) ? housedAs(sentence, noun) : null;
  };

  const mayStandFor = (party: Party, says: boolean, type: 'person' | 'any', noun: string | null): boolean => {
    if (!noun) return type === 'any' ? true : looksLikePerson(party) || naming.person.test(party.name);
    const name = party.name.toLowerCase();
    if (name.includes(noun)) return true;
    if (naming.houses.test(noun) && /(?:^| )\p{Ll}[\p{L}-]*$/u.test(party.name)) return false;
    // "the ministry" is no council, "the network" no ministry, "the source" no newspaper
    if (naming.ownName.test(noun) && !/^\p{Lu}{2,}$/u.test(party.name)) return false;
    if (naming.media.test(noun) && naming.offices.test(party.name)) return false;
    if (naming.person.test(noun)) return looksLikePerson(party) || naming.person.test(party.name);
    // a stand-in for an organisation is not whoever a sentence opens with
    if (!says && !naming.organisation.test(party.name)) return false;
    return !looksLikePerson(party);
  };

  /** "the ministry": the nearest name before it that holds the noun, wherever in the article it stands. */
  const housedAs = (sentence: Sentence, noun: string): Party | null => {
    let best: { name: string; start: number; end: number } | null = null;
    for (const entry of namesBy().get(noun) ?? [])
      if (entry.start < sentence.start && entry.name.includes(' ') && (!best || entry.name.length >= best.name.length)) best = entry;
    return best ? { name: best.name, start: best.start, end: best.end } : null;
  };

  const firstNoun = (words: readonly Word[]) => {
    let i = pastDateline(words);
    while (
      i < words.length &&
      (words[i]!.mark || naming.opening.test(words[i]!.lower) || (/^\p{Lu}\p{Ll}/u.test(words[i]!.text) && language.isAdverb({ ...words[i]!, capital: false }) && !words[i + 1]?.capital))
    )
      i++;
    return i;
  };

  const inverted = (sentence: Sentence, words: readonly Word[], verb: number, follow = true): Party | null => {
    const before = words[verb - 1];
    if (!before || !/[,"”’'“]/.test(before.text) || !before.mark) return null;
    return partyOf(sentence, language.phraseFrom(words, verb + 1), follow);
  };

  /** ", officials said.", ", said one of them": the verb ends its clause, or its subject follows it. */
  const closesClause = (words: readonly Word[], verb: number) => {
    const next = words[verb + 1];
    return (
      !next ||
      next.mark ||
      language.closing.has(next.lower) ||
      (next.capital && lexicon.notNames.has(next.lower)) ||
      (words[verb - 1]?.mark ?? false)
    );
  };

  const voices = new Map<number, readonly Voice[]>();
  /** The verbs of saying and citing in a sentence and who speaks by each, found once. */
  const voicesOf = (sentence: Sentence): readonly Voice[] => {
    const known = voices.get(sentence.index);
    if (known) return known;
    const words = layout.wordsOf(sentence);
    const found: Voice[] = [];
    voices.set(sentence.index, found);
    for (let i = 0; i < words.length && found.length < VOICES; i++) {
      const word = words[i]!;
      // "Official: video is authentic"
      if (word.text === ':' && i > 0 && i < 5 && !words.slice(0, i).some(({ mark }) => mark)) {
        const party = partyOf(sentence, language.phraseFrom(words, 0, i), true, true);
        if (party) found.push({ word, party, cites: false, closes: false });
        continue;
      }
      if (lexicon.citing.has(word.lower)) {
        const agent = language.agentAfter(words, i);
        const party = agent >= 0 ? partyOf(sentence, language.phraseFrom(words, agent)) : null;
        if (party) found.push({ word, party, cites: true, closes: true });
      } else if (!word.capital && (lexicon.finding.has(word.lower) || (lexicon.saying.has(word.lower) && language.isVerbHere(words, i, lexicon)))) {
        const party = partyOf(sentence, language.subjectOf(words, i), true, true) ?? inverted(sentence, words, i);
        if (party) found.push({ word, party, cites: false, closes: closesClause(words, i) });
      }
    }
    return found;
  };

  const speakerIn = (
    sentence: Sentence,
    place: number,
    quotation: { start: number; end: number } | null,
  ): Party | null => {
    let best: Party | null = null;
    let distance = Number.POSITIVE_INFINITY;
    for (const { word, party, cites, closes } of voicesOf(sentence)) {
      if (quotation && word.start >= quotation.start && word.end <= quotation.end) continue;
      const behind = word.start > place;
      const between = behind ? layout.text.slice(place, word.start) : layout.text.slice(word.end, place + 5);
      if (!quotation && (behind ? !cites && !(/[,"”]/.test(between) && closes) : naming.turn.test(between))) continue;
      // "Der Spiegel reported findings that have not been confirmed": the newsroom's own clause
      if (!quotation && !behind && aside(between)) continue;
      // "according to" at the sentence's end speaks for all of it
      const gap = cites && behind ? Math.min(between.length, 30) : between.length;
      if (gap < distance) {
        distance = gap;
        best = party;
      }
    }
    return best;
  };

  const speakerAt = (sentence: Sentence, place: number): Party | null => {
    // "we" as the subject of the verb of saying itself leads back here
    if (speaking) return null;
    speaking = true;
    try {
      return speakerBeside(sentence, place);
    } finally {
      speaking = false;
    }
  };

  const speakerBeside = (sentence: Sentence, place: number): Party | null => {
    const quotation = layout.quotationAt(place);
    const here = speakerIn(sentence, place, quotation);
    if (here || !quotation) return here;
    for (const step of [1, -1, 2, -2]) {
      const other = layout.sentences[sentence.index + step];
      if (other && other.paragraph === sentence.paragraph) {
        const found = speakerIn(other, step > 0 ? other.start : other.end, quotation);
        if (found) return found;
      }
    }
    // a quotation that goes on in a paragraph of its own is that of the paragraph before
    const first = layout.sentences.findLastIndex((one) => one.index <= sentence.index && one.paragraph < sentence.paragraph);
    const before = layout.sentences[first];
    if (!before) return null;
    const speaker = speakerIn(before, before.end, quotation);
    return speaker && /["”:]|''/.test(layout.text.slice(before.start, before.end)) ? speaker : null;
  };

  return {
    partyOf: (sentence, range) => partyOf(sentence, range),
    subjectOf: (sentence, verb, speaks = false) =>
      partyOf(sentence, language.subjectOf(layout.wordsOf(sentence), verb), true, speaks),
    openingOf: (sentence) => {
      const words = layout.wordsOf(sentence);
      return partyOf(sentence, language.phraseFrom(words, firstNoun(words)));
    },
    isPerson: looksLikePerson,
    speakerAt,
  };
}

/** "WASHINGTON (Reuters) - …", "SEOUL, South Korea (AP) — …": the index behind a dateline; 0 where there is none. */
function pastDateline(words: readonly Word[]): number {
  const [first] = words;
  if (!first || first.text.length < 3 || first.text !== first.text.toUpperCase()) return 0;
  for (let i = 1; i < Math.min(words.length, 14); i++) if (/^[—–-]$/.test(words[i]!.text)) return i + 1;
  return 0;
}
