import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import type { ExerciseName } from '../../src/athlete/exercise-name';
import type { MotionFault } from '../../src/athlete/fault';
import { athleteAt, durationOf, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { CLEAN_REP } from '../../src/athlete/rep';
import { createCoach } from '../../src/coach/coach';
import { onSide } from '../../src/exercises/mirror';
import { openBook } from '../../src/exercises/open-book';
import { quadrupedRotation } from '../../src/exercises/quadruped-rotation';
import type { Side } from '../../src/pose/pose';

const STEP_MS = 100;
const REP = { ...CLEAN_REP, ms: 3500 };

interface Done {
  readonly by?: ExerciseName;
  readonly fault?: MotionFault;
  readonly worked?: Side;
  readonly coached?: Side;
}

/** What the coach of one side makes of three reps done on a side. */
function coached(exercise: typeof quadrupedRotation, done: Done = {}) {
  const { by = exercise.id, fault = null, worked = 'left', coached: side = 'left' } = done;
  const reps = [REP, { ...REP, fault }, REP];
  const mirrored = worked === 'right';
  const motion = motionOf({ exercise: by, body: DEFAULT_BODY, seed: 3, reps, leadInMs: 2500, mirrored });
  const coach = createCoach({ exercise, side, live: false, target: Infinity });
  for (let t = 0; t <= durationOf(motion); t += STEP_MS) {
    const pose = projectPose(athleteAt(motion, t), { ...WEBCAM, ...exercise.view }, t);
    coach.see(t, pose, pose);
  }
  coach.finish('source-ended');
  return coach.result();
}

describe.each([quadrupedRotation, openBook])('$id', (exercise) => {
  it.each(['left', 'right'] as const)('is counted on the %s', (side) => {
    expect(coached(exercise, { worked: side, coached: side })).toMatchObject({ baseline: 'held', counted: 3 });
  });

  it('is nothing to the coach of the other side', () => {
    expect(coached(exercise, { worked: 'left', coached: 'right' })).toMatchObject({ baseline: 'none', counted: 0 });
    expect(coached(exercise, { worked: 'right', coached: 'left' })).toMatchObject({ baseline: 'none', counted: 0 });
  });

  it('is not counted where the arm moves alone', () => {
    expect(coached(exercise, { fault: 'arm-only' })).toMatchObject({ counted: 2 });
  });

  it('judges on the right by the right', () => {
    const sides = onSide(exercise, 'right').checks.flatMap((one) => (one.kind === 'measure' ? [one.measure] : []));
    expect(new Set(sides).size).toBe(sides.length);
    expect(sides).not.toEqual(exercise.checks.flatMap((one) => (one.kind === 'measure' ? [one.measure] : [])));
  });
});

it.each(['quadruped-plus', 'cat-cow'] as const)('%s is no rotation on hands and knees', (by) => {
  expect(coached(quadrupedRotation, { by })).toMatchObject({ baseline: 'none', counted: 0 });
});
