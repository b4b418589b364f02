import { findBy } from './attribution';
import { CHECKS, REFUTES, UNPROVEN } from './hands';
import type { Parties } from './parties';
import type { Told } from './places';
import type { Layout } from './sentences';
import { isStrong, thingOf } from './things';

/** Whose words the hedges of a claim are, and who looked at it with whatever result: names. */
export function onlookersOf(layout: Layout, parties: Parties, claim: Told) {
  const hedgers = new Set<string>();
  const checkers = new Set<string>(claim.verifiers);
  const doubters = new Set<string>();
  const refuters = new Set<string>();
  const unproven = new Set<string>();
  for (const hit of claim.hits) {
    const { kind, id } = hit.rule;
    if (kind === 'intercepted') continue;
    const checks = CHECKS.has(kind);
    const set = !isStrong(hit)
      ? hedgers
      : UNPROVEN.has(id)
        ? unproven
        : checks
          ? checkers
          : kind === 'refuted' || REFUTES.has(id)
            ? refuters
            : doubters;
    for (const party of findBy(layout, parties, hit)) set.add(party.name);
    // "Canada is trying to confirm reports, a spokesman said": who says so speaks for whoever checks
    if (set === checkers && !thingOf(layout, hit).passive) {
      const speaker = parties.speakerAt(hit.sentence, hit.start);
      if (speaker) checkers.add(speaker.name);
    }
  }
  for (const name of unproven) checkers.delete(name);
  return { hedgers, checkers, doubters, refuters, unproven };
}
