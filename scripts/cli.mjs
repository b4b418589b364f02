// Runs a tool of the command line (`node scripts/cli.mjs scan …`), built first where it is missing or older than its sources.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOCK = join(ROOT, 'dist', '.cli-lock');
const DIST = join(ROOT, 'dist', 'cli');
/** Written last into a build: its time tells how old the build is. */
const STAMP = 'built';
const SOURCES = ['src/engine', 'src/article', 'src/cli', 'src/library', 'vite.config.ts', 'package-lock.json'];

const [tool, ...rest] = process.argv.slice(2);
const script = join(DIST, `${basename(tool ?? '')}.js`);

if (isStale()) build();
if (!tool || !existsSync(script)) fail(`no such tool: ${tool ?? '(none named)'}`);
const run = spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;

function isStale() {
  const stamp = statSync(join(DIST, STAMP), { throwIfNoEntry: false });
  return !stamp || SOURCES.some((path) => newest(join(ROOT, path)) > stamp.mtimeMs);
}

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/**
 * Into a folder of its own, then put in place by a rename: nobody sees half a build. One builds at a time; who waited for
 * another's build takes that.
 */
function build() {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(vite)) fail('node_modules is missing: run "npm ci" first');
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  takeLock();
  const fresh = mkdtempSync(join(ROOT, 'dist', '.cli-'));
  try {
    if (!isStale()) return;
    const started = new Date();
    const args = [vite, 'build', '--mode', 'cli', '--outDir', fresh, '--logLevel', 'error'];
    const made = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`the build failed:\n${made.stderr || made.stdout || made.error}`);
    writeFileSync(join(fresh, STAMP), '');
    utimesSync(join(fresh, STAMP), started, started);
    rmSync(DIST, { recursive: true, force: true });
    renameSync(fresh, DIST);
  } catch (error) {
    rmSync(LOCK, { recursive: true, force: true });
    fail(error.message);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(LOCK, { recursive: true, force: true });
  }
}

/** A lock older than this was left by a run that was killed, in ms. */
const ABANDONED = 120_000;

function takeLock() {
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') fail(error.message);
      const made = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - made > ABANDONED) rmSync(LOCK, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

function fail(message) {
  process.stderr.write(`caveat: ${message}\n`);
  process.exit(2);
}
