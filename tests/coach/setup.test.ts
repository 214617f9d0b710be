import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import { athleteAt, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { createCoach } from '../../src/coach/coach';
import type { RepExercise } from '../../src/exercises/exercise';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';

const READY_MS = 10_000;

const still = motionOf({ exercise: quadrupedPlus.id, body: DEFAULT_BODY, seed: 3, reps: 0, leadInMs: 30_000 });

/** When somebody who holds the start pose is locked on to, in ms after the time to get ready; null where never. */
function lockedAt(exercise: RepExercise): number | null {
  const coach = createCoach({ exercise, live: true, target: 5 });
  for (let t = 0; t <= 25_000; t += 100) {
    const pose = projectPose(athleteAt(still, t), { ...WEBCAM, ...quadrupedPlus.view }, t);
    if (coach.see(t, pose, pose).some(({ type }) => type === 'locked-on')) return t - READY_MS;
  }
  return null;
}

describe('a start pose that is held', () => {
  it('is locked on to within a second and a half', () => {
    expect(lockedAt(quadrupedPlus)).toBeLessThanOrEqual(1500);
  });

  it('is looked at again while what is counted cannot be made out in it, but not for ever', () => {
    const unseen: RepExercise = { ...quadrupedPlus, count: { ...quadrupedPlus.count, measure: 'shoulderEvenness' } };
    expect(lockedAt(unseen)).toBeGreaterThan(5000);
    expect(lockedAt(unseen)).toBeLessThan(9000);
  });
});
