/** A stretch of time in ms. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

export interface Matching<T, F> {
  /** Every true one in order, with the found one that is it, or null. */
  readonly pairs: readonly { readonly truth: T; readonly found: F | null }[];
  /** Found ones that are none of the true ones. */
  readonly extra: readonly F[];
}

/** Two stretches are the same movement if they share at least so much of the shorter one. */
const SAME_SHARE = 0.5;

/** Which found attempt is which true one, by overlap in time, the largest first; each is used once. */
export function match<T extends Span, F extends Span>(truths: readonly T[], found: readonly F[]): Matching<T, F> {
  const candidates = truths
    .flatMap((truth) => found.map((one) => ({ truth, one, shared: overlap(truth, one) })))
    .filter(({ truth, one, shared }) => shared > 0 && shared >= SAME_SHARE * Math.min(length(truth), length(one)))
    .sort((a, b) => b.shared - a.shared);
  const ofTruth = new Map<T, F>();
  const taken = new Set<F>();
  for (const { truth, one } of candidates) {
    if (ofTruth.has(truth) || taken.has(one)) continue;
    ofTruth.set(truth, one);
    taken.add(one);
  }
  return {
    pairs: truths.map((truth) => ({ truth, found: ofTruth.get(truth) ?? null })),
    extra: found.filter((one) => !taken.has(one)),
  };
}

const length = ({ startMs, endMs }: Span): number => endMs - startMs;
const overlap = (a: Span, b: Span): number => Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs);
