#!/usr/bin/env node
// Fits the weights of src/engine/story-model.ts on headline/body pairs that are labelled same story or not.
//   node scripts/fit-story.mjs PAIRS.jsonl[.gz]         (from the project's root; ../shared/corpus/fnc-pairs/dev.jsonl.gz)
// Logistic regression on standardised signs, ridge 1, Newton's method; written with the standardisation folded in. Prints
// accuracy and average precision: on the pairs themselves, and grouped, so that no story stands on both sides. For the
// latter the stories are dealt into two halves, ten times: the model of one half is measured on the pairs of which headline
// and body are of the other; the shares of same and different are made those of the whole file by weights.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { fitLogistic } from './logistic.mjs';
import { dealStories, nameStories, readLines } from './stories.mjs';

const file = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpus/fnc-pairs/dev.jsonl.gz', import.meta.url));
const target = fileURLToPath(new URL('../src/engine/story-model.ts', import.meta.url));
const load = async (path) => (await runnerImport(path)).module;
const { longOf, signsOf } = await load('./src/engine/same-story.ts');
const { indexTerms, matchTerms } = await load('./src/engine/story-match.ts');
const { splitTerms } = await load('./src/engine/story-words.ts');

const pairs = readLines(file);
const storyOf = nameStories(
  pairs.filter((pair) => pair.related),
  pairs,
);
const indexes = new Map();
const indexOf = (body) => indexes.get(body) ?? indexes.set(body, indexTerms(body, null)).get(body);
const rows = pairs.map(({ headline, body, related }) => {
  const signs = signsOf(matchTerms(splitTerms(headline), indexOf(body), null), indexOf(body));
  return {
    signs,
    long: longOf(indexOf(body).terms.length),
    label: related ? 1 : 0,
    stories: [storyOf(headline), storyOf(body)],
  };
});
const names = Object.keys(rows[0].signs);
const share = rows.filter((row) => row.label).length / rows.length;
const xOf = (row) => names.map((name) => row.signs[name]);

/** Weights that make the share of same-story pairs that of the whole file. */
function balance(some) {
  const own = some.filter((row) => row.label).length / some.length;
  return some.map((row) => (row.label ? share / own : (1 - share) / (1 - own)));
}
function measure(some, model) {
  const weights = balance(some);
  const scored = some.map((row, at) => ({ score: model(xOf(row)), label: row.label, weight: weights[at] }));
  scored.sort((a, b) => b.score - a.score);
  let right = 0,
    all = 0,
    same = 0,
    seen = 0,
    precision = 0;
  for (const { score, label, weight } of scored) {
    all += weight;
    if (score >= 0.5 === (label === 1)) right += weight;
    seen += weight;
    if (label) {
      same += weight;
      precision += weight * (same / seen);
    }
  }
  return { accuracy: right / all, averagePrecision: precision / same };
}

const grouped = [];
for (let round = 0; round < 10; round++) {
  const half = dealStories(2, round);
  for (const side of [0, 1]) {
    const train = rows.filter((row) => row.stories.every((story) => half(story) === side));
    const test = rows.filter((row) => row.stories.every((story) => half(story) !== side));
    grouped.push(
      measure(
        test,
        fitLogistic(
          train.map(xOf),
          train.map((row) => row.label),
          balance(train),
        ).predict,
      ),
    );
  }
}
const mean = (key) => grouped.reduce((sum, result) => sum + result[key], 0) / grouped.length;
const model = fitLogistic(
  rows.map(xOf),
  rows.map((row) => row.label),
  rows.map((row) => row.long),
);
const own = measure(rows, model.predict);
const show = (x) => x.toFixed(4);
console.log(`on the pairs themselves: accuracy ${show(own.accuracy)}, average precision ${show(own.averagePrecision)}`);
console.log(
  `grouped by story: accuracy ${show(mean('accuracy'))}, average precision ${show(mean('averagePrecision'))}`,
);
writeFileSync(
  target,
  `import type { StorySigns } from './same-story';

/**
 * The weights of the signs of a same story (logistic regression). Made by scripts/fit-story.mjs from ${pairs.length} headline/body
 * pairs of FNC-1's training part; grouped by story: accuracy ${mean('accuracy').toFixed(3)}, average precision ${mean('averagePrecision').toFixed(3)}.
 */
export const STORY_MODEL: { intercept: number; weights: Record<keyof StorySigns, number> } = {
  intercept: ${model.intercept.toFixed(3)},
  weights: {
${names.map((name, at) => `    ${name}: ${model.weights[at].toFixed(3)},`).join('\n')}
  },
};
`,
);
