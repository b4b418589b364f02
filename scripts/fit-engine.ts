import { findCues as findAllCues } from '../src/engine/cues';
import { asMeant } from '../src/engine/polarity';

// What the scripts that fit models need of the engine, as one module: so that all of it shares the models that are being fitted.
export { findBy } from '../src/engine/attribution';
export { toldOf } from '../src/engine/claims';
export { groupHits } from '../src/engine/drafts';
export { en } from '../src/engine/languages/en';
export { LINK_MODEL } from '../src/engine/link-model';
export { linkTraitsOf } from '../src/engine/links';
export { mentionsFor } from '../src/engine/mentions';
export { readParties } from '../src/engine/parties';
export { readQuery } from '../src/engine/query';
export { RELEASE_MODEL } from '../src/engine/release-model';
export { chancesOf, choose } from '../src/engine/releasers';
export { scan } from '../src/engine/scan';
export { layOut } from '../src/engine/sentences';
export { TELLING_MODEL } from '../src/engine/telling-model';
export { traitsOf } from '../src/engine/telling-traits';
export { isStrong } from '../src/engine/things';
export { tiesIn } from '../src/engine/ties';
export { storyOf, unitOf } from '../src/engine/units';

/** The cues of a text as the scan takes them. */
export const findCues: typeof findAllCues = (...asked) => {
  const found = findAllCues(...asked);
  return found && { ...found, hits: asMeant(found.layout, found.hits) };
};
