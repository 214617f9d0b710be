import { createCoach } from '../src/coach/coach';
import type { CoachEvent, SetResult } from '../src/coach/events';
import type { Exercise } from '../src/exercises/exercise';
import { facingDown } from '../src/geometry/prone-sides';
import type { Pose } from '../src/pose/pose';
import { createSmoother } from '../src/pose/smoothing';
import type { TraceFrame } from '../src/pose/trace';

/** As of a file, with no countdown and no end before the poses'; or live, up to a number of reps. */
type Mode = { readonly live: false } | { readonly live: true; readonly targetReps: number };

/** What the app makes of recorded poses. */
export const replay = (exercise: Exercise, frames: readonly TraceFrame[], mode: Mode = { live: false }): SetResult =>
  coached(exercise, frames, mode).result;

/** All that the coach says of recorded poses, as it says it. */
export const eventsOf = (exercise: Exercise, frames: readonly TraceFrame[], mode: Mode): readonly CoachEvent[] =>
  coached(exercise, frames, mode).events;

function coached(exercise: Exercise, frames: readonly TraceFrame[], mode: Mode) {
  const coach = createCoach({ exercise, targetReps: Infinity, ...mode });
  const smoother = createSmoother();
  const fromHead = exercise.view.name === 'head-oblique';
  const events: CoachEvent[] = [];
  const see = (timeMs: number, smoothed: Pose | null, raw: Pose | null) =>
    events.push(...coach.see(timeMs, smoothed, raw));
  for (const { timeMs, pose: found } of frames) {
    const pose = found && fromHead ? facingDown(found) : found;
    if (pose === null) {
      smoother.flush().forEach((late) => see(late.timeMs, late, null));
      see(timeMs, null, null);
      continue;
    }
    const smoothed = smoother.push(pose);
    if (smoothed) see(smoothed.timeMs, smoothed, pose);
  }
  smoother.flush().forEach((late) => see(late.timeMs, late, null));
  events.push(...coach.finish('source-ended'));
  return { events, result: coach.result() };
}

/** Every check that fired, in an attempt or between attempts. */
export const firedIn = ({ attempts, between = [] }: SetResult): ReadonlySet<string> =>
  new Set([...attempts.flatMap(({ faults }) => faults), ...between].map(({ check }) => check));
