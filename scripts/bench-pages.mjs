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

/** @param how `script`: what is timed in a page; `every`: of so many pages one; `row`, `times`: how a line is printed; `only`: `tab` leaves the ratios out */
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
    const bySize = names.sort((a, b) => files.get(b).length - files.get(a).length);
    // a page that leads elsewhere by itself would take the tab with it
    const staying = bySize.filter((name) => !/http-equiv=["']?refresh/i.test(files.get(name).toString('latin1')));
    if (!existsSync('dist/chrome/manifest.json'))
      return console.log('\nThe extension itself: not measured, run npm run build first');
    if (only !== 'memory') await benchTab({ largest: bySize.slice(0, 3), files, site, row });
    await benchMemory({ names: staying.slice(20, 20 + NAVIGATIONS), site, row });
  } finally {
    site.close();
  }
}

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
  /** [ours, Readability's], in ms, and how many pages */
  const sums = {};
  const add = (key, ours, theirs) => {
    const [a, b, count] = sums[key] ?? [0, 0, 0];
    sums[key] = [a + ours, b + theirs, count + 1];
  };
  for (const name of names) {
    await page.goto(site.url + encodeURIComponent(name), { waitUntil: 'domcontentloaded' });
    await page.evaluate(`${source};0`);
    const { news, claims, cold, warm } = await page.evaluate('bench.measure()');
    const kind = !news ? 'other' : claims === 0 ? 'quiet' : 'cued';
    for (const [run, took] of Object.entries({ cold, warm }))
      add(`${kind} ${run}`, kind === 'other' ? took.gate : took.gate + took.whole, took.readability);
    if (phrases.length > 0)
      add('mark', warm.readability, await page.evaluate(`bench.timeMark(${JSON.stringify(phrases)})`));
  }
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
  console.log(`\nPages, in Chromium: our whole work / Readability alone, summed over ${names.length} real pages`);
  const told = (kind, said, mark) => {
    for (const run of ['warm', 'cold']) {
      const [ours, theirs, count] = sums[`${kind} ${run}`] ?? [0, 0, 0];
      if (count > 0)
        row(`${said} (${count})${run === 'cold' ? ', first run in the page' : ''}`, times(ours, theirs), mark);
    }
  };
  told('other', 'not news: the gate', 'to reach: at most 0.05');
  told('quiet', 'news without a claim: everything', 'to reach: at most 0.15');
  told('cued', 'news with claims: everything', 'to reach: at most 1.3');
  if (sums.mark) row('Readability alone / mark.js marking 150 phrases', times(sums.mark[0], sums.mark[1]));
}

/** Opens pages in the reader's tab, one after the other. */
const readerOf = ({ page, ext, tabId }, site) => {
  return async (name) => {
    await page.goto(site.url + encodeURIComponent(name), { waitUntil: 'domcontentloaded', timeout: 120_000 });
    const tab = await tabId();
    await poll(
      async () =>
        (await ext.evaluate(
          `chrome.storage.session.get('tab:${tab}').then((all) => all['tab:${tab}']?.page.state ?? 'reading')`,
        )) !== 'reading',
      `${name} is read`,
    ).catch(() => {}); // a page that is not news says nothing
    await new Promise((resolve) => setTimeout(resolve, 1500));
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
    for (const name of names) await read(name);
    await read(home);
    return { base, after: await memory() };
  };
  const ours = await round();
  await session.ext.evaluate(`chrome.storage.local.set({ settings: { automatic: false } })`);
  const without = await round();
  await session.close();
  console.log(
    `\nA tab after ${names.length} navigations / before them (1 is back at its base); beside it without our reader`,
  );
  const share = ({ base, after }, key) => (after[key] / base[key]).toFixed(2);
  for (const key of Object.keys(ours.base))
    row(`${key} (${ours.base[key].toLocaleString('en')} before)`, share(ours, key), `without: ${share(without, key)}`);
}
