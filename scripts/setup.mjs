/**
 * Makes a fresh machine ready: Node's version, npm's packages, a Chromium and a Firefox. No dependency.
 * `node scripts/setup.mjs` does it alone; `npm start` and `npm test` begin with it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, LEAST, NAMES } from './find-browsers.mjs';
import { explain, ROOT, run, StepError, step } from './steps.mjs';

const NEEDED = /(\d+)\.(\d+)/.exec(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).engines.node);
const CALLED = { chrome: 'Chromium or Chrome', firefox: 'Firefox' };
const PACKAGE = { chrome: 'chromium', firefox: 'firefox-esr' };
/** Ubuntu has no firefox-esr of its own; where both names exist, the first that installs is taken. */
const OTHER_PACKAGE = { chrome: 'chromium-browser', firefox: 'firefox' };

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = NEEDED.slice(1).map(Number);
  if (major < needMajor || (major === needMajor && minor < needMinor))
    throw new StepError(
      `Caveat is built with Node ${needMajor}.${needMinor} or newer; this is Node ${process.versions.node}`,
      {
        advice: 'install a newer Node (nodejs.org, or your system’s packages) and run the same command again.',
      },
    );
  return process.versions.node;
}

const MARK = join(ROOT, 'node_modules', '.package-lock.json');
const LOCK = join(ROOT, 'package-lock.json');
/** npm writes its mark last, so a broken install has none. */
const packagesAreOld = () => !existsSync(MARK) || statSync(MARK).mtimeMs < statSync(LOCK).mtimeMs;
/** A linked folder (another worktree's) belongs to somebody else: npm ci would empty it. */
const packagesAreLinked = () =>
  lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** npm as it was called, else the one beside node. On Windows it is a .cmd, which only a shell starts. */
function runNpm(args, how) {
  const called = process.env.npm_execpath;
  if (called && /npm-cli\.c?js$/.test(called)) return run(process.execPath, [called, ...args], how);
  return run('npm', args, { ...how, shell: process.platform === 'win32' });
}

function systemIs(...names) {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    return names.some((name) => new RegExp(`^(?:ID|ID_LIKE)=.*\\b${name}\\b`, 'm').test(release));
  } catch {
    return false; // no such file: another system
  }
}

/** The words before apt-get, or null where it may not be used. */
function aptRights() {
  if (process.platform !== 'linux' || !systemIs('debian', 'ubuntu') || !existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

const askedFor = (name) => process.env[`${name.toUpperCase()}_PATH`];

function howToInstall(names) {
  for (const name of names)
    if (askedFor(name))
      return `${name.toUpperCase()}_PATH names ${askedFor(name)}, which does not run or is older than ${LEAST[name]}; mend it or unset it.`;
  const what = names.map((name) => `${CALLED[name]} ${LEAST[name]} or newer`).join(' and ');
  const paths = names.map((name) => `${name.toUpperCase()}_PATH`).join(' and ');
  const how =
    process.platform === 'linux' && systemIs('debian')
      ? `as root, run: apt-get install ${names.map((name) => PACKAGE[name]).join(' ')}`
      : process.platform === 'linux'
        ? 'install it with your system’s packages'
        : 'install it from its maker’s site (Microsoft Edge serves as Chromium, too)';
  return `${what} was not found; ${how}, or name the program in ${paths}.`;
}

async function installBrowsers(names) {
  const rights = aptRights();
  if (rights === null) return;
  const [command, ...before] = [...rights, 'apt-get'];
  const apt = (...args) =>
    run(command, [...before, ...args], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      advice: `look at the lines above (no network? another apt running?). ${howToInstall(names)}`,
    });
  await step('Reading the list of packages (apt-get update)', async () => {
    await apt('update');
  });
  for (const name of names)
    for (const wanted of [PACKAGE[name], OTHER_PACKAGE[name]]) {
      if (findBrowser(name)) break;
      // a package that isn't there, or a snap shim that can't run here, is no failure yet: the next name may serve
      await step(`Installing ${wanted}`, () =>
        apt('install', '-y', '--no-install-recommends', wanted).then(
          () => (findBrowser(name) ? '' : 'it does not run here'),
          () => 'it could not be had',
        ),
      );
    }
}

/**
 * Does all that is missing.
 * @param {('chrome' | 'firefox')[]} [browsers] the ones that are needed
 * @returns {Promise<Record<'chrome' | 'firefox', string | null>>} programs; null where one can't be had
 * @throws {StepError} where Node is too old or npm's packages can't be installed
 */
export async function setUp(browsers = NAMES) {
  await step('Checking Node', checkNode);
  if (packagesAreLinked())
    console.log('    node_modules is a link to another folder: its packages are used as they are');
  else if (packagesAreOld())
    await step('Installing the npm packages (npm ci; about half a minute)', async () => {
      await runNpm(['ci', '--no-audit', '--no-fund'], {
        // lint, tests and build need the development packages, whatever the environment says
        env: { NODE_ENV: 'development' },
        advice:
          'see that this machine reaches npm’s registry (proxy?) and has a gigabyte free, then run the same command again.',
      });
    });
  const find = () =>
    Object.fromEntries(NAMES.map((name) => [name, browsers.includes(name) ? findBrowser(name) : null]));
  const missing = browsers.filter((name) => !findBrowser(name) && !askedFor(name));
  if (missing.length) await installBrowsers(missing);
  const found = await step(`Looking for ${browsers.map((name) => CALLED[name]).join(' and ')}`, find);
  for (const name of browsers)
    console.log(`    ${found[name] ? `${CALLED[name]}: ${found[name]}` : howToInstall([name])}`);
  return found;
}

/** One sentence on how to get a browser. */
export const adviseBrowser = (name) => howToInstall([name]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const found = await setUp();
    process.exitCode = NAMES.every((name) => found[name]) ? 0 : 1;
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}
