import { NEAR_WORDS } from '../../near-words';
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

/** English. */
export const en: Language = {
  code: 'en',
  fragments,
  cues,
  lexicon,
  naming,
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
