/**
 * `node scripts/docs-picture.mjs`: takes docs/screenshot.png anew: a page of the demo newspaper in Chromium, with the real
 * side panel beside it. Shows what `npm run build` made last.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from './browsers.mjs';
import { serve } from './serve.mjs';
import { ROOT } from './steps.mjs';
import { poll } from './view.mjs';

const [PAGE, PANEL, HEIGHT] = [640, 360, 860];
/** The wash over a place that was jumped to has gone after this long, in ms. */
const WASHED = 4000;

const folder = await mkdtemp(join(tmpdir(), 'caveat-picture-'));
const site = await serve({ now: Date.now() });
const session = await startBrowser('chrome');
try {
  const { page, browser } = session;
  await page.goto(site.url('intercepted-call.html', 'courier'));
  await poll(() => page.evaluate(() => CSS.highlights.size > 0), 'the words are marked');
  const panel = await session.openPanel();
  await panel.until((document) => document.querySelector('article'));
  await page.setViewport({ width: PAGE, height: HEIGHT });
  await panel.resize(PANEL, HEIGHT);
  await panel.click('.actions button');
  await panel.click('.brand'); // the pointer rests on no card
  await panel.eval((_document, window) => window.scrollTo(0, 0));
  await new Promise((go) => setTimeout(go, WASHED));
  const parts = [];
  for (const [name, view, width] of [
    ['page', page, PAGE],
    ['panel', panel, PANEL],
  ]) {
    const path = join(folder, `${name}.png`);
    await (view === page ? page.screenshot({ path }) : panel.screenshot(path));
    const data = readFileSync(path).toString('base64');
    parts.push(`<img width="${width}" height="${HEIGHT}" src="data:image/png;base64,${data}">`);
  }
  const sheet = await browser.newPage();
  await sheet.setViewport({ width: PAGE + PANEL + 1, height: HEIGHT });
  await sheet.setContent(`<body style="margin:0;display:flex;gap:1px;background:#c9c9c5">${parts.join('')}</body>`);
  await sheet.screenshot({ path: join(ROOT, 'docs/screenshot.png') });
} finally {
  await session.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
}
