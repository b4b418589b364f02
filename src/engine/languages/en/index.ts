import { NEAR_WORDS } from '../../near-words';
import type { Language } from '../language';
import { cues } from './cues';
import { fragments } from './fragments';
import { acts, agentAfter, isNobody, isPassive, phraseFrom, subjectOf } from './grammar';
import { abbreviations, lexicon, openers } from './lexicon';

/** English. */
export const en: Language = {
  code: 'en',
  fragments,
  cues,
  lexicon,
  nearWords: NEAR_WORDS,
  abbreviations,
  openers,
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
  ],
  subjectOf,
  phraseFrom,
  agentAfter,
  isPassive,

  acts,
  isNobody,
};
