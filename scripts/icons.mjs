// node scripts/icons.mjs: draws public/icons/*.png from the two drawings there. Run it when a drawing changes.
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browsers.mjs';

const folder = new URL('../public/icons/', import.meta.url);
const drawings = [
  { drawing: 'icon.svg', prefix: '', sizes: [16, 32, 48, 96, 128] },
  // the same drawing at rest: only the toolbar button shows it
  { drawing: 'icon-quiet.svg', prefix: 'quiet-', sizes: [16, 32, 48] },
];
const executablePath = findBrowser('chrome');
if (!executablePath) throw new Error('No Chromium found: set CHROME_PATH to one.');

const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage();
  for (const { drawing, prefix, sizes } of drawings) {
    const svg = readFileSync(new URL(drawing, folder), 'utf8');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;inline-size:${size}px;block-size:${size}px}</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
      writeFileSync(new URL(`${prefix}${size}.png`, folder), png);
    }
  }
} finally {
  await browser.close();
}
