import { existsSync } from 'node:fs';

/** Whether a file or folder of `../shared` lies beside this checkout; where not, says aloud what is skipped for it. */
export function isBeside(path: string, skipped: string): boolean {
  const there = existsSync(path);
  if (!there) console.warn(`\n  SKIPPED: ${skipped} (${path} is not beside this checkout)\n`);
  return there;
}
