import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
import { isDeed } from './tie-reading';
import type { Tie } from './ties';
import { tiesIn } from './ties';
import type { Party } from './types';

/** Words between "in which" and what is done to who stands between them. */
const SEEN = 14;

/**
 * People of whom a sentence tells something, whatever they say in it: "a tape appears to show Ann Lee taking cash", "in which Ann Lee is
 * heard", "Ann Lee told aides to hide it, the militia said". Their names as they are told.
 */
export function toldOfIn(layout: Layout, parties: Parties, sentence: Sentence): ReadonlySet<string> {
  const { language } = layout;
  const { lexicon } = language;
  const words = layout.wordsOf(sentence);
  const names = new Set<string>();
  const add = (party: Party | null) => {
    if (party && parties.isPerson(party)) names.add(party.name);
  };
  /** The phrase without what its person does: "Ann Lee taking". */
  const whoFrom = (from: number) => {
    const range = language.phraseFrom(words, from);
    if (!range) return null;
    const acts = words.findIndex(
      (word, i) => i > range.from && i < range.to && !word.capital && language.isProgressive(word),
    );
    return acts < 0 ? range : { ...range, to: acts };
  };
  for (let i = 0; i < words.length; i++) {
    const { lower, capital } = words[i]!;
    if (capital) continue;
    if (lexicon.showing.has(lower)) add(parties.partyOf(sentence, whoFrom(i + 1)));
    // "a tape in which Ann Lee is heard"
    else if (lexicon.venueLinks.has(lower) && lexicon.relatives.has(words[i + 1]?.lower ?? '')) {
      const range = whoFrom(i + 2);
      const is = range && words.slice(range.to, i + SEEN).some((word) => lexicon.passive.has(word.lower));
      if (is) add(parties.partyOf(sentence, range));
    }
  }
  const ties = tiesIn(layout, parties, sentence);
  const speaks = new Set(ties.flatMap(({ main, party }) => (main ? [party.name] : [])));
  // "…, the militia said" behind it, "the militia said that Ann Lee …" before it
  const isReported = ({ party: { start }, at }: Tie) =>
    ties.some((other) => other.main && other.at > at) ||
    lexicon.clauseOpeners.has(words[words.findIndex((word) => word.start === start) - 1]?.lower ?? '');
  for (const tie of ties)
    if (!tie.main && !tie.quoted && !speaks.has(tie.party.name) && isDeed(lexicon, words, tie.at) && isReported(tie))
      add(tie.party);
  const opening = layout.quotationAt(sentence.start) === null ? parties.openingOf(sentence) : null;
  if (opening && !ties.some(({ party }) => party.name === opening.name)) add(opening);
  return names;
}
