#!/usr/bin/env node
// Fits the weights of src/engine/treatment-model.ts on related headline/body pairs with a stance.
//   node scripts/fit-treatment.mjs PAIRS.jsonl[.gz]     (from the project's root; ../shared/corpus/fnc-pairs/stance-dev.jsonl.gz)
// Multinomial regression on standardised signs, ridge 10; written with the standardisation folded in. Prints, grouped (the
// stories dealt into five parts, three times; each part answered by a model of the other four), what each threshold for
// `states` gives in the answers themselves: macro F1, and the share of `states` that is wrong.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { fitMultinomial } from './logistic.mjs';
import { dealStories, nameStories, readLines } from './stories.mjs';

const ANSWERS = ['keeps', 'states', 'denies'];
const STANCES = ['discuss', 'agree', 'disagree'];
const RIDGE = 10;
const PARTS = 5;
const ROUNDS = 3;
const file =
  process.argv[2] ?? fileURLToPath(new URL('../../shared/corpus/fnc-pairs/stance-dev.jsonl.gz', import.meta.url));
const target = fileURLToPath(new URL('../src/engine/treatment-model.ts', import.meta.url));
const { decide, treatmentSignsOf } = (await runnerImport('./src/engine/treatment.ts')).module;

const pairs = readLines(file);
const storyOf = nameStories(pairs);
const rows = pairs.map(({ headline, body, stance }) => ({
  told: treatmentSignsOf(headline, body),
  label: STANCES.indexOf(stance),
  story: storyOf(body),
}));
const names = Object.keys(rows[0].told.signs);
const xOf = (row) => names.map((name) => row.told.signs[name]);
const train = (some) =>
  fitMultinomial(
    some.map(xOf),
    some.map((row) => row.label),
    ANSWERS.length,
    RIDGE,
  );
function chancesOf(model, row) {
  const x = xOf(row);
  const powers = model.map(({ intercept, weights }) =>
    Math.exp(x.reduce((sum, value, k) => sum + value * weights[k], intercept)),
  );
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
function measure(answered, sure) {
  const said = [0, 0, 0],
    right = [0, 0, 0],
    is = [0, 0, 0];
  for (const { told, chances, label } of answered) {
    is[label]++;
    const first = ANSWERS.indexOf(
      decide(told, Object.fromEntries(ANSWERS.map((answer, c) => [answer, chances[c]])), sure),
    );
    if (first < 0) continue; // it could not be told
    said[first]++;
    if (first === label) right[first]++;
  }
  const f1 = right.map((n, k) => (2 * n) / (said[k] + is[k] || 1));
  return { macro: f1.reduce((a, b) => a + b, 0) / 3, f1, wrong: 1 - right[1] / (said[1] || 1), states: said[1] };
}

const rounds = [];
for (let round = 0; round < ROUNDS; round++) {
  const part = dealStories(PARTS, round);
  const answered = [];
  for (let out = 0; out < PARTS; out++) {
    const model = train(rows.filter((row) => part(row.story) !== out));
    for (const row of rows) if (part(row.story) === out) answered.push({ ...row, chances: chancesOf(model, row) });
  }
  rounds.push(answered);
}
const model = train(rows);
const own = rows.map((row) => ({ ...row, chances: chancesOf(model, row) }));
const show = (x) => x.toFixed(3);
for (const sure of [0, 0.45, 0.5, 0.53, 0.55, 0.6]) {
  const grouped = rounds.map((answered) => measure(answered, sure));
  const mean = (value) => grouped.reduce((sum, result) => sum + value(result), 0) / grouped.length;
  const itself = measure(own, sure);
  console.log(
    `sure ${show(sure)}: grouped macro F1 ${show(mean((r) => r.macro))} (${[0, 1, 2].map((k) => show(mean((r) => r.f1[k]))).join(' ')}), wrong ${show(mean((r) => r.wrong))} of ${Math.round(mean((r) => r.states))} · on the pairs themselves ${show(itself.macro)}, ${show(itself.wrong)} of ${itself.states}`,
  );
}
writeFileSync(
  target,
  `import type { TreatmentSigns } from './treatment';

/**
 * The weights of the signs of a treatment (multinomial regression). Made by scripts/fit-treatment.mjs from ${pairs.length} related
 * headline/body pairs of FNC-1's training part, discuss = keeps, agree = states, disagree = denies.
 */
export const TREATMENT_MODEL: Record<
  'keeps' | 'states' | 'denies',
  { intercept: number; weights: Record<keyof TreatmentSigns, number> }
> = {
${ANSWERS.map((answer, c) => `  ${answer}: {\n    intercept: ${model[c].intercept.toFixed(3)},\n    weights: {\n${names.map((name, k) => `      ${name}: ${model[c].weights[k].toFixed(2)},`).join('\n')}\n    },\n  },`).join('\n')}
};
`,
);
