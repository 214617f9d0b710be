import type { Exercise, RepExercise, Subject } from '../exercises/exercise';
import { calibrate, type Calibration } from '../geometry/calibration';
import { measure } from '../geometry/measure';
import type { Measures } from '../geometry/measures';
import { lensPlace } from '../geometry/view-place';
import type { Pose } from '../pose/pose';
import { blindSpots } from './blind-spots';
import { seenOf, signalOf } from './signal';
import { startValues, type StartValues } from './start-values';
import { quantile } from './statistics';
import { partsOf } from './subject';

/** What the start pose has taught. */
export interface Baseline {
  readonly calibration: Calibration;
  readonly start: StartValues;
  /** What the lens reads too roughly from where it stands. */
  readonly blind: readonly Subject[];
}

/** All measures of a pose against the start pose, or, with none learnt yet, of the pose by itself. */
export const measureAgainst = (baseline: Baseline | null, exercise: Exercise, pose: Pose): Measures => {
  const measures = measure(pose, exercise.view.name, baseline?.calibration ?? null);
  if (baseline === null || baseline.blind.length === 0) return measures;
  const blind = baseline.blind.flatMap((subject) => partsOf(subject).map(({ id }) => id));
  return { ...measures, ...Object.fromEntries(blind.map((id) => [id, { unseen: 'view' }])) };
};

/** In a movement that goes on and on, the lowest quarter of the signal is taken for rest. */
const REST_SHARE = 0.25;

/** Learns from poses in which the start pose was held. */
export const learnHeld = (exercise: Exercise, poses: readonly Pose[]): Baseline => {
  const calibration = calibrate(poses, exercise.view.name);
  const start = startValues(poses.map((pose) => measure(pose, exercise.view.name, calibration)));
  return { calibration, start, blind: blindSpots(lensPlace(poses, exercise.position), exercise.view) };
};

/** Learns from poses in motion: those in which the count's measure is lowest are taken for the start pose. */
export const learnWeak = (exercise: RepExercise, poses: readonly Pose[]): Baseline => {
  const moving = learnHeld(exercise, poses);
  const heights = poses.map((pose) => {
    const measures = measure(pose, exercise.view.name, moving.calibration);
    const signal = signalOf(exercise.count, measures, moving.start);
    return 'unseen' in signal || signal.partly ? Infinity : Math.max(...seenOf(signal.channels));
  });
  const limit = quantile(heights.filter(Number.isFinite), REST_SHARE);
  const resting = poses.filter((_, i) => (heights[i] ?? Infinity) <= limit);
  return resting.length > 0 ? learnHeld(exercise, resting) : moving;
};
