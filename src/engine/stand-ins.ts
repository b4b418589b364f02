import type { Word, WordRange } from './languages/language';
import type { Names } from './names';
import type { Layout, Sentence } from './sentences';
import { holdsCapital, isCapitals, spelt } from './spelling';
import { subjectAt } from './subjects';
import type { Party } from './types';
import { agentNear } from './word-places';

/** A party that a sentence names as a subject: where, and whether of a verb of saying. */
interface Subject {
  party: Party;
  at: number;
  says: boolean;
  /** A stand-in: only in its own sentence a pronoun goes back to it; `next` where only an "it" of the next sentence does. */
  near?: boolean | 'next';
  /** Whether by a verb of outlets: "the Gate reported". */
  reports: boolean;
}

/** How many sentences back a pronoun or a stand-in is resolved. */
const REACH = 5;
/** Subjects kept of one sentence; no real sentence names more. */
const MOST = 8;

const ONE_OR_TWO = spelt(String.raw`^\p{Lu}\S+(?: \p{Lu}\S+)?$`);
const SMALL_END = spelt(String.raw`(?:^| )\p{Ll}[\p{L}-]*$`);

/** Who a pronoun or a stand-in before word `before` stands for: `noun` is the stand-in's, null for a pronoun. */
export type Resolve = (sentence: Sentence, before: number, type: StandIn, noun: string | null) => Party | null;

/** "he", "it", "they". */
type StandIn = 'person' | 'body' | 'any';

/** @param read the party that words name by themselves, with no pronoun or stand-in resolved */
export function readStandIns(
  layout: Layout,
  names: Names,
  read: (sentence: Sentence, range: WordRange | null, speaks?: 'speech') => Party | null,
): Resolve {
  const { language } = layout;
  const { lexicon, naming } = language;
  const subjects = new Map<number, readonly Subject[]>();

  /** Parties that a sentence names as subjects, without pronouns, found once. */
  const named = (sentence: Sentence): readonly Subject[] => {
    const known = subjects.get(sentence.index);
    if (known) return known;
    const words = layout.wordsOf(sentence);
    const found: Subject[] = [];
    const add = (party: Party | null, at: number, says: boolean, near: Subject['near'] = false) => {
      if (party) found.push({ party, at, says, near, reports: lexicon.reporting.has(words[at]?.lower ?? '') });
    };
    for (let i = 0; i < words.length && found.length < MOST; i++) {
      // "according to a report from Gate News"
      if (lexicon.citing.has(words[i]!.lower)) {
        const agent = language.agentAfter(words, i);
        if (agent >= 0) add(read(sentence, language.phraseFrom(words, agent)), i, true);
      }
      const { lower, capital } = words[i]!;
      // "after the paper published the details, which Ann Lee said it had not verified"
      if (!capital && !lexicon.saying.has(lower) && lexicon.releasing.has(lower)) {
        // "It was posted by the rights group Harbour Watch. The group …"
        const agent = lexicon.groupPronouns.has(words[0]!.lower) ? agentNear(layout, words, i) : -1;
        if (agent >= 0) add(read(sentence, language.phraseFrom(words, agent)), i, true);
        const subject = lexicon.passive.has(words[i - 1]?.lower ?? '') ? null : subjectAt(layout, sentence, i);
        const defined = subject && subject.to - subject.from === 2 && naming.article.test(words[subject.from]!.lower);
        if (defined && naming.houses.test(words[subject.from + 1]!.lower)) add(read(sentence, subject), i, false, true);
        continue;
      }
      if (capital || !lexicon.saying.has(lower)) continue;
      const subject = subjectAt(layout, sentence, i);
      const range = subject ?? invertedAt(layout, words, i);
      const party = read(sentence, range);
      add(party, i, true);
      // "the chain said so": no noun for a party, but whatever speaks is one
      if (!party && lexicon.speech.has(lower)) add(read(sentence, range, 'speech'), i, true, 'next');
    }
    const opening = language.phraseFrom(words, names.firstNoun(words));
    if (opening) add(read(sentence, opening), opening.to, false);
    subjects.set(sentence.index, found);
    return found;
  };

  const acting = new Map<number, readonly Subject[]>();
  /** People who do something in a sentence, whatever it is: "In Brennock, President Lee released a statement". Found once. */
  const actors = (sentence: Sentence): readonly Subject[] => {
    const known = acting.get(sentence.index);
    if (known) return known;
    const words = layout.wordsOf(sentence);
    const found: Subject[] = [];
    acting.set(sentence.index, found);
    for (let i = 0; i < words.length && found.length < MOST; i++) {
      if (!names.isNamePart(words[i]!)) continue;
      let to = i + 1;
      while (to < words.length && names.isNamePart(words[to]!)) to++;
      const before = words[i - 1];
      const next = words[to];
      // behind a preposition or a verb it is no subject; a mark or a small word that may be a verb follows one
      const free =
        !before ||
        before.mark ||
        before.capital ||
        lexicon.clauseOpeners.has(before.lower) ||
        naming.opening.test(before.lower) ||
        naming.person.test(before.lower) ||
        naming.article.test(before.lower);
      const acts =
        next &&
        !next.capital &&
        (next.text === ',' ||
          (!next.mark &&
            next.lower !== "'s" &&
            (language.isAdverb(next) ||
              lexicon.modal.has(next.lower) ||
              lexicon.passive.has(next.lower) ||
              /(?:ed|[^s]s)$/.test(next.lower) ||
              naming.pastForms.test(next.lower))));
      if (free && acts) {
        const party = read(sentence, { from: i, to });
        if (party && (names.isPerson(party) || names.isSurname(party)) && !names.isPlaced(party))
          found.push({ party, at: i, says: false, reports: false });
      }
      i = to;
    }
    return found;
  };

  const resolve = (sentence: Sentence, before: number, type: StandIn, noun: string | null): Party | null => {
    // who is spoken of in a quotation is not who speaks behind it
    const isQuoted = ({ start }: Party) => start !== undefined && layout.quotationAt(start) !== null;
    const quoted = layout.quotationAt(layout.wordsOf(sentence)[before]?.start ?? sentence.start) !== null;
    let reach = noun && naming.media.test(noun) ? 3 * REACH : REACH;
    for (let back = 0; back <= reach; back++) {
      const other = layout.sentences[sentence.index - back];
      if (!other) break;
      // "He went on": who is meant stands farther back
      if (type === 'person' && !noun && back > 0 && reach < 3 * REACH && opensWithPerson(other)) reach++;
      // in its own sentence a pronoun goes back to the nearest subject: "officials said they had no evidence"
      const list =
        back === 0
          ? named(other)
              .filter(({ at }) => at < before)
              .toReversed()
          : named(other);
      const free = list.filter(
        ({ party, near }) =>
          (quoted || !isQuoted(party)) &&
          (near === 'next' ? back === 1 && type === 'body' : !(near && (back > 0 || noun))),
      );
      for (const { party, says, at, reports } of free)
        if (noun && lexicon.reports.has(noun)) {
          if (reports && back <= REACH && isOutlet(party)) return party;
        } else if ((back <= (noun ? REACH : reach) || says) && mayStandFor(party, says, type, noun))
          // "the paper" is itself a stand-in
          return (!noun && naming.houses.test(party.name) && resolve(other, at, 'any', party.name)) || party;
      const body =
        type === 'body' && back <= 1 && free.find(({ party, says }) => (says || back === 0) && isPerhapsBody(party));
      if (body) return body.party;
      if (type === 'person' && !noun && (back > 0 || !quoted))
        for (const { party, at } of actors(other).toReversed())
          if ((back > 0 || at < before) && (quoted || !isQuoted(party))) return party;
      if (type === 'person' && !noun && back === 1) {
        const party = endingIn(other);
        if (party && (quoted || !isQuoted(party))) return party;
      }
    }
    return noun && naming.houses.test(noun) ? names.housedAs(sentence, noun) : null;
  };

  /** "The row involves the minister Ann Lee. She …": the person who ends a sentence. */
  const endingIn = (sentence: Sentence): Party | null => {
    const words = layout.wordsOf(sentence);
    const to = words.length - 1;
    if (words[to]?.text !== '.') return null;
    let from = to;
    while (from > 0 && names.isNamePart(words[from - 1]!)) from--;
    if (from === to) return null;
    // "An heiress has been named as the source of a tape of Ilo Brand. She …": another may be meant
    if (words.slice(0, Math.max(0, from - 1)).some(({ lower }) => naming.person.test(lower))) return null;
    const party = read(sentence, { from, to });
    return party && names.isPerson(party) && !names.isPlaced(party) ? party : null;
  };

  /** "the senator" is no "Governor Ann Lee", "the company" no police force. */
  const isOther = (kinds: readonly RegExp[], { name }: Party, noun: string) => {
    const own = kinds.filter((kind) => kind.test(noun));
    return own.length > 0 && !own.some((kind) => kind.test(name)) && kinds.some((kind) => kind.test(name));
  };

  /** Somebody who may have made a report: a name, no person and no office. */
  const isOutlet = (party: Party) =>
    holdsCapital(party.name) && !names.isPerson(party) && !naming.offices.test(party.name) && !names.isPlaced(party);

  const opensWithPerson = (sentence: Sentence) => {
    const words = layout.wordsOf(sentence);
    return (
      words.slice(0, 4).some(({ lower }) => lexicon.personPronouns.has(lower)) ||
      layout.quotationAt(sentence.start) !== null
    );
  };

  /** "Marrow Savings said so. It would not say more": by its form it may be a person, who would be called by the last word somewhere. */
  const isPerhapsBody = ({ name }: Party) => ONE_OR_TWO.test(name) && !naming.title.test(name) && names.mayBeBody(name);

  const isWho = (name: string) => names.isPerson({ name }) || names.isSurname({ name });

  const mayStandFor = (party: Party, says: boolean, type: StandIn, noun: string | null): boolean => {
    if (!noun) {
      // "they" are no single person
      if (type === 'any') return naming.joins.test(party.name) || !names.isPerson(party);
      const head = party.name.split(naming.place)[0]!;
      // "Lee and Brand": no it
      if (type === 'body' && party.name.split(naming.joins).length > 1 && party.name.split(naming.joins).every(isWho))
        return false;
      // "Russian soldiers": no he and no it
      if (naming.plural.test(head)) return false;
      // "in the Harbour Strip"
      if (type === 'person' && names.isPlaced(party)) return false;
      return (names.isPerson(party) || naming.person.test(head) || names.isSurname(party)) === (type === 'person');
    }
    const name = party.name.toLowerCase();
    if (name.includes(noun)) return true;
    if (naming.houses.test(noun) && SMALL_END.test(party.name)) return false;
    // "the ministry" is no council, "the network" no ministry, "the source" no newspaper
    if (naming.ownName.test(noun) && !isCapitals(party.name, 2)) return false;
    if (naming.media.test(noun) && naming.offices.test(party.name)) return false;
    // "the spokesman" is no "priest" that was spoken of
    if (naming.person.test(noun)) return names.isPerson(party) && !isOther(naming.roles, party, noun);
    // "the network" is no "sister of Ann Lee"
    if (naming.houses.test(noun) && naming.person.test(party.name.split(naming.place)[0]!)) return false;
    if (isOther(naming.bodies, party, noun)) return false;
    if (naming.bodies.some((kind) => kind.test(noun) && kind.test(name))) return true;
    // a stand-in for an organisation is not whoever a sentence opens with
    if (!says && !naming.organisation.test(party.name)) return false;
    return !names.isPerson(party);
  };

  return resolve;
}

/** The phrase behind a verb of saying that follows a quotation: ", said Ann Lee". */
export function invertedAt(layout: Layout, words: readonly Word[], verb: number): WordRange | null {
  const before = words[verb - 1];
  if (!before?.mark || !/[,"”’'“]/.test(before.text)) return null;
  const range = layout.language.phraseFrom(words, verb + 1);
  const next = range ? words[range.to] : undefined;
  const { closing, lexicon } = layout.language;
  // "the survey, made in spring, finds Lee with a lead": no end of a clause
  return range && (!next || next.mark || closing.has(next.lower) || lexicon.closesSaying.has(next.lower))
    ? range
    : null;
}
