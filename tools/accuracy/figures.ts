import { isAngle } from './errors';
import type { Score } from './score';
import type { CheckTally } from './tally';
import { f1Of, shareOf, type Share } from './wilson';

/** Lock-on is in time within so long of the start pose. */
export const LOCK_MS = 3000;
/** A measure bears its check while its error is at most a third of the room. */
const TRUSTED = 1 / 3;

export interface CheckFigures {
  /** Reps that truly broke it. */
  readonly positives: number;
  readonly precision: Share;
  readonly recall: Share;
  /** What the camera could not judge counts as missed. */
  readonly f1: Share;
  /** Positives that the app said it could not judge. */
  readonly unseen: Share;
  /** Share of the time in which it could not be judged. */
  readonly unseenTime: number;
}

export interface MeasureFigures {
  readonly unit: 'deg' | 'share';
  /** Root mean square of reading less truth; null where there is no truth or no reading. */
  readonly error: number | null;
  readonly room: number;
  readonly seen: number;
  readonly trusted: boolean;
}

/** The figures of sets of one exercise from one kind of place. */
export interface Figures {
  readonly sets: number;
  readonly trueReps: number;
  /** Mean over sets of |counted − true| / true; null without a set. */
  readonly mae: number | null;
  readonly offByOne: Share;
  /** At most one off, or it says that it cannot see: never locked on, or lost reps that it says it did not see. */
  readonly honest: Share;
  readonly exact: Share;
  /** Of counted reps those that are one; of reps those that were counted. */
  readonly precision: Share;
  readonly recall: Share;
  /** Clean reps that were said to have a fault. */
  readonly accused: Share;
  readonly lockedInTime: Share;
  readonly medianLockMs: number | null;
  /** Over all checks: share of the time in which they could not be judged. */
  readonly unseenTime: number;
  readonly checks: Readonly<Record<string, CheckFigures>>;
  readonly measures: Readonly<Record<string, MeasureFigures>>;
}

export function figuresOf({ tally, honest, lockMs, ranMs, unseenMs, errors }: Score): Figures {
  const { sets, trueReps, error, offByOne, exact, reps, clean, accused } = tally;
  const locked = lockMs.filter((ms) => ms !== null).sort((a, b) => a - b);
  const ids = Object.keys(tally.checks);
  const unseenShare = (id: string): number => (unseenMs[id] ?? 0) / Math.max(1, ranMs);
  return {
    sets,
    trueReps,
    mae: sets === 0 ? null : error / sets,
    offByOne: shareOf(offByOne, sets),
    honest: shareOf(honest, sets),
    exact: shareOf(exact, sets),
    precision: shareOf(reps.right, reps.right + reps.extra),
    recall: shareOf(reps.right, reps.right + reps.missed),
    accused: shareOf(accused, clean),
    lockedInTime: shareOf(locked.filter((ms) => ms <= LOCK_MS).length, lockMs.length),
    medianLockMs: locked[locked.length >> 1] ?? null,
    unseenTime: ids.reduce((sum, id) => sum + unseenShare(id), 0) / Math.max(1, ids.length),
    checks: Object.fromEntries(
      Object.entries(tally.checks).map(([id, check]) => [id, checkFigures(check, unseenShare(id))]),
    ),
    measures: Object.fromEntries(
      Object.entries(errors).map(([id, { frames, seen, compared, squares, room }]) => {
        const rms = compared > 0 ? Math.sqrt(squares / compared) : null;
        const trusted = rms !== null && rms <= TRUSTED * room;
        return [
          id,
          { unit: isAngle(id) ? 'deg' : 'share', error: rms, room, seen: seen / Math.max(1, frames), trusted },
        ];
      }),
    ),
  };
}

function checkFigures({ right, wrong, missed, unseen }: CheckTally, unseenTime: number): CheckFigures {
  return {
    positives: right + missed,
    precision: shareOf(right, right + wrong),
    recall: shareOf(right, right + missed),
    f1: f1Of(right, wrong, missed),
    unseen: shareOf(unseen, right + missed),
    unseenTime,
  };
}
