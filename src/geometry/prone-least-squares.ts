/** A minimum found by `leastSquares`. */
export interface Fit {
  readonly parameters: readonly number[];
  /** Half the sum of the squared residuals. */
  readonly cost: number;
  /** The covariance of parameters `i` and `j`, taking each residual to be in standard deviations. */
  covariance(i: number, j: number): number;
}

type Residuals = (parameters: readonly number[]) => number[];

const STEP = 1e-5;

/**
 * Levenberg–Marquardt on `residuals`, whose entries are in standard deviations. Every parameter must be held by some
 * residual (a prior will do). Deterministic; never throws; a start whose residuals are finite gives a finite fit.
 */
export function leastSquares(residuals: Residuals, start: readonly number[], iterations = 25): Fit {
  const n = start.length;
  let at = [...start];
  let value = residuals(at);
  let cost = halfSquares(value);
  let slope = linearise(residuals, at, value);
  let damping = 1e-3;
  for (let i = 0; i < iterations; i++) {
    const step = solve(damped(slope.normal, n, damping), slope.gradient);
    const next = at.map((p, k) => p - (step[k] as number));
    const nextValue = residuals(next);
    const nextCost = halfSquares(nextValue);
    if (!(nextCost < cost)) {
      damping *= 10;
      if (damping > 1e6) break;
      continue;
    }
    const gain = cost - nextCost;
    [at, value, cost, damping] = [next, nextValue, nextCost, Math.max(1e-9, damping / 8)];
    slope = linearise(residuals, at, value);
    if (gain < 1e-4 * (1 + cost)) break;
  }
  const inverted = inverse(slope.normal, n);
  return { parameters: at, cost, covariance: (i, j) => inverted[i * n + j] as number };
}

function halfSquares(values: readonly number[]): number {
  let sum = 0;
  for (const v of values) sum += v * v;
  return sum / 2;
}

/** Jᵀ·J, row by row, and Jᵀ·r, by forward differences. */
function linearise(
  residuals: Residuals,
  at: readonly number[],
  value: readonly number[],
): { normal: Float64Array; gradient: Float64Array } {
  const n = at.length;
  const columns = at.map((p, k) => slopeOf(residuals(at.with(k, p + STEP)), value));
  const normal = new Float64Array(n * n);
  const gradient = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const a = columns[i] as Float64Array;
    gradient[i] = inner(a, value);
    for (let j = 0; j <= i; j++) normal[i * n + j] = normal[j * n + i] = inner(a, columns[j] as Float64Array);
  }
  return { normal, gradient };
}

function slopeOf(moved: readonly number[], value: readonly number[]): Float64Array {
  const slope = new Float64Array(moved.length);
  for (let i = 0; i < moved.length; i++) slope[i] = ((moved[i] as number) - (value[i] as number)) / STEP;
  return slope;
}

function inner(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** `matrix` with its diagonal made heavier, and never singular. */
function damped(matrix: Float64Array, n: number, damping: number): Float64Array {
  const heavier = matrix.slice();
  for (let i = 0; i < n; i++) heavier[i * n + i] = (matrix[i * n + i] as number) * (1 + damping) + 1e-12;
  return heavier;
}

/** The inverse of a symmetric positive matrix of n rows. */
function inverse(matrix: Float64Array, n: number): Float64Array {
  const lower = cholesky(damped(matrix, n, 0), n);
  const inverted = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    const unit = new Float64Array(n);
    unit[k] = 1;
    inverted.set(substitute(lower, unit), k * n);
  }
  return inverted;
}

const solve = (matrix: Float64Array, right: Float64Array): Float64Array =>
  substitute(cholesky(matrix, right.length), right);

/** L of matrix = L·Lᵀ. */
function cholesky(matrix: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j] as number;
      for (let k = 0; k < j; k++) sum -= (lower[i * n + k] as number) * (lower[j * n + k] as number);
      lower[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[j * n + j] as number);
    }
  }
  return lower;
}

/** Solves L·Lᵀ·x = right. */
function substitute(lower: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - (lower[i * n + k] as number) * (x[k] as number);
    x[i] = (x[i] as number) / (lower[i * n + i] as number);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = (x[i] as number) - (lower[k * n + i] as number) * (x[k] as number);
    x[i] = (x[i] as number) / (lower[i * n + i] as number);
  }
  return x;
}
