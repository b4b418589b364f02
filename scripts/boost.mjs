// Small trees for the scripts that fit models, boosted: each one is grown on what those before it have left unsaid.
// A tree is a number or [column, split, low, high], as in src/engine/forest.ts.

/** What the tree answers for a row. */
export function answer(tree, row) {
  let at = tree;
  while (typeof at !== 'number') at = row[at[0]] > at[1] ? at[3] : at[2];
  return at;
}

/** Values between which a column is split: all of them where they are few, else sixteen shares of the rows. */
function splitsOf(rows, column) {
  const values = rows.map((row) => row[column]).sort((a, b) => a - b);
  const few = [...new Set(values)];
  const round = (x) => Number(x.toPrecision(3));
  if (few.length <= 16) return few.slice(1).map((value, i) => round((value + few[i]) / 2));
  return [...new Set(Array.from({ length: 15 }, (_, i) => round(values[Math.floor(((i + 1) * values.length) / 16)])))];
}

/**
 * Grows `trees` trees of `depth` on the rows. `pull(scores)` answers the gradient and the curvature of the gain at each row;
 * `scores` are what the rows weigh before the first tree. With `groups` (`names`, and `of`: the number of each row's) a tree sees a
 * share of them, `sample`. The draws are always the same for one `seed`.
 */
export function boost(
  rows,
  scores,
  pull,
  { trees, depth = 3, rate = 0.1, ridge, least = 1, columns = 0.5, groups = null, sample = 1, seed: first = 7 },
) {
  const width = rows[0].length;
  const splits = Array.from({ length: width }, (_, column) => splitsOf(rows, column));
  const binOf = splits.map((cuts, column) =>
    Uint8Array.from(rows, (row) => {
      let bin = 0;
      while (bin < cuts.length && row[column] > cuts[bin]) bin++;
      return bin;
    }),
  );
  const now = Float64Array.from(scores);
  const grown = [];
  let seed = first;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let n = 0; n < trees; n++) {
    const { gradient, curvature } = pull(now);
    const kept = groups && sample < 1 ? Array.from(groups.names, () => random() < sample) : null;
    const drawn = splits.flatMap((cuts, column) => (cuts.length > 0 && random() < columns ? [column] : []));
    const grow = (members, left) => {
      let g = 0;
      let h = 0;
      for (const k of members) {
        g += gradient[k];
        h += curvature[k];
      }
      const leaf = Number(((rate * g) / (h + ridge)).toFixed(3));
      if (left === 0 || members.length < 8) return leaf;
      let best = null;
      for (const column of drawn) {
        const bins = splits[column].length + 1;
        const sumG = new Float64Array(bins);
        const sumH = new Float64Array(bins);
        for (const k of members) {
          sumG[binOf[column][k]] += gradient[k];
          sumH[binOf[column][k]] += curvature[k];
        }
        let lowG = 0;
        let lowH = 0;
        for (let bin = 0; bin < bins - 1; bin++) {
          lowG += sumG[bin];
          lowH += sumH[bin];
          if (lowH < least || h - lowH < least) continue;
          const gain = lowG ** 2 / (lowH + ridge) + (g - lowG) ** 2 / (h - lowH + ridge) - g ** 2 / (h + ridge);
          if (gain > 1e-3 && (!best || gain > best.gain)) best = { gain, column, bin };
        }
      }
      if (!best) return leaf;
      const { column, bin } = best;
      const low = members.filter((k) => binOf[column][k] <= bin);
      const high = members.filter((k) => binOf[column][k] > bin);
      return [column, splits[column][bin], grow(low, left - 1), grow(high, left - 1)];
    };
    const members = Array.from(rows.keys());
    const tree = grow(kept ? members.filter((k) => kept[groups.of[k]]) : members, depth);
    grown.push(tree);
    rows.forEach((row, k) => {
      now[k] += answer(tree, row);
    });
  }
  return grown;
}
