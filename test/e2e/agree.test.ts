import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../scripts/browsers.mjs';
import { compareOne, scanFiles, serveInert } from '../../scripts/compare-pages.mjs';
import { isBeside } from '../beside';
import { browsersHere } from './browsers-here';
import { takeBrowser } from './shared';

const OWN = ['test/fixtures/pages'];
const CORPUS = '../shared/corpus/pages/html';
/** Of the real pages every fifteenth; scripts/compare-pages.mjs opens them all. */
const NTH = 15;

const files = new Map<string, string | Uint8Array>();
for (const folder of OWN)
  for (const name of readdirSync(folder).filter((it) => it.endsWith('.html')))
    files.set(name, readFileSync(join(folder, name)));
if (isBeside(CORPUS, 'real pages in both browsers'))
  readdirSync(CORPUS)
    .filter((_, i) => i % NTH === 0)
    .forEach((name) => {
      files.set(name.replace(/\.gz$/, ''), gunzipSync(readFileSync(join(CORPUS, name))));
    });

describe.each(browsersHere)('the command line and %s say the same', (name) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof serveInert>>;
  let scanned: ReturnType<typeof scanFiles>;
  beforeAll(async () => {
    scanned = scanFiles(files);
    site = await serveInert(files);
    session = await takeBrowser(name);
  });
  afterAll(async () => {
    site?.close();
  });

  test.each([...files.keys()])('of %s', async (file) => {
    const report = scanned.get(file)!;
    expect(await compareOne(session, site.addressOf(file, report.canonical), report)).toBeNull();
  });
});
