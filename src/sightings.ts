import type { Exercise } from './exercises/exercise';
import { facingDown } from './geometry/prone-sides';
import type { Pose } from './pose/pose';
import { createSmoother } from './pose/smoothing';

/** What the coach gets to see of one moment. */
export interface Sighting {
  readonly timeMs: number;
  /** Smoothed; null when nobody was found. */
  readonly pose: Pose | null;
  /** The newest unsmoothed pose, for drawing; null where there is none newer. */
  readonly raw: Pose | null;
}

/** The way from the engine's poses to what the coach sees: left and right put straight where they can be, and smoothed. */
export interface Sightings {
  /** One frame; null where nobody was found. What can be said now, in order of time. */
  see(timeMs: number, found: Pose | null): readonly Sighting[];
  /** What is still owed when the frames have ended. */
  end(): readonly Sighting[];
}

export function createSightings(exercise: Exercise): Sightings {
  const smoother = createSmoother();
  const straight = exercise.view.name === 'head-oblique' ? facingDown : (pose: Pose): Pose => pose;
  const end = (): Sighting[] => smoother.flush().map((pose) => ({ timeMs: pose.timeMs, pose, raw: null }));
  const see = (timeMs: number, found: Pose | null): readonly Sighting[] => {
    if (found === null) return [...end(), { timeMs, pose: null, raw: null }];
    const raw = straight(found);
    const pose = smoother.push(raw);
    return pose ? [{ timeMs: pose.timeMs, pose, raw }] : [];
  };
  return { see, end };
}
