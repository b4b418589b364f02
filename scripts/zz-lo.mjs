#!/usr/bin/env node
// The scorer's figures on articles that the models have not seen: the articles are dealt into five parts, each read with models of the
// other four, the whole engine at work. The rules have seen every article; only the models have not.
//   node scripts/score-left-out.mjs OWN [RELEASERS]     (what scripts/own-labels.mjs lays out: FOLDER/fit FOLDER/releasers)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { claimModels } from './claim-models.mjs';
import { PARTS, partOf, readArticles } from './labels.mjs';
import { releaseModels } from './release-models.mjs';

const corpus = (...names) => names.map((name) => `../shared/corpus/${name}`);
const SHORT = corpus('seeds', 'en-dev', 'fnc-dev');
const [fit, releasers, prose, both] = process.argv.slice(2);
const LABELLED = [...SHORT, ...corpus('en-long-dev', 'en-own-dev'), fit, ...(both ? [prose] : [])];

const engine = (await runnerImport('./scripts/fit-engine.ts')).module;
const { articles, fitTelling, fitLinks, use } = claimModels(engine, LABELLED);
const { casesOf, fitTo } = releaseModels(engine);
const taught = readArticles([...LABELLED, releasers, ...(prose && !both ? [prose] : [])]);

const reports = [];
for (let part = 0; part < PARTS; part++) {
  use(fitTelling(part), fitLinks(part));
  Object.assign(engine.RELEASE_MODEL, fitTo(casesOf(taught.filter(({ id }) => partOf(id) !== part))));
  for (const one of articles.filter((other) => other.part === part)) {
    const { id, text } = one.article;
    reports.push({ file: `${id}.txt`, text, claims: engine.scan(text, { language: engine.en }) });
  }
  console.error(`part ${part + 1} of ${PARTS}`);
}
const folder = mkdtempSync(join(tmpdir(), 'left-out-'));
writeFileSync(join(folder, 'reports'), reports.map((report) => JSON.stringify(report)).join('\n'));
// the scorer calls a command and reads what it prints
const command = join(folder, 'print.mjs');
writeFileSync(
  command,
  `import { readFileSync } from 'node:fs';\nprocess.stdout.write(readFileSync(${JSON.stringify(join(folder, 'reports'))}));\n`,
);
for (const folders of [SHORT, corpus('en-long-dev'), corpus('en-own-dev')]) {
  console.log(folders.join(' '));
  spawnSync(process.execPath, ['../shared/eval/score.mjs', '--cmd', `${process.execPath} ${command}`, ...folders], {
    stdio: 'inherit',
  });
}
console.log(folder)
