import { isAsserted } from './assertion';
import { givingOf } from './denied-claims';
import type { Lexicon, Word } from './languages/language';
import type { TieReading } from './tie-reading';
import { agentNear } from './word-places';

/** "released the tape", "obtained by the Gate": who gave material out or got hold of it. */
export function readReleasing(reading: TieReading, at: number, quoted: boolean): void {
  const { layout, lexicon, parties, sentence, words } = reading;
  const { language } = layout;
  const word = words[at]!;
  const next = words[at + 1];
  // "issued a press release": no verb; in "Gate News releases video" it is one
  const before = words[at - 1];
  if (before && !before.capital && language.naming.pressed.test(before.lower) && lexicon.documents.has(word.lower))
    return;
  // "in a Facebook post, she wrote": a noun
  const article = words[at - 2]?.lower ?? '';
  if (
    before?.capital &&
    (!next || next.mark || lexicon.venueLinks.has(next.lower)) &&
    reading.isThing(word) &&
    [lexicon.indefinites, lexicon.definites, lexicon.possessives].some((list) => list.has(article))
  )
    return;
  // "published a letter disputing the report": nothing is released by that but a denial
  if (
    words.some(({ lower }, i) => i > at && i < at + 8 && deniesBy(lexicon, lower) && givingOf(layout, words, i) === at)
  ) {
    reading.add(parties.subjectOf(sentence, at, true), 'denies', at, false, quoted);
    return;
  }
  const agent = agentNear(layout, words, at);
  const takes = lexicon.obtaining.has(word.lower);
  // "the tape that the mayor released"; "the mayor saw a tape and released his dog"
  const behind =
    agent >= 0 ||
    !next ||
    next.mark ||
    [lexicon.closesSaying, lexicon.venueLinks, lexicon.modal, lexicon.passive].some((list) => list.has(next.lower));
  const it = lexicon.neuter.has(next?.lower ?? '');
  // "issued a permit", "killed by US strikes": only what can be told or shown is released
  // "was posted by Harbour Watch": whatever it is
  const given = agent >= 0 && lexicon.published.has(word.lower) && reading.isPassive(at);
  // "It was first posted by Harbour Watch"
  const told =
    agent >= 0 &&
    at < 5 &&
    lexicon.groupPronouns.has(words[0]!.lower) &&
    reading.isPassive(at) &&
    (given || lexicon.posting.has(word.lower));
  if (!it && !(behind && reading.hasThing(at - 14, at)) && !reading.hasThing(at + 1, at + 9)) {
    if (given || told) reading.add(reading.partyAt(agent), told ? 'released' : 'agent', at, false, quoted);
    const tells = isPosted(reading, at);
    const party = agent < 0 ? parties.subjectOf(sentence, at, tells) : null;
    if (party && !reading.isPassive(at)) reading.add(party, tells ? 'says' : 'acts', at, tells && !quoted, quoted);
  } else if (agent >= 0) {
    if (isAsserted(layout, sentence, at) && !isCarried(reading, at))
      reading.add(reading.partyAt(agent), takes ? 'obtained' : 'released', at, false, quoted);
  }
  // "documents leaked to the Gate"
  else if (
    lexicon.leaking.has(word.lower) &&
    lexicon.attributes.has(next?.lower ?? '') &&
    reading.hasThing(at - 3, at) &&
    !lexicon.platforms.has(words[at + 2]?.lower ?? '') &&
    words.slice(at + 2, at + 4).some(({ capital }) => capital)
  )
    reading.add(reading.partyAt(at + 2), 'obtained', at, false, quoted);
  // "a video released on Sunday": nobody is said to have
  else if (
    reading.isPassive(at) ||
    (language.isParticiple(word) && (isThingAlone(reading, words[at - 1]) || followsComma(reading, at)))
  ) {
    // "was shared from the account of a blogger"
    const from = words.findIndex(({ lower }, i) => i > at && i < at + 4 && lexicon.channels.has(lower));
    // "hacked from the account of the chairman": his
    const taken = lexicon.from.has(words[from]?.lower ?? '') && !lexicon.posting.has(word.lower);
    const range = from > 0 && !taken ? language.phraseFrom(words, from + 1) : null;
    if (range && words.slice(range.from, range.to).some(({ lower }) => lexicon.venues.has(lower)))
      reading.add(parties.partyOf(sentence, range), 'released', at, false, quoted);
  } else if (!isDisowned(reading, at) && isAsserted(layout, sentence, at))
    reading.add(parties.subjectOf(sentence, at, true), takes ? 'obtains' : 'releases', at, false, quoted);
}

const deniesBy = ({ denying, denials }: Lexicon, lower: string) => denying.has(lower) || denials.has(lower);

/** "posted on Facebook on Monday that she was safe": with no object between, what stands behind "that" is said. */
function isPosted({ lexicon, words }: TieReading, at: number): boolean {
  if (!lexicon.posting.has(words[at]!.lower)) return false;
  const that = words.findIndex(
    ({ lower }, i) => i > at && i < at + 9 && lexicon.clauseOpeners.has(lower) && lexicon.demonstratives.has(lower),
  );
  if (that === at + 1 || (that > 0 && lexicon.venueLinks.has(words[at + 1]!.lower))) return true;
  // "The ship was hit at dawn, the captain posted on X."
  const from = words.findLastIndex(({ mark }, i) => i < at && mark);
  return (
    from > 0 &&
    /^[,”"’]$/.test(words[from]!.text) &&
    !lexicon.relatives.has(words[from + 1]!.lower) &&
    lexicon.venueLinks.has(words[at + 1]?.lower ?? '') &&
    words.length - at < CLOSING
  );
}
/** Words of a clause that closes a sentence with where something was posted. */
const CLOSING = 9;

/** "said in a statement carried by the state news agency": it is told by who said it. */
export const isCarried = ({ found, lexicon, words }: TieReading, at: number): boolean =>
  lexicon.carrying.has(words[at]!.lower) &&
  found.some(
    ({ tie, at: verb, main }) =>
      main &&
      (tie === 'says' || tie === 'claims') &&
      verb < at &&
      words.slice(verb, at).every(({ lower, mark }) => !mark && !lexicon.clauseOpeners.has(lower)) &&
      at - verb < IN_IT,
  );
/** Words between "said" and what was done with that in which it was said. */
const IN_IT = 6;

/** "A tape, released on Sunday"; not "the tape that the mayor, Ann Lee, released", "the group, which hides, posted it". */
function followsComma({ lexicon, words }: TieReading, at: number): boolean {
  if (words[at - 1]?.text !== ',') return false;
  const opens = words.findLastIndex(({ text }, i) => i < at - 1 && i > at - 10 && text === ',');
  if (opens < 0) return true;
  const behind = words[opens + 1]!.lower;
  return !(
    words.slice(Math.max(0, opens - 4), opens + 2).some(({ lower }) => lexicon.relatives.has(lower)) ||
    // "Ann Lee, a port official, issued a statement"
    (words[opens - 1]?.capital && (lexicon.indefinites.has(behind) || lexicon.definites.has(behind)))
  );
}

/** A noun of material that posts nothing by itself, as an account does. */
const isThingAlone = (reading: TieReading, word: Word | undefined) =>
  reading.isThing(word) && !reading.lexicon.pages.has(word!.lower);

/** "denied leaking the tape", "accused of sharing it": whose act it is said to be, and nobody's release. */
function isDisowned(reading: TieReading, at: number): boolean {
  const { layout, lexicon, words } = reading;
  return (
    layout.language.isProgressive(words[at]!) &&
    (lexicon.denying.has(words[reading.before(at)]?.lower ?? '') ||
      words.slice(Math.max(0, at - 6), at).some(({ lower }) => lexicon.accusing.has(lower)))
  );
}

/** "state television showed a meeting": not what a picture shows. */
export function readShowing(reading: TieReading, at: number, quoted: boolean): void {
  const { lexicon, parties, sentence, words } = reading;
  if (reading.isPassive(at)) return;
  // "the mayor took cash, a leaked memo shows"
  if (!quoted && reading.isThing(words[at - 1]) && (!words[at + 1] || words[at + 1]!.mark)) reading.governed = true;
  const party = parties.subjectOf(sentence, at);
  const head = party?.name.slice(party.name.lastIndexOf(' ') + 1).toLowerCase() ?? '';
  if (lexicon.sites.has(head) || lexicon.broadcasting.has(head)) reading.add(party, 'releases', at, false, quoted);
}

/** "put the toll at 300", "put the video on Telegram". */
export function readPutting(reading: TieReading, at: number, quoted: boolean): void {
  const { lexicon, parties, sentence, words } = reading;
  // "as the mayor put it"
  if (lexicon.neuter.has(words[at + 1]?.lower ?? '')) {
    const as = words.findLastIndex(({ lower }, i) => i < at && at - i < 6 && lexicon.comparing.has(lower));
    const closes = !words[at + 2] || /[.”"]/.test(words[at + 2]!.text);
    if (as >= 0 && closes) reading.add(parties.subjectOf(sentence, at, true), 'according', at, !quoted, quoted);
    return;
  }
  const behind = words.slice(at + 1, at + 12);
  const out = words.findIndex(({ lower, mark }, i) => i > at && i < at + 7 && !mark && lexicon.publicly.has(lower));
  if (out > 0) {
    readPuttingOut(reading, at, out, quoted);
    return;
  }
  const tie = behind.some(({ lower }) => lexicon.figureNouns.has(lower))
    ? 'says'
    : behind.some(({ lower }) => lexicon.materials.has(lower)) && behind.some(({ lower }) => lexicon.venues.has(lower))
      ? 'releases'
      : null;
  if (tie) reading.add(parties.subjectOf(sentence, at, true), tie, at, tie === 'says' && !quoted, quoted);
}

/** "put online a tape", "put a tape out", "was put online by the Gate". */
function readPuttingOut(reading: TieReading, at: number, out: number, quoted: boolean): void {
  const { layout, parties, sentence, words } = reading;
  if (reading.isPassive(at)) {
    const agent = agentNear(layout, words, out);
    if (agent >= 0) reading.add(reading.partyAt(agent), 'released', at, false, quoted);
    return;
  }
  const object = layout.language.phraseFrom(words, out === at + 1 ? out + 1 : at + 1);
  if (object && reading.hasThing(object.from, object.to))
    reading.add(parties.subjectOf(sentence, at, true), 'releases', at, false, quoted);
}
