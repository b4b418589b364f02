/**
 * `npm test`: sets up, then types, lint, unit tests, both builds, Mozilla's linter, and end-to-end tests in real
 * browsers. Ends with one line: `N passed, N failed`, summed over all tests. No dependency until set up.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { NAMES } from './find-browsers.mjs';
import { adviseBrowser, setUp } from './setup.mjs';
import { explain, ROOT, runNode, StepError, step } from './steps.mjs';

const CI = process.env.CI === 'true' || process.env.CI === '1';
const sums = { passed: 0, failed: 0, skipped: 0 };
/** Titles of the steps that failed. */
const broken = [];
const reports = mkdtempSync(join(tmpdir(), 'caveat-test-'));

/** A step whose failure is told and counted; the next ones still run. */
async function attempt(title, work) {
  try {
    await step(title, work);
    return true;
  } catch (error) {
    explain(error);
    broken.push(title);
    return false;
  }
}

/** Adds a run's numbers. A file that broke before its first test counts as one failed. */
function count(file) {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const here = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of testResults) {
    for (const test of assertionResults)
      here[test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped'] += 1;
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) here.failed += 1;
  }
  for (const key of Object.keys(sums)) sums[key] += here[key];
  return say(here);
}

const say = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

async function vitest(project, env) {
  const report = join(reports, `${project}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  let failure = null;
  await runNode('node_modules/vitest/vitest.mjs', args, { env: { ...env, NO_COLOR: '1' } }).catch((error) => {
    failure = error;
  });
  let told = '';
  try {
    told = count(report);
  } catch {
    sums.failed += 1; // vitest itself broke: no report
    told = 'no report was written';
  }
  if (failure) throw new StepError(`tests (${project}): ${told}`, { output: failure.output });
  return told;
}

const quiet = (script, args, advice) => async () => {
  await runNode(script, args, { advice });
};

async function main() {
  const from = Date.now();
  const found = await setUp(NAMES);
  const tsc = 'node_modules/typescript/bin/tsc';
  await attempt('Types', quiet(tsc, ['--noEmit', '-p', 'tsconfig.json']));
  await attempt('Types of the engine, without a DOM', quiet(tsc, ['--noEmit', '-p', 'src/engine/tsconfig.json']));
  await attempt(
    'Lint',
    quiet('node_modules/@biomejs/biome/bin/biome', ['check', '.'], '`npx biome check --write .` mends most of it.'),
  );
  await attempt('Unit tests', () => vitest('unit'));
  const built = {};
  for (const name of NAMES)
    built[name] = await attempt(`Building dist/${name}`, async () => {
      await build(name);
    });
  if (built.firefox)
    await attempt(
      'Mozilla’s linter on dist/firefox',
      quiet('node_modules/web-ext/bin/web-ext.js', [
        'lint',
        '--source-dir',
        join(ROOT, 'dist/firefox'),
        '--warnings-as-errors',
        '--no-config-discovery',
      ]),
    );
  const absent = NAMES.filter((name) => !found[name]);
  if (absent.length && CI) {
    for (const name of absent) console.error(`\nFailed: ${adviseBrowser(name)} CI=true: that is a failure.`);
    broken.push(`Looking for ${absent.join(' and ')}`);
  }
  if (NAMES.some((name) => built[name] && found[name]))
    await attempt('End-to-end tests in real browsers', () =>
      vitest(
        'e2e',
        Object.fromEntries(NAMES.filter((n) => found[n]).map((n) => [`${n.toUpperCase()}_PATH`, found[n]])),
      ),
    );
  for (const name of absent)
    console.log(`\n!!! NOT TESTED in ${name === 'chrome' ? 'Chromium' : 'Firefox'}: ${adviseBrowser(name)} !!!`);
  console.log(`\n${((Date.now() - from) / 1000).toFixed(0)} s in all.`);
  if (broken.length) console.log(`Failed: ${broken.join('; ')}.`);
}

main()
  .catch((error) => {
    explain(error);
    broken.push('set-up');
  })
  .finally(() => {
    rmSync(reports, { recursive: true, force: true });
    process.exitCode = broken.length || sums.failed ? 1 : 0;
    console.log(say(sums));
  });
