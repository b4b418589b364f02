/** Where an installed browser is. No dependency: it runs before `npm ci`. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT } from './steps.mjs';

/** The two browsers, by the name of their build. Any Chromium serves as `chrome`. */
export const NAMES = ['chrome', 'firefox'];

const COMMANDS = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};
const MAC_APPS = {
  chrome: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};
const MAC_FIREFOX = 'firefox'; // the program inside Firefox.app has its own, lower-case name
const WINDOWS_PATHS = {
  chrome: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const runnable = (path) => {
  try {
    accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function usualPlaces(name) {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS[name].map((app) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', name === 'firefox' ? MAC_FIREFOX : app),
      ),
    );
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => WINDOWS_PATHS[name].map((path) => join(folder, path)));
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return COMMANDS[name].flatMap((command) =>
    [...new Set(folders)].filter(Boolean).map((folder) => join(folder, command)),
  );
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
/** The oldest major version that takes the extension. */
export const LEAST = {
  chrome: Number.parseInt(manifest.minimum_chrome_version, 10),
  firefox: Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10),
};

/** Ubuntu's apt packages are shims that only ask for a snap: a browser counts when it tells its version, and is not too old. */
function serves(name, path) {
  if (process.platform === 'win32') return true; // chrome.exe --version opens a window there
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const version = /(\d+)\.\d+/.exec(stdout ?? '');
  return status === 0 && version !== null && Number(version[1]) >= LEAST[name];
}

/**
 * The program of an installed browser that is new enough.
 * @param {'chrome' | 'firefox'} name
 * @returns {string | null} its path; CHROME_PATH or FIREFOX_PATH alone decides where it is set
 */
export function findBrowser(name) {
  const asked = process.env[`${name.toUpperCase()}_PATH`];
  const places = asked ? [asked] : usualPlaces(name);
  return places.find((path) => runnable(path) && serves(name, path)) ?? null;
}

/** The snap that a program comes in ("chromium", "firefox"), or null. A snap sees neither /tmp nor hidden folders. */
export function snapOf(path) {
  const match = /^\/snap\/(?:bin\/)?([^/.]+)/.exec(path) ?? /^\/snap\/([^/]+)/.exec(realpathSync(path));
  return match ? match[1] : null;
}
