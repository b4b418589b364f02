import { oneOf, spelt } from '../../../spelling';
import type { Word, WordRange } from '../../language';
import { verbs } from '../lexicon';
import { phraseEndingAt, phraseFrom } from './phrases';
import {
  AUXILIARIES,
  CLAUSE_VERBS,
  DETERMINERS,
  FINITE,
  isAcronym,
  isAdverb,
  isQuote,
  isTime,
  isVerbGroup,
  PASTS,
  PREPOSITIONS,
  PRONOUNS,
  pastRegion,
  RELATIVES,
  ROLE,
  SUBORDINATORS,
  TIMES,
  VERBISH,
  WEEKDAY,
  words,
} from './words';

/** Leftwards over auxiliaries, adverbs and "on Sunday", "this week": they stand between a subject and its verb. */
export function pastTimes(list: readonly Word[], from: number): number {
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
export function hasFiniteVerb(list: readonly Word[], from: number, to: number): boolean {
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

/** "Ann Lee, a spokeswoman": the name that the phrase explains. */
export function explained(list: readonly Word[], { from }: WordRange): WordRange | null {
  const first = list[from]!;
  if (list[from - 1]?.text !== ',' || !/^(?:an?|the)$/.test(first.lower)) return null;
  const name = phraseEndingAt(list, from - 1);
  return name && name.to - name.from > 1 && list.slice(name.from, name.to).every(({ capital }) => capital)
    ? name
    : null;
}

const EXPLAINING = spelt(String.raw`^(?:an?|the|one|of|\d{1,3}|[rd]-\p{L}+(?:\.\p{L}+)*\.?)$`);

/** "Jan Brand, 56, a lawyer for the port, said": from an apposition back to the name that it explains. */
export function pastAppositions(list: readonly Word[], start: number): number {
  let from = start;
  for (let n = 0; n < 3 && from > 1; n++) {
    const first = list[from];
    if (list[from - 1]!.text !== ',' || !first || first.mark || list[from - 2]!.mark) break;
    const explains = EXPLAINING.test(first.lower) || (!first.capital && ROLE.test(first.lower));
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
export function clauseStart(list: readonly Word[], from: number): number {
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
      // "in Ashport, Tex.": no border
      if (pastRegion(list, i) > i) continue;
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
export function skipOpening(list: readonly Word[], from: number, verb: number): number {
  let i = from;
  while (i < verb) {
    const word = list[i]!;
    if (word.mark || /^(?:but|and|n?or)$/.test(word.lower) || (isAdverb(word) && !word.lower.endsWith("'s"))) {
      i++;
      continue;
    }
    if (isTime(word, list[i + 1])) {
      i += 2;
      continue;
    }
    // "On Sunday morning Ann Lee claimed", "In 2019 the group": no comma behind the time
    const past = pastDate(list, i);
    if (past > i && past < verb && !list[past]!.mark) {
      i = past;
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
      i = Math.max(comma + 1, pastRegion(list, comma));
      continue;
    }
    break;
  }
  return i;
}

/** Index behind "on Sunday morning", "in May 2019", "hours later" that stands at `at`; `at` where no such time does. */
function pastDate(list: readonly Word[], at: number): number {
  // "Early on Sunday", "Days later"
  if (/^(?:early|late)$/.test(list[at]!.lower)) {
    const past = list[at + 1] ? pastDate(list, at + 1) : at;
    return past > at + 1 ? past : at;
  }
  const count = /^(?:an?|\d+|two|three|four|five|six|ten|several|some)$/.test(list[at]!.lower) ? at + 1 : at;
  if (/^(?:minute|hour|day|week|month|year|moment)s?$/.test(list[count]?.lower ?? ''))
    return /^(?:later|earlier|ago|before|afterwards?)$/.test(list[count + 1]?.lower ?? '') ? count + 2 : at;
  if (!/^(?:on|in|by|since|during)$/.test(list[at]!.lower)) return at;
  const first = list[at + 1];
  if (!first || !(WEEKDAY.test(first.lower) || /^(?:19|20)\d\d$/.test(first.lower))) return at;
  // "in Sunday talks"
  if (/day$/.test(first.lower) && /^(?:in|during)$/.test(list[at]!.lower)) return at;
  let i = at + 2;
  while (list[i] && /^(?:morning|afternoon|evening|night|\d{1,2}|(?:19|20)\d\d)$/.test(list[i]!.lower)) i++;
  return i;
}

/** Conjunctions that open a clause before the main one. */
const CLAUSES = words('when while as if although though because once until');

/** Adverbs that stand alone before the comma of a sentence's beginning. */
const ASIDE =
  /^(?:there|here|then|today|yesterday|instead|moreover|besides|nevertheless|nonetheless|elsewhere|worse|plus|thus|hence|alas|sure|indeed|well|first|second|third|finally|again|still|anyway|overall|yes|no)$/;

/** A participle that opens a sentence: the subject stands behind its comma. */
const OPENING = oneOf(
  'speaking talking writing asked pressed having being responding appearing addressing testifying citing quoting referring calling describing announcing using standing reached contacted questioned arguing noting commenting replying reacting posting told quoted given based faced confronted',
);
