// npm run score: holds the scanner against every labelled corpus beside the project and prints one table.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SHARED = new URL('../../shared/', import.meta.url).pathname;
const corpus = (...names) => names.map((name) => `${SHARED}corpus/${name}`);

/** [label, arguments of the scorer] */
const RUNS = [
  ['seeds', corpus('seeds')],
  ['en-dev', corpus('en-dev')],
  ['fnc-dev', corpus('fnc-dev')],
  ['English, all three', corpus('seeds', 'en-dev', 'fnc-dev')],
  ['en-long-dev', corpus('en-long-dev')],
  ['en-own-dev', corpus('en-own-dev')],
  // 107 articles of our own prose (test/fixtures/labelled), labelled blind: free wording, harder than what newsrooms write
  ['hard prose', ['test/fixtures/labelled']],
  ['de (multi-dev)', ['--lang', 'de', ...corpus('multi-dev')]],
  ['pages', ['--pages', ...corpus('pages/html', 'pages/labels')]],
  ['not-news', ['--pages', ...corpus('not-news/html', 'not-news/labels')]],
];

/** [heading, figure of one result] */
const COLUMNS = [
  ['cards', (r) => r.cards],
  ['right', (r) => r.cardsRight],
  ['explicit P', (r) => r.tiers.explicit.p],
  ['R', (r) => r.tiers.explicit.r],
  ['provenance P', (r) => r.tiers.provenance.p],
  ['R', (r) => r.tiers.provenance.r],
  ['hedge P', (r) => r.tiers.hedge.p],
  ['R', (r) => r.tiers.hedge.r],
  ['kind', (r) => r.kindRight.explicit],
  ['apart', (r) => r.verifiedApart],
  ['statement', (r) => r.statement],
  ['releasedBy', (r) => r.releasedBy],
  ['names', (r) => r.namePrecision.releasedBy],
  ['verifier', (r) => r.verifier],
  ['deniedBy', (r) => r.deniedBy],
  ['grouping', (r) => r.grouping.f1],
  ['hedge cards', (r) => r.hedgeCards.right],
  ['quiet false', (r) => r.quietWithFalseCard],
  ['traps', (r) => r.trapsHit],
  ['isNews', (r) => r.isNews],
  ['start', (r) => r.pages?.start],
  ['end', (r) => r.pages?.end],
  ['length', (r) => r.pages?.length],
  ['foreign absent', (r) => r.pages?.notArticleAbsent],
];

if (!existsSync(`${SHARED}eval/score.mjs`)) {
  console.error('score: no labelled articles beside this project (../shared is absent)');
  process.exit(2);
}
const show = (value) =>
  value === null || value === undefined ? '' : Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
console.log(`| ${new Date().toISOString().slice(0, 10)} | ${COLUMNS.map(([heading]) => heading).join(' | ')} |`);
console.log(`|---|${COLUMNS.map(() => '---|').join('')}`);
let failed = false;
for (const [label, args] of RUNS) {
  const run = spawnSync(process.execPath, [`${SHARED}eval/score.mjs`, '--json', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  try {
    const result = JSON.parse(run.stdout);
    console.log(`| ${label} | ${COLUMNS.map(([, figure]) => show(figure(result))).join(' | ')} |`);
  } catch {
    failed = true;
    console.error(`score: ${label}: ${run.stderr.trim() || 'no result'}`);
  }
}
process.exit(failed ? 1 : 0);
