import type { Word, WordRange } from './languages/language';
import { pastDateline, readNames } from './names';
import type { Layout, Sentence } from './sentences';
import { readStandIns } from './stand-ins';
import type { Party } from './types';
import { readVoices } from './voices';

/** Reads names out of noun phrases and resolves pronouns, stand-ins and short forms to the fullest name in the article. */
export interface Parties {
  /** The party that the words name; null where they name none. */
  partyOf(sentence: Sentence, range: WordRange | null): Party | null;
  /** The party that the subject of the verb group at `verb` names; `speaks` where only a party can be its subject. */
  subjectOf(sentence: Sentence, verb: number, speaks?: boolean): Party | null;
  /** The party that the sentence opens with. */
  openingOf(sentence: Sentence): Party | null;
  /** Whether the word is part of a name. */
  isName(word: Word): boolean;
  /** Whether the name is that of a person. */
  isPerson(party: Party): boolean;
  /** Who is speaking at that place: the nearest verb of saying around it, in its sentence or beside its quotation. */
  speakerAt(sentence: Sentence, place: number): Party | null;
}

/** @param outlet the publication's name, for "we" and "this newspaper"; null where it is not known */
export function readParties(layout: Layout, outlet: string | null): Parties {
  const { language } = layout;
  const { lexicon, naming } = language;
  const names = readNames(layout);
  const { isNamePart, fullest, firstNoun, isHeadline } = names;
  const resolve = readStandIns(layout, names, (sentence, range) => partyOf(sentence, range, false));
  let speaking = false;
  const voiceAt = readVoices(layout, (sentence, range, speaks) => partyOf(sentence, range, true, speaks));
  const speakerAt = (sentence: Sentence, place: number): Party | null => {
    // "we" as the subject of the verb of saying itself leads back here
    if (speaking) return null;
    speaking = true;
    try {
      return voiceAt(sentence, place);
    } finally {
      speaking = false;
    }
  };

  const nameIn = (words: readonly Word[], range: WordRange): WordRange | null => {
    let { from, to } = range;
    while (from < to && words[from] && (words[from]!.mark || (!isNamePart(words[from]!) && isArticle(words[from]!))))
      from++;
    while (to > from && (words[to - 1]!.mark ? words[to - 1]!.text !== ')' : words[to - 1]!.lower === "'s")) to--;
    return from < to ? { from, to } : null;
  };
  const isArticle = (word: Word) => naming.article.test(word.lower);

  /**
   * @param follow whether pronouns and stand-ins are resolved
   * @param speaks whether it is the subject of a verb that mostly a party has, and `speech` where only a party has it: then any
   *   noun will do but one of what is said or written
   */
  const partyOf = (
    sentence: Sentence,
    range: WordRange | null,
    follow = true,
    speaks: boolean | 'speech' = false,
  ): Party | null => {
    if (!range) return null;
    const words = layout.wordsOf(sentence);
    const first = words[range.from];
    if (!first) return null;
    const acronym = first.text.length > 1 && first.text === first.text.toUpperCase();
    if (range.to - range.from === 1 && !acronym) {
      // "we’re not sure"
      if (lexicon.ownPronouns.has(first.lower.replace(/['’].*$/, ''))) return follow ? ownParty(sentence, first) : null;
      if (follow && (lexicon.personPronouns.has(first.lower) || lexicon.groupPronouns.has(first.lower))) {
        const teller = tellerBefore(sentence, words, range.from);
        // "Brand claimed it had not been able": no person is an it
        const person = teller && names.isPerson(teller);
        if (teller && (lexicon.groupPronouns.has(first.lower) ? !person || !lexicon.neuter.has(first.lower) : person))
          return teller;
      }
      if (lexicon.personPronouns.has(first.lower)) return follow ? resolve(sentence, range.from, 'person', null) : null;
      if (lexicon.groupPronouns.has(first.lower))
        return follow ? resolve(sentence, range.from, lexicon.neuter.has(first.lower) ? 'body' : 'any', null) : null;
    }
    const inner = nameIn(words, range);
    if (!inner) return null;
    // "We’re", "Escaping": no names, though a sentence opens with them
    if (inner.to - inner.from === 1 && inner.from === firstNoun(words)) {
      const only = words[inner.from]!.lower;
      if (naming.noName.test(only)) return null;
    }
    // "Brand himself"
    while (inner.to - inner.from > 1 && naming.self.test(words[inner.to - 1]!.lower)) inner.to--;
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
    // "Tuesday, the group said", "a story he told": a time, a clause
    if (
      list.every(({ lower }) => naming.time.test(lower) || naming.span.test(lower))
        ? true
        : list.some(({ lower }) => lexicon.personPronouns.has(lower))
    )
      return null;
    const head = headOf(list);
    if (head && !head.capital && lexicon.documents.has(head.lower)) {
      const maker = makerOf(sentence, words, inner, head);
      if (maker) return maker;
    }
    if (
      speaks &&
      (!proper || (head && !head.capital && lexicon.nobodies.has(head.lower))) &&
      (!head ||
        !/^\p{Ll}[\p{Ll}-]{2,}$/u.test(head.lower) ||
        lexicon.nobodies.has(head.lower) ||
        list[0]!.lower === "'s")
    )
      return null;
    // "the matter", "Kim’s public absence": things, whatever they are said to do
    if (
      head &&
      !head.capital &&
      !(speaks === 'speech' && !lexicon.writings.has(head.lower) && !lexicon.anyMaterial.has(head.lower)) &&
      !list.some((word) => lexicon.partyNouns.has(word.lower) || word.lower === 'user') &&
      !naming.person.test(head.lower) &&
      (!naming.doers.test(head.lower) || naming.noDoers.test(head.lower)) &&
      !lexicon.materials.has(head.lower) &&
      // "local fishermen's associations": a plural that acts, whatever its first word is
      !(speaks && !list.slice(1).some(isNamePart) && /[^s]s$/.test(head.lower) && list.length > 1) &&
      // "the coastguard of Osterholt published it"
      !(speaks && list.some(({ lower }, i) => lower === 'of' && list[i + 1] && isNamePart(list[i + 1]!)))
    )
      return null;
    // "a set of intercepted radio messages": material, whatever it is counted by
    const lastWord = list.at(-1)!;
    if (
      !lastWord.capital &&
      list.some(({ lower }) => lower === 'of') &&
      (lexicon.materials.has(lastWord.lower) || lexicon.claimNouns.has(lastWord.lower)) &&
      !lexicon.partyNouns.has(lastWord.lower)
    )
      return null;
    // "Article 13 of the treaty"; but who speaks is a party: "Channel 4 said"
    if (!speaks && proper && list.length > 1 && list[0]!.capital && /^\d+$/.test(list[1]!.text)) return null;
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
    // "the harbour chief, Ilo Brand, said": the name says who the chief is
    if ((!proper || (head && !head.capital && list.length > 1)) && words[inner.to]?.text === ',') {
      const named = language.phraseFrom(words, inner.to + 1);
      if (
        named &&
        named.to - named.from <= 5 &&
        (words[named.to]?.text === ',' || words[named.to]?.text === '.') &&
        words.slice(named.from, named.to).every(isNamePart)
      )
        return partyOf(sentence, named, false);
    }
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
    let last = inner.to - 1;
    // "the group that calls itself the Islamic State": the name stands behind
    const own = words.slice(inner.to, inner.to + 4).findIndex((word) => lexicon.naming.has(word.lower));
    if (own >= 0) {
      const behind = language.phraseFrom(
        words,
        inner.to + own + (naming.itself.test(words[inner.to + own + 1]?.lower ?? '') ? 2 : 1),
      );
      if (behind && !words.slice(inner.to, behind.from).some((word) => word.text === ',' || word.text === '.'))
        last = behind.to - 1;
    }
    // "Spooks at the service", "Jihadists believed to be …": a plural that opens the sentence may be no name
    const plain = !proper || (list.length === 1 && inner.from === firstNoun(words) && /\p{Ll}s$/u.test(list[0]!.text));
    // "men claiming to be part of the group"
    if (
      plain &&
      last === inner.to - 1 &&
      naming.seeming.test(words[last + 1]?.lower ?? '') &&
      lexicon.attributes.has(words[last + 2]?.lower ?? '') &&
      words[last + 3]
    ) {
      const behind = language.phraseFrom(words, last + 4);
      if (behind && behind.from <= last + 5) last = behind.to - 1;
    }
    // "a source linked to the militia", "people familiar with the talks"
    const tie = words[last + 1];
    if (plain && last === inner.to - 1 && tie && lexicon.ties.has(tie.lower) && words[last + 2]) {
      const behind = language.phraseFrom(words, last + 3);
      if (behind) last = behind.to - 1;
    }
    // "a spokeswoman for the White House", "officials in Washington": only so it is plain who is meant
    const link = words[last + 1];
    if (plain && last === inner.to - 1 && link && lexicon.links.has(link.lower)) {
      const behind = language.phraseFrom(words, last + 2);
      if (
        behind &&
        (words.slice(behind.from, behind.to).some(isNamePart) || naming.vague.test(list.at(-1)?.lower ?? ''))
      )
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
    // "Commander Ann Lee of the port police’s harbour unit": she is named
    const person = name.split(naming.of)[0]!;
    if (proper && person.length < name.length && person.split(' ').length > 1 && names.isPerson({ name: person }))
      return { name: person, start, end: start + person.length };
    return { name: proper ? fullest(name) : name, start, end };
  };

  /** "The agency's report", "an analysis by Ann Lee", "an article in the Herald": whose it is, where a name says so. */
  const makerOf = (sentence: Sentence, words: readonly Word[], { from, to }: WordRange, head: Word): Party | null => {
    let end = words.indexOf(head, from);
    while (end > from && !isNamePart(words[end - 1]!)) end--;
    let start = end;
    while (start > from && !words[start - 1]!.mark && words[start - 1]!.capital) start--;
    // "Another New York paper’s report"
    while (start < end && lexicon.notNames.has(words[start]!.lower) && words[start]!.lower !== 'new') start++;
    if (start < end) return partyOf(sentence, { from: start, to: end }, false);
    let at = to;
    if (words[at] && !words[at]!.mark && language.isParticiple(words[at]!)) at++;
    const link = words[at]?.lower ?? '';
    if (!lexicon.from.has(link) && link !== 'in' && language.agentAfter(words, at) < 0) return null;
    const behind = language.phraseFrom(words, at + 1);
    return behind && words.slice(behind.from, behind.to).some(isNamePart) ? partyOf(sentence, behind, false) : null;
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
    while (
      to >= from &&
      ((naming.time.test(words[to]!.lower) && !(words[to]!.lower === 'today' && words[to]!.capital)) ||
        (words[to]!.mark && words[to]!.text !== ')'))
    )
      to--;
    // "Late Thursday", "Unconfirmed"
    if (to === from && naming.noNameAlone.test(words[to]!.lower)) return -1;
    return to;
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

  /** "The burial teams say they cannot …": who speaks right before a pronoun is whom it means. */
  const tellerBefore = (sentence: Sentence, words: readonly Word[], at: number): Party | null => {
    const verb = lexicon.clauseOpeners.has(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    if (verb < 1 || !lexicon.saying.has(words[verb]!.lower) || lexicon.telling.has(words[verb]!.lower)) return null;
    if (!language.isVerbHere(words, verb, lexicon)) return null;
    const range = language.subjectOf(words, verb);
    return range && range.to <= verb ? partyOf(sentence, range, true, true) : null;
  };

  const ownParty = (sentence: Sentence, word: Word): Party | null => {
    const quotation = layout.quotationAt(word.start);
    if (quotation) return speaking ? null : speakerAt(sentence, word.start);
    return outlet ? { name: outlet } : null;
  };

  const subjectOf = (sentence: Sentence, verb: number, speaks: boolean): Party | null => {
    const words = layout.wordsOf(sentence);
    const speech = speaks && lexicon.speech.has(words[verb]?.lower ?? '');
    return partyOf(sentence, language.subjectOf(words, verb), true, speech ? 'speech' : speaks);
  };

  return {
    partyOf: (sentence, range) => partyOf(sentence, range),
    subjectOf: (sentence, verb, speaks = false) => subjectOf(sentence, verb, speaks),
    openingOf: (sentence) => {
      const words = layout.wordsOf(sentence);
      return partyOf(sentence, language.phraseFrom(words, firstNoun(words)));
    },
    isPerson: names.isPerson,
    isName: isNamePart,
    speakerAt,
  };
}
