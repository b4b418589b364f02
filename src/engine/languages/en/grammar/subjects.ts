import { isSmall } from '../../../spelling';
import { pastDateline } from '../../dateline';
import type { Word, WordRange } from '../../language';
import { clauseStart, explained, hasFiniteVerb, pastAppositions, pastTimes, skipOpening } from './clauses';
import { phraseEndingAt, phraseFrom } from './phrases';
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_VERBS,
  DETERMINERS,
  isAcronym,
  isAdverb,
  isQuote,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SPOKEN,
  SUBORDINATORS,
  TIMES,
  VERBISH,
  WEEKDAY,
  words,
} from './words';

const CONFIRMING = /^(?:confirm|verif|den(?:y|ie)|admit|endors|reject)/;

/** English: the subject stands before the verb group; what stands between commas or brackets is skipped. */
export function subjectOf(list: readonly Word[], verb: number): WordRange | null {
  const word = list[verb];
  if (!word) return null;
  const found = nearSubject(list, verb);
  // ", claiming that …", ", citing …": the subject of the sentence
  if (!found && /.ing$/.test(word.lower)) {
    // "“…,” she said, adding that …": whoever spoke before
    for (let i = verb - 1; i > 0 && verb - i < 30; i--)
      if (!list[i]!.capital && SPOKEN.test(list[i]!.lower)) {
        const speaker = nearSubject(list, i) ?? phraseFrom(list, i + 1, verb);
        if (speaker) return speaker;
      }
    return phraseFrom(list, skipOpening(list, pastDateline(list), verb), verb);
  }
  return found;
}

function nearSubject(list: readonly Word[], verb: number): WordRange | null {
  let i = verb - 1;
  // "the priest's alleged statements"
  if (
    i >= 0 &&
    list[i]!.lower === "'s" &&
    /ed$/.test(list[verb]!.lower) &&
    list[i - 1] &&
    !PRONOUNS.has(list[i - 1]!.lower)
  )
    return null;
  // "the leaked report", "its published plan": an adjective, no verb
  if (
    i >= 0 &&
    DETERMINERS.has(list[i]!.lower) &&
    !PRONOUNS.has(list[i]!.lower) &&
    !/^(?:th(?:is|at|ese|ose)|both|all|some|many|several)$/.test(list[i]!.lower)
  )
    return null;
  // "fury over leaked memo"
  if (
    i >= 0 &&
    /ed$/.test(list[verb]!.lower) &&
    /^(?:over|of|from|with|in|about|on|via|through|by)$/.test(list[i]!.lower)
  )
    return null;
  // "would neither confirm nor deny it": who would
  if (i > 2 && list[i]!.lower === 'nor' && list[i - 2]!.lower === 'neither' && CONFIRMING.test(list[i - 1]!.lower))
    return nearSubject(list, i - 2);
  i = pastTimes(list, i);
  // the head of the agency "categorically refuted" it
  if (
    i > 0 &&
    isQuote(list[i]!) &&
    !list[i - 1]!.mark &&
    !PREPOSITIONS.has(list[i - 1]!.lower) &&
    list[i - 1]!.lower !== 'of'
  )
    i--;
  i = pastTimes(list, i);
  if (i < 0) return null;
  const last = list[i]!;
  // "a message saying it could not …"
  if (/^(?:he|she|it|they|we|i)$/.test(last.lower) && !isAcronym(last)) return { from: i, to: i + 1 };
  // "NBC has obtained the tape but cannot …", "confirmed the talks, but said …": the subject of the verb before
  if (/^(?:and|but|or|then)$/.test(last.lower) && i > 1) {
    let start = i;
    const first = pastDateline(list);
    while (start > first && !/^[;:]$/.test(list[start - 1]!.text)) start--;
    return relativeSubject(list, start, i) ?? phraseFrom(list, skipOpening(list, start, verb), verb);
  }
  if (RELATIVES.has(last.lower) && !isAcronym(last) && i > 0) {
    const end = list[i - 1]!.mark ? i - 1 : i;
    const phrase = personBefore(list, last, phraseEndingAt(list, end));
    // "said Ann Lee, a spokeswoman, who could not …": she
    return (phrase && list[i - 1]!.text === ',' && explained(list, phrase)) || phrase;
  }
  // "led the minister Ann Lee to declare"
  if (last.lower === 'to' && i > 0 && list[i - 1]!.capital) return phraseEndingAt(list, i);
  // "Ann Lee, who moved to Brennock, in the north, said", "Ann Lee, 30, of Brennock, a nurse, said"
  if (last.text === ',') {
    // "“…,” he added, without giving details"
    if (i > 1 && !list[i - 1]!.capital && SPOKEN.test(list[i - 1]!.lower)) {
      const speaker = nearSubject(list, i - 1);
      if (speaker) return speaker;
    }
    const opening = phraseFrom(list, skipOpening(list, pastDateline(list), verb), verb);
    const behind = opening ? opening.to : 0;
    const apposed = apposedName(list, i, behind);
    if (apposed) return apposed;
    if (
      opening &&
      list[behind]?.text === ',' &&
      behind < i &&
      // no subject stands farther from its verb
      i - behind <= 60 &&
      list[behind - 1]!.capital &&
      !list.slice(behind, i).some(isQuote) &&
      (RELATIVES.has(list[behind + 1]!.lower) || !hasFiniteVerb(list, behind, i))
    )
      return opening;
  }
  // "from another city, Brennock, the newspaper reported."
  const speaker = isClosing(list, verb) ? besideVerb(list, i + 1) : null;
  if (speaker && list[speaker.from - 1]?.text === ',' && list[speaker.from]!.lower === 'the') return speaker;
  const start = Math.max(pastDateline(list), pastAppositions(list, clauseStart(list, i)));
  const wide = start > i ? null : phraseFrom(list, skipOpening(list, start, verb), verb);
  // "a toll the rebels rejected": they, and not the toll
  if (
    wide &&
    wide.to < i &&
    /^(?:the|its|their|his|her)$/.test(list[wide.to]!.lower) &&
    // not "Karl the Brave"
    !(list[wide.to - 1]!.capital && list[wide.to + 1]?.capital) &&
    !hasFiniteVerb(list, wide.to, i + 1)
  ) {
    const inner = phraseFrom(list, wide.to, verb);
    if (inner && inner.to === i + 1) return inner;
  }
  const opened = wide && TIMES.has(list[start - 1]?.lower ?? '') ? behindTime(list, wide, i + 1) : wide;
  if (opened && !hasFiniteVerb(list, opened.to, i + 1)) return opened;
  // "the third time AROS said", "In a Gate interview Brand declared": who stands right before the verb
  const beside = besideVerb(list, i + 1);
  return beside ? pastLinks(list, beside) : wide;
}

/**
 * "Ilo Brand, the mayor, asked for more, Ann Lee, a lawyer, said": the name behind a clause, before what explains it.
 * @param at the comma behind what explains the name
 */
function apposedName(list: readonly Word[], at: number, opening: number): WordRange | null {
  const to = list.findLastIndex(({ text }, i) => i < at && text === ',');
  const from = list.findLastIndex(({ text }, i) => i < to && text === ',') + 1;
  if (from <= opening || to - from < 2 || !DETERMINERS.has(list[to + 1]!.lower)) return null;
  if (!list.slice(from, to).every(({ capital, mark }) => capital && !mark)) return null;
  return list.slice(opening, from).some(({ lower, capital }) => !capital && /.ed$/.test(lower)) ? { from, to } : null;
}

/** "Days after the strike Ann Lee said", "Before the war the army said": the clause is over, and who stands behind it speaks. */
function behindTime(list: readonly Word[], wide: WordRange, verb: number): WordRange {
  if (wide.to < verb && DETERMINERS.has(list[wide.to]!.lower)) return phraseFrom(list, wide.to, verb) ?? wide;
  let name = wide.to;
  while (name > wide.from && list[name - 1]!.capital) name--;
  return name < wide.to && name > wide.from + 1 && isSmall(list[name - 1]!.text, 4)
    ? { from: name, to: wide.to }
    : wide;
}

/** Whether the verb ends its sentence. */
const isClosing = (list: readonly Word[], verb: number) =>
  SPOKEN.test(list[verb]!.lower) || list[verb]!.lower === 'reported' ? (list[verb + 1]?.text ?? '.') === '.' : false;

/** "the man on the television said": the object of a preposition is no subject; what stands before it may be. */
function pastLinks(list: readonly Word[], phrase: WordRange): WordRange | null {
  let found: WordRange | null = phrase;
  for (let n = 0; found && n < 3 && LINKS.has(list[found.from - 1]?.lower ?? ''); n++)
    found = phraseEndingAt(list, found.from - 1);
  return found;
}

const LINKS = words('by on in at with from of near for to');

/** "people at a lodge who claimed": the people, not the lodge. */
function personBefore(list: readonly Word[], relative: Word, phrase: WordRange | null): WordRange | null {
  if (relative.lower !== 'who' || !phrase) return phrase;
  if (PERSONS.test(list[phrase.to - 1]!.lower)) {
    // "the stories of two women who claimed": the women; but "a number of officials"
    const of = list.findIndex((word, i) => i > phrase.from && i < phrase.to - 1 && word.lower === 'of');
    return of > 0 && TOLD.test(list[of - 1]!.lower) ? { from: of + 1, to: phrase.to } : phrase;
  }
  const link = list[phrase.from - 1];
  if (!link || !/^(?:at|in|from|on|inside|near|of|with)$/.test(link.lower)) return phrase;
  const before = phraseEndingAt(list, phrase.from - 1);
  return before && PERSONS.test(list[before.to - 1]!.lower) ? before : phrase;
}

/** What is told or made of somebody. */
const TOLD =
  /^(?:stor(?:y|ies)|accounts?|reports?|claims?|cases?|testimon(?:y|ies)|words|statements?|videos?|photos?|pictures?|images?|interviews?|deaths?|killings?|arrests?)$/;

const PERSONS =
  /^(?:people|m[ae]n|wom[ae]n|person|(?:source|official|insider|member|resident|student|soldier|worker|user|employee|reporter|journalist|expert|analyst|scientist|doctor|friend|activist|fighter|engineer|teacher|lawyer|officer|investigator|researcher|passenger|survivor|neighbou?r|relative|colleague)s?|witness(?:es)?|spokes(?:man|woman|person|people))$/;

/** "The image, which three analysts examined and …": they. */
function relativeSubject(list: readonly Word[], from: number, at: number): WordRange | null {
  for (let i = at - 1; i > from && at - i < 16; i--) {
    if (list[i]!.mark) return null;
    if (!/^(?:which|that|whom)$/.test(list[i]!.lower)) continue;
    const phrase = phraseFrom(list, i + 1, at);
    const verb = phrase && list[phrase.to];
    return verb &&
      !verb.capital &&
      list[phrase.from]!.lower !== 'is' &&
      /(?:ed|[^s]s|ve|d)$/.test(verb.lower) &&
      list[i - 1]!.text === ','
      ? phrase
      : null;
  }
  return null;
}

/** The pronoun, name or definite noun that ends right before `end`. */
function besideVerb(list: readonly Word[], end: number): WordRange | null {
  const last = list[end - 1];
  if (!last || last.mark || (!last.capital && (CLAUSE_VERBS.has(last.lower) || PREPOSITIONS.has(last.lower))))
    return null;
  if (last.lower === 'of') return null;
  if (PRONOUNS.has(last.lower) && !isAcronym(last)) return { from: end - 1, to: end };
  let from = end;
  while (from > 0 && end - from < 6 && !list[from - 1]!.mark && list[from - 1]!.capital) from--;
  if (
    from < end &&
    [SUBORDINATORS, PREPOSITIONS, ADVERBS, DETERMINERS, RELATIVES].some((set) => set.has(list[from]!.lower)) &&
    !isAcronym(list[from]!)
  )
    from++;
  // "At talks on Sunday Ann Lee said": no Sunday Ann Lee
  while (from + 1 < end && /day$/.test(list[from]!.lower) && WEEKDAY.test(list[from]!.lower)) from++;
  if (from < end) return from > 0 && list[from - 1]!.lower === 'the' ? { from: from - 1, to: end } : { from, to: end };
  // "a fraction of what experts say"
  if (
    isSmall(last.text, 4) &&
    last.text.endsWith('s') &&
    !VERBISH.test(last.lower) &&
    !AUXILIARIES.has(last.lower) &&
    !isAdverb(last)
  ) {
    const before = list[end - 2];
    if (!before || !(DETERMINERS.has(before.lower) || /(?:al|ive|ic|an|ed|ish)$/.test(before.lower)))
      return { from: end - 1, to: end };
  }
  while (from > 0 && end - from < 5 && !list[from - 1]!.mark && !PREPOSITIONS.has(list[from - 1]!.lower)) {
    from--;
    if (DETERMINERS.has(list[from]!.lower)) return { from, to: end };
  }
  return null;
}
