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

/** What the traits weigh by the model: log-odds, or a weight against others. */
export function weigh(model: Model, traits: Traits): number {
  let sum = model.intercept;
  for (const name in traits) sum += (model.weights[name] ?? 0) * traits[name]!;
  const values = model.names.map((name) => traits[name] ?? 0);
  for (const tree of model.trees) {
    let at = tree;
    while (typeof at !== 'number') at = values[at[0]]! > at[1] ? at[3] : at[2];
    sum += at;
  }
  return sum;
}
