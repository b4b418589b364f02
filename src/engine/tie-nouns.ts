import { factsOf } from './facts';
import type { Word, WordRange } from './languages/language';
import { isAddress, venueOf } from './sites';
import type { TieReading } from './tie-reading';
import { isCarried } from './tie-releases';
import type { TieKind } from './ties';
import { nameStart } from './word-places';
import { ROLE } from './word-roles';

/** "@mossy", "TheGate.com": a name by its spelling. */
export function readSpelt(reading: TieReading, at: number): void {
  const { text, start, end } = reading.words[at]!;
  // "pics.gate.com/Xy12": a link, and nobody
  if (!/[@.]/.test(text) || reading.layout.text[end] === '/') return;
  if (/^@\w{3,}/.test(text)) reading.add({ name: text, start, end }, 'handle', at);
  // "(TheGate.com) …": whose article it is
  if (isAddress(text) && !(at < 2 && reading.words[at + 1]?.mark)) reading.add({ name: text, start, end }, 'site', at);
}

/** "a video from the ministry", "a report by the Gate", "the mayor's claim": whose material or claim it is. */
export function readThing(reading: TieReading, at: number, quoted: boolean): void {
  const { layout, lexicon, parties, sentence, words } = reading;
  const { language } = layout;
  // "a message purportedly from the leader", "the report, by the institute"
  const link = language.isAdverb(words[at + 1]) ? at + 2 : at + 1;
  const by = words[link]?.text === ',' ? link + 1 : link;
  if (lexicon.from.has(words[link]?.lower ?? '')) reading.add(reading.partyAt(link + 1), 'from', at, false, quoted);
  else if (language.agentAfter(words, by) === by + 1) reading.add(reading.partyAt(by + 1), 'by', at, false, quoted);
  // "the mayor's false claims", "despite his repeated claims"
  let own = at - 1;
  const describes = (word: Word) =>
    language.naming.describing.test(word.text) && !lexicon.denying.has(word.lower) && !reading.isThing(word);
  while (own > 0 && at - own < 3 && describes(words[own]!)) own--;
  if (own > 0 && (words[own]!.lower === "'s" || isPossessive(words, own))) {
    const from = nameStart(words, own - 1);
    const article = lexicon.definites.has(words[from - 1]?.lower ?? '') ? 1 : 0;
    reading.add(parties.partyOf(sentence, { from: from - article, to: own }), 'owns', at, false, quoted);
  } else if (lexicon.personOwners.has(words[own]?.lower ?? ''))
    reading.add(parties.ownerAt(sentence, own), 'owns', at, false, quoted);
}

/** "the rebels' claim": the mark behind a plural. */
const isPossessive = (words: readonly Word[], at: number) =>
  /^['’]$/.test(words[at]!.text) && words[at - 1]!.lower.endsWith('s') && words[at - 1]!.end === words[at]!.start;

/** "confirmed by two agencies", "shown in part by a website". */
export function readAgents(reading: TieReading): void {
  const { layout, lexicon, words } = reading;
  const { language } = layout;
  for (let i = 1; i + 1 < words.length; i++) {
    if (language.agentAfter(words, i) !== i + 1 || !language.isParticiple(words[i - 1]!)) continue;
    // but "the video was questioned by experts"
    if (lexicon.asking.has(words[i - 1]!.lower) && !reading.hasThing(i - 6, i - 1)) continue;
    const party = reading.partyAt(i + 1);
    if (party && !reading.has(party) && !isCarried(reading, i - 1)) reading.add(party, 'agent', i);
  }
}

/** "on Telegram", "in the Bosnian press": where it appeared. */
export function readVenues(reading: TieReading): void {
  const { layout, lexicon, parties, sentence, words } = reading;
  const { language } = layout;
  for (let i = 0; i + 1 < words.length; i++) {
    if (!lexicon.venueLinks.has(words[i]!.lower)) continue;
    // "based on a secondhand account"
    if (language.naming.rests.test(words[i - 1]?.lower ?? '')) continue;
    const range = language.phraseFrom(words, i + 1);
    if (!range) continue;
    const site = words.findIndex(({ lower }, at) => at >= range.from && at < range.to && lexicon.sites.has(lower));
    // "on the website of the ministry": the ministry put it there
    if (site >= 0 && words[site + 1]?.lower === 'of') reading.add(reading.partyAt(site + 2), 'site', i);
    else if (words.slice(range.from, range.to).some((word) => lexicon.venues.has(word.lower))) {
      const posted = words.slice(range.from, range.to).some((word) => lexicon.platforms.has(word.lower));
      if (!posted || !isPlaceOfWords(reading, i)) reading.add(venueOf(layout, words, range), 'venue', i);
    } else if (
      parties.isName(words[range.to - 1]!) &&
      (isExplained(reading, range.to) || isSurfacing(reading, i, range))
    )
      reading.add(parties.partyOf(sentence, range), 'site', i);
  }
}

/** "she wrote on Facebook", "in a post on Telegram, he said": where somebody who is named says it; not "the army said the video posted on Telegram". */
const isPlaceOfWords = (reading: TieReading, at: number): boolean => {
  const { found, layout, lexicon, words } = reading;
  if (layout.language.agentAfter(words, at) >= 0) return false;
  return found.some(({ tie, party, at: verb, main }) => {
    if (!SPEAKS.has(tie)) return false;
    if (verb > at || (party.start ?? 0) > words[at]!.start)
      return main && at < NEAR && words.slice(at, verb).some(({ text }) => text === ',');
    const between = words.slice(verb + 1, at);
    // "said in a statement posted on its website"
    const own = lexicon.possessives.has(words[at + 1]?.lower ?? '');
    const other =
      !own && SAYS.has(tie) && between.some((word) => reading.isThing(word) || lexicon.releasing.has(word.lower));
    return between.length < NEAR && !other && between.every(({ mark }) => !mark);
  });
};
/** Ties of whoever says something. */
const SAYS: ReadonlySet<TieKind> = new Set(['says', 'claims', 'tells']);
/** Ties of whoever says or posts something. */
const SPEAKS: ReadonlySet<TieKind> = new Set([
  'says',
  'claims',
  'tells',
  'releases',
  'acts',
  'released',
  'according',
  'by',
]);
/** Words between a verb, or the beginning, and the place. */
const NEAR = 8;

/** "a photo has appeared on HarbourLeaks": a name that is written as sites write theirs. */
function isSurfacing(reading: TieReading, link: number, range: WordRange): boolean {
  const { layout, lexicon, words } = reading;
  const verb = layout.language.isAdverb(words[link - 1]) ? link - 2 : link - 1;
  return (
    lexicon.surfacing.has(words[verb]?.lower ?? '') &&
    lexicon.pageLinks.has(words[link]!.lower) &&
    range.to - range.from === 1 &&
    /[a-z][A-Z]/.test(words[range.from]!.text) &&
    reading.hasThing(verb - 12, verb)
  );
}

/** "the Harbour Gate, a satirical weekly": an apposition behind the name says that it is a site or a paper. */
function isExplained({ layout, lexicon, words }: TieReading, comma: number): boolean {
  if (words[comma]?.text !== ',' || !lexicon.indefinites.has(words[comma + 1]?.lower ?? '')) return false;
  const behind = layout.language.phraseFrom(words, comma + 1);
  return !!behind && lexicon.sites.has(words[behind.to - 1]!.lower);
}

/** Who the sentence is about, whatever it does. */
export function readOpening(reading: TieReading): void {
  const { layout, lexicon, parties, sentence, words } = reading;
  // "The Daily Gate is a satirical website", "The Daily Gate, a website that …"
  const site =
    (factsOf(layout, sentence.index).roles & ROLE.site) !== 0 &&
    words
      .slice(1, 14)
      .some(
        ({ capital, lower }, i) =>
          !capital &&
          lexicon.sites.has(lower) &&
          !layout.language.naming.ground.test(words[i]!.lower) &&
          words.slice(Math.max(0, i - 3), i + 1).some((word) => lexicon.indefinites.has(word.lower)),
      );
  // "“The town is ours,” the group said": another one speaks, and who is spoken of tells nothing
  const opens = !reading.governed && !layout.quotationAt(sentence.start);
  if (!opens && !site) return;
  const subject = isHeadline(words) ? null : parties.openingOf(sentence);
  if (!subject || reading.has(subject) || reading.heard.has(subject.name)) return;
  const is = site && words.slice(0, 8).some(({ lower }) => lexicon.passive.has(lower) || lower === ',');
  reading.add(subject, is ? 'site' : 'opens', 0);
}

/** A headline in capitals says nothing about what is a name. */
function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ mark, text }) => !mark && text.length > 3);
  return long.length >= 4 && long.filter(({ capital }) => capital).length >= long.length * 0.8;
}
