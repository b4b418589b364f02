/** `node scripts/build.mjs [chrome] [firefox] [chrome-demo] [firefox-demo] [cli]`: builds dist/<target>, a demo .demo/<browser>; chrome and firefox where none is named. */
import { fileURLToPath } from 'node:url';
import { explain, runNode, step } from './steps.mjs';

const TARGETS = ['chrome', 'firefox', 'chrome-demo', 'firefox-demo', 'cli'];

/** Where a target is built; BUILD_IN names another folder, so that one run doesn't build under another one's browser. */
export const folderOf = (target) =>
  target.endsWith('-demo')
    ? `${process.env.BUILD_IN ?? '.demo'}/${target.replace('-demo', '')}`
    : `${process.env.BUILD_IN ?? 'dist'}/${target}`;

/** Builds one target quietly. @throws {import('./steps.mjs').StepError} with vite's own words */
export const build = (target) =>
  runNode(
    'node_modules/vite/bin/vite.js',
    ['build', '--mode', target, '--outDir', folderOf(target), '--logLevel', 'warn'],
    {
      advice: 'mend the error above; `npm run check` shows the types.',
    },
  );

/** Builds the targets one after the other, a line each. */
export async function buildAll(targets) {
  for (const target of targets)
    await step(`Building ${folderOf(target)}`, async () => {
      await build(target);
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !TARGETS.includes(name));
  try {
    if (unknown.length) throw new Error(`no such target: ${unknown.join(', ')} (there are ${TARGETS.join(', ')})`);
    await buildAll(asked.length ? asked : ['chrome', 'firefox']);
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}
