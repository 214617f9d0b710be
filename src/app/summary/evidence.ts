import type { Attempt, SetResult } from '../../coach/events';
import { subjectOf } from '../../coach/subject';
import type { Check, Exercise, Subject } from '../../exercises/exercise';
import { measuredBy } from '../../exercises/measured-by';
import type { ThinBecause } from '../../words/sight';
import type { Rep } from './reps';

/** What is looked for in a rep: what a check measures, or how fast the rep is. */
export type Looked = Subject | 'tempo';

/** More of the movement was guessed than seen. */
const COUNT_MUTED = 0.5;
/** Of less than half of the checks, "no fault" says little. */
const CHECKS_MUTED = 0.5;
/** Shares and seconds below which a check that was not seen is not worth a line: a tenth is one rep of ten. */
const WORTH_SHARE = 0.1;
const WORTH_S = 3;

type Checks = Pick<Exercise, 'checks'>;

const lookedFor = (check: Check): Looked => {
  const measure = measuredBy(check);
  return measure ? subjectOf(measure) : 'tempo';
};

const named = (ids: readonly string[], { checks }: Checks): readonly Looked[] => [
  ...new Set(checks.filter(({ id }) => ids.includes(id)).map(lookedFor)),
];

/** Why an attempt's verdict rests on little, or null. One that the camera missed says so by itself. */
export function thinBecause(attempt: Attempt, { checks }: Checks): ThinBecause | null {
  if (attempt.miss?.blame === 'camera') return null;
  const countMutedMs = attempt.sight?.countMutedMs ?? 0;
  if (countMutedMs > COUNT_MUTED * lengthOf(attempt)) return 'count';
  return attempt.unseen.length > CHECKS_MUTED * checks.length ? 'form' : null;
}

/** The reps that rest on thin evidence, by why. */
export function thinIn(
  reps: readonly Rep[],
  exercise: Checks,
): readonly { readonly because: ThinBecause; readonly reps: readonly number[] }[] {
  return (['count', 'form'] as const)
    .map((because) => ({
      because,
      reps: reps.filter(({ attempt }) => thinBecause(attempt, exercise) === because).map(({ index }) => index),
    }))
    .filter((thin) => thin.reps.length > 0);
}

/** What could not be judged for most of an attempt. */
export const notJudgedIn = ({ unseen }: Attempt, exercise: Checks): readonly Looked[] => named(unseen, exercise);

/** Something that could not be judged: for a share, 0–1, of the reps' time; in holds, and in sets kept without it, for so many seconds. */
export type NotJudged = { readonly what: Looked } & ({ readonly share: number } | { readonly seconds: number });

/** All that could not be judged for long enough to be worth a line, in the order of the exercise's checks. */
export function notJudgedInSet(result: SetResult, exercise: Checks): readonly NotJudged[] {
  const { unseenMs } = result;
  const attempts = result.kind === 'reps' ? result.attempts : [];
  const seen = attempts.filter(({ sight }) => sight !== undefined);
  const all = exercise.checks.map((check): NotJudged => {
    const what = lookedFor(check);
    if (seen.length === 0) return { what, seconds: Math.round((unseenMs[check.id] ?? 0) / 1000) };
    return { what, share: shareMuted(check, seen) };
  });
  const worth = all.filter((one) => ('share' in one ? one.share >= WORTH_SHARE : one.seconds >= WORTH_S));
  return [...new Set(worth.map(({ what }) => what))].flatMap((what) =>
    worstOf(worth.filter((one) => one.what === what)),
  );
}

const lengthOf = ({ startMs, endMs }: Attempt): number => endMs - startMs;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Of the time in which the check applied; what only a rep's end shows was not judged of the whole rep. */
function shareMuted(check: Check, attempts: readonly Attempt[]): number {
  if (check.kind !== 'measure') {
    const muted = attempts.filter(({ unseen }) => unseen.includes(check.id));
    return sum(muted.map(lengthOf)) / Math.max(1, sum(attempts.map(lengthOf)));
  }
  const muted = sum(attempts.map(({ sight }) => sight?.mutedMs[check.id] ?? 0));
  const judged = sum(attempts.map(({ sight }) => sight?.judgedMs[check.id] ?? 0));
  return muted / Math.max(1, muted + judged);
}

const amountOf = (one: NotJudged): number => ('share' in one ? one.share : one.seconds);

const worstOf = (same: readonly NotJudged[]): readonly NotJudged[] =>
  same.toSorted((a, b) => amountOf(b) - amountOf(a)).slice(0, 1);
