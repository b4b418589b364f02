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

/**
 * A model laid out flat, by its traits: of a tree the leaves are struck out that its answers cannot reach, the one behind which all is
 * struck out is its own. A tree that is walked from question to question waits for each answer; most traits are 0, and say nothing new.
 */
interface Flat {
  /** The traits that it asks for, in the order of their numbers, and the number of each. */
  names: readonly string[];
  numbers: ReadonlyMap<string, number>;
  weights: Float64Array;
  /** Where the questions for each trait begin; they stand in the order of their splits. */
  from: Int32Array;
  splits: Float64Array;
  /** The tree of a question, and the leaves that stay where its answer is yes. */
  trees: Int32Array;
  stay: Int32Array;
  /** Traits with a split below 0: they say something where they are 0. */
  signed: readonly number[];
  /** Answers of each tree, as many as the largest one has. */
  answers: Float64Array;
  width: number;
  /** What stays of each tree, and the signed traits' values, while something is weighed. */
  left: Int32Array;
  held: Float64Array;
}

/** Most leaves of a tree: one bit each. */
const LEAVES = 32;

// by the trees, which scripts/fit-claims.mjs replaces together with the rest of a model
const flattened = new WeakMap<Model['trees'], Flat>();

/** The questions as the trees ask them, four lists of numbers side by side. */
interface Asked {
  traits: number[];
  splits: number[];
  trees: number[];
  stays: number[];
}

/** Writes down the questions of a tree and its leaves. Read by index: taking four parts of each node by pattern takes thrice as long in a first run. */
function write(node: Tree, tree: number, asked: Asked, leaves: number[]): void {
  if (typeof node === 'number') {
    if (leaves.push(node) > LEAVES) throw new Error(`a tree has more than ${LEAVES} leaves`);
    return;
  }
  const first = leaves.length;
  write(node[2], tree, asked, leaves);
  asked.traits.push(node[0]);
  asked.splits.push(node[1]);
  asked.trees.push(tree);
  // leaf by leaf from the highest bit on; a yes strikes out those of the low side
  asked.stays.push(~((-1 >>> first) ^ (-1 >>> leaves.length)));
  write(node[3], tree, asked, leaves);
}

/** Above every split. */
const FAR = 10_000;

function flatten(model: Model): Flat {
  const numbers = new Map(model.names.map((name, i) => [name, i]));
  for (const name in model.weights) if (!numbers.has(name)) numbers.set(name, numbers.size);
  const weights = new Float64Array(numbers.size);
  for (const [name, number] of numbers) weights[number] = model.weights[name] ?? 0;
  const rows: number[][] = [];
  const asked: Asked = { traits: [], splits: [], trees: [], stays: [] };
  for (let tree = 0; tree < model.trees.length; tree++) {
    const leaves: number[] = [];
    write(model.trees[tree]!, tree, asked, leaves);
    rows.push(leaves);
  }
  const { traits, splits, trees, stays } = asked;
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const answers = new Float64Array(rows.length * width);
  for (let tree = 0; tree < rows.length; tree++) answers.set(rows[tree]!, tree * width);
  const from = new Int32Array(numbers.size + 1);
  for (const trait of traits) from[trait + 1]!++;
  for (let i = 0; i < numbers.size; i++) from[i + 1]! += from[i]!;
  const made: Flat = {
    names: [...numbers.keys()],
    numbers,
    weights,
    from,
    splits: new Float64Array(traits.length),
    trees: new Int32Array(traits.length),
    stay: new Int32Array(traits.length),
    signed: [...new Set(traits.filter((_, i) => splits[i]! < 0))],
    answers,
    width,
    left: new Int32Array(model.trees.length),
    held: new Float64Array(numbers.size),
  };
  const keyOf = (i: number) => traits[i]! * FAR + splits[i]!;
  const places = new Map<number, number>();
  const keys = Float64Array.from(traits, (_, i) => keyOf(i)).sort();
  for (let place = keys.length - 1; place >= 0; place--) places.set(keys[place]!, place);
  for (let i = 0; i < traits.length; i++) {
    const place = places.get(keyOf(i))!;
    places.set(keyOf(i), place + 1);
    made.splits[place] = splits[i]!;
    made.trees[place] = trees[i]!;
    made.stay[place] = stays[i]!;
  }
  flattened.set(model.trees, made);
  return made;
}

const blanks = new WeakMap<Model['trees'], Traits>();

/**
 * Traits with nothing in them yet: all that the model asks for stand there from the start, each 0. An object that grows name by name,
 * by other names each time, takes longer to be filled than what it is filled with takes to be found.
 */
export function blankFor(model: Model): Traits {
  let blank = blanks.get(model.trees);
  if (!blank) {
    // what is parsed is laid out like what is written out in full
    const { names } = flattened.get(model.trees) ?? flatten(model);
    blank = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:0`).join()}}`) as Traits;
    blanks.set(model.trees, blank);
  }
  return { ...blank };
}

/** What the traits weigh by the model: log-odds, or a weight against others. */
export function weigh(model: Model, traits: Traits): number {
  const flat = flattened.get(model.trees) ?? flatten(model);
  const { names, numbers, weights, signed, answers, width, left, held } = flat;
  left.fill(-1);
  let sum = model.intercept;
  let place = -1;
  for (const name in traits) {
    const own = traits[name]!;
    place++;
    if (own === 0) continue;
    // in what was blank they stand in the model's own order
    const number = names[place] === name ? place : numbers.get(name);
    if (number === undefined) continue;
    sum += weights[number]! * own;
    if (signed.length > 0) held[number] = own;
    if (own > 0) strikeOut(flat, number, own);
  }
  for (const number of signed) if (held[number]! <= 0) strikeOut(flat, number, held[number]!);
  if (signed.length > 0) held.fill(0);
  for (let i = 0; i < left.length; i++) sum += answers[i * width + Math.clz32(left[i]!)]!;
  return sum;
}

function strikeOut({ from, splits, trees, stay, left }: Flat, trait: number, value: number): void {
  const end = from[trait + 1]!;
  for (let i = from[trait]!; i < end && value > splits[i]!; i++) left[trees[i]!]! &= stay[i]!;
}
