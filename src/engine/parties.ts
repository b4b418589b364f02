import { holderIn, nameBehind } from './holders';
import { pastDateline } from './languages/dateline';
import type { Word, WordRange } from './languages/language';
import { readMakers } from './makers';
import { readNames } from './names';
import { isDoer, readNobodies } from './nobodies';
import { readPhrases } from './noun-phrases';
import type { Layout, Sentence } from './sentences';
import { isAddress, withoutQuotes } from './sites';
import { readStandIns } from './stand-ins';
import { subjectAt } from './subjects';
import type { Party } from './types';
import { readVoices } from './voices';

/** Reads names out of noun phrases and resolves pronouns, stand-ins and short forms to the fullest name in the article. */
export interface Parties {
  /** The party that the words name; null where they name none. */
  partyOf(sentence: Sentence, range: WordRange | null): Party | null;
  /** The party that the subject of the verb group at `verb` names; `speaks` where only a party can be its subject, `itself` where a thing can and its maker is not meant. */
  subjectOf(sentence: Sentence, verb: number, speaks?: boolean | 'itself'): Party | null;
  /** Whose something is by the pronoun at that word: "his claim". */
  ownerAt(sentence: Sentence, at: number): Party | null;
  /** The party that the sentence opens with. */
  openingOf(sentence: Sentence): Party | null;
  /** Whether the word is part of a name. */
  isName(word: Word): boolean;
  /** Whether the name is that of a person. */
  isPerson(party: Party): boolean;
  /** Who is speaking at that place: the nearest verb of saying around it, in its sentence or beside its quotation. */
  speakerAt(sentence: Sentence, place: number): Party | null;
}

/** A name with the mark of quotation that closes it, or without the bracket that nothing closes. */
function whole(said: string, next: string | undefined): string {
  const name = said.replace(/\s+/g, ' ');
  if (name.split('"').length % 2 === 0) return next === '"' ? `${name}"` : name.replace(/ ?"([^"]*)$/, ' $1');
  if (name.includes('“') && !name.includes('”')) return next === '”' ? `${name}”` : name.replace('“', '');
  return name.includes('(') && !name.includes(')') ? name.slice(0, name.indexOf('(')).trim() : name;
}

/** @param outlet the publication's name, for "we" and "this newspaper"; null where it is not known */
export function readParties(layout: Layout, outlet: string | null): Parties {
  const { language } = layout;
  const { lexicon, naming } = language;
  const names = readNames(layout);
  const { isNamePart, isShown, isAdjective, isCalled, fullest, firstNoun } = names;
  const { nameIn, headOf, furthest, trimmed } = readPhrases(layout, names);
  const makerOf = readMakers(layout, names, (sentence, range, follow) => partyOf(sentence, range, follow));
  const namesNobody = readNobodies(layout, names);
  const resolve = readStandIns(layout, names, (sentence, range, speaks) => partyOf(sentence, range, false, speaks));
  let speaking = false;
  const openingOf = (sentence: Sentence): Party | null => {
    const words = layout.wordsOf(sentence);
    return partyOf(sentence, language.phraseFrom(words, firstNoun(words)));
  };
  const voiceAt = readVoices(layout, (sentence, range, speaks) => partyOf(sentence, range, true, speaks), openingOf);
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

  /**
   * @param follow whether pronouns and stand-ins are resolved
   * @param how whether it is the subject of a verb that mostly a party has, and `speech` where only a party has it: then any
   *   noun will do but one of what is said or written
   */
  const partyOf = (
    sentence: Sentence,
    range: WordRange | null,
    follow = true,
    how: boolean | 'speech' | 'itself' = false,
  ): Party | null => {
    const speaks = how === 'itself' ? false : how;
    if (!range) return null;
    const words = layout.wordsOf(sentence);
    const first = words[range.from];
    if (!first) return null;
    // "thegate.com said"
    if (range.to - range.from === 1 && isAddress(first.text) && words[range.from - 1]?.text !== '(')
      return { name: first.text, start: first.start, end: first.end };
    const acronym = first.text.length > 1 && first.text === first.text.toUpperCase();
    if (range.to - range.from === 1 && !acronym) {
      // "we’re not sure"
      if (lexicon.ownPronouns.has(first.lower.replace(/['’].*$/, ''))) return follow ? ownParty(sentence, first) : null;
      if (language.isExpletive(words, range.from)) return null;
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
    const only = inner.to - inner.from === 1 ? words[inner.from]! : null;
    // "We’re", "Escaping": no names, though a sentence opens with them
    if (only && inner.from === firstNoun(words)) {
      const { lower } = only;
      if (naming.noName.test(lower) && !isShown(only) && !(/g$/.test(lower) && acts(words, inner.to))) return null;
      // "Count this as a win", "Research did not help"
      if (
        only.capital &&
        !isCalled(only) &&
        !lexicon.partyNouns.has(lower) &&
        (naming.ordered.test(words[inner.to]?.lower ?? '') || lexicon.documents.has(lower))
      )
        return null;
    }
    // "Thus, …", "Added another": the first word of a sentence, and no name
    if (only?.capital && !isNamePart(only) && lexicon.leading.has(only.lower) && !lexicon.partyNouns.has(only.lower))
      return null;
    // "Brand himself"
    while (inner.to - inner.from > 1 && naming.self.test(words[inner.to - 1]!.lower)) inner.to--;
    // "a source close to the squad": the phrase ends before the tie
    if (inner.to - inner.from > 1 && lexicon.ties.has(words[inner.to - 1]!.lower)) inner.to--;
    // "Monday Brand": the time stands before
    while (
      inner.from + 1 < inner.to &&
      naming.time.test(words[inner.from]!.lower) &&
      !isShown(words[inner.from]!) &&
      words[inner.from + 1]!.capital
    )
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
      list.every((word) => (naming.time.test(word.lower) || naming.span.test(word.lower)) && !isShown(word)) ||
      list.some(({ lower }, i) => lexicon.personPronouns.has(lower) && (i > 0 || list.length === 1))
    )
      return null;
    const head = headOf(list);
    // "No militants"
    if (naming.none.test(first.lower) && list.length > 1 && !acronym) return null;
    if (how === 'itself' && head && !head.capital && !lexicon.partyNouns.has(head.lower) && !isDoer(naming, head))
      return null;
    if (head && !head.capital && lexicon.documents.has(head.lower)) {
      const maker = makerOf(sentence, words, inner, head, follow);
      if (maker) return maker;
      // "according to the report": that of the paper that reported
      if (
        follow &&
        !proper &&
        list.length === 1 &&
        naming.definite.test(first.lower) &&
        lexicon.reports.has(head.lower)
      ) {
        const teller = resolve(sentence, range.from, 'any', head.lower);
        if (teller) return teller;
      }
    }
    const nobody = namesNobody({
      list,
      first,
      head,
      proper,
      speaks,
      does: how === 'itself' || isAgent(words, range.from),
    });
    // "the harbour chief, Ilo Brand, said", "her agent, the former judge Ann Lee.": the name says who it is
    const named =
      (!proper || (head && !head.capital && list.length > 1)) && (!nobody || (head && isDoer(naming, head)))
        ? nameBehind(layout, isNamePart, words, inner)
        : null;
    if (named) return partyOf(sentence, named, false);
    if (nobody) return null;
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
      const own = list.length > 1 && !naming.attribute.test(list[0]!.lower) ? list[0]!.lower : null;
      if (resolved && (!own || resolved.name.toLowerCase().includes(own))) return resolved;
    }
    const last = trimmed(sentence, words, inner.from, furthest(words, inner, proper), proper);
    if (last < inner.from) return null;
    const { capital, end, lower, text } = words[last]!;
    // "Following", "Regardless"
    if (
      last === inner.from &&
      capital &&
      !isNamePart(words[last]!) &&
      lexicon.notNames.has(lower) &&
      !lexicon.partyNouns.has(lower)
    )
      return null;
    // "Russian soldiers": whose, not who; but "the Norwegian said", "the Chinese have"
    if (last === inner.from && isAdjective(text) && (language.phraseFrom(words, last)?.to ?? 0) > last + 1) return null;
    const start = words[inner.from]!.start;
    const name = whole(layout.text.slice(start, end), layout.text[end]);
    const holder = holderIn(names, naming, { name, start, end }, { proper, capitals: list.every(isNamePart) });
    return holder ?? { name: proper ? fullest(withoutQuotes(lexicon, name)) : name, start, end };
  };

  /** "by hikers", "according to Channel 4", "said Channel 4". */
  const isAgent = (words: readonly Word[], from: number) =>
    language.agentAfter(words, from - 1) === from ||
    language.agentAfter(words, from - 2) === from ||
    lexicon.speech.has(words[from - 1]?.lower ?? '');

  /** "Manning could not verify", "Fleming said": a verb of somebody right behind it, so that it is none itself. */
  const acts = (words: readonly Word[], at: number) => {
    const { lower, capital } = words[at] ?? { lower: '', capital: true };
    if (capital) return false;
    if (lexicon.speech.has(lower) || lexicon.denying.has(lower)) return true;
    return lexicon.modal.has(lower) && !words.slice(at + 1, at + 4).some((word) => lexicon.passive.has(word.lower));
  };

  /** "The burial teams say they cannot …": who speaks right before a pronoun is whom it means. */
  const tellerBefore = (sentence: Sentence, words: readonly Word[], at: number): Party | null => {
    const verb = lexicon.clauseOpeners.has(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    if (verb < 1 || !lexicon.saying.has(words[verb]!.lower) || lexicon.telling.has(words[verb]!.lower)) return null;
    if (!language.isVerbHere(words, verb, lexicon)) return null;
    const range = subjectAt(layout, sentence, verb);
    return range && range.to <= verb ? partyOf(sentence, range, true, true) : null;
  };

  const ownParty = (sentence: Sentence, word: Word): Party | null => {
    const quotation = layout.quotationAt(word.start);
    if (quotation) return speaking ? null : speakerAt(sentence, word.start);
    return outlet ? { name: outlet } : null;
  };

  const subjectOf = (sentence: Sentence, verb: number, speaks: boolean | 'itself'): Party | null => {
    const words = layout.wordsOf(sentence);
    const word = words[verb];
    // "the assembly called it a lie", "the park dismissed the report": no thing does
    const throwsOut =
      !!word &&
      !words[verb - 1]?.mark &&
      language.isParticiple(word) &&
      (lexicon.calling.has(word.lower) || lexicon.refusing.has(word.lower));
    const speech = speaks === true && (throwsOut || lexicon.speech.has(word?.lower ?? ''));
    return partyOf(sentence, subjectAt(layout, sentence, verb), true, speech ? 'speech' : speaks);
  };

  return {
    partyOf: (sentence, range) => partyOf(sentence, range),
    subjectOf: (sentence, verb, speaks = false) => subjectOf(sentence, verb, speaks),
    ownerAt: (sentence, at) => resolve(sentence, at, 'person', null),
    openingOf,
    isPerson: names.isPerson,
    isName: isNamePart,
    speakerAt,
  };
}
