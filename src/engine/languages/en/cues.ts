import type { CueRule } from '../language';
import { couldNotVerify, notVerified } from './cues/checks';
import { intercepted } from './cues/covert';
import { unclear } from './cues/doubts';
import { refuted, verified } from './cues/findings';
import { alleged, claimed, reported } from './cues/hedges';
import { rareCouldNotVerify, rareNotVerified, rareRefuted, rareUnclear, rareVerified } from './cues/rare';

/** The cues of English; the nearer explanation stands beside each group. */
export const cues: readonly CueRule[] = [
  ...couldNotVerify,
  ...rareCouldNotVerify,
  ...notVerified,
  ...rareNotVerified,
  ...unclear,
  ...rareUnclear,
  ...verified,
  ...rareVerified,
  ...refuted,
  ...rareRefuted,
  ...intercepted,
  ...alleged,
  ...reported,
  ...claimed,
];
