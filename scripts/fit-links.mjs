#!/usr/bin/env node
// Fits the weights of src/engine/link-model.ts on labelled articles: do the warnings of two sentences tell one claim?
//   node scripts/fit-links.mjs CORPUS...     (from the project's root; ../shared/corpus/seeds ../shared/corpus/en-dev ...)
// Logistic regression over the pairs of warned sentences that the labels hold, ridge 10; an article's pairs count together
// as the root of their number. Prints, grouped (the articles dealt into five parts, each answered by a model of the other
// four), the log loss and the F1 of the pairs at a threshold of 0.5.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { fitLogistic } from './logistic.mjs';

const RIDGE = 10;
const PARTS = 5;
const target = fileURLToPath(new URL('../src/engine/link-model.ts', import.meta.url));
const load = async (name) => (await runnerImport(`./src/engine/${name}.ts`)).module;
const { linkTraitsOf, unitOf } = await load('links');
const { findCues } = await load('cues');
const { layOut } = await load('sentences');
const { en } = await load('languages/en/index');

const plain = (text) =>
  text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s/g, ' ')
    .toLowerCase();
const partOf = (id) => [...id].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) >>> 0, 7) % PARTS;

/** Sentence number → the claims that the labels put its warnings into. */
function labelsOf(article, hits) {
  const labels = new Map();
  const text = plain(article.text);
  const taken = new Set();
  article.claims.forEach((claim, number) => {
    const home = Math.max(0, text.indexOf(plain(claim.statement)));
    for (const { quote } of claim.warnings) {
      const places = [];
      for (let at = text.indexOf(plain(quote)); at >= 0; at = text.indexOf(plain(quote), at + 1))
        if (!taken.has(`${quote}@${at}`)) places.push(at);
      if (places.length === 0) continue;
      const place = places.sort((a, b) => Math.abs(a - home) - Math.abs(b - home))[0];
      taken.add(`${quote}@${place}`);
      const hit = hits.find((one) => one.start < place + quote.length && one.end > place);
      if (!hit) continue;
      const { index } = hit.sentence;
      labels.set(index, (labels.get(index) ?? new Set()).add(number));
    }
  });
  return labels;
}

const rows = [];
for (const folder of process.argv.slice(2))
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const article = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    const found = findCues(article.text, en, () => layOut(article.text, en));
    if (!found) continue;
    const all = new Map();
    for (const hit of found.hits) all.set(hit.sentence.index, [...(all.get(hit.sentence.index) ?? []), hit]);
    const labels = labelsOf(article, found.hits);
    const units = [...labels.keys()]
      .sort((a, b) => a - b)
      .map((index) => unitOf(found.layout, index, all.get(index), all));
    const own = [];
    for (let i = 0; i < units.length; i++)
      for (let j = i + 1; j < units.length; j++) {
        const same = [...labels.get(units[i].index)].some((claim) => labels.get(units[j].index).has(claim));
        own.push({ id: article.id, traits: linkTraitsOf(found.layout, units[i], units[j]), same: same ? 1 : 0 });
      }
    for (const row of own) rows.push({ ...row, weight: 1 / Math.sqrt(own.length) });
  }
const names = [...new Set(rows.flatMap(({ traits }) => Object.keys(traits)))].sort();
const mean = rows.reduce((sum, row) => sum + row.weight, 0) / rows.length;
const train = (some) =>
  fitLogistic(
    some.map(({ traits }) => names.map((name) => traits[name] ?? 0)),
    some.map(({ same }) => same),
    some.map(({ weight }) => weight / mean),
    RIDGE,
  );
const chanceOf = (model, { traits }) =>
  1 / (1 + Math.exp(-names.reduce((sum, name, k) => sum + model.weights[k] * (traits[name] ?? 0), model.intercept)));
function measure(answer) {
  const n = [0, 0, 0];
  let loss = 0;
  let sum = 0;
  for (const row of rows) {
    const chance = answer(row);
    loss -= row.weight * Math.log(row.same ? chance : 1 - chance);
    sum += row.weight;
    n[chance > 0.5 ? (row.same ? 0 : 1) : row.same ? 2 : 3]++;
  }
  return `log loss ${(loss / sum).toFixed(3)}, F1 of pairs ${((2 * n[0]) / (2 * n[0] + n[1] + n[2])).toFixed(3)}`;
}
const parts = Array.from({ length: PARTS }, (_, out) => train(rows.filter((row) => partOf(row.id) !== out)));
const model = train(rows);
const same = rows.filter((row) => row.same).length;
console.log(`${rows.length} pairs, ${same} of one claim`);
console.log(`grouped: ${measure((row) => chanceOf(parts[partOf(row.id)], row))}`);
console.log(`on the pairs themselves: ${measure((row) => chanceOf(model, row))}`);
for (const [name, sums] of names.map((name) => [name, rows.filter((row) => row.traits[name])]))
  if (process.env.SHOW)
    console.log(name, sums.length, (sums.filter((row) => row.same).length / sums.length).toFixed(2));
writeFileSync(
  target,
  `/**
 * How much each trait of two warned sentences speaks for their telling one claim (log-odds). Made by scripts/fit-links.mjs
 * from ${rows.length} pairs of the labelled development articles, ${same} of them of one claim.
 */
export const LINK_MODEL: { intercept: number; weights: Readonly<Record<string, number>> } = {
  intercept: ${model.intercept.toFixed(2)},
  weights: {
${names.map((name, k) => `    ${name}: ${model.weights[k].toFixed(2)},`).join('\n')}
  },
};
`,
);
