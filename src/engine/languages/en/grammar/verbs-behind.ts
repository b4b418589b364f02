import { isSmall, spelt } from '../../../spelling';
import type { Word } from '../../language';
import { lexicon, verbs } from '../lexicon';
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './words';

const PLURAL = spelt(String.raw`^\p{L}{4,}[^s]s$`);
/** "tops", "dismisses". */
const THIRD = spelt(String.raw`^\p{Ll}{2,}(?:[^s]s|sses)$`);

/** "Papers cited sources": a verb whatever follows; not in "newly released documents", "the released tape". */
export function isVerbBehind(list: readonly Word[], at: number): boolean {
  const { lower } = list[at]!;
  const before = list[at - 1]!.lower;
  const next = list[at + 1]?.lower ?? '';
  return (
    (verbs.has(lower) ||
      // "officials dispute that account"
      (/^(?:dispute|contest|question|doubt|blame|dismiss|reject)$/.test(lower) &&
        /[^s]s$/.test(before) &&
        (DETERMINERS.has(next) || /^(?:it|them)$/.test(next))) ||
      // "points to the port", "the dispute centers on a lease"
      (/^(?:point|center)s?$/.test(lower) && /^(?:to|out|on)$/.test(next)) ||
      // "the rebels states": no state
      (lower === 'states' && PLURAL.test(before)) ||
      (/^(?:cast|shed)$/.test(lower) && /^(?:doubts?|light)$/.test(next))) &&
    // but "the bloc also includes members"
    (before === 'also' || !isAdverb(list[at - 1])) &&
    !DETERMINERS.has(before) &&
    before !== "'s"
  );
}

/** "Ann Lee urged people": behind a name it is a verb; not in "Norland armed forces". */
export const actsBehindName = (list: readonly Word[], at: number) =>
  list[at - 1]!.capital && ACTS.test(list[at]!.lower);

/** A noun for somebody by the list or by its end. */
const isSomebody = (word: Word | undefined) =>
  !!word &&
  (lexicon.partyNouns.has(word.lower) || /(?:er|or|ist|ian|m[ae]n|people|team|house|body)s?$/.test(word.lower));

/**
 * "Details warrant a look", "the mayor's allies bristle at it", "stories crop up": a bare verb behind a plural, by what follows;
 * not in "sources close to it".
 */
export const actsBehindPlural = (list: readonly Word[], at: number) => {
  const { text } = list[at]!;
  const before = list[at - 1]!.lower;
  const next = list[at + 1]?.lower ?? '';
  if (!isSmall(text, 3) || text.endsWith('s') || isSomebody(list[at])) return false;
  if (!/[^s]s$|^(?:people|men|women)$/.test(before)) return false;
  return (
    /^(?:up|an?|the|his|her|their|its)$/.test(next) ||
    (PREPOSITIONS.has(next) && lexicon.partyNouns.has(before) && before.endsWith('s') && !lexicon.ties.has(text))
  );
};

/** "The group dashed hopes", "the army accused rebels": a past form behind who does it; not in "government backed militia". */
export const actsBehindParty = (list: readonly Word[], at: number) =>
  isSmall(list[at]!.text, 5) &&
  list[at]!.text.endsWith('ed') &&
  !list[at - 1]!.capital &&
  lexicon.partyNouns.has(list[at - 1]!.lower) &&
  (ACTS.test(list[at]!.lower) || !isSomebody(list[at + 1]));

/** What `verbs` has not, because it is also a participle. */
const ACTS =
  /^(?:accused|apologi[sz]ed|arrested|condemned|critici[sz]ed|defended|denounced|killed|pledged|repeated|shelled|threatened|urged|used|vowed|wanted)$/;

/** "Norland armed forces": a participle that a plain noun follows is part of the phrase; "officials contacted by" is not. */
export function leadsNoun(list: readonly Word[], at: number, limit: number): boolean {
  const next = at + 1 < limit ? list[at + 1] : undefined;
  return (
    !!next &&
    !next.mark &&
    !next.capital &&
    (/^[a-z]{3}/.test(next.lower) || (/[^ -~]/.test(next.lower) && /^\p{L}{3,}/u.test(next.lower))) &&
    !isAdverb(next) &&
    !AUXILIARIES.has(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    !/^(?:for|there|here|back|away|online|nine|ten)$/.test(next.lower) &&
    !DETERMINERS.has(next.lower) &&
    !SUBORDINATORS.has(next.lower) &&
    !RELATIVES.has(next.lower) &&
    !/sel(?:f|ves)$/.test(next.lower)
  );
}

/** "Ann Lee addresses worshippers": a third person behind a name of two words and before a noun; not in "Red Cross workers". */
export const actsBehindPerson = (list: readonly Word[], at: number) => {
  const { lower, capital } = list[at]!;
  return (
    !capital &&
    list[at - 1]!.capital &&
    (list[at - 2]?.capital ?? false) &&
    CAPTIONED.test(lower) &&
    leadsNoun(list, at, list.length)
  );
};

/** "Lee tops Brand": a third person between two names; not in "rebel officials Lee and Brand". */
export const actsBetween = (list: readonly Word[], at: number) =>
  list[at - 1]!.capital &&
  (list[at + 1]?.capital ?? false) &&
  THIRD.test(list[at]!.text) &&
  !isSomebody(list[at]) &&
  !/(?:ant|ent|ee|al|ive|ce|ss|rie|new|year|month|week|side|medic|rebel|twin|video|photo|tweet|post|page|show)s$/.test(
    list[at]!.lower,
  );

/** What captions say that people in pictures do. */
const CAPTIONED =
  /^(?:addresses|attends|celebrates|greets|inspects|joins|leads|leaves|listens|salutes|sings|stands|visits|walks|watches|waves|wears)$/;
