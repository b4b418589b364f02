import { createHash } from 'node:crypto';
import { accessSync, constants, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Options, type Session, startBrowser } from '../../scripts/browsers.mjs';
import { browsersHere } from './browsers-here';
import { CALDER, makePage, servePages } from './pages';
import { readerOf, until } from './reader';

const POLICY = { automatic: false, badge: 'dot', reason: 'Rules of the newsroom, section 4.' };

/** Where an organisation puts its policy, and how the browser is told; null with a printed reason where that can't be done here. */
function install(name: (typeof browsersHere)[number]): { how: Options; remove(): void } | null {
  if (name === 'firefox') {
    // managed storage is a native manifest in the reader's home
    const home = mkdtempSync(join(tmpdir(), 'caveat-home-'));
    const file = join(home, '.mozilla/managed-storage/caveat@caveat.example.json');
    mkdirSync(dirname(file), { recursive: true });
    const manifest = { name: 'caveat@caveat.example', description: 'policy', type: 'storage', data: POLICY };
    writeFileSync(file, JSON.stringify(manifest));
    return { how: { env: { HOME: home } }, remove: () => rmSync(home, { recursive: true, force: true }) };
  }
  const folder = '/etc/chromium/policies/managed';
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    console.warn(`\n  NOT TESTED in ${name}: a policy is a file in ${folder}, and only root may write there\n`);
    return null;
  }
  // an unpacked extension's id is its folder's hash, in letters from a to p: in a folder of its own it is another extension
  // than that of the tests which run at the same time
  const extension = mkdtempSync(join(tmpdir(), 'caveat-policy-'));
  cpSync('dist/chrome', extension, { recursive: true });
  const hash = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const file = join(folder, `${basename(extension)}.json`);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: POLICY } } }));
  const remove = () => {
    rmSync(file, { force: true });
    rmSync(extension, { recursive: true, force: true });
  };
  return { how: { extension }, remove };
}

describe.each(browsersHere)('an organisation’s policy in %s', (name) => {
  const policy = install(name);
  let session: Session;
  let site: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    if (!policy) return;
    site = await servePages({ '/calder': makePage(CALDER) });
    session = await startBrowser(name, policy.how);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    policy?.remove();
  });

  test.skipIf(policy === null)(
    'holds, goes before what the reader stored, and is shown locked with its reason',
    async () => {
      const reader = readerOf(session);
      await reader.setSettings({ automatic: true });
      // Chromium may hand the policy over some moments after its start: a page that was read meanwhile is put down again
      await session.page.goto(`${site.url}/calder`);
      await until(async () => (await reader.state())?.page.state === 'waiting', 'the page waits, as the policy says');
      await session.ext.evaluate(`setTimeout(() => location.assign('/src/ui/options/index.html'))`);
      await until(() => session.ext.evaluate(`document.querySelectorAll('.set').length > 5`), 'settings');
      await until(
        () => session.ext.evaluate(`document.body.innerText.includes(${JSON.stringify(POLICY.reason)})`),
        'the reason',
      );
      const radios = JSON.parse(
        (await session.ext.evaluate(
          `JSON.stringify([...document.querySelectorAll('input[type=radio]')].map((one) => [one.name, one.checked, one.disabled]))`,
        )) as string,
      ) as [string, boolean, boolean][];
      // when it reads, and what the button says: both fixed, and the fixed one chosen
      const fixed = radios.filter(([, , disabled]) => disabled);
      expect(fixed.map(([, checked]) => checked)).toEqual([false, true, false, true]);
      // how strongly highlights mark is left to the reader
      expect(radios.length - fixed.length).toBe(3);
    },
  );
});
