import type { CueRule } from '../language';
import { couldNotVerify, notVerified } from './cues/checks';
import { intercepted } from './cues/covert';
import { unclear } from './cues/doubts';
import { exposed } from './cues/exposed';
import { refuted, verified } from './cues/findings';
import { freeClaimed, freeCouldNotVerify, freeNotVerified, freeRefuted, freeUnclear, freeVerified } from './cues/free';
import { alleged, claimed, reported } from './cues/hedges';
import { openCouldNotVerify, openNotVerified, openUnclear, openVerified } from './cues/open';
import { rareCouldNotVerify, rareNotVerified, rareRefuted, rareUnclear, rareVerified } from './cues/rare';

/** The cues of English; the nearer explanation stands beside each group. */
export const cues: readonly CueRule[] = [
  ...couldNotVerify,
  ...rareCouldNotVerify,
  ...openCouldNotVerify,
  ...freeCouldNotVerify,
  ...notVerified,
  ...rareNotVerified,
  ...openNotVerified,
  ...freeNotVerified,
  ...unclear,
  ...rareUnclear,
  ...openUnclear,
  ...freeUnclear,
  ...verified,
  ...rareVerified,
  ...openVerified,
  ...freeVerified,
  ...refuted,
  ...rareRefuted,
  ...exposed,
  ...freeRefuted,
  ...intercepted,
  ...alleged,
  ...reported,
  ...claimed,
  ...freeClaimed,
];
