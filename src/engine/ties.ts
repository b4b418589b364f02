import { agentNear, nameStart } from './attribution';
import type { Lexicon, Word } from './languages/language';
import { originsAt } from './origins';
import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
import { isAddress, siteAt, venueOf } from './sites';
import { invertedAt } from './stand-ins';
import type { Party } from './types';
import { ROLE, rolesOf } from './word-roles';

/** By what a party is tied to what a sentence tells. */
export const TIES = [
  'according',
  'handle',
  'released',
  'releases',
  'obtained',
  'obtains',
  'claims',
  'says',
  'tells',
  'toldTo',
  'cited',
  'attributed',
  'denies',
  'from',
  'by',
  'owns',
  'agent',
  'venue',
  'acts',
  'site',
  'opens',
] as const;
/** One of them. */
export type TieKind = (typeof TIES)[number];

/** A party with the word that ties it to what its sentence tells. */
export interface Tie {
  party: Party;
  tie: TieKind;
  /** Index of that word among those of the sentence. */
  at: number;
  /** Whether it stands in a quotation. */
  quoted: boolean;
  /** Whether the word is that of the sentence's own reporting clause. */
  main: boolean;
}

/** Ties kept of one sentence; no real sentence has more. */
const MOST = 24;

const known = new WeakMap<Parties, Map<number, readonly Tie[]>>();

/** Parties of a sentence with the word that ties each to what is told, found once. */
export function tiesIn(layout: Layout, parties: Parties, sentence: Sentence): readonly Tie[] {
  let ties = known.get(parties);
  if (!ties) {
    ties = new Map();
    known.set(parties, ties);
  }
  let found = ties.get(sentence.index);
  if (!found) {
    found = readTies(layout, parties, sentence);
    ties.set(sentence.index, found);
  }
  return found;
}

function readTies(layout: Layout, parties: Parties, sentence: Sentence): Tie[] {
  const { language } = layout;
  const { lexicon, naming } = language;
  const words = layout.wordsOf(sentence);
  const found: Tie[] = [];
  let governed = false;
  const heard = new Set<string>();
  const add = (party: Party | null, tie: TieKind, at: number, governs = false, quoted = false) => {
    if (!party || found.length >= MOST) return;
    // the first verb of saying governs the sentence, and one that closes it
    const main = governs && (!governed || !words[at + 1] || words[at + 1]!.mark || closes(language.closing, words, at));
    if (governs) governed = true;
    found.push({ party, tie, at, quoted, main });
  };
  const has = (party: Party) => found.some((other) => other.party.name === party.name);
  const phraseParty = (from: number) => parties.partyOf(sentence, language.phraseFrom(words, from));
  /** "…”, said Ann Lee": before whatever else may be the verb's subject. */
  const inverted = (verb: number) => {
    const next = words[verb + 1];
    if (!lexicon.speech.has(words[verb]!.lower) || lexicon.telling.has(words[verb]!.lower) || !next?.capital)
      return null;
    return parties.partyOf(sentence, invertedAt(layout, words, verb));
  };
  const isThing = (word: Word | undefined) =>
    !!word &&
    (!word.capital || word === words[0]) &&
    (lexicon.materials.has(word.lower) || lexicon.claimNouns.has(word.lower));
  /** An adjective before a noun of material: "false", "repeated". */
  const describes = (word: Word) =>
    /^\p{Ll}{3,}$/u.test(word.text) && !isThing(word) && !lexicon.definites.has(word.lower);
  const roles = rolesOf(lexicon);
  /** "was shared"; not "are sharing". */
  const isPassive = (at: number) =>
    !language.isProgressive(words[at]!) &&
    lexicon.passive.has(words[language.isAdverb(words[at - 1]) ? at - 2 : at - 1]?.lower ?? '');
  /** "denied leaking the tape", "accused of sharing it": whose act it is said to be, and nobody's release. */
  const isDisowned = (at: number) =>
    language.isProgressive(words[at]!) &&
    (lexicon.denying.has(words[language.isAdverb(words[at - 1]) ? at - 2 : at - 1]?.lower ?? '') ||
      words.slice(Math.max(0, at - 6), at).some(({ lower }) => lexicon.accusing.has(lower)));
  /** Whether the clause of the verb begins with "as" and says whose words all before it are. */
  const isBorrowed = ({ start, end }: Party, verb: number) => {
    if (
      start === undefined ||
      words.slice(0, verb).filter((word) => word.start >= (end ?? start)).length > 3 ||
      (words[verb + 1] && !words[verb + 1]!.mark && !closes(language.closing, words, verb))
    )
      return false;
    const first = words.findIndex((word) => word.start >= start);
    const before = words
      .slice(Math.max(0, first - 2), first)
      .filter(({ lower }) => !lexicon.definites.has(lower))
      .at(-1);
    return first > 0 && first < verb && !!before && lexicon.comparing.has(before.lower);
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (/[@.]/.test(word.text)) {
      if (/^@\w{3,}/.test(word.text)) add({ name: word.text, start: word.start, end: word.end }, 'handle', i);
      // "(TheGate.com) …": whose article it is
      if (isAddress(word.text) && !(i < 2 && words[i + 1]?.mark))
        add({ name: word.text, start: word.start, end: word.end }, 'site', i);
    }
    if (((roles.get(word.lower) ?? 0) & ROLE.tie) === 0) continue;
    if (lexicon.citing.has(word.lower) && !lexicon.saying.has(word.lower)) {
      const agent = language.agentAfter(words, i);
      if (agent >= 0) add(phraseParty(agent), 'according', i, true);
      continue;
    }
    if (lexicon.quoting.has(word.lower) && (!word.capital || i === 0))
      add(phraseParty(i + 1), 'cited', i, false, layout.quotationAt(word.start) !== null);
    if (word.capital && i > 0) continue;
    const quoted = layout.quotationAt(word.start) !== null;
    if (lexicon.sites.has(word.lower) && !naming.ground.test(words[i - 1]?.lower ?? ''))
      add(siteAt(layout, parties, words, i), 'site', i, false, quoted);
    if (lexicon.releasing.has(word.lower)) {
      const agent = agentNear(layout, words, i);
      const takes = lexicon.obtaining.has(word.lower);
      // "issued a permit", "killed by US strikes": only what can be told or shown is released
      const thing = (from: number, to: number) => words.slice(Math.max(0, from), to).some(isThing);
      const it = lexicon.neuter.has(words[i + 1]?.lower ?? '');
      const next = words[i + 1];
      // "the tape that the mayor released"; "the mayor saw a tape and released his dog"
      const behind =
        agent >= 0 || !next || next.mark || lexicon.closesSaying.has(next.lower) || lexicon.venueLinks.has(next.lower);
      if (!it && !(behind && thing(i - 14, i)) && !thing(i + 1, i + 9)) {
        // "posted on Monday that she was safe"
        const tells =
          lexicon.posting.has(word.lower) &&
          words.slice(i + 1, i + 9).some(({ lower }) => lexicon.clauseOpeners.has(lower));
        const party = agent < 0 ? parties.subjectOf(sentence, i, tells) : null;
        if (party && !isPassive(i)) add(party, tells ? 'says' : 'acts', i, tells && !quoted, quoted);
      } else if (agent >= 0) add(phraseParty(agent), takes ? 'obtained' : 'released', i, false, quoted);
      // "a video released on Sunday": nobody is said to have
      else if (
        isPassive(i) ||
        (language.isParticiple(word) &&
          ((isThing(words[i - 1]) && !lexicon.pages.has(words[i - 1]!.lower)) || words[i - 1]?.text === ','))
      ) {
        // "was shared from the account of a blogger"
        const from = words.findIndex(({ lower }, at) => at > i && at < i + 4 && lexicon.channels.has(lower));
        // "hacked from the account of the chairman": his
        const taken = lexicon.from.has(words[from]?.lower ?? '') && !lexicon.posting.has(word.lower);
        const range = from > 0 && !taken ? language.phraseFrom(words, from + 1) : null;
        if (range && words.slice(range.from, range.to).some(({ lower }) => lexicon.venues.has(lower)))
          add(parties.partyOf(sentence, range), 'released', i, false, quoted);
      } else if (!isDisowned(i))
        add(parties.subjectOf(sentence, i, true), takes ? 'obtains' : 'releases', i, false, quoted);
    }
    if (lexicon.putting.has(word.lower)) {
      const behind = words.slice(i + 1, i + 12);
      const tie = behind.some(({ lower }) => lexicon.figureNouns.has(lower))
        ? 'says'
        : behind.some(({ lower }) => lexicon.materials.has(lower)) &&
            behind.some(({ lower }) => lexicon.venues.has(lower))
          ? 'releases'
          : null;
      if (tie) add(parties.subjectOf(sentence, i, true), tie, i, tie === 'says' && !quoted, quoted);
    }
    // "the gang is said to have …", "it was widely reported": nobody speaks, unless an agent follows
    const told =
      lexicon.passive.has(words[i - 1]?.lower ?? '') ||
      (language.isAdverb(words[i - 1]) && lexicon.passive.has(words[i - 2]?.lower ?? ''));
    const spoken = told && language.isParticiple(word) && agentNear(layout, words, i) < 0;
    // "the inquiry found that …", "“…”, the mayor concluded."
    const finds = lexicon.finding.has(word.lower) && concludes(language.lexicon, words, i);
    if ((finds || lexicon.saying.has(word.lower)) && !spoken && language.isVerbHere(words, i, lexicon)) {
      // "which were confirmed by officials", "as claimed by X"; not "alleged meddling by X"
      const byAgent = told || language.agentAfter(words, i + 1) === i + 2;
      const agent = byAgent ? agentNear(layout, words, i) : -1;
      const before = words[i - 1];
      const subject =
        agent >= 0
          ? phraseParty(agent)
          : (inverted(i) ??
            parties.subjectOf(sentence, i, true) ??
            (before && ((before.mark && /[,"”’']/.test(before.text)) || before.lower === 'so')
              ? parties.partyOf(sentence, invertedAt(layout, words, i))
              : null));
      const hearsay = lexicon.telling.has(word.lower) && lexicon.hearsay.has(before?.lower ?? '');
      const tie = lexicon.claiming.has(word.lower) ? 'claims' : lexicon.telling.has(word.lower) ? 'tells' : 'says';
      // "reportedly told friends": somebody else says so
      if (subject && hearsay) heard.add(subject.name);
      // "…, as the government has said"
      else if (subject && isBorrowed(subject, i)) add(subject, 'according', i, !quoted, quoted);
      else if (subject) add(subject, tie, i, !quoted, quoted);
      if (lexicon.telling.has(word.lower) && !quoted && !hearsay) {
        const hearer = phraseParty(i + 1);
        // "Lee told her": another one
        if (hearer?.name !== subject?.name) add(hearer, 'toldTo', i);
      }
    }
    if (
      lexicon.identifying.has(word.lower) &&
      words.slice(i + 1, i + 9).some(({ lower }) => lexicon.comparing.has(lower))
    ) {
      const by = told
        ? words.findIndex((_, at) => at > i && at < i + 14 && language.agentAfter(words, at) === at + 1)
        : -1;
      if (by > 0) add(phraseParty(by + 1), 'says', i, !quoted, quoted);
      else if (!told) add(parties.subjectOf(sentence, i, true), 'says', i, !quoted, quoted);
    }
    if (lexicon.making.has(word.lower)) {
      // "repeated a false claim"; "the claims were made by the group"
      const agent = isPassive(i) ? agentNear(layout, words, i) : -1;
      const isClaim = ({ lower, capital }: Word) => !capital && lexicon.claimNouns.has(lower);
      if (agent >= 0 && words.slice(Math.max(0, i - 9), i).some(isClaim))
        add(phraseParty(agent), 'claims', i, !quoted, quoted);
      else if (!isPassive(i) && words.slice(i + 1, i + 5).some(isClaim))
        add(parties.subjectOf(sentence, i, true), 'claims', i, false, quoted);
    }
    for (const from of originsAt(language, words, i, isThing)) add(phraseParty(from), 'attributed', i, false, quoted);
    if (lexicon.denying.has(word.lower)) {
      // "has been denied by the mayor"
      const agent = isPassive(i) ? agentNear(layout, words, i) : -1;
      if (agent >= 0) add(phraseParty(agent), 'denies', i, false, quoted);
      else if (!isPassive(i)) add(parties.subjectOf(sentence, i), 'denies', i, false, quoted);
    }
    if (isThing(word)) {
      // "a message purportedly from the leader", "the report, by the institute"
      const link = language.isAdverb(words[i + 1]) ? i + 2 : i + 1;
      const by = words[link]?.text === ',' ? link + 1 : link;
      if (lexicon.from.has(words[link]?.lower ?? '')) add(phraseParty(link + 1), 'from', i, false, quoted);
      else if (language.agentAfter(words, by) === by + 1) add(phraseParty(by + 1), 'by', i, false, quoted);
      // "the mayor's false claims", "despite his repeated claims"
      let own = i - 1;
      while (own > 0 && i - own < 3 && describes(words[own]!)) own--;
      if (own > 0 && (words[own]!.lower === "'s" || isPossessive(words, own))) {
        const from = nameStart(words, own - 1);
        const article = lexicon.definites.has(words[from - 1]?.lower ?? '') ? 1 : 0;
        add(parties.partyOf(sentence, { from: from - article, to: own }), 'owns', i, false, quoted);
      } else if (lexicon.personOwners.has(words[own]?.lower ?? ''))
        add(parties.ownerAt(sentence, own), 'owns', i, false, quoted);
    }
  }
  // "confirmed by two agencies", "shown in part by a website"
  for (let i = 1; i + 1 < words.length; i++) {
    if (language.agentAfter(words, i) !== i + 1 || !language.isParticiple(words[i - 1]!)) continue;
    // but "the video was questioned by experts"
    if (lexicon.asking.has(words[i - 1]!.lower) && !words.slice(Math.max(0, i - 6), i - 1).some(isThing)) continue;
    const party = phraseParty(i + 1);
    if (party && !has(party)) add(party, 'agent', i);
  }
  // "on Telegram", "in the Bosnian press": where it appeared
  for (let i = 0; i + 1 < words.length; i++) {
    if (!lexicon.venueLinks.has(words[i]!.lower)) continue;
    // "based on a secondhand account"
    if (naming.rests.test(words[i - 1]?.lower ?? '')) continue;
    const range = language.phraseFrom(words, i + 1);
    if (range && words.slice(range.from, range.to).some((word) => lexicon.venues.has(word.lower)))
      add(venueOf(layout, words, range), 'venue', i);
    // "published in the Harbour Gate, a satirical weekly"
    else if (range && parties.isName(words[range.to - 1]!) && words[range.to]?.text === ',') {
      const behind = words.slice(range.to + 1, range.to + 8);
      const end = behind.findIndex(({ mark }) => mark);
      if (
        lexicon.indefinites.has(behind[0]?.lower ?? '') &&
        behind.slice(1, end < 0 ? behind.length : end).some(({ lower }) => lexicon.sites.has(lower))
      )
        add(parties.partyOf(sentence, range), 'site', i);
    }
  }
  // who the sentence is about, whatever it does
  const subject = isHeadline(words) ? null : parties.openingOf(sentence);
  // "The Daily Gate is a satirical website", "The Daily Gate, a website that …"
  const site = words
    .slice(1, 14)
    .some(
      ({ capital, lower }, i) =>
        !capital &&
        lexicon.sites.has(lower) &&
        !naming.ground.test(words[i]!.lower) &&
        words.slice(Math.max(0, i - 3), i + 1).some((word) => lexicon.indefinites.has(word.lower)),
    );
  // "“The town is ours,” the group said": another one speaks, and who is spoken of tells nothing
  const opens = !governed && !layout.quotationAt(sentence.start);
  if (subject && (opens || site) && !has(subject) && !heard.has(subject.name))
    add(
      subject,
      site && words.slice(0, 8).some(({ lower }) => lexicon.passive.has(lower) || lower === ',') ? 'site' : 'opens',
      0,
    );
  return found;
}

/** A headline in capitals says nothing about what is a name. */
function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ mark, text }) => !mark && text.length > 3);
  return long.length >= 4 && long.filter(({ capital }) => capital).length >= long.length * 0.8;
}

/** "the rebels' claim": the mark behind a plural. */
const isPossessive = (words: readonly Word[], at: number) =>
  /^['’]$/.test(words[at]!.text) && words[at - 1]!.lower.endsWith('s') && words[at - 1]!.end === words[at]!.start;

/** Whether what was found is told: "found that", "concluded." */
const concludes = ({ clauseOpeners }: Lexicon, words: readonly Word[], verb: number) =>
  !words[verb + 1] || words[verb + 1]!.mark || clauseOpeners.has(words[verb + 1]!.lower) || words[verb + 1]!.capital;

/** "…, officials said on Friday.": what follows the verb is only when and where. */
const closes = (closing: ReadonlySet<string>, words: readonly Word[], at: number) =>
  closing.has(words[at + 1]!.lower) && words.length - at < 9;
