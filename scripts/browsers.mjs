/**
 * Drives a real Chromium or Firefox with the extension in it: its real popup, its real side panel or sidebar.
 * Used by `npm start` and by the end-to-end tests. Types: browsers.d.mts.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromeSession } from './browser-chrome.mjs';
import { firefoxSession } from './browser-firefox.mjs';
import { findBrowser, snapOf } from './find-browsers.mjs';

export { findBrowser, NAMES } from './find-browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A profile where a snap may write; null leaves the choice to puppeteer. */
function snapProfile(executable) {
  const snap = snapOf(executable);
  if (snap === null) return null;
  const folder = join(homedir(), 'snap', snap, 'common');
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, 'caveat-'));
}

export async function startBrowser(name, options = {}) {
  const executable = options.executable ?? findBrowser(name);
  if (!executable) throw new Error(`no ${name === 'chrome' ? 'Chromium or Chrome' : 'Firefox'} was found`);
  const extension = resolve(ROOT, options.extension ?? join('dist', name));
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const profile = snapProfile(executable);
  const how = {
    headless: true,
    width: 1200,
    height: 800,
    args: [],
    prefs: {},
    control: true,
    patience: 90_000, // a cold Firefox on a busy machine with two cores was seen to need 20 s
    popup: '/src/ui/popup/index.html',
    panel: '/src/ui/panel/index.html',
    welcome: '/src/ui/welcome/index.html',
    keepWelcome: false,
    ...options,
    executable,
    extension,
    manifest,
    profile,
  };
  if (!existsSync(join(extension, how.welcome))) how.welcome = null;
  const session = await (name === 'chrome' ? chromeSession(puppeteer, how) : firefoxSession(puppeteer, how));
  if (profile) session.browser.once('disconnected', () => rmSync(profile, { recursive: true, force: true }));
  return session;
}
