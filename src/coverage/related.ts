import type { Claim } from '../engine/types';
import { type Quoting, queryOf } from './query';
import { type Source, sourcesOf } from './sources';

export { regionOf, type SearchLink, searchLinks } from './links';

/** Where to read more about a claim; made on the device, sent nowhere. */
export interface Related {
  /** Words to search with. */
  words: string;
  /** The page's own links to whom it names. */
  sources: Source[];
}

/** What can be said of a claim's coverage without asking anybody. */
export const relate = (claim: Claim, report: Quoting): Related => ({
  words: queryOf(claim, report),
  sources: sourcesOf(claim, report),
});
