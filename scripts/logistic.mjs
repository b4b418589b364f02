// Logistic regression for the scripts that fit models: a few dozen columns, some thousand rows.

function standardise(rows) {
  const width = rows[0].length;
  const mean = Array.from({ length: width }, (_, k) => rows.reduce((sum, row) => sum + row[k], 0) / rows.length);
  const spread = mean.map(
    (m, k) => Math.sqrt(rows.reduce((sum, row) => sum + (row[k] - m) ** 2, 0) / rows.length) || 1,
  );
  return { mean, spread, scaled: rows.map((row) => row.map((x, k) => (x - mean[k]) / spread[k])) };
}

/** Solves a x = b by Gaussian elimination with pivoting; changes both. */
function solve(a, b) {
  const n = b.length;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(a[i][k]) > Math.abs(a[pivot][k])) pivot = i;
    [a[k], a[pivot]] = [a[pivot], a[k]];
    [b[k], b[pivot]] = [b[pivot], b[k]];
    for (let i = k + 1; i < n; i++) {
      const by = a[i][k] / a[k][k];
      for (let j = k; j < n; j++) a[i][j] -= by * a[k][j];
      b[i] -= by * b[k];
    }
  }
  for (let k = n - 1; k >= 0; k--) {
    for (let j = k + 1; j < n; j++) b[k] -= a[k][j] * b[j];
    b[k] /= a[k][k];
  }
  return b;
}

const logistic = (x) => 1 / (1 + Math.exp(-x));

/** Fits by Newton's method, with a ridge on the standardised weights. The answer's weights are for the raw columns. */
export function fitLogistic(rows, labels, caseWeights, ridge = 1) {
  const { mean, spread, scaled } = standardise(rows);
  const width = mean.length + 1;
  let w = new Array(width).fill(0);
  for (let step = 0; step < 25; step++) {
    const gradient = w.map((x, k) => (k ? -ridge * x : 0));
    const hessian = w.map((_, i) => w.map((__, j) => (i === j && i ? ridge : i === j ? 1e-9 : 0)));
    scaled.forEach((row, at) => {
      const x = [1, ...row];
      const p = logistic(x.reduce((sum, value, k) => sum + value * w[k], 0));
      const c = caseWeights[at];
      for (let i = 0; i < width; i++) {
        gradient[i] += c * (labels[at] - p) * x[i];
        for (let j = 0; j <= i; j++) hessian[i][j] += c * p * (1 - p) * x[i] * x[j];
      }
    });
    for (let i = 0; i < width; i++) for (let j = i + 1; j < width; j++) hessian[i][j] = hessian[j][i];
    const move = solve(hessian, gradient);
    w = w.map((x, k) => x + move[k]);
    if (Math.max(...move.map(Math.abs)) < 1e-7) break;
  }
  const weights = mean.map((_, k) => w[k + 1] / spread[k]);
  const intercept = w[0] - mean.reduce((sum, m, k) => sum + m * weights[k], 0);
  return { intercept, weights, predict: (row) => logistic(row.reduce((sum, x, k) => sum + x * weights[k], intercept)) };
}

/** Fits a multinomial model by accelerated gradient descent, with a ridge. Answers one {intercept, weights} a class. */
export function fitMultinomial(rows, labels, classes, ridge) {
  const { mean, spread, scaled } = standardise(rows);
  const x = scaled.map((row) => [1, ...row]);
  const width = mean.length + 1;
  const zero = () => Array.from({ length: classes }, () => new Float64Array(width));
  let w = zero();
  let ahead = zero();
  let t = 1;
  // the curvature of the softmax loss is at most half of the largest eigenvalue of x'x, found by power iteration
  let v = Float64Array.from({ length: width }, (_, k) => 1 / (k + 1));
  let top = 1;
  for (let step = 0; step < 30; step++) {
    const next = new Float64Array(width);
    for (const row of x) {
      let dot = 0;
      for (let k = 0; k < width; k++) dot += row[k] * v[k];
      for (let k = 0; k < width; k++) next[k] += dot * row[k];
    }
    top = Math.hypot(...next);
    v = next.map((value) => value / top);
  }
  const rate = 1 / (top / 2 + ridge);
  for (let step = 0; step < 1500; step++) {
    const gradient = zero();
    x.forEach((row, at) => {
      const p = softmax(ahead, row);
      for (let c = 0; c < classes; c++) {
        const off = (labels[at] === c ? 1 : 0) - p[c];
        for (let k = 0; k < width; k++) gradient[c][k] += off * row[k];
      }
    });
    let largest = 0;
    const moved = ahead.map((row, c) =>
      row.map((value, k) => {
        const move = rate * (gradient[c][k] - (k ? ridge * value : 0));
        largest = Math.max(largest, Math.abs(move));
        return value + move;
      }),
    );
    const nextT = (1 + Math.sqrt(1 + 4 * t * t)) / 2;
    ahead = moved.map((row, c) => row.map((value, k) => value + ((t - 1) / nextT) * (value - w[c][k])));
    w = moved;
    t = nextT;
    if (largest < 1e-6) break;
  }
  return w.map((row) => {
    const weights = mean.map((_, k) => row[k + 1] / spread[k]);
    return { intercept: row[0] - mean.reduce((sum, m, k) => sum + m * weights[k], 0), weights };
  });
}

function softmax(w, row) {
  const powers = w.map((weights) => weights.reduce((sum, weight, k) => sum + weight * row[k], 0));
  const most = Math.max(...powers);
  const exps = powers.map((power) => Math.exp(power - most));
  const sum = exps.reduce((a, b) => a + b, 0);
  return exps.map((value) => value / sum);
}
