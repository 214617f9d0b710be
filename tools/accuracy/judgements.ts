import type { Truth, TrueAttempt } from '../../src/athlete/truth';
import type { Attempt } from '../../src/coach/events';
import type { Check, RepExercise } from '../../src/exercises/exercise';
import type { Found } from './judge';
import { match, type Span } from './match';
import type { TrueTimes } from './true-times';

/** What is truly the case in one set. */
export interface Known {
  readonly truth: Truth;
  readonly times: readonly TrueTimes[];
}

/**
 * How late a fault may be shown and how late taken back: the smoothing lags by 100 ms, a pose comes every 100 ms, and the
 * rules' limits lie up to a quarter past the truth's, which a joint on its way passes in 0.3 s at most.
 */
const LATE_MS = 500;
/** How early: one pose, and half of the smoothing's window. */
const EARLY_MS = 150;

/**
 * Everything that the rules say of a set and that the truth has a word on, each with whether it is right: which reps count,
 * which checks each breaks, that nothing else is found, when each fault stands and when not, and that it is said once a rep.
 */
export function judgements(
  { checks }: RepExercise,
  { truth, times }: Known,
  found: Found,
): ReadonlyMap<string, boolean> {
  const { pairs, extra } = match(truth.attempts, found.attempts);
  const all = new Map<string, boolean>([['nothing else is found', extra.length === 0]]);
  pairs.forEach(({ truth: rep, found: one }, i) => {
    all.set(`rep ${i} counts`, rep.counts === (one?.counted ?? false));
    checks.forEach((check) => {
      all.set(`rep ${i} ${check.id}`, broke(rep, check) === flagged(one, check));
      all.set(`rep ${i} ${check.id} said once`, saidIn(rep, check, found) <= 1);
    });
  });
  checks.forEach((check) => {
    const known = times.find((one) => one.check === check.id);
    if (known) standing(check, known, truth.attempts, found).forEach((right, key) => all.set(key, right));
    all.set(
      `${check.id} between reps`,
      (known?.broken.length ?? 0) > 0 || !found.between.some((one) => one.check === check.id),
    );
  });
  return all;
}

const broke = ({ faults }: TrueAttempt, { id }: Check): boolean => faults.some((fault) => fault.id === id);
const flagged = (attempt: Attempt | null, { id }: Check): boolean =>
  attempt?.faults.some(({ check }) => check === id) ?? false;

/** How often one side's fault was said to begin within a rep: the most of both. */
const saidIn = ({ startMs, endMs }: TrueAttempt, { id }: Check, { began }: Found): number => {
  const own = began.filter(({ check, atMs }) => check === id && atMs >= startMs && atMs <= endMs);
  return Math.max(...(['left', 'right', undefined] as const).map((at) => own.filter(({ side }) => side === at).length));
};

/** Whether a fault stands while it is truly one, within a rep, and does not stand while it is truly none. */
function standing(
  { id, ...check }: Check,
  { broken, kept }: TrueTimes,
  reps: readonly TrueAttempt[],
  { failed }: Found,
): ReadonlyMap<string, boolean> {
  const own = failed.filter((span) => span.check === id);
  const all = new Map<string, boolean>();
  // A check of the movement is not asked at rest, and one that only its end shows has no duration.
  if (check.kind !== 'measure') return all;
  broken.forEach((span, i) => {
    const rep = reps.find((one) => overlaps(one, span));
    const must = rep && { startMs: span.startMs + LATE_MS, endMs: Math.min(span.endMs, middleEnd(rep)) - EARLY_MS };
    if (must && must.endMs > must.startMs)
      all.set(
        `${id} stands ${i}`,
        own.some((one) => holds(one, must)),
      );
  });
  kept.forEach((span, i) => {
    const free = { startMs: span.startMs + (i > 0 ? LATE_MS : 0), endMs: span.endMs - EARLY_MS };
    if (free.endMs > free.startMs) all.set(`${id} does not stand ${i}`, !own.some((one) => overlaps(one, free)));
  });
  return all;
}

/** Three quarters through a rep it is on its way back, and the phase may be rest at any time. */
const middleEnd = ({ startMs, endMs }: Span): number => startMs + 0.75 * (endMs - startMs);
const overlaps = (a: Span, b: Span): boolean => a.startMs < b.endMs && b.startMs < a.endMs;
const holds = (outer: Span, inner: Span): boolean => outer.startMs <= inner.startMs && outer.endMs >= inner.endMs;
