import { buildClaims } from './claims';
import { findCuesInSteps } from './cues';
import type { Language } from './languages/language';
import { findPhrases } from './own-phrases';
import { readParties } from './parties';
import { asMeant } from './polarity';
import { layOut } from './sentences';
import { finish } from './steps';
import type { Claim, Phrase, Range } from './types';

/** What `scan` is told beside the text. */
export interface ScanOptions {
  language: Language;
  /** The publication's name, for "we could not verify"; null where it is not known. */
  outlet?: string | null;
  /** Where the headline stands in the text. */
  headline?: Range | null;
  /** The reader's own phrases. */
  phrases?: readonly Phrase[];
}

/** What is doubted in the text, in its order. Spans are UTF-16 units of `text`. Takes time linear in its length. */
export function scan(text: string, options: ScanOptions): Claim[] {
  return finish(scanInSteps(text, options));
}

/** The same with rests, a few milliseconds of work apart, so that a page can answer its reader in between. */
export function* scanInSteps(
  text: string,
  { language, outlet = null, phrases = [] }: ScanOptions,
): Generator<void, Claim[]> {
  const found = yield* findCuesInSteps(text, language, () => layOut(text, language));
  if (!found && phrases.length === 0) return [];
  const layout = found?.layout ?? layOut(text, language);
  const hits = [...(found ? asMeant(found.layout, found.hits) : []), ...findPhrases(text, phrases, layout)].sort(
    (a, b) => a.start - b.start,
  );
  if (hits.length === 0) return [];
  yield;
  const parties = readParties(layout, outlet);
  yield;
  return yield* buildClaims(layout, parties, hits);
}
