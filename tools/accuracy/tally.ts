import type { TrueAttempt } from '../../src/athlete/truth';
import type { Attempt, Fault } from '../../src/coach/events';
import type { Check } from '../../src/exercises/exercise';
import { match } from './match';

/** What became of one check, rep by rep. */
export interface CheckTally {
  /** Flagged and truly broken; flagged and not; broken and not flagged. */
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Of the missed ones: reps in which the camera could not judge it, as the app says itself. */
  readonly unseen: number;
}

/** What became of one set. All numbers add up over sets. */
export interface Tally {
  readonly sets: number;
  /** Sets counted exactly, and at most one off. */
  readonly exact: number;
  readonly offByOne: number;
  /** Sum over sets of |counted − true| / true. */
  readonly error: number;
  readonly trueReps: number;
  readonly counted: number;
  /** True reps that were counted; true reps that were not; counted ones that are no reps. */
  readonly reps: { readonly right: number; readonly missed: number; readonly extra: number };
  /** True reps without a fault that were seen as attempts, and how many of them were said to have one. */
  readonly clean: number;
  readonly accused: number;
  readonly checks: Readonly<Record<string, CheckTally>>;
}

export const NO_CHECK: CheckTally = { right: 0, wrong: 0, missed: 0, unseen: 0 };

export const EMPTY: Tally = {
  sets: 0,
  exact: 0,
  offByOne: 0,
  error: 0,
  trueReps: 0,
  counted: 0,
  reps: { right: 0, missed: 0, extra: 0 },
  clean: 0,
  accused: 0,
  checks: {},
};

/**
 * Compares what was found in one set with what was truly done. A fault that was found `between` attempts is the rep's in
 * whose time it began: a back that goes on to round after an arch does so when the arch is over.
 */
export function tally(
  checks: readonly Check[],
  truths: readonly TrueAttempt[],
  found: readonly Attempt[],
  between: readonly Fault[] = [],
): Tally {
  const { pairs, extra } = match(truths, found);
  const trueReps = truths.filter(({ counts }) => counts).length;
  const counted = found.filter((attempt) => attempt.counted).length;
  const off = Math.abs(counted - trueReps);
  const right = pairs.filter((pair) => pair.truth.counts && pair.found?.counted).length;
  const clean = pairs.filter(({ truth, found: one }) => truth.counts && truth.faults.length === 0 && one !== null);
  return {
    sets: 1,
    exact: off === 0 ? 1 : 0,
    offByOne: off <= 1 ? 1 : 0,
    error: off / Math.max(1, trueReps),
    trueReps,
    counted,
    reps: { right, missed: trueReps - right, extra: counted - right },
    clean: clean.length,
    accused: clean.filter(({ found: one }) => (one?.faults.length ?? 0) > 0).length,
    checks: Object.fromEntries(checks.map((check) => [check.id, checkTally(check, checks, pairs, extra, between)])),
  };
}

type Pair = ReturnType<typeof match<TrueAttempt, Attempt>>['pairs'][number];

function checkTally(
  check: Check,
  all: readonly Check[],
  pairs: readonly Pair[],
  extra: readonly Attempt[],
  between: readonly Fault[],
): CheckTally {
  const asked = pairs.filter(({ truth }) => check.voids || !isOtherMovement(truth, all));
  const each = asked.map(({ truth, found }) => ({
    broken: truth.faults.some(({ id }) => id === check.id),
    flagged: flags(found, check) || between.some((fault) => fault.check === check.id && isIn(truth, fault)),
    unseen: found?.unseen.includes(check.id) ?? false,
  }));
  const missed = each.filter(({ broken, flagged }) => broken && !flagged);
  return {
    right: each.filter(({ broken, flagged }) => broken && flagged).length,
    wrong:
      each.filter(({ broken, flagged }) => !broken && flagged).length + extra.filter((one) => flags(one, check)).length,
    missed: missed.length,
    unseen: missed.filter(({ unseen }) => unseen).length,
  };
}

/** Of another movement the app says only that it is one: the form of this one is not asked of it. */
const isOtherMovement = ({ faults }: TrueAttempt, all: readonly Check[]): boolean =>
  faults.some(({ id }) => all.some((check) => check.id === id && check.voids));

const isIn = ({ startMs, endMs }: TrueAttempt, { atMs }: Fault): boolean => atMs >= startMs && atMs <= endMs;

const flags = (attempt: Attempt | null, { id }: Check): boolean =>
  attempt?.faults.some(({ check }) => check === id) ?? false;

/** Both together. */
export function plus(a: Tally, b: Tally): Tally {
  return {
    sets: a.sets + b.sets,
    exact: a.exact + b.exact,
    offByOne: a.offByOne + b.offByOne,
    error: a.error + b.error,
    trueReps: a.trueReps + b.trueReps,
    counted: a.counted + b.counted,
    reps: {
      right: a.reps.right + b.reps.right,
      missed: a.reps.missed + b.reps.missed,
      extra: a.reps.extra + b.reps.extra,
    },
    clean: a.clean + b.clean,
    accused: a.accused + b.accused,
    checks: plusChecks(a.checks, b.checks),
  };
}

/** The tallies of several checks, both together. */
export function plusChecks(a: Tally['checks'], b: Tally['checks']): Tally['checks'] {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(ids.map((id) => [id, plusCheck(a[id] ?? NO_CHECK, b[id] ?? NO_CHECK)]));
}

/** One check's tallies, both together. */
export const plusCheck = (a: CheckTally, b: CheckTally): CheckTally => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
  unseen: a.unseen + b.unseen,
});

/** Everything that came out wrong: what a spoilt rule must raise. */
export const mistakes = ({ reps, accused, checks }: Tally): number =>
  reps.missed +
  reps.extra +
  accused +
  Object.values(checks).reduce((sum, { wrong, missed }) => sum + wrong + missed, 0);
