import type { Place } from './places';
import type { Tie } from './ties';

/** How near a tie at a place stands to having told the claim, by itself: 9 is the nearest hand. */
export function handOf({ tie, main, quoted }: Tie, place: Place): number {
  if (quoted) return 0;
  const speaks = tie === 'claims' || tie === 'says' || tie === 'tells';
  if (place === 'statement') {
    if (tie === 'according' || tie === 'attributed') return 9;
    if (speaks && main) return 8;
    if (HANDING.has(tie)) return 7;
    if (speaks || tie === 'owns') return 6;
    return tie === 'venue' || tie === 'agent' ? 3 : 1;
  }
  if (place === 'told' || place === 'remark') {
    if (HANDING.has(tie) || tie === 'owns') return 5;
    return speaks && main ? 4 : 1;
  }
  if (tie === 'site') return 3;
  return HANDING.has(tie) ? 3 : speaks && main ? 2 : 0;
}

/** Kinds whose `by` is somebody who looked at it, not who told it. */
export const CHECKS: ReadonlySet<string> = new Set(['could-not-verify', 'not-verified', 'verified']);
/** Cues by which somebody doubts what another has told. */
export const REFUTES: ReadonlySet<string> = new Set(['doubted', 'doubt', 'may-be-fake', 'debunked', 'found-false']);
/** Cues that say of whoever made the claim that he showed nothing for it. */
export const UNPROVEN: ReadonlySet<string> = new Set(['without-evidence']);

/** "Gate" and "Gate’s Ann Lee" are one where it is about who checked. */
export function isOneOf(name: string, names: ReadonlySet<string>): boolean {
  if (names.has(name)) return true;
  for (const other of names) if (other.length > 2 && name.startsWith(`${other}’s `)) return true;
  return false;
}

/** Ties of who gave material out. */
export const HANDING: ReadonlySet<string> = new Set([
  'released',
  'releases',
  'obtained',
  'obtains',
  'according',
  'attributed',
  'from',
  'by',
  'site',
  'handle',
]);

/** Those of them that say what somebody did, and not only who he is: "thegate.com could not verify it" gave nothing out. */
export const GIVING: ReadonlySet<string> = new Set([...HANDING].filter((tie) => tie !== 'site' && tie !== 'handle'));

/** Ties of who gave what the statement tells. */
export const SOURCE: ReadonlySet<string> = new Set(['released', 'releases', 'obtained', 'obtains', 'according']);
/** Ties of those who are heard or seen in material. */
export const HEARD: ReadonlySet<string> = new Set(['tells', 'toldTo', 'opens', 'acts']);
/** Ties of those who say or do anything. */
export const IDLE: ReadonlySet<string> = new Set(['says', 'tells', 'opens', 'acts']);
/** Places of the claim’s own sentences. */
export const CLAIM: ReadonlySet<string> = new Set(['statement', 'told', 'remark']);

/** Ties that make a releaser even of one who denies. */
export const PROVIDING: ReadonlySet<string> = new Set([...HANDING, 'claims']);
