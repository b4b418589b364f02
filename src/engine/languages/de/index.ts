import type { Language } from '../language';
import { cues } from './cues';
import { fragments } from './fragments';
import {
  acts,
  agentAfter,
  isAdverb,
  isExpletive,
  isNobody,
  isParticiple,
  isPassive,
  isPrivative,
  isProgressive,
  isVerbHere,
  phraseFrom,
  subjectOf,
} from './grammar';
import { abbreviations, closing, lexicon, openers } from './lexicon';
import { naming } from './naming';
import { silence, silenceOf } from './silence';

/** German: a thin pack. */
export const de: Language = {
  code: 'de',
  fragments,
  cues,
  lexicon,
  naming,
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
  closing,
  silence,
  silenceOf,
  isAdverb,
  isParticiple,
  isVerbHere,
  isPassive,
  acts,
  isExpletive,
  isNobody,
  isPrivative,
  isProgressive,
};
