import { createCoach } from '../src/coach/coach';
import type { CoachEvent, RepResult, ResultOf } from '../src/coach/events';
import type { Exercise } from '../src/exercises/exercise';
import type { TraceFrame } from '../src/pose/trace';
import { createSightings, type Sighting } from '../src/sightings';

/** As of a file, with no countdown and no end before the poses'; or live, up to so many reps, or seconds of a hold. */
type Mode = { readonly live: false } | { readonly live: true; readonly target: number };

/** What the app makes of recorded poses. */
export const replay = <E extends Exercise>(
  exercise: E,
  frames: readonly TraceFrame[],
  mode: Mode = { live: false },
): ResultOf<E> => coached(exercise, frames, mode).result;

/** All that the coach says of recorded poses, as it says it. */
export const eventsOf = (exercise: Exercise, frames: readonly TraceFrame[], mode: Mode): readonly CoachEvent[] =>
  coached(exercise, frames, mode).events;

function coached<E extends Exercise>(exercise: E, frames: readonly TraceFrame[], mode: Mode) {
  const coach = createCoach({ exercise, target: Infinity, ...mode });
  const events: CoachEvent[] = [];
  for (const { timeMs, pose, raw } of sightingsOf(exercise, frames)) events.push(...coach.see(timeMs, pose, raw));
  events.push(...coach.finish('source-ended'));
  return { events, result: coach.result() };
}

type View = Exercise['view']['name'];

/** Smoothed once for all coaches that look from the same view at the same frames. */
const known = new WeakMap<readonly TraceFrame[], Map<View, readonly Sighting[]>>();

function sightingsOf(exercise: Exercise, frames: readonly TraceFrame[]): readonly Sighting[] {
  const byView = known.get(frames) ?? new Map<View, readonly Sighting[]>();
  known.set(frames, byView);
  const seen = byView.get(exercise.view.name) ?? smoothed(exercise, frames);
  byView.set(exercise.view.name, seen);
  return seen;
}

function smoothed(exercise: Exercise, frames: readonly TraceFrame[]): readonly Sighting[] {
  const sightings = createSightings(exercise);
  return [...frames.flatMap(({ timeMs, pose }) => sightings.see(timeMs, pose)), ...sightings.end()];
}

/** Every check that fired, in an attempt or between attempts. */
export const firedIn = ({ attempts, between = [] }: RepResult): ReadonlySet<string> =>
  new Set([...attempts.flatMap(({ faults }) => faults), ...between].map(({ check }) => check));
