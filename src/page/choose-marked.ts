import type { Claim } from '../engine/types';
import type { Mark } from '../platform/fields';
import { STYLE_OF } from './sheet';

/** The claims with the warnings that are to be painted: none that was set aside, none of a pen that is switched off. */
export function chooseMarked(claims: readonly Claim[], unmarked: readonly Mark[], aside: readonly string[]): Claim[] {
  return claims
    .filter(({ id }) => !aside.includes(id))
    .map((claim) => ({ ...claim, warnings: claim.warnings.filter(({ kind }) => !unmarked.includes(STYLE_OF[kind])) }))
    .filter(({ warnings }) => warnings.length > 0);
}
