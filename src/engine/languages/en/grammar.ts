import { pastDateline } from '../dateline';
import type { Lexicon, Word, WordRange } from '../language';
import { verbs } from './lexicon';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AUXILIARIES = words(
  "is are was were be been being am has have had do does did can could may might must will would shall should cannot can't couldn't hasn't haven't hadn't isn't aren't wasn't weren't didn't doesn't don't won't wouldn't 's 've 're 'd n't not never",
);
const ADVERBS = words(
  'also still yet later then since further earlier now even ever just never only once again already often always however meanwhile so far initially previously subsequently first too both neither either nor soon long',
);
const NOUNS_IN_LY = words(
  'family assembly anomaly reply supply rally monopoly bully daily weekly monthly belly homily',
);
const PREPOSITIONS = words(
  'in on at by with from to into onto about over under after before during since until against between among through across near amid via despite within without around behind beyond like toward towards upon out off up down per than outside inside throughout',
);
const SUBORDINATORS = words(
  'that because while although though if whether when as where unless but so whereas than why how what',
);
/** Prepositions that also open a clause: "hours after the government announced". */
const TIMES = words('after before since until');
/** Auxiliaries that are finite by themselves. */
const FINITE = words('is are was were has have had does did can could may might must will would shall should');
/** Nouns by which somebody is explained behind a comma: "Ann Lee, chief economist at …". */
const ROLE =
  /^(?:\p{L}+-)?(?:acting|outgoing|incoming|founding|deputy|president|director|chief|head|spokes(?:man|woman|person)|chair(?:man|woman)?|minister|professor|secretary|author|founder|editor|deputy|senior|former|general|lawyer|attorney|commander|governor|mayor|leader|member|father|mother|son|daughter|wife|husband)$/u;
const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Past forms that are no participles. */
const PASTS = words(
  'went came saw took began gave knew wrote spoke ran became fell flew drew grew rose threw chose woke ate',
);
const RELATIVES = words('who which that whom whose');
const DETERMINERS = words(
  'the a an this that these those its his her their our my your some any no each every both all one two three four five several many most other another such',
);
/** Words before "of" that count or choose: the noun behind it is who is meant. */
const COUNTING = words('one two three four five some many most several all both none each any few');
const PRONOUNS = words('he she it they we i you him her them us who');
/** Finite verbs after which a new clause may begin without "that". */
const CLAUSE_VERBS = words(
  'said says say told tells reported reports believe believes believed think thinks claimed claims claim added adds insisted insists acknowledged admitted confirmed confirms noted notes warned stated announced suggested revealed alleged alleges',
);

/** "WHO", "US", "IT": an acronym is no pronoun. */
const isAcronym = (word: Word) => word.text.length > 1 && word.text === word.text.toUpperCase() && word.capital;
/** "widely", "also". */
export const isAdverb = (word: Word | undefined): boolean =>
  !!word &&
  (ADVERBS.has(word.lower) ||
    (!word.capital && word.lower.length > 4 && word.lower.endsWith('ly') && !NOUNS_IN_LY.has(word.lower)));
/** "reported", "shown". */
export const isParticiple = (word: Word): boolean => /(?:ed|wn|en|told|said|made|out|art|ly)$/.test(word.lower);
/** "Theresa May said": a name that is spelt like an auxiliary. */
const isName = (list: readonly Word[], at: number) =>
  list[at]!.capital && at > 0 && list[at - 1]!.capital && !list[at - 1]!.mark;
const isVerbGroup = (list: readonly Word[], at: number) =>
  (AUXILIARIES.has(list[at]!.lower) && !isName(list, at)) || isAdverb(list[at]!);
/** "this month", "last week": no noun phrase for a subject. */
const isTime = (word: Word, next: Word | undefined) =>
  /^(?:this|last|next|earlier|late|early|every|that|one)$/.test(word.lower) &&
  /^(?:week|month|year|morning|night|evening|afternoon|summer|winter|spring|autumn|weekend|day|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    next?.lower ?? '',
  );
const isQuote = (word: Word) => /["“”«»]/.test(word.text);

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

/** Verbs that close a quotation. */
const SPOKEN = /^(?:said|says|told|added|wrote|replied|tweeted|continued|explained)$/;

function nearSubject(list: readonly Word[], verb: number): WordRange | null {
  let i = verb - 1;
  // "the leaked report", "its published plan": an adjective, no verb
  if (
    i >= 0 &&
    DETERMINERS.has(list[i]!.lower) &&
    !PRONOUNS.has(list[i]!.lower) &&
    !['this', 'that', 'these', 'those', 'both', 'all', 'some', 'many', 'several'].includes(list[i]!.lower)
  )
    return null;
  // "fury over leaked memo"
  if (
    i >= 0 &&
    /ed$/.test(list[verb]!.lower) &&
    /^(?:over|of|from|with|in|about|on|via|through|by)$/.test(list[i]!.lower)
  )
    return null;
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
  const start = Math.max(pastDateline(list), pastAppositions(list, clauseStart(list, i)));
  const wide = start > i ? null : phraseFrom(list, skipOpening(list, start, verb), verb);
  if (wide && !hasFiniteVerb(list, wide.to, i + 1)) return wide;
  // "the third time AROS said", "In a Bloomberg interview Trump declared": who stands right before the verb
  const beside = besideVerb(list, i + 1);
  return beside ? pastLinks(list, beside) : wide;
}

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

/** Leftwards over auxiliaries, adverbs and "on Sunday", "this week": they stand between a subject and its verb. */
function pastTimes(list: readonly Word[], from: number): number {
  let i = from;
  while (i >= 0) {
    if (isVerbGroup(list, i)) i--;
    else if (i > 1 && WEEKDAY.test(list[i]!.lower) && list[i - 1]!.lower === 'on') i -= 2;
    else if (i > 2 && isTime(list[i - 1]!, list[i])) i -= 2;
    else break;
  }
  return i;
}

/** Whether a verb stands between: then the phrase before it is that verb's subject. */
function hasFiniteVerb(list: readonly Word[], from: number, to: number): boolean {
  // "executives who have worked with Lee say": the first verb is that of the relative clause
  let spared = RELATIVES.has(list[from]?.lower ?? '') && opensRelative(list, from) ? 1 : 0;
  for (let i = from; i < to; i++)
    if (
      !list[i]!.capital &&
      (FINITE.has(list[i]!.lower) || CLAUSE_VERBS.has(list[i]!.lower) || PASTS.has(list[i]!.lower))
    )
      if (spared-- === 0) return true;
  return false;
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
  if (from < end) return from > 0 && list[from - 1]!.lower === 'the' ? { from: from - 1, to: end } : { from, to: end };
  // "a fraction of what experts say"
  if (
    /^\p{Ll}{3,}s$/u.test(last.text) &&
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

/** "Ann Lee, a spokeswoman": the name that the phrase explains. */
function explained(list: readonly Word[], { from }: WordRange): WordRange | null {
  const first = list[from]!;
  if (list[from - 1]?.text !== ',' || !/^(?:an?|the)$/.test(first.lower)) return null;
  const name = phraseEndingAt(list, from - 1);
  return name && name.to - name.from > 1 && list.slice(name.from, name.to).every(({ capital }) => capital)
    ? name
    : null;
}

/** "Jan Brand, 56, a lawyer for the port, said": from an apposition back to the name that it explains. */
function pastAppositions(list: readonly Word[], start: number): number {
  let from = start;
  for (let n = 0; n < 3 && from > 1; n++) {
    const first = list[from];
    if (list[from - 1]!.text !== ',' || !first || first.mark || list[from - 2]!.mark) break;
    const explains =
      /^(?:an?|the|one|of|\d{1,3}|[rd]-\p{L}+)$/u.test(first.lower) ||
      (!first.capital && ROLE.test(first.lower)) ||
      false;
    if (!explains) break;
    const before = pastAppositions(list, clauseStart(list, from - 2));
    const name = phraseFrom(list, before, from - 1);
    // only where nothing but the name stands there: "In Washington, the president" begins another phrase
    if (
      !name ||
      name.from !== before ||
      list[name.to]?.text !== ',' ||
      !list[from - 2]!.capital ||
      isTime(list[before]!, list[before + 1]) ||
      WEEKDAY.test(list[from - 2]!.lower)
    )
      break;
    from = before;
  }
  return from;
}

/** Leftwards to where the clause of the word at `i` begins. */
function clauseStart(list: readonly Word[], from: number): number {
  let i = from;
  // a comma, dash or bracket right before the verb closes an insertion: go to where that opened
  const last = list[i]!;
  if (last.mark && /[,—–)-]/.test(last.text)) {
    const opener = last.text === ')' ? '(' : last.text;
    let j = i - 1;
    while (j >= 0 && list[j]!.text !== opener) j--;
    // ", and the meeting went on, said one of them": a clause of its own, no insertion
    if (j > 0 && last.text === ',' && /^(?:and|but)$/.test(list[j + 1]!.lower)) return i + 1;
    if (j > 0) i = j - 1;
    else if (last.text === ',') {
      // no opening comma: a quotation or a list before the verb
      return i + 1;
    }
  } else if (last.mark) return i + 1;
  let depth = 0;
  for (; i >= 0; i--) {
    // no subject stands farther from its verb
    if (from - i > 60) return i;
    const word = list[i]!;
    if (word.text === ')') depth++;
    else if (word.text === '(') {
      if (depth === 0) return i + 1;
      depth--;
    }
    if (depth > 0) continue;
    if (word.mark && (isQuote(word) || /[;:,—–-]/.test(word.text))) {
      return i + 1;
    }
    if (i < from && TIMES.has(word.lower)) return i + 1;
    if (
      i < from &&
      (SUBORDINATORS.has(word.lower) || RELATIVES.has(word.lower)) &&
      !isAcronym(word) &&
      !opensRelative(list, i)
    )
      return i + 1;
    if (i < from && CLAUSE_VERBS.has(word.lower) && i > 0 && !DETERMINERS.has(list[i - 1]!.lower)) return i + 1;
    if ((word.lower === 'and' || word.lower === 'or') && i < from) {
      const before = list[i - 1];
      const after = list[i + 1];
      if (before && after && before.capital !== after.capital && before.lower !== ',' && !joinsNouns(list, i))
        return i + 1;
    }
  }
  return 0;
}

/** "RT and its defenders say": no verb stands between the beginning of the clause and the conjunction. */
function joinsNouns(list: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 12; i--) {
    const word = list[i]!;
    if (word.mark) return true;
    if (
      (FINITE.has(word.lower) && !word.capital) ||
      (!word.capital && (CLAUSE_VERBS.has(word.lower) || VERBISH.test(word.lower)))
    )
      return false;
    // "where the envoy and his aides believe"
    if (SUBORDINATORS.has(word.lower)) return true;
  }
  return true;
}

/** "the group that calls itself …": behind a noun, with a verb next to it, it tells of that noun and is no border for a later verb. */
function opensRelative(list: readonly Word[], at: number): boolean {
  const before = list[at - 1];
  const after = list[at + 1];
  if (!RELATIVES.has(list[at]!.lower) || !before || !after || before.mark || CLAUSE_VERBS.has(before.lower))
    return false;
  return (
    !after.capital &&
    !PRONOUNS.has(after.lower) &&
    !DETERMINERS.has(after.lower) &&
    (AUXILIARIES.has(after.lower) ||
      /(?:s|ed)$/.test(after.lower) ||
      VERBISH.test(after.lower) ||
      verbs.has(after.lower))
  );
}

/** Past conjunctions, adverbs and a leading "In Washington," to where the noun phrase begins. */
function skipOpening(list: readonly Word[], from: number, verb: number): number {
  let i = from;
  while (i < verb) {
    const word = list[i]!;
    if (
      word.mark ||
      word.lower === 'but' ||
      word.lower === 'and' ||
      word.lower === 'or' ||
      word.lower === 'nor' ||
      (isAdverb(word) && !word.lower.endsWith("'s"))
    ) {
      i++;
      continue;
    }
    if (isTime(word, list[i + 1])) {
      i += 2;
      continue;
    }
    // "When they heard of it, scientists examined the family and verified …"
    if (i === from && CLAUSES.has(word.lower)) {
      const comma = list.findIndex(({ text }, k) => k > i && text === ',');
      if (comma > i && comma < verb - 1) {
        i = comma + 1;
        continue;
      }
    }
    // "Significantly, the judge said", "Speaking to reporters, the minister said"
    if (i === 0 && list[1]?.text === ',' && (word.lower.endsWith('ly') || ASIDE.test(word.lower))) {
      i += 2;
      continue;
    }
    if (PREPOSITIONS.has(word.lower) || word.lower === 'according' || (i === 0 && OPENING.test(word.lower))) {
      let comma = i;
      while (comma < verb && list[comma]!.text !== ',') comma++;
      // "with an official denying"
      if (comma >= verb) return word.lower === 'with' ? i + 1 : i;
      i = comma + 1;
      continue;
    }
    break;
  }
  return i;
}

/** Conjunctions that open a clause before the main one. */
const CLAUSES = words('when while as if although though because once until');

/** Adverbs that stand alone before the comma of a sentence's beginning. */
const ASIDE =
  /^(?:there|here|then|today|yesterday|instead|moreover|besides|nevertheless|nonetheless|elsewhere|worse|plus|thus|hence|alas|sure|indeed|well|first|second|third|finally|again|still|anyway|overall|yes|no)$/;

/** A participle that opens a sentence: the subject stands behind its comma. */
const OPENING =
  /^(?:speaking|talking|writing|asked|pressed|having|being|responding|appearing|addressing|testifying|citing|quoting|referring|calling|describing|announcing|using|standing|reached|contacted|questioned|arguing|noting|commenting|replying|reacting|posting|told|quoted|given|based|faced|confronted)$/;

/** The noun phrase that begins at `from`: article, adjectives, nouns, names, "of" and possessives. */
export function phraseFrom(list: readonly Word[], from: number, limit = list.length): WordRange | null {
  let i = from;
  while (list[i] && (isQuote(list[i]!) || list[i]!.text === '(')) i++;
  const begin = i;
  const first = list[begin];
  if (
    first &&
    !first.capital &&
    VERBISH.test(first.lower) &&
    !/^(?:neighbou?ring|leading|ruling|opposing|warring|alleged|suspected|unnamed|purported|so-called|self-described)$/.test(
      first.lower,
    ) &&
    !leadsNoun(list, begin, limit)
  )
    return null;
  // "included members": a verb, and no phrase begins with it
  if (first && !first.capital && verbs.has(first.lower) && !isAdverb(list[begin - 1])) return null;
  let noun = -1;
  for (; i < limit && i - begin < 16; i++) {
    const word = list[i]!;
    if (word.mark) {
      // an acronym in brackets belongs to the name: "military intelligence (HUR)"
      if (word.text === '(' && noun >= 0 && list[i + 2]?.text === ')' && list[i + 1]!.capital) {
        noun = i + 2;
        i += 2;
        continue;
      }
      if (word.text === '.' && i > begin && list[i + 1]?.capital && list[i - 1]!.text.length <= 4) continue;
      if (word.text === '/') continue;
      // "the channel “Baza”"
      const close = noun >= 0 && isQuote(word) ? closing(list, i) : -1;
      if (close > 0 && close < limit) {
        noun = close;
        i = close;
        continue;
      }
      // "the dockers' union"
      if (
        /['’]/.test(word.text) &&
        i > begin &&
        list[i - 1]!.lower.endsWith('s') &&
        list[i - 1]!.end === word.start &&
        list[i + 1] &&
        !list[i + 1]!.mark &&
        list[i + 1]!.start > word.end &&
        !AUXILIARIES.has(list[i + 1]!.lower)
      )
        continue;
      break;
    }
    if (
      i === begin &&
      PRONOUNS.has(word.lower) &&
      !isAcronym(word) &&
      !(word.lower === 'her' && leadsNoun(list, i, limit))
    )
      return { from: begin, to: begin + 1 };
    if (AUXILIARIES.has(word.lower) && word.lower !== "'s" && !(i > begin && isName(list, i))) break;
    if (word.lower === "'s" || word.lower === "'") continue;
    if (RELATIVES.has(word.lower) && !isAcronym(word) && i > begin) break;
    if (word.lower === 'of') {
      // "one of the attorneys", "many of his supporters"
      if (noun < 0 && !(i > begin && COUNTING.has(list[i - 1]!.lower))) break;
      continue;
    }
    if (word.lower === 'for' || word.lower === 'in' || word.lower === 'at') {
      // "Syrian Observatory for Human Rights": a name goes on with a capital; "Officials in Washington" does not
      if (word.lower === 'for' && noun >= 0 && list[i - 1]!.capital && list[i + 1]?.capital) continue;
      break;
    }
    if (word.lower === 'and' || word.lower === '&') {
      const after = list[i + 1];
      if (
        noun >= 0 &&
        after &&
        (after.capital === list[i - 1]!.capital ||
          (after.lower === 'the' && list[i + 2]?.capital) ||
          // "local and independent analysts", "Brand and other members"
          leadsNoun(list, i + 1, limit) ||
          // "RT and its defenders say": only where the verb bounds the phrase
          limit < list.length) &&
        !isAdverb(after) &&
        !PRONOUNS.has(after.lower) &&
        !VERBISH.test(after.lower)
      )
        continue;
      break;
    }
    // "Commission on Presidential Debates"
    if (word.lower === 'on' && i > begin && BODY.test(list[i - 1]!.text) && list[i + 1]?.capital) continue;
    if (PREPOSITIONS.has(word.lower) || SUBORDINATORS.has(word.lower)) break;
    if (DETERMINERS.has(word.lower) && noun >= 0 && list[i - 1]!.lower !== 'of' && list[i - 1]!.lower !== 'and') break;
    // "the former first lady"
    if (isAdverb(word) && noun >= 0 && !(word.lower === 'first' && leadsNoun(list, i, limit))) break;
    if (isAdverb(word)) continue;
    if (noun >= 0 && !word.capital && (CLAUSE_VERBS.has(word.lower) || isVerbBehind(list, i))) break;
    if (
      noun >= 0 &&
      !word.capital &&
      VERBISH.test(word.lower) &&
      (!leadsNoun(list, i, limit) || actsBehindName(list, i))
    )
      break;
    if (noun >= 0 && word.lower === 'or') break;
    // "Gruber suspects that", "the author purports to": a third person and what follows it
    if (
      noun >= 0 &&
      !word.capital &&
      /[^s]s$/.test(word.lower) &&
      !/s$/.test(list[i - 1]!.lower) &&
      !/(?:er|or|ist|ian|ant|ent|ee|al|ive|ce|ss|rie|partie)s$/.test(word.lower) &&
      /^(?:that|to|the|an?|his|her|their|its|it|he|she|they)$/.test(list[i + 1]?.lower ?? '')
    )
      break;
    if (!DETERMINERS.has(word.lower)) noun = i;
  }
  return noun < begin ? null : { from: begin, to: noun + 1 };
}

/** Index of the mark that closes a name in quotation marks; -1 where they hold no name. */
function closing(list: readonly Word[], at: number): number {
  for (let i = at + 1; i < list.length && i - at < 6; i++) {
    if (isQuote(list[i]!)) return i > at + 1 ? i : -1;
    if (!list[i]!.capital || list[i]!.mark) return -1;
  }
  return -1;
}

/** "Papers cited sources": a verb whatever follows; not in "newly released documents", "the released tape". */
const isVerbBehind = (list: readonly Word[], at: number) =>
  (verbs.has(list[at]!.lower) ||
    (/^(?:cast|shed)$/.test(list[at]!.lower) && /^(?:doubts?|light)$/.test(list[at + 1]?.lower ?? ''))) &&
  !isAdverb(list[at - 1]) &&
  !DETERMINERS.has(list[at - 1]!.lower) &&
  list[at - 1]!.lower !== "'s";

/** "Ann Lee urged people": behind a name it is a verb; not in "Ukrainian armed forces". */
const actsBehindName = (list: readonly Word[], at: number) => list[at - 1]!.capital && ACTS.test(list[at]!.lower);
const ACTS =
  /^(?:accused|announced|apologi[sz]ed|appeared|arrested|asked|attacked|blamed|called|claimed|condemned|confirmed|critici[sz]ed|declined|defended|demanded|denied|denounced|detained|dismissed|displayed|ended|faced|issued|joined|killed|launched|obtained|offered|ordered|pledged|posted|praised|pressed|promised|published|received|refused|rejected|released|repeated|reported|revealed|seized|shared|shelled|showed|tapped|targeted|threatened|thanked|tweeted|uploaded|urged|used|visited|vowed|wanted|warned)$/;

/** "Ukrainian armed forces": a participle that a plain noun follows is part of the phrase; "officials contacted by" is not. */
function leadsNoun(list: readonly Word[], at: number, limit: number): boolean {
  const next = at + 1 < limit ? list[at + 1] : undefined;
  return (
    !!next &&
    !next.mark &&
    !next.capital &&
    (/^[a-z]{3}/.test(next.lower) || (/[^ -~]/.test(next.lower) && /^\p{L}{3,}/u.test(next.lower))) &&
    !isAdverb(next) &&
    !AUXILIARIES.has(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    !/^(?:for|there|here|back|away)$/.test(next.lower) &&
    !DETERMINERS.has(next.lower) &&
    !SUBORDINATORS.has(next.lower) &&
    !RELATIVES.has(next.lower) &&
    !/sel(?:f|ves)$/.test(next.lower)
  );
}

/** Lower-case words that look like a verb and end a noun phrase. */
const VERBISH =
  /^(?:.{3,}ed|.{3,}ing|run|wrote|shows?|went|made|took|held|gave|sent|saw|told|left|came|put|led|met|began|based|known|seen|shot|taken|given|chose|rose|fell|won|lost|became|ran|got|found|felt|kept|spoke|drew|flew|grew|knew|threw|hit|struck|sought|fought|caught|bought|thought|brought|taught|reveals?|indicates?|includes?|claims?|appears?|seems?|wants?|needs?|gives?|takes?|makes?|says?|comes?|goes)$/;

const BODY = /^(?:Commission|Committee|Council|Center|Centre|Institute|Board|Office)$/;

function phraseEndingAt(list: readonly Word[], end: number): WordRange | null {
  let from = end;
  while (from > 0 && end - from < 14) {
    const word = list[from - 1]!;
    if (word.mark && word.text !== '(' && word.text !== ')' && word.text !== '-') break;
    if (
      AUXILIARIES.has(word.lower) ||
      SUBORDINATORS.has(word.lower) ||
      (PREPOSITIONS.has(word.lower) && word.lower !== 'for' && word.lower !== 'of')
    )
      break;
    if (
      !word.capital &&
      (CLAUSE_VERBS.has(word.lower) ||
        (from > 1 && isVerbBehind(list, from - 1)) ||
        (VERBISH.test(word.lower) && !leadsNoun(list, from - 1, end)))
    )
      break;
    // "Cruz endorses Trump, who says"
    if (!word.capital && /[^s]s$/.test(word.lower) && from < end && list[from]!.capital && list[from - 2]?.capital)
      break;
    from--;
    if (DETERMINERS.has(word.lower) && list[from - 1]?.lower !== 'of') break;
  }
  return from < end ? { from, to: end } : null;
}

const AGENT = words('by');
const VENUES = words('website site channel account page feed pages accounts platform');

/** Index behind "by", "according to", "said" that stands at `at`; -1 where no such marker stands there. */
export function agentAfter(list: readonly Word[], at: number): number {
  const word = list[at];
  if (!word) return -1;
  if (AGENT.has(word.lower)) return at + 1;
  if (word.lower === 'according' && list[at + 1]?.lower === 'to') return at + 2;
  // "posted on the website of", "broadcast on the channel of"
  if (
    (word.lower === 'on' || word.lower === 'to') &&
    list[at + 2]?.lower !== undefined &&
    list[at + 3]?.lower === 'of' &&
    VENUES.has(list[at + 2]!.lower)
  )
    return at + 4;
  return -1;
}

/** "without evidence": what an act lacks, whoever stands nearest. */
export const isPrivative = ({ lower }: Word): boolean => lower === 'without';

/** "could not be verified", "has not been confirmed", "not yet verified" against "could not verify", "has not confirmed". */
export function isPassive(cue: string): boolean {
  // what decides stands in the first verb group
  const text = cue.toLowerCase().split(/\s+/).slice(0, 7).join(' ').replace('as being', 'as');
  if (/^(?:has|have|had|did|do|does)\b(?! (?:\w+ )*(?:be|been)\b)/.test(text) && !/\bby\b/.test(text)) return false;
  if (
    /\b(?:un)?able\b|\b(?:failed|declin|refus|chos|try|tri|seek|sought|work(?:s|ing)?\b|would|will|won|managed?\b|(?:no|a) position|no way|a loss)/.test(
      text,
    )
  )
    return /\bbe \w+ed\b/.test(text);
  // "are not sure whether", "weren't ready to say", "neither confirmed nor denied": whoever it is stands before it
  if (
    /^(?!it\b)(?:.* )?(?:sure|unsure|uncertain|unconvinced|sceptical|skeptical|doubtful|ready to)\b|^neither \w+ nor /.test(
      text,
    )
  )
    return false;
  if (/\b(?:be|been|being|by)\b/.test(text)) return true;
  if (/\b(?:is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|remains?|remained)\b/.test(text))
    return !/\w+ing\b/.test(text);
  if (/\b(?:has|have|had|do|does|did|can|could|hasn|haven|hadn|didn|doesn|don|cannot|couldn)\b|n['’]t/.test(text))
    return false;
  return (
    /^(?:not|never|neither)\b.*ed\b/.test(text) ||
    /^(?:independently |geo|verified|authenticated|corroborated|confirmed)\S* ?(?:to|through|using|with|on)?$/.test(
      text,
    )
  );
}

/** "This network has so far found no way to …", "she found it impossible to …". */
export function acts(list: readonly Word[], cue: number): boolean {
  const before = list[cue - 1]?.lower ?? '';
  if (
    /^(?:admitted|admits|acknowledged|acknowledges|confessed|conceded|recanted|retracted|withdrew|debunked)$/.test(
      list[cue]?.lower ?? '',
    )
  )
    return !AUXILIARIES.has(before);
  // "they weren't ready to say", "had misspoken", "was walking back his claims"
  if (list.slice(cue, cue + 5).some((word) => /^(?:ready|prepared|willing|walking|misspoken)$/.test(word.lower)))
    return true;
  return (
    /^(?:found|finds|find|has|have|had)$/.test(before) ||
    (before === 'it' && /^(?:found|finds|find)$/.test(list[cue - 2]?.lower ?? ''))
  );
}

/** "Nobody outside the trust has been able to …". */
export function isNobody(list: readonly Word[], cue: number): boolean {
  // "a spokeswoman neither confirmed nor denied"
  if (list[cue]!.lower === 'neither' && /^(?:confirm|verif|den|admit)/.test(list[cue + 1]?.lower ?? '')) return false;
  return list.slice(Math.max(0, cue - 5), cue + 1).some((word) => /^(?:nobody|no-one|none|neither)$/.test(word.lower));
}

/**
 * Whether a word that may be noun and verb is a verb here ("X claims", "reports say"): right behind a name, a pronoun or a
 * plural, and not before an auxiliary ("the ISIS claim has not been …").
 */
export function isVerbHere(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at]!;
  // "state television", "member states", "a voice note could not"
  if (/^(?:states?|notes?|points?|quotes?|estimates?)$/.test(word.lower)) {
    const next = words[at + 1];
    return (
      !next ||
      next.mark ||
      next.capital ||
      /^(?:that|the|an?|it|he|she|they|we|there|his|her|their|its|this|these|those|how|what|why|whether|in|to|out|from|only)$/.test(
        next.lower,
      )
    );
  }
  if (!lexicon.claimNouns.has(word.lower) && !lexicon.materials.has(word.lower)) return true;
  const before = words[at - 1];
  const next = words[at + 1];
  if (
    !before ||
    before.lower === "'s" ||
    (next && (next.lower === 'of' || lexicon.passive.has(next.lower) || lexicon.modal.has(next.lower)))
  )
    return false;
  // "the executioner claims he": a noun, a third person and what is claimed
  if (
    /s$/.test(word.lower) &&
    next &&
    !next.mark &&
    (next.capital || /^(?:that|to|the|a|an|he|she|they|it|his|her|their)$/.test(next.lower)) &&
    !before.mark &&
    !lexicon.rejecting.has(before.lower) &&
    /^\p{Ll}{4,}$/u.test(before.lower) &&
    !/(?:ed|al|ive|ic|ous|less|ing)$/.test(before.lower)
  )
    return true;
  return (
    before.capital ||
    lexicon.personPronouns.has(before.lower) ||
    lexicon.groupPronouns.has(before.lower) ||
    lexicon.passive.has(before.lower) ||
    /^(?:also|who|which|has|have|had)$/.test(before.lower) ||
    /s$/.test(before.lower)
  );
}
