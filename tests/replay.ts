import { createCoach } from '../src/coach/coach';
import type { SetResult } from '../src/coach/events';
import type { Exercise } from '../src/exercises/exercise';
import { createSmoother } from '../src/pose/smoothing';
import type { TraceFrame } from '../src/pose/trace';

/** As of a file, with no countdown and no end before the poses'; or live, up to a number of reps. */
type Mode = { readonly live: false } | { readonly live: true; readonly targetReps: number };

/** What the app makes of recorded poses. */
export function replay(exercise: Exercise, frames: readonly TraceFrame[], mode: Mode = { live: false }): SetResult {
  const coach = createCoach({ exercise, targetReps: Infinity, ...mode });
  const smoother = createSmoother();
  for (const { timeMs, pose } of frames) {
    if (pose === null) {
      smoother.flush().forEach((late) => coach.see(late.timeMs, late, null));
      coach.see(timeMs, null, null);
      continue;
    }
    const smoothed = smoother.push(pose);
    if (smoothed) coach.see(smoothed.timeMs, smoothed, pose);
  }
  smoother.flush().forEach((late) => coach.see(late.timeMs, late, null));
  coach.finish('source-ended');
  return coach.result();
}

/** Every check that fired, in an attempt or between attempts. */
export const firedIn = ({ attempts, between = [] }: SetResult): ReadonlySet<string> =>
  new Set([...attempts.flatMap(({ faults }) => faults), ...between].map(({ check }) => check));
