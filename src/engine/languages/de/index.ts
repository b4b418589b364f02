import type { Language } from '../language';
import { cues } from './cues';
import { fragments } from './fragments';
import { acts, agentAfter, isNobody, isPassive, phraseFrom, subjectOf } from './grammar';
import { abbreviations, lexicon, openers } from './lexicon';

/** German: a thin pack. */
export const de: Language = {
  code: 'de',
  fragments,
  cues,
  lexicon,
  nearWords: [],
  abbreviations,
  openers,
  quotes: [
    ['„', '“'],
    ['“', '”'],
    ['»', '«'],
    ['"', '"'],
    ['‚', '‘'],
  ],
  subjectOf,
  phraseFrom,
  agentAfter,
  isPassive,

  acts,
  isNobody,
};
