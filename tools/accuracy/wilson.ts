/** A share with its 95 % interval; all null where nothing was tried. */
export interface Share {
  readonly hits: number;
  readonly n: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The normal distribution's 97.5 % point. */
const Z = 1.96;

/** `hits` of `n` with Wilson's score interval (Wilson, JASA 22, 1927): sound near 0 and 1 and for few trials. */
export function shareOf(hits: number, n: number): Share {
  if (n === 0) return { hits, n, share: null, low: null, high: null };
  const share = hits / n;
  const middle = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return { hits, n, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * F1 with an interval. Of all reps that are flagged or ought to be, the share that is both is a plain share J, whose
 * interval is Wilson's; F1 = 2J / (1 + J) rises with it.
 */
export function f1Of(right: number, wrong: number, missed: number): Share {
  const { hits, n, share, low, high } = shareOf(right, right + wrong + missed);
  const f1 = (j: number | null): number | null => (j === null ? null : (2 * j) / (1 + j));
  return { hits, n, share: f1(share), low: f1(low), high: f1(high) };
}
