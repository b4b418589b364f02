import { doubtersIn, exposerOf, raisersOf, strivingOf, tellerFor } from './behind-cues';
import type { Hit } from './cues';
import type { Word } from './languages/language';
import type { Parties } from './parties';
import type { Layout } from './sentences';
import type { Party } from './types';
import { TIER } from './types';

/** Index of the first word that ends behind the place. */
export function wordAt(words: readonly Word[], place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Who could not verify, who verified, who refuted, who doubts; for a hedge, who says it. Nobody where nobody is named. Found once. */
export function findBy(layout: Layout, parties: Parties, hit: Hit): Party[] {
  let found = known.get(parties);
  if (!found) {
    found = new Map();
    known.set(parties, found);
  }
  let by = found.get(hit);
  if (!by) {
    by = readBy(layout, parties, hit).flatMap((party) => bothOf(layout, party));
    found.set(hit, by);
  }
  return by;
}

/** "Ann Lee of the port and the analyst Ilo Brand": two that are joined, each with a name of two words, are two parties. */
function bothOf({ language }: Layout, party: Party): Party[] {
  const [one, two, ...more] = party.name.split(language.naming.joins);
  const named = (name: string | undefined) => /\p{Lu}[\p{L}.'’-]+ \p{Lu}/u.test(name ?? '');
  if (!one || !two || more.length > 0 || !named(one) || !named(two)) return [party];
  const at = party.start ?? 0;
  const place = (name: string) => {
    const start = at + party.name.indexOf(name);
    return party.start === undefined ? { name } : { name, start, end: start + name.length };
  };
  return [place(one), place(two)];
}

const known = new WeakMap<Parties, Map<Hit, Party[]>>();

function readBy(layout: Layout, parties: Parties, hit: Hit): Party[] {
  const words = layout.wordsOf(hit.sentence);
  const first = wordAt(words, hit.start);
  const behind = wordAt(words, hit.end);
  const cue = layout.text.slice(hit.start, hit.end);
  const { lexicon } = layout.language;
  const { id } = hit.rule;
  const before = words[first - 1]?.lower ?? '';
  // "before being debunked by …"; not "the group has" | "not revealed its source"
  const passive =
    layout.language.isPassive(lexicon.having.has(before) ? `${before} ${cue}` : cue) ||
    (id === 'debunked' && lexicon.passive.has(before) && layout.language.isParticiple(words[first]!));
  // "in our own testing": whoever "our" stands for, and nobody else
  if (id === 'own-test') {
    const own = words.findIndex((word, i) => i >= first && lexicon.ownPronouns.has(word.lower));
    const us = own < 0 ? null : parties.partyOf(hit.sentence, { from: own, to: own + 1 });
    return us ? [us] : [];
  }
  const raisers = RAISED.has(id) && !passive ? raisersOf(layout, parties, hit, words, first) : null;
  if (raisers) return raisers;
  const doubters = id === 'doubt' ? doubtersIn(layout, parties, hit, words, [first, behind]) : null;
  if (doubters) return [doubters];
  if (TIER[hit.rule.kind] === 'explicit' && !passive && (!isSubjectless(hit) || layout.language.acts(words, first))) {
    if (layout.language.isNobody(words, first)) return [];
    // "No official has yet confirmed it": none of those
    if (
      lexicon.negating.has(words[first]!.lower) &&
      !lexicon.modal.has(words[first + 1]?.lower ?? '') &&
      !lexicon.having.has(before)
    ) {
      const range = layout.language.phraseFrom(words, first + 1);
      const head = range && words[range.to - 1]!;
      // "no official notification": no official
      const who =
        head && (head.capital || lexicon.partyNouns.has(head.lower) || layout.language.naming.person.test(head.lower));
      const none = who ? parties.partyOf(hit.sentence, range) : null;
      if (none && (none.start ?? Number.POSITIVE_INFINITY) < hit.end) return [none];
    }
    // "… , nor did they provide any proof"
    if (lexicon.nor.has(words[first]!.lower)) {
      const opening = parties.openingOf(hit.sentence);
      if (opening) return [opening];
    }
    // "Without naming its sources, the office said …"
    // not "Tests have confirmed that the man, Ilo Brand, …": the cue has a subject of its own
    const own = first === 0 ? layout.language.phraseFrom(words, 0) : null;
    const acts = own && lexicon.modal.has(words[own.to]?.lower ?? '');
    const comma = first === 0 && !acts ? words.findIndex((word, i) => i >= behind && word.text === ',') : -1;
    const led = comma > 0 ? parties.partyOf(hit.sentence, layout.language.phraseFrom(words, comma + 1)) : null;
    if (led) return [led];
    // "the aide claimed, without evidence, that": the newsroom's own words
    if (id === 'without-evidence' && first > 0 && behind - first === 2 && words[first - 1]!.mark && words[behind]?.mark)
      return [];
    // "released a statement on “agitators” without offering any evidence": who released it
    if (id === 'without-evidence' && first > 2 && layout.language.isPrivative(words[first]!))
      for (let i = first - 1; i > 0; i--) {
        const { lower, capital, start } = words[i]!;
        if (capital || !(lexicon.saying.has(lower) || lexicon.releasing.has(lower)) || layout.quotationAt(start))
          continue;
        const party = parties.subjectOf(hit.sentence, i, true);
        if (party) return [party];
      }
    const striving = strivingOf(layout, parties, hit, words, first);
    if (striving) return [striving];
    // "it's not clear": nobody
    const party = lexicon.expletives.has(words[first]!.lower) ? null : parties.subjectOf(hit.sentence, first, true);
    if (party) return [tellerFor(layout, parties, hit, party)];
    // "experts do not know whether …": the cue holds its own subject
    const nobody = lexicon.negating.has(words[first]!.lower) || lexicon.indefinites.has(words[first]!.lower);
    for (let i = first + 1; !nobody && i < Math.min(behind, first + 5); i++) {
      const { lower } = words[i]!;
      if (!lexicon.modal.has(lower) && !lexicon.passive.has(lower) && !lexicon.doubting.has(lower)) continue;
      const own = parties.subjectOf(hit.sentence, i, true);
      if (own) return [own];
      break;
    }
  }
  // "verified by the BBC", "confirmed by U.S. officials to be authentic"
  for (let i = first; i < Math.min(words.length, passive || id === 'verified-by' ? behind + 10 : behind); i++) {
    const word = words[i]!;
    if (i >= behind && ((word.mark && !/["“”‘’]/.test(word.text)) || layout.language.naming.turn.test(word.lower)))
      break;
    const agent = word.lower === 'according' ? -1 : layout.language.agentAfter(words, i);
    if (agent < 0) continue;
    // "accounts from two hospitals contacted by the Gate"
    if (TIER[hit.rule.kind] === 'explicit' && lexicon.contacting.has(words[i - 1]?.lower ?? '')) break;
    const party = parties.partyOf(hit.sentence, layout.language.phraseFrom(words, agent));
    // "not yet vetted by independent experts" names nobody
    if (party && hit.rule.kind !== 'verified' && layout.language.naming.anybody.test(party.name)) {
      if (layout.quotationAt(hit.start)) break;
      return [];
    }
    if (party) return [party];
    break;
  }
  // "the pope debunked that rumour", "the agency went on Twitter to debunk it"
  if (id === 'debunked' && !layout.quotationAt(hit.start))
    for (let i = first; i < behind; i++) {
      if (!layout.language.lexicon.debunking.has(words[i]!.lower)) continue;
      if (layout.language.lexicon.passive.has(words[i - 1]?.lower ?? '')) break;
      const party = parties.subjectOf(hit.sentence, i, true) ?? parties.openingOf(hit.sentence);
      if (party) return [party];
    }
  // "which two members of staff recognised as real"
  if (id === 'verified-by' && !passive && !layout.language.lexicon.passive.has(words[first - 1]?.lower ?? '')) {
    const party = parties.subjectOf(hit.sentence, first);
    if (party) return [party];
  }
  // "we have no official notification from the government": who has none
  if (FROM.has(id) && lexicon.having.has(before)) {
    const party = parties.subjectOf(hit.sentence, first - 1, true);
    if (party) return [party];
  }
  // "no confirmation from the rebels": they are who did not confirm
  if (FROM.has(id))
    for (let i = first; i <= behind; i++) {
      if (!layout.language.lexicon.from.has(words[i]?.lower ?? '')) continue;
      const party = parties.partyOf(hit.sentence, layout.language.phraseFrom(words, i + 1));
      if (party) return [party];
    }
  const speaker = () => {
    // "if confirmed" is the newsroom's own caution, unless it stands in a quotation
    const said = layout.language.lexicon.saying;
    if (
      (id === 'if-confirmed' || id === 'if-so') &&
      !layout.quotationAt(hit.start) &&
      !words.slice(Math.max(0, first - 3), first).some((word) => said.has(word.lower))
    )
      return [];
    const party = parties.speakerAt(hit.sentence, hit.start);
    return party ? [party] : [];
  };
  const { kind } = hit.rule;
  // "a fake story": the newsroom's own word, whoever the sentence is about
  if (
    CALLED.has(id) &&
    !layout.quotationAt(hit.start) &&
    !words.slice(Math.max(0, first - 1), behind).some(isPredicate(layout))
  )
    return exposerOf(layout, parties, hit, words, first);
  if (TIER[kind] === 'explicit') {
    return speaker();
  }
  if (kind === 'intercepted') return [];
  // "a source close to the talks said": the cue itself names whose words they are
  if (kind === 'reported')
    for (let i = first; i < behind; i++) {
      if (!layout.language.naming.unnamed.test(words[i]!.lower)) continue;
      for (let from = Math.max(0, first - 3); from <= i; from++) {
        const range = layout.language.phraseFrom(words, from);
        const source = range && range.from <= i && i < range.to ? parties.partyOf(hit.sentence, range) : null;
        if (source) return [source];
      }
    }
  if (kind === 'claimed') {
    const party = parties.subjectOf(hit.sentence, first, true);
    if (party) return [party];
  }
  return speaker();
}

/** Whether the word makes a statement of a cue: "is fake", "debunked". */
const isPredicate =
  ({ language }: Layout) =>
  ({ lower }: Word) =>
    language.lexicon.passive.has(lower) || language.lexicon.debunking.has(lower) || /['’]s$/.test(lower);

/** Findings that may be a noun and its adjective only. */
const CALLED = new Set(['debunked', 'debunked-item', 'found-false', 'made-up-item']);

/** Cues whose subject is mostly a thing that makes somebody doubt. */
const RAISED = new Set(['doubt', 'makes-one-wonder']);

/** Cues that name behind a preposition who did not confirm. */
const FROM = new Set(['no-confirmation', 'no-announcement-confirming', 'keine-bestaetigung']);

/** Whether the grammatical subject is what is doubted; that of a finding against a story is, unless somebody owns up. */
const isSubjectless = ({ rule }: Hit) => (rule.kind === 'refuted' && !OWNING.has(rule.id)) || SUBJECTLESS.has(rule.id);

/** Findings whose grammatical subject makes them. */
const OWNING = new Set(['rated-false', 'apologised-for-story', 'site-says-fiction']);

/** Cues whose grammatical subject is what is doubted, never who doubts. */
const SUBJECTLESS = new Set([
  'unclear',
  'found-false',
  'old-footage',
  'not-yet-clear',
  'remains-unknown',
  'remains-to-be-seen',
  'hard-to-verify',
  'unverified',
  'no-confirmation',
  'if-confirmed',
  'if-so',
  'verified-by',
  'verified-adjective',
  'is-authentic',
  'conflicting',
  'whether-genuine',
  'may-be-fake',
  'too-early',
  'hard-to-tell',
  'authenticity-open',
  'not-verifiable',
  'no-announcement-confirming',
  'prevented-from-verifying',
  'makes-one-wonder',
  'debunked',
  'nobody-knows',
  'questions-remain',
  'accounts-differ',
  'sketchy',
  'unknown-whether',
  'checks-out',
]);

/** Index of the first word of the name that ends at `at`. */
export function nameStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && words[from - 1]!.capital && !words[from - 1]!.mark) from--;
  return from;
}

/** Index behind a marker of the agent within four words of the verb; -1 where there is none. */
export function agentNear(layout: Layout, words: readonly Word[], verb: number): number {
  for (let i = verb + 1; i < Math.min(words.length, verb + 8); i++) {
    if (words[i]!.mark) return -1;
    const agent = layout.language.agentAfter(words, i);
    if (agent >= 0) return agent;
  }
  return -1;
}
