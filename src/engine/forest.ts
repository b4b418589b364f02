/**
 * A tree of questions: `[trait, split, low, high]` goes on with `high` where the trait is above the split, else with `low`;
 * a number is its answer.
 */
export type Tree = number | readonly [trait: number, split: number, low: Tree, high: Tree];

/** What scripts/fit-claims.mjs fits: a weight for each trait, and small trees for traits that tell only together. */
export interface Model {
  intercept: number;
  weights: Readonly<Record<string, number>>;
  /** Names of the traits that the trees ask for, by number. */
  names: readonly string[];
  trees: readonly Tree[];
}

/** Traits of something: 1 where it has one, a small number where it is counted or measured. */
export type Traits = Record<string, number>;

interface Compiled {
  numbers: ReadonlyMap<string, number>;
  weights: Float64Array;
  /** What the trees ask for, by number; zeros between two calls. */
  values: Float64Array;
}
// by the trees, which scripts/fit-claims.mjs replaces together with the rest of a model
const compiled = new WeakMap<Model['trees'], Compiled>();

function compile(model: Model): Compiled {
  const known = compiled.get(model.trees);
  if (known) return known;
  const all = [...new Set([...model.names, ...Object.keys(model.weights)])];
  const made = {
    numbers: new Map(all.map((name, n) => [name, n])),
    weights: Float64Array.from(all, (name) => model.weights[name] ?? 0),
    values: new Float64Array(all.length),
  };
  compiled.set(model.trees, made);
  return made;
}

/** What the traits weigh by the model: log-odds, or a weight against others. */
export function weigh(model: Model, traits: Traits): number {
  const { numbers, weights, values } = compile(model);
  let sum = model.intercept;
  for (const name in traits) {
    const n = numbers.get(name);
    if (n === undefined) continue;
    const value = traits[name]!;
    values[n] = value;
    sum += weights[n]! * value;
  }
  for (const tree of model.trees) {
    let at = tree;
    while (typeof at !== 'number') at = values[at[0]]! > at[1] ? at[3] : at[2];
    sum += at;
  }
  values.fill(0);
  return sum;
}
