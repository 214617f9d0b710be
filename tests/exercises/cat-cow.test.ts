import { describe, expect, it } from 'vitest';
import { bodyFromSeed, DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import type { MotionFault } from '../../src/athlete/fault';
import { motionOf } from '../../src/athlete/motion';
import { catCow } from '../../src/exercises/cat-cow';
import type { RepExercise } from '../../src/exercises/exercise';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';
import { readTrace } from '../../src/pose/trace';
import { made } from '../../tools/accuracy/nothing';
import { perfectLines } from '../../tools/accuracy/perfect-trace';

const REPS = 2;

/** What a coach makes of two reps of something that the athlete does, seen without fault from where the coach wants it. */
function seenBy(coach: RepExercise, of: RepExercise, fault: MotionFault | null, faultSize = 0.6, body = DEFAULT_BODY) {
  const motion = motionOf({
    exercise: of.id,
    body,
    seed: 5,
    reps: REPS,
    fault,
    faultSize,
    leadInMs: 2500,
    tailMs: 500,
  });
  const camera = { ...WEBCAM, ...coach.view };
  return made(coach, readTrace(perfectLines({ motion, camera }).join('\n')), false);
}

describe('under the coach of the cat–cow', () => {
  it.each([null, 'push-up', 'rocking', 'elbows-bent', 'head-up'] as const)('a plus is no rep: %s', (fault) => {
    const { reps, lockedMs } = seenBy(catCow, quadrupedPlus, fault);
    expect(lockedMs).not.toBeNull();
    expect(reps).toBe(0);
  });

  it('a whole cat–cow counts its cows, and its cats are said to round', () => {
    expect(seenBy(catCow, quadrupedPlus, 'cat-cow')).toMatchObject({ reps: REPS, faults: { 'no-rounding': REPS } });
  });
});

describe('under the coach of the plus', () => {
  it.each([null, 'rounds', 'head-up', 'jerk'] as const)('a cat–cow is no rep: %s', (fault) => {
    const { reps, lockedMs } = seenBy(quadrupedPlus, catCow, fault);
    expect(lockedMs).not.toBeNull();
    expect(reps).toBe(0);
  });

  it.each([21, 22, 23])('nor is that of body %d', (seed) => {
    expect(seenBy(quadrupedPlus, catCow, null, 0.6, bodyFromSeed(seed)).reps).toBe(0);
  });
});
