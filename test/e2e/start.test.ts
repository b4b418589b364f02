import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { browsersHere } from './browsers-here';
import { CALDER, makePage, servePages } from './pages';

vi.setConfig({ testTimeout: 180_000 });

/** Its own builds: other tests' browsers run from dist/ meanwhile. */
const BUILD_IN = '.demo/start';

/** What `npm start -- …` says, without a display, and how it ends. `from` is where the reader stands. */
const start = (args: string[], from = process.cwd()) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const env = { ...process.env, INIT_CWD: from, BUILD_IN };
    execFile(process.execPath, ['scripts/start.mjs', '--headless', ...args], { env }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    );
  });

let site: Awaited<ReturnType<typeof servePages>>;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caveat-start-'));
  writeFileSync(join(folder, 'a page.html'), makePage(CALDER));
  site = await servePages({ '/calder': makePage(CALDER) });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(BUILD_IN, { recursive: true, force: true });
  return site?.close();
});

describe.each(browsersHere)('npm start in %s', (name) => {
  test('--url opens another page: its panel says what it says, and only that page was asked for', async () => {
    site.asked.length = 0;
    const { code, out } = await start([name, '--url', `${site.url}/calder?from=start`]);
    expect(out).toContain(CALDER.title);
    expect(out).toContain('could not independently verify the recording');
    expect(code).toBe(0);
    expect([...new Set(site.asked)].filter((path) => path !== '/favicon.ico')).toEqual(['/calder']);
  });

  test('a file, from where the reader stands', async () => {
    const { code, out } = await start([name, 'a page.html'], folder);
    expect(out).toContain(CALDER.title);
    expect(code).toBe(0);
  });
});

describe('what can’t be opened ends with 1 and one sentence', () => {
  test.each([
    [['--url', 'ftp://calder.example/'], 'not an http(s) address: ftp://calder.example/'],
    [['--url', 'calder.example'], 'not an http(s) address: calder.example'],
    [['--url'], "Option '--url <value>' argument missing"],
    [['no such.html'], 'no such file: no such.html'],
    [['--url', 'https://calder.example/', 'package.json'], 'one browser and one page at a time'],
    [['chrome', 'firefox'], 'one browser and one page at a time'],
  ])('%j', async (args, says) => {
    const { code, out, err } = await start(args);
    expect(out + err).toContain(`Failed: ${says}`);
    expect(out + err).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });

  test.runIf(browsersHere.length > 0)('an address where nobody listens', async () => {
    const { port } = new URL(site.url);
    await site.close();
    const { code, out, err } = await start([browsersHere[0]!, '--url', `http://127.0.0.1:${port}/calder`]);
    expect(out + err).toMatch(/Failed: http:\/\/127\.0\.0\.1:\d+\/calder could not be opened/);
    expect(out + err).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });
});
