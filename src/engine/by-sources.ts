import { exposerOf } from './behind-cues';
import type { Ask } from './by-subjects';
import type { Word } from './languages/language';
import type { Layout } from './sentences';
import type { Party } from './types';
import { TIER } from './types';

/** "in our own testing": whoever "our" stands for, and nobody else. */
export function testing({ layout, parties, hit, words, first }: Ask): Party[] | null {
  if (hit.rule.id !== 'own-test') return null;
  const own = words.findIndex((word, i) => i >= first && layout.language.lexicon.ownPronouns.has(word.lower));
  const us = own < 0 ? null : parties.partyOf(hit.sentence, { from: own, to: own + 1 });
  return us ? [us] : [];
}

/** "verified by the Harbour Post", "confirmed by officials to be authentic". */
export function agent({ layout, parties, hit, words, first, behind, passive }: Ask): Party[] | null {
  const { lexicon, naming } = layout.language;
  const { id, kind } = hit.rule;
  for (let i = first; i < Math.min(words.length, passive || id === 'verified-by' ? behind + 10 : behind); i++) {
    const word = words[i]!;
    if (i >= behind && ((word.mark && !/["“”‘’]/.test(word.text)) || naming.turn.test(word.lower))) return null;
    const by = word.lower === 'according' ? -1 : layout.language.agentAfter(words, i);
    if (by < 0) continue;
    // "accounts from two hospitals contacted by the Gate"
    if (TIER[kind] === 'explicit' && lexicon.contacting.has(words[i - 1]?.lower ?? '')) return null;
    const party = parties.partyOf(hit.sentence, layout.language.phraseFrom(words, by));
    // "not yet vetted by independent experts" names nobody
    if (party && kind !== 'verified' && naming.anybody.test(party.name))
      return layout.quotationAt(hit.start) ? null : [];
    return party && [party];
  }
  return null;
}

/** "the pope debunked that rumour", "the agency went on Twitter to debunk it". */
export function debunking({ layout, parties, hit, words, first, behind }: Ask): Party[] | null {
  const { lexicon } = layout.language;
  if (hit.rule.id !== 'debunked' || layout.quotationAt(hit.start)) return null;
  for (let i = first; i < behind; i++) {
    if (!lexicon.debunking.has(words[i]!.lower)) continue;
    if (lexicon.passive.has(words[i - 1]?.lower ?? '')) return null;
    const party = parties.subjectOf(hit.sentence, i, true) ?? parties.openingOf(hit.sentence);
    if (party) return [party];
  }
  return null;
}

/** "the inspector called both sightings unconfirmed": who calls them so. */
export function calling({ layout, parties, hit, words, first }: Ask): Party[] | null {
  if (hit.rule.kind !== 'not-verified') return null;
  const { lexicon, naming } = layout.language;
  // "called police after unverified reports": they are called nothing
  const next = words.find(({ start }) => start >= hit.end);
  if (next && !next.mark && !naming.and.test(next.lower)) return null;
  for (let i = first - 1; i > Math.max(0, first - CALLED_SO) && !words[i]!.mark; i--)
    if (lexicon.calling.has(words[i]!.lower)) {
      // "a group called Open Purse"
      if (words[i + 1]?.capital || lexicon.calls.has(words[i + 1]?.lower ?? '')) return null;
      const party = lexicon.passive.has(words[i - 1]!.lower) ? null : parties.subjectOf(hit.sentence, i, true);
      return party && [party];
    }
  return null;
}

/** Words between a verb of calling and what something is called. */
const CALLED_SO = 8;

/** "which two members of staff recognised as real". */
export function recognising({ layout, parties, hit, first, before, passive }: Ask): Party[] | null {
  if (hit.rule.id !== 'verified-by' || passive || layout.language.lexicon.passive.has(before)) return null;
  const party = parties.subjectOf(hit.sentence, first);
  return party && [party];
}

/** "we have no official notification from the government": who has none. */
export function having({ layout, parties, hit, first, before }: Ask): Party[] | null {
  if (!FROM.has(hit.rule.id) || !layout.language.lexicon.having.has(before)) return null;
  const party = parties.subjectOf(hit.sentence, first - 1, true);
  return party && [party];
}

/** "no confirmation from the rebels": they are who did not confirm. */
export function unconfirming({ layout, parties, hit, words, first, behind }: Ask): Party[] | null {
  if (!FROM.has(hit.rule.id)) return null;
  const { about, claimNouns, definites, demonstratives, groupPronouns, from } = layout.language.lexicon;
  // "no confirmation of the claim from the rebels"; not "that rebels had left Norport", "of missiles from the north"
  let to = behind;
  if (about.has(words[behind]?.lower ?? '')) {
    to =
      behind +
      (definites.has(words[behind + 1]?.lower ?? '') && claimNouns.has(words[behind + 2]?.lower ?? '') ? 3 : 0);
    const it = words[behind + 1]?.lower ?? '';
    if (to === behind && (groupPronouns.has(it) || demonstratives.has(it))) to = behind + 2;
  }
  for (let i = first; i <= to && words[i]; i++) {
    if (!from.has(words[i]!.lower)) continue;
    const party = parties.partyOf(hit.sentence, layout.language.phraseFrom(words, i + 1));
    if (party) return [party];
  }
  return null;
}

/** Cues that name behind a preposition who did not confirm. */
const FROM = new Set(['no-confirmation', 'no-announcement-confirming', 'keine-bestaetigung']);

/** "a fake story": the newsroom's own word, whoever the sentence is about; or whoever exposed it. */
export function called({ layout, parties, hit, words, first, behind }: Ask): Party[] | null {
  if (!CALLED.has(hit.rule.id) || layout.quotationAt(hit.start)) return null;
  if (words.slice(Math.max(0, first - 1), behind).some(isPredicate(layout))) return null;
  return exposerOf(layout, parties, hit, words, first);
}

/** Findings that may be a noun and its adjective only. */
const CALLED = new Set(['debunked', 'debunked-item', 'found-false', 'made-up-item']);

/** Whether the word makes a statement of a cue: "is fake", "debunked". */
const isPredicate =
  ({ language }: Layout) =>
  ({ lower }: Word) =>
    language.lexicon.passive.has(lower) || language.lexicon.debunking.has(lower) || /['’]s$/.test(lower);

/** "a source close to the talks said": the cue itself names whose words they are. */
export function source({ layout, parties, hit, words, first, behind }: Ask): Party[] | null {
  if (hit.rule.kind !== 'reported') return null;
  for (let i = first; i < behind; i++) {
    if (!layout.language.naming.unnamed.test(words[i]!.lower)) continue;
    for (let from = Math.max(0, first - 3); from <= i; from++) {
      const range = layout.language.phraseFrom(words, from);
      const named = range && range.from <= i && i < range.to ? parties.partyOf(hit.sentence, range) : null;
      if (named) return [named];
    }
  }
  return null;
}

/** "the ministry claimed that". */
export function claiming({ parties, hit, first }: Ask): Party[] | null {
  const party = hit.rule.kind === 'claimed' ? parties.subjectOf(hit.sentence, first, true) : null;
  return party && [party];
}

/** Who speaks where the warning stands. */
export function speaker({ layout, parties, hit, words, first }: Ask): Party[] {
  // "if confirmed" is the newsroom's own caution, unless it stands in a quotation
  const { saying } = layout.language.lexicon;
  if (
    CAUTIOUS.has(hit.rule.id) &&
    !layout.quotationAt(hit.start) &&
    !words.slice(Math.max(0, first - 3), first).some((word) => saying.has(word.lower))
  )
    return [];
  const party = parties.speakerAt(hit.sentence, hit.start);
  return party ? [party] : [];
}

const CAUTIOUS = new Set(['if-confirmed', 'if-so']);
