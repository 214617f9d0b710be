import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import { athleteAt, durationOf, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { CLEAN_REP } from '../../src/athlete/rep';
import { createCoach } from '../../src/coach/coach';
import { exerciseById } from '../../src/exercises';
import type { ExerciseId } from '../../src/exercises/exercise';
import type { Side } from '../../src/pose/pose';

const STEP_MS = 100;
const REP = { ...CLEAN_REP, ms: 3500 };

/** What the coach of one exercise makes of two reps of another, or of its own on a side. */
function coached(id: ExerciseId, by: ExerciseId, side: Side = 'left', worked: Side = side) {
  const exercise = exerciseById(id);
  if (!exercise) throw new RangeError(`there is no exercise "${id}"`);
  const mirrored = worked === 'right';
  const motion = motionOf({ exercise: by, body: DEFAULT_BODY, seed: 3, reps: [REP, REP], leadInMs: 2500, mirrored });
  const azimuthDeg = mirrored ? -exercise.view.azimuthDeg : exercise.view.azimuthDeg;
  const coach = createCoach({ exercise, side, live: false, target: 100 });
  for (let t = 0; t <= durationOf(motion); t += STEP_MS) {
    const pose = projectPose(athleteAt(motion, t), { ...WEBCAM, ...exercise.view, azimuthDeg }, t);
    coach.see(t, pose, pose);
  }
  coach.finish('source-ended');
  return coach.result();
}

/** Another posture on the same mat, or the same one turned over: neither coach takes it for its own. */
const NEIGHBOURS: readonly (readonly [ExerciseId, ExerciseId])[] = [
  ['foam-roller-extension', 'foam-roller-roll'],
  ['foam-roller-extension', 'prone-extension'],
  ['foam-roller-roll', 'prone-extension'],
  ['roller-rest', 'prone-extension'],
  ['roller-rest', 'foam-roller-extension'],
  ['knee-hug-roll', 'foam-roller-extension'],
];

describe.each(NEIGHBOURS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))('under the coach of %s', (id, by) => {
  it(`${by} is nothing`, () => expect(coached(id, by).baseline).toBe('none'));
});

it.each(['left', 'right'] as const)('a chest that rolls to the %s is counted on that side', (side) => {
  expect(coached('supine-rotation', 'supine-rotation', side)).toMatchObject({ baseline: 'held', counted: 2 });
});

it('a chest that rolls to the left is nothing to the coach of the right', () => {
  expect(coached('supine-rotation', 'supine-rotation', 'right', 'left')).toMatchObject({ counted: 0 });
});

it.each(['left', 'right'] as const)('a roll with the %s knee hugged is counted, seen from that flank', (side) => {
  expect(coached('knee-hug-roll', 'knee-hug-roll', side)).toMatchObject({ baseline: 'held', counted: 2 });
});
