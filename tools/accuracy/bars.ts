import type { Figures } from './figures';
import type { ExerciseReport } from './report';

/** What the project wants of one exercise, with what was measured. */
export interface Bar {
  /** Key of `BARS`. */
  readonly bar: keyof typeof BARS;
  readonly value: number | null;
  /** Of how many trials. */
  readonly n: number;
  /** Judged at the interval's centre; null where nothing was tried. */
  readonly met: boolean | null;
  /** Which check the value is of. */
  readonly check?: string;
}

/** Each with the figure that is wanted. */
export const BARS = {
  offByOne: { words: 'off-by-one, recommended lens', atLeast: 0.99 },
  mae: { words: 'MAE, recommended lens', atMost: 0.02 },
  offAngle: { words: 'off-by-one or an honest refusal, off-angle', atLeast: 0.92 },
  f1: { words: 'lowest F1 of a check, recommended lens', atLeast: 0.95 },
  accused: { words: 'clean reps said to have a fault, recommended lens', atMost: 0.01 },
  lockOn: { words: 'locked on within 3 s, recommended lens', atLeast: 0.98 },
} as const;

/** How an exercise stands against each bar, on the reporting seeds. */
export function barsOf({ sets: { reporting } }: Pick<ExerciseReport, 'sets'>): readonly Bar[] {
  const { recommended, 'off-angle': offAngle } = reporting;
  const low = lowestF1(recommended);
  return [
    barOf('offByOne', recommended.offByOne.share, recommended.offByOne.n),
    barOf('mae', recommended.mae, recommended.sets),
    barOf('offAngle', offAngle.honest.share, offAngle.honest.n),
    { ...barOf('f1', low?.value ?? null, low?.n ?? 0), ...(low && { check: low.check }) },
    barOf('accused', recommended.accused.share, recommended.accused.n),
    barOf('lockOn', recommended.lockedInTime.share, recommended.lockedInTime.n),
  ];
}

function barOf(bar: keyof typeof BARS, value: number | null, n: number): Bar {
  const wanted: { readonly atLeast?: number; readonly atMost?: number } = BARS[bar];
  const met = value === null ? null : value >= (wanted.atLeast ?? -Infinity) && value <= (wanted.atMost ?? Infinity);
  return { bar, value, n, met };
}

/** The check with the lowest F1 among those that were broken at all, and in how many reps. */
export function lowestF1({
  checks,
}: Figures): { readonly check: string; readonly value: number; readonly n: number } | null {
  const known = Object.entries(checks).flatMap(([check, { f1, positives }]) =>
    f1.share === null || positives === 0 ? [] : [{ check, value: f1.share, n: positives }],
  );
  return known.sort((a, b) => a.value - b.value)[0] ?? null;
}
