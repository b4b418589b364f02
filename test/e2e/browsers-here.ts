import { findBrowser, type Name } from '../../scripts/browsers.mjs';

const all: Name[] = ['chrome', 'firefox'];
/** The browsers of this machine. A missing one fails in CI and is said aloud elsewhere. */
export const browsersHere = all.filter((name) => {
  if (findBrowser(name)) return true;
  if (process.env.CI === 'true') throw new Error(`no ${name} on this machine, and CI may not go without`);
  console.warn(`\n  NOT TESTED in ${name}: it is not on this machine\n`);
  return false;
});
