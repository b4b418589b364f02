import type { Word, WordRange } from './languages/language';
import type { Layout, Sentence } from './sentences';
import type { Party } from './types';

/** Reads names out of noun phrases and resolves pronouns, stand-ins and short forms to the fullest name in the article. */
export interface Parties {
  /** The party that the words name; null where they name none. */
  partyOf(sentence: Sentence, range: WordRange | null): Party | null;
  /** The party that the subject of the verb group at `verb` names. */
  subjectOf(sentence: Sentence, verb: number): Party | null;
  /** Who is speaking at that place: the nearest verb of saying around it, in its sentence or beside its quotation. */
  speakerAt(sentence: Sentence, place: number): Party | null;
}

/** How many sentences back a pronoun or a stand-in is resolved. */
const REACH = 5;

/** @param outlet the publication's name, for "we" and "this newspaper"; null where it is not known */
export function readParties(layout: Layout, outlet: string | null): Parties {
  const { language } = layout;
  const { lexicon } = language;
  let book: Map<string, { name: string; start: number; end: number }[]> | null = null;

  const nameIn = (words: readonly Word[], range: WordRange): WordRange | null => {
    let { from, to } = range;
    while (from < to && words[from] && (words[from]!.mark || (!isNamePart(words[from]!) && isArticle(words[from]!)))) from++;
    while (to > from && (words[to - 1]!.mark ? words[to - 1]!.text !== ')' : words[to - 1]!.lower === "'s")) to--;
    return from < to ? { from, to } : null;
  };
  const isNamePart = (word: Word) => word.capital && !lexicon.notNames.has(word.lower);
  const isArticle = (word: Word) => /^(?:the|a|an|der|die|das|ein|eine)$/.test(word.lower);

  const partyOf = (sentence: Sentence, range: WordRange | null, depth = 0): Party | null => {
    if (!range) return null;
    const words = layout.wordsOf(sentence);
    const first = words[range.from];
    if (!first) return null;
    if (range.to - range.from === 1) {
      if (lexicon.ownPronouns.has(first.lower)) return ownParty(sentence, first);
      if (lexicon.personPronouns.has(first.lower)) return depth < 2 ? resolve(sentence, range.from, 'person', null, depth) : null;
      if (lexicon.groupPronouns.has(first.lower)) return depth < 2 ? resolve(sentence, range.from, 'any', null, depth) : null;
    }
    const inner = nameIn(words, range);
    if (!inner) return null;
    const list = words.slice(inner.from, inner.to);
    const named = list.some(isNamePart);
    const head = headOf(list);
    if (!named && !list.some((word) => lexicon.partyNouns.has(word.lower))) return null;
    if (head && lexicon.materials.has(head.lower) && !lexicon.partyNouns.has(head.lower)) return null;
    if (head && lexicon.claimNouns.has(head.lower) && !lexicon.partyNouns.has(head.lower)) return null;
    if (!named && head && lexicon.standIns.has(head.lower) && /^(?:the|its|this|that)$/.test(words[range.from]!.lower) && list.length <= 2 && depth < 2) {
      const resolved = resolve(sentence, range.from, 'any', head.lower, depth);
      if (resolved) return resolved;
    }
    const start = words[inner.from]!.start;
    const end = words[inner.to - 1]!.end;
    const name = layout.text.slice(start, end).replace(/\s+/g, ' ');
    return { name: named ? fullest(name) : name, start, end };
  };

  const headOf = (list: readonly Word[]): Word | null => {
    let head: Word | null = null;
    for (const word of list) {
      if (word.lower === 'of' || word.lower === 'for' || word.text === '(') break;
      if (!word.mark && word.lower !== "'s") head = word;
    }
    return head;
  };

  const ownParty = (sentence: Sentence, word: Word): Party | null => {
    if (layout.quotationAt(word.start)) return speakerAt(sentence, word.start);
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
          else if ((word.lower === 'of' || word.lower === 'for' || word.lower === "'s" || word.lower === 'al' || word.lower === 'and') && words[to + 1] && isNamePart(words[to + 1]!) && word.lower !== 'and') to += 2;
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
      const tail = entry.name.includes(`(${parts.at(-1)})`) || other.at(-1)?.toLowerCase() === last;
      if (has && tail) best = entry.name;
    }
    return best;
  };

  const looksLikePerson = (party: Party) => /^(?:(?:[A-Z][\w.'’-]+|al-\w+|de|von|van|bin) ){1,4}[A-Z][\w'’-]+$/.test(party.name) && !/(?:News|Times|Post|Ministry|Agency|Army|Department|Forces|Observatory|University|Organization|State|Council|Group|House|Institute|Journal|Press)\b/.test(party.name);

  const resolve = (sentence: Sentence, before: number, type: 'person' | 'any', noun: string | null, depth: number): Party | null => {
    for (let back = 0; back <= REACH; back++) {
      const other = layout.sentences[sentence.index - back];
      if (!other) break;
      const words = layout.wordsOf(other);
      const limit = back === 0 ? before : words.length;
      const candidates: Party[] = [];
      const opening = language.phraseFrom(words, firstNoun(words));
      if (opening && opening.to <= limit) {
        const party = partyOf(other, opening, depth + 1);
        if (party) candidates.push(party);
      }
      for (let i = 0; i < limit; i++) {
        if (!lexicon.saying.has(words[i]!.lower)) continue;
        const party = partyOf(other, language.subjectOf(words, i), depth + 1) ?? inverted(other, words, i, depth + 1);
        if (party) candidates.push(party);
      }
      const found = candidates.find((party) => (noun ? party.name.toLowerCase().includes(noun) || !looksLikePerson(party) : type === 'person' ? looksLikePerson(party) : true));
      if (found) return found;
    }
    return null;
  };

  const firstNoun = (words: readonly Word[]) => {
    let i = 0;
    while (i < words.length && (words[i]!.mark || /^(?:but|and|however|meanwhile|earlier|still|also|later)$/.test(words[i]!.lower))) i++;
    return i;
  };

  const inverted = (sentence: Sentence, words: readonly Word[], verb: number, depth = 0): Party | null => {
    const before = words[verb - 1];
    if (!before || !(before.mark || before.text === ',')) return null;
    return partyOf(sentence, language.phraseFrom(words, verb + 1), depth);
  };

  const speakerIn = (sentence: Sentence, place: number, quotation: { start: number; end: number } | null): Party | null => {
    const words = layout.wordsOf(sentence);
    let best: Party | null = null;
    let distance = Number.POSITIVE_INFINITY;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (quotation && word.start >= quotation.start && word.end <= quotation.end) continue;
      const agent = word.lower === 'according' || word.lower === 'laut' ? language.agentAfter(words, i) : -1;
      let party: Party | null = null;
      if (agent >= 0) party = partyOf(sentence, language.phraseFrom(words, agent));
      else if (lexicon.saying.has(word.lower)) {
        party = partyOf(sentence, language.subjectOf(words, i)) ?? inverted(sentence, words, i);
        // a verb behind the place speaks of it only across a comma or a quotation mark
        if (party && !quotation && word.start > place && !/[,"”]/.test(layout.text.slice(place, word.start))) party = null;
      }
      if (!party) continue;
      const gap = Math.abs(word.start - place);
      if (gap < distance) {
        distance = gap;
        best = party;
      }
    }
    return best;
  };

  const speakerAt = (sentence: Sentence, place: number): Party | null => {
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
    return null;
  };

  return {
    partyOf: (sentence, range) => partyOf(sentence, range),
    subjectOf: (sentence, verb) => partyOf(sentence, language.subjectOf(layout.wordsOf(sentence), verb)),
    speakerAt,
  };
}
