import { isUndone } from './assertion';
import { stemOf } from './facts';
import type { Lexicon, Word } from './languages/language';
import { invertedAt } from './stand-ins';
import type { TieReading } from './tie-reading';
import type { Party } from './types';
import { agentNear } from './word-places';

/** "said", "claimed", "the inquiry found that …": who says it, and to whom. */
export function readSaying(reading: TieReading, at: number, quoted: boolean): void {
  const { layout, lexicon, parties, sentence, words } = reading;
  const { language } = layout;
  const word = words[at]!;
  // "the inquiry found that …", "“…”, the mayor concluded."
  const finds = lexicon.finding.has(word.lower) && concludes(lexicon, words, at);
  const speaks = lexicon.speaking.has(word.lower) && words[at + 1]?.lower === 'of';
  if (!finds && !speaks && !lexicon.saying.has(word.lower)) return;
  // "the gang is said to have …", "it was widely reported": nobody speaks, unless an agent follows
  const told = reading.isTold(at);
  // "bees can tell faces apart": they know them
  const able = lexicon.telling.has(word.lower) && lexicon.able.has(words[at - 1]?.lower ?? '');
  if (able && words[at + 1] && !words[at + 1]!.capital && !lexicon.hearers.has(words[at + 1]!.lower)) return;
  if (told && language.isParticiple(word) && agentNear(layout, words, at) < 0) return;
  if (!language.isVerbHere(words, at, lexicon)) return;
  // "which were confirmed by officials", "as claimed by X"; not "alleged meddling by X"
  const byAgent = told || language.agentAfter(words, at + 1) === at + 2;
  const agent = byAgent ? agentNear(layout, words, at) : -1;
  const before = words[at - 1];
  const doer = agent >= 0 ? reading.partyAt(agent) : null;
  // "said by phone": no agent, and no passive
  const subject =
    agent >= 0 && (told || doer)
      ? doer
      : (inverted(reading, at) ??
        standing(reading, at) ??
        (before && ((before.mark && /[,"”’']/.test(before.text)) || before.lower === 'so')
          ? parties.partyOf(sentence, invertedAt(layout, words, at))
          : null));
  const tells = lexicon.telling.has(word.lower);
  const hearsay = tells && lexicon.hearsay.has(before?.lower ?? '');
  // "reportedly told friends": somebody else says so
  if (subject && hearsay) reading.heard.add(subject.name);
  // "the mayor took cash, a leaked memo says": the memo speaks, and who is told of opens nothing
  else if (!subject && !quoted && reading.isThing(before)) reading.governed = true;
  // "…, as the government has said"
  else if (subject && isBorrowed(reading, subject, at)) reading.add(subject, 'according', at, !quoted, quoted);
  // "would not say who", "few experts claim": nothing is told
  else if (subject && !quoted && isUndone(layout, sentence, at)) reading.add(subject, 'acts', at);
  else if (subject) {
    const tie = lexicon.claiming.has(word.lower) ? 'claims' : tells || speaks ? 'tells' : 'says';
    reading.add(subject, tie, at, !quoted, quoted);
  }
  // "reportedly told friends", who tell nobody; but "reportedly told the Gate"
  if (!tells || quoted || (hearsay && !words[at + 1]?.capital && !words[at + 2]?.capital)) return;
  // "told reporters in Corvia": whoever was there
  const to = words[at + 1];
  if (to && lexicon.ownNouns.has(stemOf(to.lower)) && lexicon.venueLinks.has(words[at + 2]?.lower ?? '')) return;
  const hearer = reading.partyAt(at + 1);
  // "reportedly told President Ann Lee": it is not she who says so
  if (hearsay && hearer && isSpokenOf(reading, hearer)) return;
  // "Lee told her": another one
  if (hearer?.name !== subject?.name) reading.add(hearer, 'toldTo', at);
}

/** The verb's subject; in "…, the militia said, citing a tape" the militia, and not who is told of. */
function standing(
  { closing, governor, layout, lexicon, parties, sentence, words }: TieReading,
  at: number,
): Party | null {
  const subject = parties.subjectOf(sentence, at, true);
  const goesOn = subject && words[at - 1]?.text === ',' && layout.language.isProgressive(words[at]!);
  if (!goesOn) return subject;
  return closing ?? (lexicon.quoting.has(words[at]!.lower) ? governor : null) ?? subject;
}

/** "according to the Gate", "according to files published by the Gate": what stands before is then what the files say. */
export function readCiting(reading: TieReading, at: number, from: number): void {
  const { layout, lexicon, words } = reading;
  const object = layout.language.phraseFrom(words, from);
  const files = !!object && reading.hasThing(object.from, object.to);
  let party = reading.partyAt(from);
  if (!party && files) {
    const verb = words.findIndex(({ lower }, i) => i >= object.to && i < object.to + 2 && lexicon.releasing.has(lower));
    const agent = verb < 0 ? -1 : agentNear(layout, words, verb);
    if (agent >= 0) party = reading.partyAt(agent);
  }
  reading.add(party, 'according', at, true, false, files && words[at - 1]?.text === ',');
}

/** "quoted an aide", "citing two officials", "was quoted by the agency"; not "citing its own sources". */
export function readQuoting(reading: TieReading, at: number, quoted: boolean): void {
  const { lexicon, parties, sentence, words } = reading;
  const { naming } = reading.layout.language;
  const told = reading.isTold(at);
  const sources = words
    .slice(at + 2, at + 4)
    .some(({ lower }) => naming.unnamed.test(lower) || lexicon.ownNouns.has(stemOf(lower)));
  if (!told && sources && lexicon.possessives.has(words[at + 1]?.lower ?? '')) return;
  reading.add(told ? parties.subjectOf(sentence, at) : reading.partyAt(at + 1), 'cited', at, false, quoted);
}

/** Somebody with a title, or called by the last name elsewhere; "Foreign Week" may be a person only by its form. */
function isSpokenOf({ layout, parties }: TieReading, party: Party): boolean {
  if (!parties.isPerson(party)) return false;
  const last = party.name.split(' ').at(-1)!;
  return (
    layout.language.naming.title.test(party.name) ||
    layout.text.split(last).length > layout.text.split(party.name).length
  );
}

/** "…”, said Ann Lee": before whatever else may be the verb's subject. */
function inverted({ layout, lexicon, parties, sentence, words }: TieReading, verb: number): Party | null {
  const { lower } = words[verb]!;
  if (!lexicon.speech.has(lower) || lexicon.telling.has(lower) || !words[verb + 1]?.capital) return null;
  return parties.partyOf(sentence, invertedAt(layout, words, verb));
}

/** Whether the clause of the verb begins with "as" and says whose words all before it are. */
function isBorrowed(reading: TieReading, { start, end }: Party, verb: number): boolean {
  const { lexicon, words } = reading;
  if (
    start === undefined ||
    words.slice(0, verb).filter((word) => word.start >= (end ?? start)).length > 3 ||
    (words[verb + 1] && !words[verb + 1]!.mark && !reading.closes(verb))
  )
    return false;
  const first = words.findIndex((word) => word.start >= start);
  const before = words
    .slice(Math.max(0, first - 2), first)
    .filter(({ lower }) => !lexicon.definites.has(lower))
    .at(-1);
  return first > 0 && first < verb && !!before && lexicon.comparing.has(before.lower);
}

/** Whether what was found is told: "found that", "concluded." */
const concludes = ({ clauseOpeners }: Lexicon, words: readonly Word[], verb: number) =>
  !words[verb + 1] || words[verb + 1]!.mark || clauseOpeners.has(words[verb + 1]!.lower) || words[verb + 1]!.capital;

/** "identified him as Ilo Brand", "was named as Ilo Brand by two papers". */
export function readIdentifying(reading: TieReading, at: number, quoted: boolean): void {
  const { layout, lexicon, parties, sentence, words } = reading;
  const { language } = layout;
  const told = reading.isTold(at);
  // the object stands between, and nothing else
  let as = told ? at + 1 : (language.phraseFrom(words, at + 1)?.to ?? -1);
  // "named the Home Guard, a force of the north, as the attackers"
  if (words[as]?.text === ',') as = words.findIndex(({ text }, i) => i > as && i < as + 12 && text === ',') + 1;
  if (as <= at || !lexicon.comparing.has(words[as]?.lower ?? '') || !isWho(reading, as + 1)) return;
  if (!told) {
    reading.add(parties.subjectOf(sentence, at, true), 'says', at, !quoted, quoted);
    return;
  }
  const by = words.findIndex((_, i) => i > at && i < at + 14 && language.agentAfter(words, i) === i + 1);
  if (by > 0) reading.add(reading.partyAt(by + 1), 'says', at, !quoted, quoted);
}

/** "as Ilo Brand", "as a spy", "as the attackers."; not "as the strike began". */
function isWho({ layout, lexicon, words }: TieReading, at: number): boolean {
  const first = words[at];
  if (!first || first.capital || lexicon.indefinites.has(first.lower)) return !!first;
  const end = lexicon.definites.has(first.lower) ? layout.language.phraseFrom(words, at)?.to : undefined;
  return end !== undefined && (!words[end] || words[end]!.mark);
}

/** "repeated a false claim", "the claims were made by the group". */
export function readMaking(reading: TieReading, at: number, quoted: boolean): void {
  const { layout, lexicon, parties, sentence, words } = reading;
  // "has never made such claims", "denied he made any"
  if (isUndone(layout, sentence, at) || lexicon.denying.has(words[at - 2]?.lower ?? '')) return;
  const hasClaim = (from: number, to: number) =>
    words.slice(Math.max(0, from), to).some(({ lower, capital }) => !capital && lexicon.claimNouns.has(lower));
  if (!reading.isPassive(at)) {
    if (hasClaim(at + 1, at + 5)) reading.add(parties.subjectOf(sentence, at, true), 'claims', at, false, quoted);
    return;
  }
  const agent = agentNear(layout, words, at);
  if (agent >= 0 && hasClaim(at - 9, at)) reading.add(reading.partyAt(agent), 'claims', at, !quoted, quoted);
}

/** "denied it", "has been denied by the mayor". */
export function readDenying(reading: TieReading, at: number, quoted: boolean): void {
  const { layout, lexicon, parties, sentence, words } = reading;
  // "months of dispute over the pipeline", "the challenge": nouns
  const before = words[at - 1]?.lower ?? '';
  if ([lexicon.links, lexicon.definites, lexicon.indefinites, lexicon.possessives].some((list) => list.has(before)))
    return;
  if (!reading.isPassive(at)) {
    reading.add(parties.subjectOf(sentence, at), 'denies', at, false, quoted);
    return;
  }
  const agent = agentNear(layout, words, at);
  if (agent >= 0) reading.add(reading.partyAt(agent), 'denies', at, false, quoted);
}
