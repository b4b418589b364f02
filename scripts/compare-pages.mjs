// node scripts/compare-pages.mjs [chrome|firefox] [FOLDER] [PART OF A NAME]: opens pages in a real browser and holds what the extension says of
// them against what the command line says of the same files. Without FOLDER the real pages beside this checkout.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { startBrowser } from './browsers.mjs';
import { poll } from './view.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Milliseconds without a word of the gate's after which it has said that a page is no news. */
const QUIET = 1000;
const CORPUS = join(ROOT, '../shared/corpus/pages/html');

/** A report's claims as far as both sides must agree: every span with its words. */
const essence = (claims) =>
  claims.map(({ statement, warnings, standing }) => [
    standing,
    statement.start,
    statement.end,
    statement.text,
    ...warnings.map(({ start, text, kind }) => `${start} ${kind} ${text}`),
  ]);

/** What a report says of the article beside its claims. */
const ABOUT = ['title', 'outlet', 'agency', 'published', 'language', 'headline', 'notices', 'notRead'];
/** Which frames are of another site depends on the page's own, and that is not where it is served here. */
const withoutFrames = (report) => ({
  ...report,
  notRead: report.notRead.filter((part) => part !== 'cross-origin-frame'),
});

/** The first of these in which two reports differ, with both answers; null where they agree. */
function aboutDifference(own, scanned) {
  const differs = ABOUT.find((key) => !isDeepStrictEqual(own[key] ?? null, scanned[key] ?? null));
  if (differs)
    return `${differs}: browser ${JSON.stringify(own[differs])}, command line ${JSON.stringify(scanned[differs])}`;
  // a file without an address cannot resolve all that a page can; and a page sends a part of very many
  const links = new Set(own.links.map(({ start, end }) => `${start} ${end}`));
  const last = own.links.at(-1)?.start ?? -1;
  if (scanned.links.some(({ start, end }) => start <= last && !links.has(`${start} ${end}`)))
    return 'links stand elsewhere';
  const [here, there] = [own, scanned].map(
    ({ posts }) => new Set(posts.map(({ start, published }) => `${start} ${published}`)),
  );
  return [...here].every((post) => there.has(post)) ? null : 'posts differ';
}

/** What the command line says of each file, by its name. */
export function scanFiles(files) {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-compare-'));
  try {
    for (const [name, html] of files) writeFileSync(join(folder, name), html);
    const out = execFileSync(process.execPath, [join(ROOT, 'scripts/cli.mjs'), 'scan', '--json', folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return new Map(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map((report) => [basename(report.file), report]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Serves pages so that their own scripts and their sites' files stay away: both sides read the same. */
export async function serveInert(files) {
  const names = [...files.keys()];
  const server = createServer((request, response) => {
    const [, at] = /^page(\d+)\.localhost/.exec(request.headers.host ?? '') ?? [];
    const html = files.get(at ? names[at] : decodeURIComponent((request.url ?? '').split('?')[0].slice(1)));
    response.writeHead(html ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    response.end(html ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    url: `http://127.0.0.1:${port}/`,
    addressOf(name, canonical) {
      if (!canonical || !URL.canParse(canonical)) return `http://127.0.0.1:${port}/${encodeURIComponent(name)}`;
      return `http://page${names.indexOf(name)}.localhost:${port}${new URL(canonical).pathname}`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The difference between the browser's report of a page and the command line's; null where they agree. */
export async function compareOne(session, url, scanned) {
  await session.page.goto(url, { waitUntil: 'domcontentloaded' });
  const tab = await session.tabId();
  const api = '(globalThis.browser ?? chrome)';
  const state = async () =>
    JSON.parse(
      await session.ext.evaluate(
        `${api}.storage.session.get('tab:${tab}').then((all) => JSON.stringify(all['tab:${tab}'] ?? null))`,
      ),
    );
  const isKnown = async () => (await state())?.url === url;
  const news = scanned.isNews
    ? await poll(isKnown, `the gate calls ${url} news`).catch(() => false)
    : await new Promise((go) => setTimeout(go, QUIET)).then(isKnown);
  if (news !== scanned.isNews) return `news: browser ${news}, command line ${scanned.isNews}`;
  // as a click on the button: also where the gate says no, so that every page is compared
  await session.ext.evaluate(`${api}.runtime.sendMessage({ name: 'read', payload: { tab: ${tab} } }).then(() => 0)`);
  // the tab may still hold what was said of the page before
  await poll(async () => {
    const now = await state();
    return now?.url === url && now.page.state !== 'reading';
  }, `${url} is read`);
  const { page, reports } = await state();
  const own = Object.values(reports).find(({ frame, article }) => frame === 0 && article === 0);
  if (page.state === 'language' || scanned.notRead.includes('language'))
    return page.state === 'language' && scanned.notRead.includes('language')
      ? null
      : `language: browser ${page.state} ${page.language ?? own?.language}, command line ${scanned.language}`;
  if (!own) return `browser: ${JSON.stringify(page)}`;
  const here = essence(own.claims);
  const there = essence(scanned.claims);
  if (JSON.stringify(here) !== JSON.stringify(there)) {
    const at = here.findIndex((claim, i) => JSON.stringify(claim) !== JSON.stringify(there[i]));
    const i = at < 0 ? here.length : at;
    return `claims ${here.length} / ${there.length}, length ${own.length} / ${scanned.text.length}\n    browser:      ${JSON.stringify(here[i])}\n    command line: ${JSON.stringify(there[i])}`;
  }
  if (own.length > 0 && own.length !== scanned.text.length) return `length ${own.length} / ${scanned.text.length}`;
  return own.length > 0 ? aboutDifference(withoutFrames(own), withoutFrames(scanned)) : null;
}

async function main() {
  const args = process.argv.slice(2);
  const name = args.find((arg) => arg === 'chrome' || arg === 'firefox') ?? 'chrome';
  const folder = args.find((arg) => existsSync(arg)) ?? CORPUS;
  const part = args.find((arg) => arg !== name && arg !== folder) ?? '';
  if (!existsSync(folder)) {
    console.log(`not compared: ${folder} is not beside this checkout`);
    return 0;
  }
  const files = new Map(
    readdirSync(folder)
      .filter((file) => /\.html?(?:\.gz)?$/.test(file) && file.includes(part))
      .map((file) => {
        const bytes = readFileSync(join(folder, file));
        return [file.replace(/\.gz$/, ''), file.endsWith('.gz') ? gunzipSync(bytes) : bytes];
      }),
  );
  const scanned = scanFiles(files);
  const site = await serveInert(files);
  const session = await startBrowser(name);
  let differ = 0;
  try {
    for (const file of files.keys()) {
      const report = scanned.get(file);
      const difference = report
        ? await compareOne(session, site.addressOf(file, report.canonical), report).catch((error) => String(error))
        : 'the command line could not read it';
      if (difference === null) continue;
      differ += 1;
      console.log(`${file}: ${difference}`);
    }
  } finally {
    await session.close();
    site.close();
  }
  console.log(`${name}: ${files.size - differ} of ${files.size} pages agree`);
  return differ > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
