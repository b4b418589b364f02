// Small boosted trees for choosing one item of a list (softmax over its items, several of which may be right).

const DEPTH = 3;

/** The sum of the trees for one row; `trees` holds 22 numbers a tree: seven splits (column, threshold), eight leaves. */
export function sumOf(trees, row) {
  let sum = 0;
  for (let at = 0; at < trees.length; at += 22) {
    let node = 0;
    for (let depth = 0; depth < DEPTH; depth++)
      node = 2 * node + (row[trees[at + 2 * node]] > trees[at + 2 * node + 1] ? 2 : 1);
    sum += trees[at + 14 + node - 7];
  }
  return sum;
}

/**
 * Fits trees to lists: `lists` = [{ items: [{ row, right, group }], weight }]. Rows hold small numbers; items of one group are
 * one answer, which counts as its best item. Answers the flat trees.
 * `rate` is the step, `ridge` the weight of the leaf penalty, `least` the least curvature of a leaf; `dropped` the share of columns
 * left out of a tree, drawn by a fixed generator.
 */
export function boost(lists, { trees: count = 80, rate = 0.15, ridge = 4, least = 2, dropped = 0.5 } = {}) {
  const items = lists.flatMap((list, at) => list.items.map((item) => ({ ...item, list: at })));
  const width = items[0].row.length;
  const cuts = Array.from({ length: width }, (_, column) => {
    const values = [...new Set(items.map(({ row }) => row[column]))].sort((a, b) => a - b);
    const middle = values.slice(1).map((value, i) => (value + values[i]) / 2);
    return middle.length <= 12 ? middle : middle.filter((_, i) => i % Math.ceil(middle.length / 12) === 0);
  });
  const bins = cuts.map((list, column) =>
    Uint8Array.from(items, ({ row }) => list.filter((cut) => row[column] > cut).length),
  );
  const score = new Float64Array(items.length);
  const gradient = new Float64Array(items.length);
  const curvature = new Float64Array(items.length);
  const starts = [];
  let from = 0;
  for (const list of lists) {
    starts.push(from);
    from += list.items.length;
  }
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const out = [];
  for (let t = 0; t < count; t++) {
    gradient.fill(0);
    curvature.fill(0);
    lists.forEach((list, at) => {
      const best = new Map();
      list.items.forEach(({ group }, k) => {
        const i = starts[at] + k;
        const held = best.get(group);
        if (held === undefined || score[i] > score[held]) best.set(group, i);
      });
      const chosen = [...best.values()];
      const most = Math.max(...chosen.map((i) => score[i]));
      const powers = chosen.map((i) => Math.exp(score[i] - most));
      const sum = powers.reduce((a, b) => a + b, 0);
      const right = powers.reduce((a, b, k) => a + (items[chosen[k]].right ? b : 0), 0);
      chosen.forEach((i, k) => {
        const p = powers[k] / sum;
        const q = items[i].right && right > 0 ? powers[k] / right : 0;
        gradient[i] = list.weight * (q - p);
        curvature[i] = list.weight * Math.max(p * (1 - p), 0.01);
      });
    });
    const columns = Array.from({ length: width }, (_, c) => c).filter((c) => cuts[c].length > 0 && random() > dropped);
    const splits = [];
    const leaves = [];
    // only the items that stand for their groups pull
    let nodes = [Array.from(items, (_, i) => i).filter((i) => curvature[i] > 0)];
    for (let depth = 0; depth < DEPTH; depth++) {
      const next = [];
      for (const members of nodes) {
        const best = bestSplit(members, columns, cuts, bins, gradient, curvature, ridge, least);
        splits.push(best ? best.column : 0, best ? cuts[best.column][best.cut] : 1e9);
        next.push(
          best ? members.filter((i) => bins[best.column][i] <= best.cut) : members,
          best ? members.filter((i) => bins[best.column][i] > best.cut) : [],
        );
      }
      nodes = next;
    }
    for (const members of nodes) {
      let g = 0;
      let h = 0;
      for (const i of members) {
        g += gradient[i];
        h += curvature[i];
      }
      const leaf = Math.round((1000 * rate * g) / (h + ridge)) / 1000;
      leaves.push(leaf);
    }
    const tree = [...splits, ...leaves];
    for (let i = 0; i < items.length; i++) score[i] += sumOf(tree, items[i].row);
    out.push(...tree);
  }
  return out;
}

function bestSplit(members, columns, cuts, bins, gradient, curvature, ridge, least) {
  let all = 0;
  let allCurved = 0;
  for (const i of members) {
    all += gradient[i];
    allCurved += curvature[i];
  }
  const whole = (all * all) / (allCurved + ridge);
  let best = null;
  let top = 1e-6;
  for (const column of columns) {
    const g = new Float64Array(14);
    const h = new Float64Array(14);
    const own = bins[column];
    for (const i of members) {
      const bin = own[i];
      g[bin] += gradient[i];
      h[bin] += curvature[i];
    }
    let left = 0;
    let curved = 0;
    for (let cut = 0; cut < cuts[column].length; cut++) {
      left += g[cut];
      curved += h[cut];
      if (curved < least || allCurved - curved < least) continue;
      const gain = (left * left) / (curved + ridge) + (all - left) ** 2 / (allCurved - curved + ridge) - whole;
      if (gain > top) {
        top = gain;
        best = { column, cut };
      }
    }
  }
  return best;
}
