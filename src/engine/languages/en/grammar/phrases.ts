import type { Word, WordRange } from '../../language';
import { lexicon, verbs } from '../lexicon';
import {
  actsBehindName,
  actsBehindParty,
  actsBehindPerson,
  actsBehindPlural,
  actsBetween,
  isVerbBehind,
  leadsNoun,
} from './verbs-behind';
import {
  AUXILIARIES,
  CLAUSE_VERBS,
  COUNTING,
  DETERMINERS,
  FIRST_NAMES,
  isAcronym,
  isAdverb,
  isName,
  isQuote,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  VERBISH,
  WEEKDAY,
} from './words';

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
  // "in which officials said"
  if (first && /^(?:which|whose)$/.test(first.lower)) return null;
  let noun = -1;
  for (; i < limit && i - begin < 16; i++) {
    const word = list[i]!;
    const before = list[i - 1]!;
    const next = list[i + 1];
    if (word.mark) {
      // an acronym in brackets belongs to the name: "military intelligence (HUR)"
      if (word.text === '(' && noun >= 0 && list[i + 2]?.text === ')' && next!.capital) {
        noun = i + 2;
        i += 2;
        continue;
      }
      if (word.text === '.' && i > begin && next?.capital && before.text.length <= 4) continue;
      if (word.text === '/') continue;
      // "Johnson & Johnson"
      if (word.text === '&' && noun === i - 1 && before.capital && next?.capital) continue;
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
        before.lower.endsWith('s') &&
        before.end === word.start &&
        next &&
        !next.mark &&
        next.start > word.end &&
        !AUXILIARIES.has(next.lower)
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
    // "Reporters Without Borders", "Save the Children", "Ilo Long": capitals all through
    if (isInName(list, i, begin)) {
      noun = i;
      continue;
    }
    if (AUXILIARIES.has(word.lower) && word.lower !== "'s" && !(i > begin && isName(list, i)) && !isLetters(list, i))
      break;
    if (word.lower === "'s" || word.lower === "'") continue;
    if (RELATIVES.has(word.lower) && !isLetters(list, i) && i > begin) break;
    // "the pieces I’ll see", "the men I met"
    if (noun >= 0 && (CLIPPED.test(word.lower) || word.text === 'I')) break;
    // "reports Ann Lee filed": what she filed
    if (i > begin && i < begin + 3 && word.capital && FILED.test(before.text)) break;
    if (word.lower === 'of') {
      // "one of the attorneys", "many of his supporters"
      if (noun < 0 && !(i > begin && COUNTING.has(before.lower))) break;
      // "pictures from Ann Lee of a man": what they show
      if (((before.capital && !lexicon.partyNouns.has(before.lower)) || before.lower === 'media') && /^an?$/.test(next?.lower ?? '')) break;
      continue;
    }
    if (word.lower === 'for' || word.lower === 'in' || word.lower === 'at') {
      // "Syrian Observatory for Human Rights": a name goes on with a capital; "Officials in Washington" does not
      if (word.lower === 'for' && noun >= 0 && before.capital && next?.capital) continue;
      break;
    }
    if (word.lower === 'and' || word.lower === '&') {
      if (
        noun >= 0 &&
        next &&
        !/^(?:day|week|month|year)s$/.test(before.lower) &&
        (next.capital === before.capital ||
          (next.lower === 'the' && list[i + 2]?.capital) ||
          // "local and independent analysts", "Brand and other members"
          leadsNoun(list, i + 1, limit) ||
          // "RT and its defenders say": only where the verb bounds the phrase
          limit < list.length) &&
        !isAdverb(next) &&
        !PRONOUNS.has(next.lower) &&
        !VERBISH.test(next.lower)
      )
        continue;
      break;
    }
    // "Commission on Presidential Debates"
    if (word.lower === 'on' && i > begin && BODY.test(before.text) && next?.capital && !WEEKDAY.test(next.lower))
      continue;
    if (PREPOSITIONS.has(word.lower) || SUBORDINATORS.has(word.lower)) break;
    if (DETERMINERS.has(word.lower) && noun >= 0 && before.lower !== 'of' && before.lower !== 'and') break;
    // "the former first lady"
    if (isAdverb(word) && noun >= 0 && !(word.lower === 'first' && leadsNoun(list, i, limit))) break;
    if (isAdverb(word)) continue;
    if (noun >= 0 && !word.capital && (CLAUSE_VERBS.has(word.lower) || isVerbBehind(list, i))) break;
    if (
      noun >= 0 &&
      !word.capital &&
      VERBISH.test(word.lower) &&
      !(
        word.lower === 'show' &&
        /^(?:morning|talk|radio|tv|television|news|breakfast|reality|game|late-night|comedy)$/.test(before.lower)
      ) &&
      // "footage shows security forces": no third person stands before a noun of its own
      (!leadsNoun(list, i, limit) ||
        /^(?:show|reveal|indicate|include|appear|seem)s$/.test(word.lower) ||
        // "images show security forces"; not "the air show organisers"
        (word.lower === 'show' && SHOWN.test(before.lower)) ||
        actsBehindName(list, i) ||
        actsBehindParty(list, i))
    )
      break;
    if (noun >= 0 && word.lower === 'or' && !isName(list, i)) break;
    if (noun >= 0 && (actsBehindPerson(list, i) || actsBetween(list, i) || actsBehindPlural(list, i))) break;
    // "Gruber suspects that", "the author purports to": a third person and what follows it
    if (
      noun >= 0 &&
      !word.capital &&
      /[^s]s$/.test(word.lower) &&
      !(lexicon.partyNouns.has(word.lower) && !/^(?:accounts|forces|hosts|posts)$/.test(word.lower)) &&
      (before.capital || !/s$/.test(before.lower)) &&
      !/(?:er|or|ist|ian|ant|ent|ee|al|ive|ce|ss|rie|partie)s$/.test(word.lower) &&
      /^(?:that|to|the|an?|his|her|their|its|it|he|she|they)$/.test(next?.lower ?? '')
    )
      break;
    if (!DETERMINERS.has(word.lower)) noun = i;
  }
  return noun < begin ? null : { from: begin, to: noun + 1 };
}

/** What shows something: nouns in the plural, and where it stands. */
const SHOWN = /[^s]s$|^(?:footage|channel|page|account|site|website|feed)$/;

/** "I’ll", "it's": a clause begins. */
const CLIPPED = /^(?:i|he|she|it|we|you|they)['’]/;

/** What somebody hands in: "records Ann Lee kept". */
const FILED = /^(?:reports|records|e-?mails|filings|complaint)$/;

/** A word that is mostly a small one, and here is spelt as part of a name; "the" too, behind a verb that opens one. */
function isInName(list: readonly Word[], at: number, begin: number): boolean {
  const word = list[at]!;
  const before = list[at - 1];
  const next = list[at + 1];
  const leads = !!next?.capital && !next.mark;
  // "by May", "Will Price", "May could"
  if (at === begin)
    return word.capital && FIRST_NAMES.test(word.lower) && (leads || isName(list, at) || (!!before && !before.mark));
  // "the collective All Hands on Deck"
  if (word.capital && leads && before && !before.mark && DETERMINERS.has(word.lower) && !RELATIVES.has(word.lower))
    return true;
  if (!before?.capital || before.mark) return false;
  if (word.lower === 'the') return !word.capital && leads && at === begin + 1 && CALLS.test(before.text);
  // "Long", "Early": behind a first name; "Without": between two names
  return word.capital && (isAdverb(word) || (leads && word.lower === 'without'));
}

const CALLS = /^(?:Save|Stop|Free|Protect|Defend|Feed|Help|Ban|End|Restore|Unlock|Reclaim)$/;

/** Index of the mark that closes a name in quotation marks; -1 where they hold no name. */
function closing(list: readonly Word[], at: number): number {
  for (let i = at + 1; i < list.length && i - at < 6; i++) {
    if (isQuote(list[i]!)) return i > at + 1 ? i : -1;
    if (!list[i]!.capital || list[i]!.mark) return -1;
  }
  return -1;
}

/** "IS", "US", "ARE" among words that are not written in capitals throughout: an acronym and no verb. */
const isLetters = (list: readonly Word[], at: number) =>
  isAcronym(list[at]!) && ![list[at - 1], list[at + 1]].some((word) => word && !word.mark && LOUD.test(word.text));

const LOUD = /^[A-Z]{3,}$/;

const BODY = /^(?:Commission|Committee|Council|Center|Centre|Institute|Board|Office)$/;

/** "has also included members", "has been making rounds": a participle behind its auxiliary. */
const isActed = (list: readonly Word[], at: number) =>
  /^(?:has|have|had|been)$/.test(list[isAdverb(list[at - 1]) ? at - 2 : at - 1]?.lower ?? '');

/** The noun phrase that ends before `end`, from its article on. */
export function phraseEndingAt(list: readonly Word[], end: number): WordRange | null {
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
        (VERBISH.test(word.lower) && (!leadsNoun(list, from - 1, end) || isActed(list, from - 1))))
    )
      break;
    // "Brand endorses Lee, who says"
    if (!word.capital && /[^s]s$/.test(word.lower) && from < end && list[from]!.capital && list[from - 2]?.capital)
      break;
    from--;
    if (DETERMINERS.has(word.lower) && list[from - 1]?.lower !== 'of') break;
  }
  return from < end ? { from, to: end } : null;
}
