import { factsOf } from './facts';
import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
import { holdsCapital } from './spelling';
import type { Tie } from './ties';
import { usesOf } from './uses';
import { ROLE } from './word-roles';

/** What a tie is whatever claim asks: where it stands, and traits. */
export interface Look {
  at: number;
  order: number;
  often: number;
  early: number;
  words: number;
  generic: number;
  unnamed: number;
  person: number;
  faker: number;
}
const looks = new WeakMap<Tie, Look>();

/** The look of a tie of the sentence, found once. */
export function lookOf(layout: Layout, parties: Parties, sentence: Sentence, tie: Tie): Look {
  let look = looks.get(tie);
  if (!look) {
    look = readLook(layout, parties, sentence, tie);
    looks.set(tie, look);
  }
  return look;
}

function readLook(layout: Layout, parties: Parties, sentence: Sentence, { party, at }: Tie): Look {
  const { name } = party;
  const use = usesOf(layout, name);
  const words = layout.wordsOf(sentence);
  return {
    at: words[at]?.start ?? sentence.start,
    order: words.length > 0 ? Math.round((4 * at) / words.length) : 0,
    often: Math.min(3, Math.floor(Math.log2(use.count))),
    early: Math.min(3, Math.floor(Math.log2(1 + use.first))),
    words: Math.min(6, name.split(' ').length),
    generic: holdsCapital(name) ? 0 : 1,
    unnamed: layout.language.naming.unnamed.test(name) ? 1 : 0,
    person: parties.isPerson(party) ? 1 : 0,
    faker: (factsOf(layout, sentence.index).roles & ROLE.faker) === 0 ? 0 : 1,
  };
}
