import type { Kind } from '../types';
import { type CueData, type CueRule, cuesOf } from './language';

/** Cues as the extension carries them, by `packCues` (scripts/pack-cues.ts): runs of one kind, a cue with its id, triggers, pattern and the rest. */
export type PackedCues = readonly (readonly [
  kind: Kind,
  why: string,
  cues: readonly (readonly [id: string, triggers: string, pattern: string, rest?: Partial<CueData>])[],
])[];

/** The rules, as the language's own file writes them. */
export const unpackCues = (packed: PackedCues): readonly CueRule[] =>
  packed.flatMap(([kind, why, cues]) =>
    cuesOf(
      kind,
      why,
      cues.map(([id, triggers, pattern, rest]) => ({ id, triggers, pattern, ...rest })),
    ),
  );
