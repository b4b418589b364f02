import { isSmall } from '../../../spelling';
import type { Lexicon, Word } from '../../language';
import { AUXILIARIES, isAdverb, isParticiple, PREPOSITIONS, words } from './words';

const AGENT = words('by');

const VENUES = words('website site channel account page feed pages accounts platform');

/** Index behind "by", "according to", "said" that stands at `at`; -1 where no such marker stands there. */
export function agentAfter(list: readonly Word[], at: number): number {
  const word = list[at];
  if (!word) return -1;
  if (AGENT.has(word.lower)) return at + 1;
  if (word.lower === 'according' && list[at + 1]?.lower === 'to') return at + 2;
  if (word.lower === 'per' && list[at - 1]?.text === ',') return at + 1;
  // "posted on the website of", "broadcast on the channel of"
  if (word.lower === 'on' || word.lower === 'to')
    for (const venue of [at + 2, at + 3])
      if (VENUES.has(list[venue]?.lower ?? '') && list[venue + 1]?.lower === 'of') return venue + 2;
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
    /^(?!it\b)(?:.* )?(?:sure|unsure|satisfied|uncertain|unconvinced|sceptical|skeptical|doubtful|ready to)\b|^neither \w+ nor /.test(
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
    return !AUXILIARIES.has(before) || /^(?:has|have|had)$/.test(before);
  // "they weren't ready to say", "had misspoken", "was walking back his claims"
  if (list.slice(cue, cue + 5).some((word) => /^(?:ready|prepared|willing|walking|misspoken)$/.test(word.lower)))
    return true;
  return (
    /^(?:found|finds|find|has|have|had)$/.test(before) ||
    (before === 'it' && /^(?:found|finds|find)$/.test(list[cue - 2]?.lower ?? ''))
  );
}

/** "It is believed, though unconfirmed, that …", "it was not immediately possible to …", "it remains to be seen". */
export function isExpletive(list: readonly Word[], at: number): boolean {
  if (list[at]?.lower !== 'it') return false;
  let i = at + 1;
  let is = false;
  for (; i < list.length && i - at < 7; i++) {
    const { lower } = list[i]!;
    if (BEING.test(lower)) is = true;
    else if (!AUXILIARIES.has(lower) && !isAdverb(list[i]!)) break;
  }
  const said = list[i];
  if (!is || !said || said.mark || /^(?:told|informed|warned|asked|shown|the|an?)$/.test(said.lower)) return false;
  if (
    /^(?:(?:un)?(?:clear|likely|certain)|reported|rumou?red|claimed|alleged|believed|suggested|announced|understood|feared|said|reckoned|speculated)$/.test(
      said.lower,
    ) &&
    list[i + 1]?.lower !== 'to' &&
    list[i + 1]?.lower !== 'by'
  )
    return true;
  const next = list[i + 1]?.lower ?? '';
  if (next === 'to' || next === 'for') return OPEN.test(said.lower);
  // a clause of its own may stand between commas
  let from = i + 1;
  if (list[from]?.text === ',') {
    const end = list.findIndex((word, k) => k > from && k - from < 9 && word.text === ',');
    from = end > 0 ? end + 1 : from + 1;
  }
  // "it was convinced that": somebody's mind
  return (
    CLAUSES.test(list[from]?.lower ?? '') &&
    ((isParticiple(said) && !MINDED.test(said.lower)) || ABOUT.test(said.lower))
  );
}

const BEING =
  /^(?:is|was|be|been|being|isn't|wasn't|it's|'s|remains?|remained|seems?|seemed|appears?|appeared|becomes?|became)$/;
const OPEN =
  /^(?:im)?possible$|^(?:difficult|hard|easy|early|late|too|unclear|safe|unable|unusual|common|rare|normal|fair|worth|necessary|important|tempting|premature)$/;
const MINDED =
  /^(?:(?:un)?(?:convinced|persuaded|satisfied)|(?:re)?assured|pleased|delighted|concerned|worried|alarmed|disappointed|shocked|outraged|advised|notified|reminded|prepared|committed|resolved|confused)$/;
const CLAUSES = /^(?:that|whether|if|how|why|what|when|where|who|which)$/;
const ABOUT =
  /^(?:un)?(?:true|clear|likely|possible|certain|known|plausible|probable|fair|evident|obvious|apparent|surprising)$|^im(?:possible|probable)$|^in(?:conceivable)$/;

const SAID_OF = /^(?:alleged|said|reported|believed|rumou?red|suspected)$/;

/** "Nobody outside the trust has been able to …". */
export function isNobody(list: readonly Word[], cue: number): boolean {
  // "a spokeswoman neither confirmed nor denied"
  if (list[cue]!.lower === 'neither' && /^(?:confirm|verif|den|admit)/.test(list[cue + 1]?.lower ?? '')) return false;
  // but "nobody here can tell you": whoever speaks
  return list.some(
    ({ lower }, i) =>
      i >= cue - 5 && i <= cue && /^(?:nobody|no-one|none|neither)$/.test(lower) && list[i + 1]?.lower !== 'here',
  );
}

/** Whether a participle stands between a number or a preposition and a noun. */
function isAttribute(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1];
  return (
    (NUMBER.test(before) || PREPOSITIONS.has(before)) &&
    !!next &&
    !next.mark &&
    !/^(?:that|to|the|an?|he|she|they|it|his|her|their|its|by|in|on|at)$/.test(next.lower)
  );
}

const NUMBER = /^(?:for|two|three|four|five|nine|ten|\d\d?|several)$/;

/** "Nine people died, the security service claims.": nothing but its subject stands between the comma and a verb that ends the sentence. */
function closesByIt(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!words[at]!.lower.endsWith('s') || (next && !/^[.”"]$/.test(next.text))) return false;
  const comma = words.findLastIndex(({ mark }, i) => i < at && mark);
  // "…, Ann Lee, a lawyer, claims."
  if (comma === at - 1) {
    const opens = words.findLastIndex(({ text }, i) => i < comma && i > comma - 9 && text === ',');
    return opens > 1 && words[opens - 1]!.capital && /^(?:an?|the)$/.test(words[opens + 1]!.lower);
  }
  return (
    comma > 3 &&
    /^[,”"]$/.test(words[comma]!.text) &&
    at - comma > 2 &&
    at - comma < 7 &&
    (words[comma + 1]!.lower === 'the' || words[comma + 1]!.capital) &&
    words
      .slice(comma + 1, at)
      .every(({ lower }) => !/^(?:and|or|but|of|who|which|that|to|is|are|was|were|has|have|had)$/.test(lower))
  );
}

/**
 * Whether a word that may be noun and verb is a verb here ("X claims", "reports say"): right behind a name, a pronoun or a
 * plural, and not before an auxiliary ("the AROS claim has not been …").
 */
export function isVerbHere(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at]!;
  // "the man alleged to have shot him": he says nothing
  if (SAID_OF.test(word.lower) && words[at + 1]?.lower === 'to' && words[at + 2]?.lower === 'have') return false;
  // "nine alleged rebels", "wanted for alleged theft": an adjective
  if (/^(?:alleged|reported|claimed)$/.test(word.lower) && isAttribute(words, at)) return false;
  // "the numbers don't add up"
  if (/^add(?:s|ed)?$/.test(word.lower) && words[at + 1]?.lower === 'up') return false;
  // "state television", "member states", "a voice note could not"
  if (/^(?:states?|notes?|points?|quotes?|estimates?)$/.test(word.lower)) {
    const next = words[at + 1];
    // "Norland state prosecutors": a single name states
    const who = words[at - 1];
    if (
      !word.lower.endsWith('s') &&
      (!who ||
        who.mark ||
        (!/s$/.test(who.lower) &&
          !/^(?:i|we|they|you|to|people|and|also|not|would|could|must|may|might|can|who|media|police)$/.test(
            who.lower,
          )))
    )
      return false;
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
    PREPOSITIONS.has(before.lower) ||
    // "Published claims that …"
    (at === 1 && /ed$/.test(before.lower)) ||
    // "unverified reports said"
    (next &&
      (lexicon.speech.has(next.lower) ||
        next.lower === 'of' ||
        lexicon.passive.has(next.lower) ||
        lexicon.modal.has(next.lower)))
  )
    return false;
  if (closesByIt(words, at)) return true;
  // "the executioner claims he": a noun, a third person and what is claimed
  if (
    /s$/.test(word.lower) &&
    next &&
    !next.mark &&
    (next.capital || /^(?:that|to|the|a|an|he|she|they|it|his|her|their)$/.test(next.lower)) &&
    (!before.mark || (before.text === ',' && next.lower === 'that')) &&
    !lexicon.rejecting.has(before.lower) &&
    (before.mark || isSmall(before.lower, 4)) &&
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
