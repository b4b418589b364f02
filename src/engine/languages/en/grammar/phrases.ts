import type { Word, WordRange } from '../../language';
import { verbs } from '../lexicon';
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
      // "Johnson & Johnson"
      if (word.text === '&' && noun === i - 1 && list[i - 1]!.capital && list[i + 1]?.capital) continue;
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
    // "Reporters Without Borders", "Save the Children", "Ilo Long": capitals all through
    if (isInName(list, i, begin)) {
      noun = i;
      continue;
    }
    if (AUXILIARIES.has(word.lower) && word.lower !== "'s" && !(i > begin && isName(list, i)) && !isLetters(list, i))
      break;
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
    if (
      word.lower === 'on' &&
      i > begin &&
      BODY.test(list[i - 1]!.text) &&
      list[i + 1]?.capital &&
      !WEEKDAY.test(list[i + 1]!.lower)
    )
      continue;
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
      !(
        word.lower === 'show' &&
        /^(?:morning|talk|radio|tv|television|news|breakfast|reality|game|late-night|comedy)$/.test(list[i - 1]!.lower)
      ) &&
      // "footage shows security forces": no third person stands before a noun of its own
      (!leadsNoun(list, i, limit) ||
        /^(?:show|reveal|indicate|include|appear|seem)s$/.test(word.lower) ||
        // "images show security forces"; not "the air show organisers"
        (word.lower === 'show' && SHOWN.test(list[i - 1]!.lower)) ||
        actsBehindName(list, i))
    )
      break;
    if (noun >= 0 && word.lower === 'or' && !isName(list, i)) break;
    if (noun >= 0 && (actsBehindPerson(list, i) || actsBetween(list, i))) break;
    // "Gruber suspects that", "the author purports to": a third person and what follows it
    if (
      noun >= 0 &&
      !word.capital &&
      /[^s]s$/.test(word.lower) &&
      (list[i - 1]!.capital || !/s$/.test(list[i - 1]!.lower)) &&
      !/(?:er|or|ist|ian|ant|ent|ee|al|ive|ce|ss|rie|partie)s$/.test(word.lower) &&
      /^(?:that|to|the|an?|his|her|their|its|it|he|she|they)$/.test(list[i + 1]?.lower ?? '')
    )
      break;
    if (!DETERMINERS.has(word.lower)) noun = i;
  }
  return noun < begin ? null : { from: begin, to: noun + 1 };
}

/** What shows something: nouns in the plural, and where it stands. */
const SHOWN = /[^s]s$|^(?:footage|channel|page|account|site|website|feed)$/;

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
  if (word.capital && leads && before && !before.mark && DETERMINERS.has(word.lower)) return true;
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

/** "Papers cited sources": a verb whatever follows; not in "newly released documents", "the released tape". */
const isVerbBehind = (list: readonly Word[], at: number) =>
  (verbs.has(list[at]!.lower) ||
    // "officials dispute that account"
    (/^(?:dispute|contest|question|doubt|blame|dismiss|reject)$/.test(list[at]!.lower) &&
      /[^s]s$/.test(list[at - 1]!.lower) &&
      (DETERMINERS.has(list[at + 1]?.lower ?? '') || /^(?:it|them)$/.test(list[at + 1]?.lower ?? ''))) ||
    (/^points?$/.test(list[at]!.lower) && /^(?:to|out)$/.test(list[at + 1]?.lower ?? '')) ||
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

/** "Ann Lee addresses worshippers": a third person behind a name of two words and before a noun; not in "Red Cross workers". */
const actsBehindPerson = (list: readonly Word[], at: number) => {
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
const actsBetween = (list: readonly Word[], at: number) =>
  list[at - 1]!.capital &&
  (list[at + 1]?.capital ?? false) &&
  /^\p{Ll}{2,}(?:[^s]s|sses)$/u.test(list[at]!.text) &&
  !/(?:er|or|ist|ian|ant|ent|ee|al|ive|ce|ss|rie|partie|new|troop|year|month|week|side|force|member|user|account|chief|aide|medic|cop|king|queen|prince|envoy|friend|rebel|twin|nurse|priest|hostage|colleague|sheriff|bishop|son|daughter|video|photo|tweet|post|page|show|website|channel)s$/.test(
    list[at]!.lower,
  );

/** What captions say that people in pictures do. */
const CAPTIONED =
  /^(?:addresses|attends|carries|celebrates|delivers|greets|holds|inspects|joins|leads|leaves|listens|meets|poses|receives|salutes|sings|sits|speaks|stands|visits|walks|watches|waves|wears)$/;

/** "IS", "US", "ARE" among words that are not written in capitals throughout: an acronym and no verb. */
const isLetters = (list: readonly Word[], at: number) =>
  isAcronym(list[at]!) && ![list[at - 1], list[at + 1]].some((word) => word && !word.mark && LOUD.test(word.text));

const LOUD = /^[A-Z]{3,}$/;

const BODY = /^(?:Commission|Committee|Council|Center|Centre|Institute|Board|Office)$/;

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
