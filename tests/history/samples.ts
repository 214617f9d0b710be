import type { Attempt, CoachEvent, RepResult } from '../../src/coach/events';
import { JOINTS, type ImageLandmark, type Joint, type Pose, type WorldLandmark } from '../../src/pose/pose';

export const attempt = (counted = true): Attempt => ({
  startMs: 0,
  endMs: 2000,
  topMs: 1000,
  range: 0.2,
  counted,
  faults: [],
  unseen: [],
});

/** An attempt with what its verdict rests on. */
export const seenAttempt = (): Attempt => ({
  ...attempt(),
  sight: { countMutedMs: 1200, judgedMs: { 'neck-long': 1500 }, mutedMs: { 'neck-long': 500 } },
});

export const rep = (n: number, timeMs = n * 3000): CoachEvent => ({ type: 'rep', timeMs, n, attempt: attempt() });

export const result = (exercise = 'prone-t-raise', counted = 2): RepResult => ({
  kind: 'reps',
  exercise,
  durationMs: 9000,
  counted,
  target: 10,
  attempts: Array.from({ length: counted }, () => attempt()),
  baseline: 'held',
  unseenMs: { 'neck-long': 400 },
});

/** A person whose every joint stands at its own place, moved right by `shift` pixels. */
export const pose = (timeMs: number, shift = 0): Pose => ({
  timeMs,
  width: 640,
  height: 480,
  image: Object.fromEntries(
    JOINTS.map((joint, i): [Joint, ImageLandmark] => [
      joint,
      { x: i * 10 + shift, y: i * 5 - 20, z: 0, visibility: 0.87 },
    ]),
  ) as Record<Joint, ImageLandmark>,
  world: Object.fromEntries(JOINTS.map((joint): [Joint, WorldLandmark] => [joint, { x: 0, y: 0, z: 0 }])) as Record<
    Joint,
    WorldLandmark
  >,
  contour: null,
  presence: 1,
});
