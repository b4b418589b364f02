import { type CueRule, mostlyAbout } from '../src/engine/languages/language';
import type { PackedCues } from '../src/engine/languages/packed';

/**
 * The cues of a language as the extension carries them: in runs of one kind, with what the cues of a run share said once, and lists of
 * words in one string. `unpackCues` makes the same rules of it.
 * @param bare without their triggers, which the extension carries as one table (`writeTriggers`)
 */
export function packCues(rules: readonly CueRule[], bare = false): PackedCues {
  const packed: [kind: CueRule['kind'], why: string, cues: PackedCues[number][2][number][]][] = [];
  for (const { id, kind, why, triggers, needs, pattern, about, ...more } of rules) {
    const known = packed.at(-1);
    const run = known?.[0] === kind ? known : ([kind, why, []] as (typeof packed)[number]);
    if (run !== known) packed.push(run);
    const rest = {
      ...more,
      ...(needs && { needs: needs.join('|') }),
      ...(why !== run[1] && { why }),
      ...(about !== mostlyAbout(kind) && { about }),
    };
    const own = [id, bare ? '' : triggers.join('|'), pattern] as const;
    run[2].push(Object.keys(rest).length > 0 ? [...own, rest] : own);
  }
  return packed;
}
