import { pause } from './slices';

/**
 * The engine, brought into a page in two parts, each in a task of its own: its data alone takes as long to make as a page may be kept
 * waiting. `import()` makes of it modules that the one file of the scanner holds and makes when they are first asked for.
 */

/** What tells whether a text holds a cue: all that a page without one needs. */
export async function bringCues() {
  await pause();
  const { findLanguage } = await import('../engine/languages');
  await pause();
  const { mayHoldPhrase } = await import('../engine/cues');
  const { lookForCues } = await import('./look-for-cues');
  return { findLanguage, mayHoldPhrase, lookForCues };
}

/** What reads claims and makes reports. */
export async function bringScan() {
  await pause();
  const { scanInSteps } = await import('../engine/scan');
  await pause();
  const { makeReport } = await import('../engine/report');
  return { scanInSteps, makeReport };
}
