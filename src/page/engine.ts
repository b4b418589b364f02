import { pause } from './slices';

/**
 * The engine, brought into a page when it is needed: the build makes parts of the scanner of what is imported here
 * (scripts/page-parts.ts), and `bring.ts` has the background put them into the page, each in a task of its own.
 */

/** What tells whether a text holds a cue, and makes a report without claims: all that a page without a cue needs. */
export async function bringCues() {
  await pause();
  const { findLanguage } = await import('../engine/languages');
  await pause();
  const { mayHoldPhrase } = await import('../engine/cues');
  const { reportOf } = await import('../engine/report-of');
  const { lookForCues } = await import('./look-for-cues');
  return { findLanguage, mayHoldPhrase, lookForCues, reportOf };
}

/** What reads claims. */
export async function bringScan() {
  await pause();
  return import('../engine/scan');
}
