/**
 * `node scripts/shots.mjs [folder] [--only TEXT] [--browser chrome|firefox]`: every surface and state as a picture in both
 * browsers, and what is wrong with it by measure: what overflows, is cut or cannot be reached, and axe-core's violations.
 * Ends with 1 where anything is. The end-to-end tests measure without pictures.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { build, preview } from 'vite';
import { startFakeApis } from './fake-apis.mjs';
import { findBrowser, NAMES } from './find-browsers.mjs';
import { listShots } from './shot-list.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAGE = 'test/ui/shots/stage.html';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA's size of what is pressed is off by default in axe-core. */
const rulesFor = ({ surface, more }) =>
  JSON.stringify({
    resultTypes: ['violations'],
    rules: {
      'target-size': { enabled: true },
      // a note is a part of somebody else's page
      'page-has-heading-one': { enabled: surface !== 'note' },
      // words made longer by themselves are no longer words
      'label-content-name-mismatch': { enabled: !more.long },
    },
  });

/** In the page: what sticks out sideways, hides words that are not meant to be clamped, or cannot be reached by Tab. */
const measure = () => {
  const wrong = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) wrong.push(`scrolls sideways: ${scrollWidth} of ${clientWidth}`);
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('.sr, .line, svg, bdi') || !element.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.left < -0.5 || box.right > clientWidth + 0.5))
      wrong.push(`sticks out: ${element.className || element.tagName}`);
    const clamped = element.closest('.brief');
    if (
      !clamped &&
      element.scrollWidth > element.clientWidth + 1 &&
      getComputedStyle(element).overflowX !== 'visible' &&
      element.tagName !== 'INPUT'
    )
      wrong.push(`cut: ${element.className}`);
    if (element.matches('button, [role="button"], a[href], input, select, textarea, summary') && element.tabIndex < 0)
      wrong.push(`not reached by Tab: ${element.className || element.tagName}`);
  }
  return { wrong: [...new Set(wrong)], broken: [...new Set(broken())] };

  /** The width of the lines that an element's text stands on. */
  function lineOf(element) {
    for (let box = element; ; box = box.parentElement)
      if (!getComputedStyle(box).display.startsWith('inline') || box === document.body) return box.clientWidth;
  }

  /** Words that stand on two lines where no hyphen says so. Scripts without spaces may break anywhere. */
  function broken() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      if (text.parentElement.closest('.sr, script, style, [hidden]') || !text.parentElement.checkVisibility()) continue;
      range.selectNodeContents(text);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size < 2) continue;
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}\p{N}’'\u00ad]+/gu)) {
        if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\u00ad]/u.test(word)) continue;
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
        );
        // one that is longer than its line has to break
        const size = [...range.getClientRects()].reduce((sum, { width }) => sum + width, 0);
        if (lines.size > 1 && size < lineOf(text.parentElement))
          found.push(`broken in the middle: ${word}, in ${text.parentElement.className || text.parentElement.tagName}`);
      }
    }
    return found;
  }
};

/** Serves test/ui/shots, built once (hundreds of modules a picture were most of the time), and behind it the fake of every coverage service. */
async function serveStage() {
  const outDir = mkdtempSync(join(tmpdir(), 'caveat-stage-'));
  const shared = { configFile: false, root: ROOT, logLevel: 'error' };
  await build({
    ...shared,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, target: 'esnext', minify: false, rolldownOptions: { input: join(ROOT, STAGE) } },
  });
  const fake = await startFakeApis({ gdeltSpacing: 0 });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: {
      port: 0,
      proxy: { '/fake': { target: fake.origin, rewrite: (path) => path.replace(/^\/fake/, '') } },
    },
  });
  return {
    address: `${server.resolvedUrls.local[0]}${STAGE}`,
    close: async () => {
      await server.close();
      await fake.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

function launch(name, forced) {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`no ${name} was found`);
  return name === 'chrome'
    ? puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
    : puppeteer.launch({
        browser: 'firefox',
        executablePath,
        timeout: 90_000,
        // Firefox has no emulation of forced colours; this is what high contrast sets there
        extraPrefsFirefox: forced ? { 'browser.display.document_color_use': 2 } : {},
      });
}

/**
 * Draws the shots in one browser.
 * @param {{ browser: 'chrome' | 'firefox', folder?: string | null, only?: (name: string) => boolean }} how `folder` null: no pictures
 * @returns {Promise<{ drawn: number, wrong: string[], broken: string[] }>} each wrong thing, and each word that breaks in its middle, with the name of its shot before it
 */
export async function drawShots({ browser: name, folder = null, only = () => true }) {
  const shots = listShots().filter((one) => only(one.name));
  const wrong = [];
  const broken = [];
  if (folder) mkdirSync(folder, { recursive: true });
  const stage = await serveStage();
  try {
    for (const forced of [false, true]) {
      const some = shots.filter(({ more }) => Boolean(more.forced) === forced);
      if (some.length === 0) continue;
      const browser = await launch(name, forced);
      try {
        const page = await browser.newPage();
        const session = name === 'chrome' ? await page.createCDPSession() : null;
        page.on('pageerror', (error) => wrong.push(`error in the page: ${error.message}`));
        for (const one of some) {
          await session?.send('Emulation.setEmulatedMedia', {
            features: forced ? [{ name: 'forced-colors', value: 'active' }] : [],
          });
          const found = await draw(page, stage.address, one, folder).catch((error) => ({
            problems: [error.message],
            broken: [],
          }));
          wrong.push(...found.problems.map((what) => `${one.name}: ${what}`));
          broken.push(...found.broken.map((what) => `${one.name}: ${what}`));
        }
      } finally {
        await browser.close();
      }
    }
  } finally {
    await stage.close();
  }
  return { drawn: shots.length, wrong, broken };
}

async function draw(page, address, shot, folder) {
  const { name, surface, show, width, more } = shot;
  await page.setViewport({ width, height: 600, deviceScaleFactor: 1 });
  await page.goto(`${address}?${new URLSearchParams({ surface, show, width, ...more })}`);
  await page.waitForSelector('[data-ready]', { timeout: 40_000 });
  const { wrong: problems, broken } = await page.evaluate(measure);
  const height = await page.evaluate(() => document.body.firstElementChild?.getBoundingClientRect().height ?? 0);
  if (surface === 'popup' && !more.long && !more.android && height > 600) problems.push(`popup is ${height} high`);
  // as text: Firefox's driver hands over only the upper levels of an object
  const found = await page.evaluate(
    `${axe};axe.run(document, ${rulesFor(shot)}).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])))`,
  );
  for (const [id, nodes] of JSON.parse(found)) problems.push(`axe ${id}: ${nodes.join(' | ')}`);
  if (!folder) return { problems, broken };
  // not puppeteer's fullPage: it widens the window, and a page from right to left then begins elsewhere
  const all = await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight));
  await page.setViewport({ width, height: Math.max(all, 200), deviceScaleFactor: 1 });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  return { problems, broken };
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string', default: '' }, browser: { type: 'string' } },
  });
  const folder = resolve(positionals[0] ?? join(ROOT, 'screenshots/surfaces'));
  for (const browser of values.browser ? [values.browser] : NAMES) {
    const only = (name) => name.includes(values.only);
    const { drawn, wrong, broken } = await drawShots({ browser, folder: join(folder, browser), only });
    for (const what of [...wrong, ...broken]) console.log(`  ${what}`);
    console.log(
      `${browser}: ${drawn} pictures in ${join(folder, browser)}, ${wrong.length} things wrong, ${broken.length} words broken`,
    );
    if (wrong.length > 0) process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
