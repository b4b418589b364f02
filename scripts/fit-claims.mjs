#!/usr/bin/env node
// Fits src/engine/telling-model.ts (which sentence tells what a warning is about) and src/engine/link-model.ts (do the
// warnings of two sentences tell one claim) on labelled articles, and prints what both are worth on articles left out.
//   node scripts/fit-claims.mjs [--dry] [--quick] [--keep-links] CORPUS...     (from the project’s root; ../shared/corpus/seeds ../shared/corpus/en-dev ... and
//   what scripts/own-labels.mjs lays out)
import { runnerImport } from 'vite';
import { claimModels } from './claim-models.mjs';
import { PARTS } from './labels.mjs';
import { writeModel } from './model-file.mjs';

const dry = process.argv.includes('--dry');
/** The links in use were fitted on fewer articles, and did no worse on others: docs/measurements.md. */
const keepLinks = process.argv.includes('--keep-links');
const folders = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const engine = (await runnerImport('./scripts/fit-engine.ts')).module;
const { articles, fitTelling, fitLinks, count, none, show, use } = claimModels(engine, folders);

if (!process.argv.includes('--quick')) {
  const sums = none();
  for (let part = 0; part < PARTS; part++) {
    const links = fitLinks(part);
    use(fitTelling(part), links);
    count(
      articles.filter((one) => one.part === part),
      sums,
    );
  }
  console.log(`on articles left out: ${show(sums)}`);
}
const links = fitLinks(-1);
const telling = fitTelling();
use(telling, links);
console.log(`on the articles themselves: ${show(count(articles, none()))}`);

// --- write ------------------------------------------------------------------------------------------

if (!dry) {
  const cases = articles.reduce((sum, one) => sum + one.cases.length, 0);
  writeModel(
    'TELLING',
    telling,
    `Which sentence tells what a warning is about. Made by scripts/fit-claims.mjs from ${cases} cases.`,
  );
  if (!keepLinks)
    writeModel(
      'LINK',
      links,
      `Do the warnings of two sentences tell one claim? Made by scripts/fit-claims.mjs from ${links.pairs} pairs, ${links.same} of them of one claim.`,
    );
}
