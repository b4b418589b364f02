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

/** A model laid out flat: its trees one behind the other in arrays, its traits by number. */
interface Flat {
  numbers: ReadonlyMap<string, number>;
  weights: Float64Array;
  /** Where each tree begins. */
  roots: Int32Array;
  /** The trait that a node asks for; -1 where it is an answer. */
  trait: Int16Array;
  /** The split of a question, or the answer. */
  value: Float64Array;
  low: Int32Array;
  high: Int32Array;
  /** The traits' values while they are weighed; 0 in between. */
  held: Float64Array;
  touched: Int16Array;
}

// by the trees, which scripts/fit-claims.mjs replaces together with the rest of a model
const flattened = new WeakMap<Model['trees'], Flat>();

function flatten(model: Model): Flat {
  const numbers = new Map(model.names.map((name, i) => [name, i]));
  for (const name in model.weights) if (!numbers.has(name)) numbers.set(name, numbers.size);
  const weights = new Float64Array(numbers.size);
  for (const [name, number] of numbers) weights[number] = model.weights[name] ?? 0;
  const trait: number[] = [];
  const value: number[] = [];
  const low: number[] = [];
  const high: number[] = [];
  const add = (tree: Tree): number => {
    const own = trait.length;
    const asks = typeof tree !== 'number';
    trait.push(asks ? tree[0] : -1);
    value.push(asks ? tree[1] : tree);
    low.push(0);
    high.push(0);
    if (asks) {
      low[own] = add(tree[2]);
      high[own] = add(tree[3]);
    }
    return own;
  };
  const roots = new Int32Array(model.trees.map(add));
  const made: Flat = {
    numbers,
    weights,
    roots,
    trait: new Int16Array(trait),
    value: new Float64Array(value),
    low: new Int32Array(low),
    high: new Int32Array(high),
    held: new Float64Array(numbers.size),
    touched: new Int16Array(numbers.size),
  };
  flattened.set(model.trees, made);
  return made;
}

/** What the traits weigh by the model: log-odds, or a weight against others. */
export function weigh(model: Model, traits: Traits): number {
  const { numbers, weights, roots, trait, value, low, high, held, touched } =
    flattened.get(model.trees) ?? flatten(model);
  let sum = model.intercept;
  let count = 0;
  for (const name in traits) {
    const number = numbers.get(name);
    if (number === undefined) continue;
    const own = traits[name]!;
    sum += weights[number]! * own;
    held[number] = own;
    touched[count++] = number;
  }
  for (let i = 0; i < roots.length; i++) {
    let at = roots[i]!;
    for (let asked = trait[at]!; asked >= 0; asked = trait[at]!) at = held[asked]! > value[at]! ? high[at]! : low[at]!;
    sum += value[at]!;
  }
  for (let i = 0; i < count; i++) held[touched[i]!] = 0;
  return sum;
}
