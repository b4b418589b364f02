import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
import { tiesIn } from './ties';
import type { Party } from './types';

/** Hands that are named at most. */
const MOST = 3;

/** "State television quoted the mayor as saying", "the Gate reported, citing two aides": whoever is cited stands behind who cites him. */
export function withCited(layout: Layout, parties: Parties, statement: Sentence, released: readonly Party[]): Party[] {
  const hands = [...released];
  let behind = 0;
  const ties = tiesIn(layout, parties, statement);
  for (const { tie, party, at, quoted } of ties) {
    if (tie !== 'cited' || quoted || hands.length === MOST || hands.some(({ name }) => name.endsWith(party.name)))
      continue;
    const cites = layout.language.isProgressive(layout.wordsOf(statement)[at]!);
    // "police said the army had cited her": it cites whom the verb's own subject cites
    const citer = ties.find(
      (other) => other.party.name !== party.name && (other.at === at || (cites && other.main && other.at <= at)),
    );
    const hand = citer ? hands.findIndex(({ name }) => name === citer.party.name) : -1;
    if (hand < 0) continue;
    hands.splice(hand + 1 + behind, 0, party);
    behind++;
  }
  return hands;
}
