#!/usr/bin/env node
// Fits src/engine/release-model.ts on labelled articles: which of the parties near a claim released it, or nobody.
//   node scripts/fit-releasers.mjs CORPUS...     (from the project’s root; ../shared/corpus/seeds ../shared/corpus/en-dev ... and
//   what scripts/own-labels.mjs lays out)
// Prints the figures by articles dealt into five parts, each answered by a model of the other four.
import { runnerImport } from 'vite';
import { PARTS, partOf, readArticles } from './labels.mjs';
import { writeModel } from './model-file.mjs';
import { CHOICE, releaseModels } from './release-models.mjs';

const engine = (await runnerImport('./scripts/fit-engine.ts')).module;
const { casesOf, fitTo, measure } = releaseModels(engine);
const cases = casesOf(readArticles(process.argv.slice(2)));
const parts = Array.from({ length: PARTS }, (_, out) => fitTo(cases.filter(({ id }) => partOf(id) !== out)));
const model = fitTo(cases);
for (const [label, some] of [
  ['with an explicit or provenance warning', cases.filter(({ strong }) => strong)],
  ['only hedged', cases.filter(({ strong }) => !strong)],
]) {
  console.log(`${some.length} claims ${label}`);
  console.log(`  cross-validated: ${measure(some, ({ id }) => parts[partOf(id)])}`);
  console.log(`  on themselves:   ${measure(some, () => model)}`);
}
writeModel(
  'RELEASE',
  model,
  `Which party released a claim, or nobody. Made by scripts/fit-releasers.mjs from ${cases.length} claims.`,
  `
/**
 * Somebody is named from a chance of \`lenient\` times that of nobody; a second party from \`behind\` times the chance of the first, and from
 * \`second\` on.
 */
export const RELEASE_CHOICE = { lenient: ${CHOICE.lenient}, behind: ${CHOICE.behind}, second: ${CHOICE.second} };
`,
);
