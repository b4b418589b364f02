// node scripts/shots.mjs [folder] [filter]: every surface and state as a picture, and what is wrong with it by measure:
// what overflows or is cut, and axe-core's violations. Ends with 1 where anything is.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from './find-browsers.mjs';

const folder = resolve(process.argv[2] ?? 'screenshots/surfaces');
const filter = process.argv[3] ?? '';
mkdirSync(folder, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const executablePath = findBrowser('chrome');
if (!executablePath) throw new Error('No Chromium found: set CHROME_PATH to one.');

const REPORTS = ['coastguard', 'intercepted', 'hedges', 'nothing', 'refuted', 'many'];
const STATES =
  'reading loading not-news unread on-click site-off language language-unknown no-access no-access-anywhere forbidden viewer reader-view failed'.split(
    ' ',
  );
const shots = [];
const shot = (surface, show, width, more = {}) =>
  shots.push({
    name: [surface, show, width, ...Object.entries(more).map(([k, v]) => `${k}-${v}`)].join('_'),
    surface,
    show,
    width,
    more,
  });
for (const show of [...REPORTS, ...STATES]) for (const theme of ['light', 'dark']) shot('popup', show, 360, { theme });
for (const show of ['coastguard', 'many', 'no-access']) shot('popup', show, 360, { long: 1 });
shot('popup', 'arabic', 360, { dir: 'rtl' });
shot('popup', 'coastguard', 360, { dir: 'rtl' });
shot('popup', 'failed', 360, { dir: 'rtl' });
for (const width of [240, 360, 800]) {
  for (const show of [...REPORTS, 'no-access', 'failed']) shot('panel', show, width, { open: 1 });
  shot('panel', 'coastguard', width, { theme: 'dark', open: 1 });
  shot('panel', 'arabic', width, { dir: 'rtl', open: 1 });
  shot('panel', 'coastguard', width, { dir: 'rtl' });
  shot('panel', 'many', width, { long: 1, open: 1 });
  shot('panel', 'coastguard', width, { text: width === 240 ? 150 : 200 });
  shot('panel', 'refuted', width, { forced: 1 });
}
shot('popup', 'coastguard', 360, { forced: 1 });
for (const width of [240, 360, 800]) {
  for (const show of ['new', 'used', 'locked']) shot('options', show, width);
  shot('options', 'used', width, { theme: 'dark' });
  shot('options', 'used', width, { dir: 'rtl' });
  shot('options', 'used', width, { long: 1 });
  shot('options', 'used', width, { forced: 1 });
  shot('options', 'used', width, { text: width === 240 ? 150 : 200 });
  for (const more of [
    {},
    { theme: 'dark' },
    { dir: 'rtl' },
    { long: 1 },
    { forced: 1 },
    { text: width === 240 ? 150 : 200 },
  ])
    shot('welcome', 'install', width, more);
  shot('welcome', 'no-access', width);
  shot('panel', 'coastguard', width, { wrong: 1 });
  shot('panel', 'coastguard', width, { aside: 1, open: 1 });
  shot('panel', 'coastguard', width, { aside: 1, long: 1, dir: 'rtl' });
  shot('panel', 'coastguard', width, { keys: 1, theme: 'dark' });
}

/** In the page: what sticks out sideways or hides words that are not meant to be clamped. */
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
  }
  return [...new Set(wrong)];
};

const server = await createServer({
  configFile: false,
  root: resolve('.'),
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 0, hmr: false, fs: { strict: false } },
  optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'] },
});
await server.listen();
const origin = server.resolvedUrls.local[0];
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
let wrong = 0;
try {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  page.on('pageerror', (error) => console.log(`  error in the page: ${error.message}`));
  for (const { name, surface, show, width, more } of shots.filter((one) => one.name.includes(filter))) {
    await page.setViewport({ width, height: 600, deviceScaleFactor: 1 });
    const features = more.forced ? [{ name: 'forced-colors', value: 'active' }] : [];
    await session.send('Emulation.setEmulatedMedia', { features });
    await page.goto(`${origin}test/ui/shots/stage.html?${new URLSearchParams({ surface, show, ...more })}`);
    await page.waitForSelector('[data-ready]');
    const problems = await page.evaluate(measure);
    const height = await page.evaluate(() => document.body.firstElementChild?.getBoundingClientRect().height ?? 0);
    if (surface === 'popup' && !more.long && height > 600) problems.push(`popup is ${height} high`);
    const { violations } = await page.evaluate(`${axe};axe.run(document,{resultTypes:['violations']})`);
    for (const { id, nodes } of violations)
      problems.push(`axe ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    // not puppeteer's fullPage: it widens the window, and a page from right to left then begins elsewhere
    const all = await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight));
    await page.setViewport({ width, height: Math.max(all, 200), deviceScaleFactor: 1 });
    await page.screenshot({ path: `${folder}/${name}.png` });
    if (problems.length > 0) console.log(`${name}\n  ${problems.join('\n  ')}`);
    wrong += problems.length;
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${shots.length} pictures in ${folder}, ${wrong} things wrong`);
process.exitCode = wrong > 0 ? 1 : 0;
