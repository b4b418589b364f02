// Writes a model (src/engine/forest.ts) into its file in src/engine, with those traits only that its trees ask for.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** `about` is the docstring; `more` are lines of further constants behind the model. */
export function writeModel(name, model, about, more = '') {
  const used = new Set();
  const walk = (tree) => {
    if (typeof tree === 'number') return;
    used.add(tree[0]);
    walk(tree[2]);
    walk(tree[3]);
  };
  model.trees.forEach(walk);
  const kept = [...used].sort((a, b) => a - b);
  const renumber = (tree) =>
    typeof tree === 'number'
      ? Number(tree.toFixed(3))
      : [kept.indexOf(tree[0]), tree[1], renumber(tree[2]), renumber(tree[3])];
  const weights = Object.entries(model.weights)
    .map(([trait, weight]) => [trait, Number(weight.toFixed(3))])
    .filter(([, weight]) => weight !== 0);
  const lines = weights.map(([trait, weight]) => `    ${quoted(trait)}: ${weight},`).join('\n');
  const text = `import type { Model } from './forest';

/** ${about} */
export const ${name}_MODEL: Model = {
  intercept: ${Number(model.intercept.toFixed(3))},
  weights: ${lines ? `{\n${lines}\n  }` : '{}'},
  // biome-ignore format: numbers of the trees below
  names: ${JSON.stringify(kept.map((k) => model.names[k])).replaceAll('"', "'")},
  // biome-ignore format: one tree a line
  trees: [
${model.trees.map((tree) => `    ${JSON.stringify(renumber(tree))},`).join('\n')}
  ],
};
${more}`;
  writeFileSync(fileURLToPath(new URL(`../src/engine/${name.toLowerCase()}-model.ts`, import.meta.url)), text);
}
