/** A minimum found by `leastSquares`. */
export interface Fit {
  readonly parameters: readonly number[];
  /** Half the sum of the squared residuals. */
  readonly cost: number;
  /** Parameter covariance, row by row, taking each residual to be in standard deviations. */
  readonly covariance: readonly (readonly number[])[];
}

const STEP = 1e-5;

/**
 * Levenberg–Marquardt on `residuals`, whose entries are in standard deviations. Every parameter must be held by some
 * residual (a prior will do). Deterministic; never throws; a start whose residuals are finite gives a finite fit.
 */
export function leastSquares(
  residuals: (parameters: readonly number[]) => number[],
  start: readonly number[],
  iterations = 25,
): Fit {
  let at = [...start];
  let value = residuals(at);
  let cost = halfSquares(value);
  let damping = 1e-3;
  for (let i = 0; i < iterations; i++) {
    const { normal, gradient } = linearise(residuals, at, value);
    const step = solve(damped(normal, damping), gradient);
    const next = at.map((p, k) => p - (step[k] ?? 0));
    const nextValue = residuals(next);
    const nextCost = halfSquares(nextValue);
    if (!(nextCost < cost)) {
      damping *= 10;
      if (damping > 1e6) break;
      continue;
    }
    const gain = cost - nextCost;
    [at, value, cost, damping] = [next, nextValue, nextCost, Math.max(1e-9, damping / 5)];
    if (gain < 1e-6 * (1 + cost)) break;
  }
  return { parameters: at, cost, covariance: inverse(linearise(residuals, at, value).normal) };
}

const halfSquares = (values: readonly number[]): number => values.reduce((sum, v) => sum + v * v, 0) / 2;

/** Jᵀ·J and Jᵀ·r by forward differences. */
function linearise(
  residuals: (parameters: readonly number[]) => number[],
  at: readonly number[],
  value: readonly number[],
): { normal: number[][]; gradient: number[] } {
  const columns = at.map((p, k) => {
    const moved = residuals(at.with(k, p + STEP));
    return moved.map((m, i) => (m - (value[i] ?? 0)) / STEP);
  });
  const product = (a: readonly number[], b: readonly number[]): number => a.reduce((s, v, i) => s + v * (b[i] ?? 0), 0);
  return {
    normal: columns.map((a) => columns.map((b) => product(a, b))),
    gradient: columns.map((a) => product(a, value)),
  };
}

const damped = (normal: readonly number[][], damping: number): number[][] =>
  normal.map((row, i) => row.map((v, j) => (i === j ? v * (1 + damping) + 1e-12 : v)));

/** The inverse of a symmetric positive matrix. */
function inverse(matrix: readonly number[][]): number[][] {
  const stiffened = damped(matrix, 0);
  return matrix.map((_, k) =>
    solve(
      stiffened,
      matrix.map((__, i) => (i === k ? 1 : 0)),
    ),
  );
}

/** Solves matrix·x = right by Cholesky's decomposition. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const n = right.length;
  const lower = matrix.map(() => new Array<number>(n).fill(0));
  const L = (i: number, j: number): number => lower[i]?.[j] ?? 0;
  const x = [...right];
  for (let i = 0; i < n; i++) {
    const row = lower[i] as number[];
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]?.[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= L(i, k) * L(j, k);
      row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / L(j, j);
    }
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= L(i, k) * (x[k] ?? 0);
    x[i] = sum / L(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= L(k, i) * (x[k] ?? 0);
    x[i] = sum / L(i, i);
  }
  return x;
}
