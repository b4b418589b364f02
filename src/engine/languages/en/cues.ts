import type { CueRule } from '../language';
import { borneOut } from './cues/borne-out';
import { couldNotVerify, notVerified } from './cues/checks';
import { intercepted } from './cues/covert';
import { disbelief } from './cues/disbelief';
import { disproved } from './cues/disproved';
import { unclear } from './cues/doubts';
import { exposed } from './cues/exposed';
import { refuted, verified } from './cues/findings';
import { alleged, claimed, reported } from './cues/hedges';
import { hindered } from './cues/hindered';
import { oldMaterial } from './cues/old-material';
import { unbacked } from './cues/unbacked';
import { unchecked } from './cues/unchecked';
import { unknown } from './cues/unknowns';

/**
 * The cues of English; the nearer explanation stands beside each group. First of each kind stand the set phrases of agencies, behind them
 * wordings of a writer's own. Source of these: sentences that an editor wrote for each kind without having seen the cues (ours,
 * test/fixtures/languages/en.txt), news that was new to the rules, and the development articles against false alarms.
 */
export const cues: readonly CueRule[] = [
  ...couldNotVerify,
  ...hindered,
  ...notVerified,
  ...unchecked,
  ...unbacked,
  ...unclear,
  ...unknown,
  ...disbelief,
  ...verified,
  ...borneOut,
  ...refuted,
  ...disproved,
  ...exposed,
  ...oldMaterial,
  ...intercepted,
  ...alleged,
  ...reported,
  ...claimed,
];
