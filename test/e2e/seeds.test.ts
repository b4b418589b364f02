import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../scripts/browsers.mjs';
import type { Claim, Report } from '../../src/engine/types';
import type { TabState } from '../../src/platform/states';
import { isBeside } from '../beside';
import { browsersHere } from './browsers-here';
import { makePage, servePages } from './pages';
import { until } from './reader';
import { takeBrowser } from './shared';

const SEEDS = '../shared/corpus/seeds';
const there = isBeside(SEEDS, 'the seed articles held against the browsers');

interface Seed {
  id: string;
  title: string;
  outlet: string;
  text: string;
}
const seeds: Seed[] = there
  ? readdirSync(SEEDS)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(SEEDS, name), 'utf8')))
  : [];
const pages = Object.fromEntries(
  seeds.map(({ id, title, outlet, text }) => [
    `/${id}`,
    makePage({ title: title || outlet, outlet, paragraphs: text.split(/\n+/).filter((line) => line.trim()) }),
  ]),
);

/** What the command line says of the same pages. */
function scanPages(): Map<string, Report> {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-seeds-'));
  for (const [path, html] of Object.entries(pages)) writeFileSync(join(folder, `${path.slice(1)}.html`), html);
  const run = spawnSync(process.execPath, ['scripts/cli.mjs', 'scan', '--json', folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(run.stderr).toBe('');
  const reports = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Report);
  return new Map(reports.map((report) => [(report.file ?? '').replace(/^.*\/|\.html$/g, ''), report]));
}

/** What a surface shows of a claim, wherever it was found. */
const essence = ({ statement, standing, releasedBy, deniedBy, warnings }: Claim) => ({
  statement: statement.text,
  standing,
  releasedBy: releasedBy.map(({ name }) => name),
  deniedBy: deniedBy.map(({ name }) => name),
  warnings: warnings.map(({ kind, text, by }) => [kind, text, by.map(({ name }) => name)]),
});

describe.skipIf(!there).each(browsersHere)('the seed articles as pages in %s', (name) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof servePages>>;
  let reports: Map<string, Report>;
  beforeAll(async () => {
    reports = scanPages();
    site = await servePages(pages);
    session = await takeBrowser(name);
  });
  afterAll(async () => {
    await site?.close();
  });

  test.each(seeds.map(({ id }) => id))(
    '%s: badge, highlights, popup and panel agree with the command line',
    async (id) => {
      const report = reports.get(id)!;
      const counted = report.claims.filter(({ standing }) => standing === 'doubted' || standing === 'intercepted');
      await session.page.goto(`${site.url}/${id}`);
      const tab = await session.tabId();
      const state = async () =>
        JSON.parse(
          (await session.ext.evaluate(
            `(globalThis.browser ?? chrome).storage.session.get('tab:${tab}').then((all) => JSON.stringify(all['tab:${tab}'] ?? null))`,
          )) as string,
        ) as TabState | null;
      await until(async () => {
        const now = await state();
        return now?.page.state === 'read' && now.url.endsWith(id);
      }, `${id} is read`);
      const [read] = Object.values((await state())!.reports);
      expect(read!.claims.map(essence)).toEqual(report.claims.map(essence));
      // the badge is set just after the state is stored
      const badge = counted.length === 0 ? '·' : String(counted.length);
      await until(async () => (await session.badge()) === badge, `badge ${badge}`);

      const popup = await session.openPopup();
      const shown = counted.slice(0, 3).map(({ statement }) => statement.text.slice(0, 40));
      for (const words of shown) await popup.until((d, _w, w) => d.body.textContent?.includes(w as string), words);
      await popup.close();
      const panel = await session.openPanel();
      // a card that is more than hedged leaves out sentences that only hedge
      for (const { statement, warnings } of counted)
        for (const words of [
          statement.text,
          ...warnings.filter(({ tier }) => tier !== 'hedge').map(({ text }) => text),
        ])
          await panel.until((d, _w, w) => d.body.textContent?.includes(w as string), words);
      await panel.close();

      // every warning's own words are painted: the ranges in the registry read as the phrases
      const painted = await session.page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((set) => [...set].map(String)),
      );
      const phrases = report.claims.flatMap(({ warnings }) => warnings.map(({ text }) => text));
      expect(painted.map((words) => words.replace(/\s+/g, ' ')).sort()).toEqual(
        phrases.map((words) => words.replace(/\s+/g, ' ')).sort(),
      );
    },
  );
});
