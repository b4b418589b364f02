/** The half of `npm run bench` that needs real pages in a real Chromium: ratios to Readability, the longest task, memory. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { startBrowser } from './browsers.mjs';
import { serveInert } from './compare-pages.mjs';
import { findBrowser } from './find-browsers.mjs';
import { traceTasks } from './trace-tasks.mjs';
import { poll } from './view.mjs';

const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));
/** Navigations after which a tab's memory is to be back at its base. */
const NAVIGATIONS = 10;
/** What is still to come of a page that was read, its highlights and its own late text, comes within this, in ms. */
const SETTLED = 700;

/** @param how `script`: what is timed in a page; `every`: of so many pages one; `row`, `times`: how a line is printed; `only`: `tab` leaves the ratios out, `ratios` all else */
export async function benchPages({ script, every, row, times, only }) {
  if (!existsSync(`${SHARED}corpus/pages/html`))
    return console.log('\nPages: not measured, ../shared/corpus/pages is not beside this checkout');
  if (!findBrowser('chrome')) return console.log('\nPages: not measured, there is no Chromium on this machine');
  const files = new Map();
  for (const part of ['pages', 'not-news'])
    for (const name of readdirSync(`${SHARED}corpus/${part}/html`)) {
      const bytes = readFileSync(`${SHARED}corpus/${part}/html/${name}`);
      files.set(`${part}-${name.replace(/\.gz$/, '')}`, name.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    }
  const site = await serveInert(files);
  const names = [...files.keys()];
  try {
    if (only !== 'tab' && only !== 'memory')
      await benchRatios({ script, names: names.filter((_, i) => i % every === 0), site, row, times });
    if (only === 'ratios') return;
    const bySize = names.sort((a, b) => files.get(b).length - files.get(a).length);
    // a page that leads elsewhere by itself would take the tab with it
    const staying = bySize.filter((name) => !/http-equiv=["']?refresh/i.test(files.get(name).toString('latin1')));
    if (!existsSync('dist/chrome/manifest.json'))
      return console.log('\nThe extension itself: not measured, run npm run build first');
    if (only !== 'memory') await benchTab({ largest: bySize.slice(0, 3), files, site, row });
    const news = staying.filter((name) => name.startsWith('pages-'));
    await benchMemory({ names: news.slice(20, 20 + NAVIGATIONS), site, row });
  } finally {
    site.close();
  }
}

/** Pages on which mark.js is timed: it takes some thirty times as long as Readability. */
const MARKED = 3;
/** Runs of each piece of work in a page beside the first. */
const RUNS = { gate: 5, whole: 5, readability: 5 };
/** [kind, how it is told, what is to be reached] */
const KINDS = [
  ['other', 'not news: the gate', 0.05],
  ['quiet', 'news without a cue: everything unasked', 0.15],
  ['read', 'news with a cue, without a claim', 1.3],
  ['cued', 'news with claims: everything', 1.3],
];

/** The page's own first style and layout are done, and booked to nobody's work: two frames, then idle time. */
const AT_REST = `new Promise((resolve) => {
  document.documentElement.getBoundingClientRect();
  requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 2000 })));
})`;

async function benchRatios({ script, names, site, row, times }) {
  const source = readFileSync(script, 'utf8').replace(/^(?:var|const|let) bench\s*=/, 'globalThis.bench =');
  const phraseFile = `${SHARED}eval/phrases-150.txt`;
  const phrases = existsSync(phraseFile) ? readFileSync(phraseFile, 'utf8').trim().split('\n') : [];
  const profile = mkdtempSync(join(tmpdir(), 'caveat-bench-'));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    userDataDir: profile,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  /** CPU time of the page's main thread since it began, in ms: what else the machine does adds nothing. */
  const threadTime = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'ThreadTime').value;
  };
  const timed = async (code) => {
    const from = await threadTime();
    await page.evaluate(code);
    return (await threadTime()) - from;
  };
  const least = async (name, runs) => {
    let ms = Number.POSITIVE_INFINITY;
    for (let i = 0; i < runs; i++) ms = Math.min(ms, await timed(`bench.run('${name}')`));
    return ms;
  };
  /** [ours, Readability's], in ms, and how many pages */
  const sums = {};
  const add = (key, ours, theirs) => {
    const [a, b, count] = sums[key] ?? [0, 0, 0];
    sums[key] = [a + ours, b + theirs, count + 1];
  };
  for (const [at, name] of names.entries()) {
    await page.goto(site.url + encodeURIComponent(name), { waitUntil: 'domcontentloaded' });
    await page.evaluate(AT_REST);
    await page.evaluate(`${source};0`);
    const cold = {};
    for (const part of Object.keys(RUNS)) cold[part] = await least(part, 1);
    const warm = {};
    for (const [part, runs] of Object.entries(RUNS)) warm[part] = await least(part, runs);
    // what the asking itself costs, when it too has been done before: our work is asked for twice, Readability once
    const asking = await least('nothing', 12);
    for (const part of Object.keys(RUNS)) for (const took of [cold, warm]) took[part] -= asking;
    const kind = await page.evaluate('bench.kindOf()');
    for (const [run, took] of Object.entries({ cold, warm }))
      add(`${kind} ${run}`, kind === 'other' ? took.gate : took.gate + took.whole, took.readability);
    if (phrases.length > 0 && at % Math.ceil(names.length / MARKED) === 0)
      add('mark', warm.readability, await timed(`bench.mark(${JSON.stringify(phrases)})`));
  }
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
  console.log(
    `\nPages, in Chromium: our whole work / Readability alone, CPU time, summed over ${names.length} real pages`,
  );
  for (const [kind, said, mark] of KINDS)
    for (const run of ['warm', 'cold']) {
      const [ours, theirs, count] = sums[`${kind} ${run}`] ?? [0, 0, 0];
      if (count === 0) continue;
      const name = `${said} (${count})${run === 'cold' ? ', first run' : ''}`;
      row(name, times(ours, theirs), `to reach: at most ${mark}`);
    }
  if (sums.mark)
    row(`Readability alone / mark.js marking 150 phrases (${sums.mark[2]})`, times(sums.mark[0], sums.mark[1]));
}

/** Opens pages in the reader's tab, one after the other, and waits until each was read, or was found to be none to read. */
const readerOf = ({ page, ext, tabId }, site) => {
  let tab;
  const isRead = async () => {
    tab ??= await tabId();
    const [gate, state] = await ext.evaluate(`Promise.all([
      chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: () => globalThis.caveatGate }).then(([it]) => it.result),
      chrome.storage.session.get('tab:${tab}').then((all) => all['tab:${tab}']),
    ])`);
    // a page that is not news says nothing; what is known may still be of the page before
    if (gate === false || gate === 0) return 'not-news';
    return state?.url === page.url() && state.page.state !== 'reading' && state.page.state;
  };
  return async (name) => {
    await page.goto(site.url + encodeURIComponent(name), { waitUntil: 'domcontentloaded', timeout: 60_000 });
    const became = await poll(isRead, `${name} is read`);
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    return became;
  };
};

/** With the extension itself: its longest task on the largest pages, its work on a page at rest. */
async function benchTab({ largest, files, site, row }) {
  const session = await startBrowser('chrome');
  const { page, origin } = session;
  const read = readerOf(session, site);
  const cdp = await page.createCDPSession();
  console.log(
    '\nThe extension in Chromium at 4 × CPU slow-down: longest task of ours (thread time), to reach: at most 50 ms',
  );
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const name of largest) {
    const tasks = await traceTasks(page, origin, () => read(name));
    const said = tasks.slice(0, 4).map(({ ms, file }) => `${ms.toFixed(0)} ms ${file.replace('.iife.js', '')}`);
    row(`${(files.get(name).length / 1e6).toFixed(1)} MB, ${name.slice(0, 44)}`, said.join(', ') || 'none');
  }
  const atRest = await traceTasks(page, origin, () => new Promise((resolve) => setTimeout(resolve, 5000)));
  row('tasks of ours in five seconds on a page at rest', String(atRest.length), 'to reach: 0');
  await session.close();
}

/**
 * What a tab holds after some navigations, with the extension reading each page and, beside it, with the extension switched off for
 * the site. The pages that Chromium keeps for "back" are left out: it counts them into the same tab.
 */
async function benchMemory({ names, site, row }) {
  const session = await startBrowser('chrome', { args: ['--disable-features=BackForwardCache'] });
  const read = readerOf(session, site);
  const cdp = await session.page.createCDPSession();
  const memory = async () => {
    for (let i = 0; i < 5; i++) {
      await cdp.send('HeapProfiler.collectGarbage');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const { nodes, documents, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return { nodes, documents, jsEventListeners, usedSize };
  };
  const [home] = names;
  const round = async () => {
    // once before: what is made at the first page of a kind and kept is no leak
    for (const name of [...names, home]) await read(name);
    const base = await memory();
    let count = 0;
    for (const name of [...names, home]) if ((await read(name)) === 'read') count += 1;
    return { base, count, after: await memory() };
  };
  const ours = await round();
  await session.ext.evaluate(`chrome.storage.local.set({ settings: { automatic: false } })`);
  const without = await round();
  await session.close();
  console.log(
    `\nA tab after ${names.length + 1} navigations, ${ours.count} of them to pages that were read / before them (1 is back at its base); beside it without our reader (${without.count} read)`,
  );
  const share = ({ base, after }, key) => (after[key] / base[key]).toFixed(2);
  for (const key of Object.keys(ours.base))
    row(
      `${key} (${ours.base[key].toLocaleString('en')} before)`,
      share(ours, key),
      `without: ${share(without, key)} of ${without.base[key].toLocaleString('en')}`,
    );
}
