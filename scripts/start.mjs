/**
 * `npm start [-- chrome|firefox] [-- --url https://… | FILE.html]`: sets up, builds, serves the demo newspaper and opens
 * the browser with the extension on it. Without a display: pictures and the claims as text. No dependency until set up.
 */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll, folderOf } from './build.mjs';
import { serve } from './serve.mjs';
import { adviseBrowser, setUp } from './setup.mjs';
import { explain, ROOT, StepError, step } from './steps.mjs';

const USAGE = 'npm start [-- chrome|firefox] [--headless] [--url https://… | FILE.html]';
const SERVICES_PORT = 8790; // as vite.config.ts has it
const PORT = 8642; // the same every time, so that an open tab survives a restart
const FIRST_ARTICLE = ['intercepted-call.html', 'courier'];

function readArguments() {
  const wrong = (message) => new StepError(message, { advice: `usage: ${USAGE}` });
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, headless: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw wrong(error.message);
  }
  const { values, positionals } = parsed;
  const names = positionals.filter((it) => it === 'chrome' || it === 'firefox');
  const files = positionals.filter((it) => !names.includes(it));
  if (names.length > 1 || files.length > 1 || (files.length && values.url))
    throw wrong('one browser and one page at a time');
  if (values.url && !/^https?:$/.test(URL.canParse(values.url) ? new URL(values.url).protocol : ''))
    throw wrong(`not an http(s) address: ${values.url}`);
  // npm runs this in the project's folder; INIT_CWD is where the reader stands
  const file = files[0] ? resolve(process.env.INIT_CWD ?? '.', files[0]) : null;
  if (file && !(existsSync(file) && statSync(file).isFile())) throw wrong(`no such file: ${files[0]}`);
  return { name: names[0] ?? 'chrome', url: values.url ?? null, file, headless: values.headless || !hasDisplay() };
}

const hasDisplay = () =>
  process.platform === 'linux' ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) : !process.env.CI;

/** Serves what is to be read, and where. */
async function openSite({ url, file }) {
  if (url) return { first: url, close: async () => {} };
  const root = file ? dirname(file) : undefined;
  const now = Date.now();
  const site = await serve({ root, now, port: PORT }).catch(() => serve({ root, now })); // the port may be taken: any will do
  return {
    ...site,
    now,
    ours: !file,
    first: file ? site.url(encodeURIComponent(basename(file))) : site.url(...FIRST_ARTICLE),
  };
}

/** The services that related coverage asks, faked on this computer; the demo build knows no others. */
async function openServices({ port, now }) {
  const { startFakeApis } = await import('./fake-apis.mjs');
  return startFakeApis({ port: SERVICES_PORT, newspaper: port, now }).catch(() => {
    console.log(
      `Port ${SERVICES_PORT} is taken (another demo?): related coverage will find its services there, or none.`,
    );
    return null;
  });
}

/** The page as a reader sees it, the popup, the panel: pictures of all three, and the panel's own words. */
async function show(session, site, folder) {
  const { proof } = await import('./proof.mjs');
  const { pictures, text } = await step('Reading, opening the popup and the panel', () =>
    proof(session, site.first, { folder, mustRead: Boolean(site.ours) }),
  );
  console.log(`\n${text}\n\nPictures:`);
  for (const picture of pictures) console.log(`  ${relative(process.env.INIT_CWD ?? '.', picture)}`);
}

async function stayOpen(session, site) {
  const gone = new Promise((go) => session.browser.once('disconnected', go));
  await session.pinButton().catch(() => {}); // only a convenience
  await session.page.goto(site.first, { waitUntil: 'domcontentloaded' });
  console.log(`\nOpen: ${site.first}`);
  if (site.url) console.log(`All papers: ${site.url()}`);
  console.log('Click the Caveat button in the toolbar (it may hide under the puzzle piece). Close the browser to end.');
  await gone;
}

async function main() {
  const wish = readArguments();
  console.log(
    `Caveat in ${wish.name === 'chrome' ? 'Chromium' : 'Firefox'}${wish.headless ? ', without a display' : ''}`,
  );
  const found = await setUp([wish.name]);
  if (!found[wish.name]) throw new StepError('there is no browser to open', { advice: adviseBrowser(wish.name) });
  const isDemo = !wish.url && !wish.file;
  await buildAll([isDemo ? `${wish.name}-demo` : wish.name]);
  const site = await openSite(wish);
  const services = isDemo ? await openServices(site) : null;
  // puppeteer is there only now
  const { startBrowser } = await import('./browsers.mjs');
  const session = await step('Opening the browser with the extension', () =>
    startBrowser(wish.name, {
      executable: found[wish.name],
      extension: folderOf(isDemo ? `${wish.name}-demo` : wish.name),
      headless: wish.headless,
      control: wish.headless,
      height: 1000,
    }),
  ).catch((error) => {
    throw new StepError(`the browser did not start: ${error.message}`, {
      advice: `run ${found[wish.name]} once by hand, or name another program in ${wish.name.toUpperCase()}_PATH.`,
    });
  });
  try {
    await (wish.headless ? show(session, site, join(ROOT, 'screenshots', wish.name)) : stayOpen(session, site));
  } finally {
    await session.close().catch(() => {}); // it may have been closed by hand
    await services?.close();
    await site.close();
  }
}

main().catch((error) => {
  explain(error);
  process.exit(1);
});
