import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import type { ExerciseName } from '../../src/athlete/exercise-name';
import type { MotionFault } from '../../src/athlete/fault';
import { motionOf } from '../../src/athlete/motion';
import { repExercises } from '../../src/exercises';
import type { ExerciseId } from '../../src/exercises/exercise';
import { readTrace } from '../../src/pose/trace';
import { made } from '../../tools/accuracy/nothing';
import { perfectLines } from '../../tools/accuracy/perfect-trace';

/** How many reps a coach sees in two of something that the athlete does, seen without fault from where the coach wants it. */
function repsSeenBy(id: ExerciseId, of: ExerciseName, fault: MotionFault | null = null) {
  const coach = repExercises.find((exercise) => exercise.id === id);
  if (!coach) throw new RangeError(`${id} is not counted`);
  const motion = motionOf({
    exercise: of,
    body: DEFAULT_BODY,
    seed: 5,
    reps: 2,
    fault,
    faultSize: 0.6,
    leadInMs: 2500,
    tailMs: 500,
  });
  return made(coach, readTrace(perfectLines({ motion, camera: { ...WEBCAM, ...coach.view } }).join('\n')), false).reps;
}

describe('what people do upright and is another exercise', () => {
  it.each([
    ['chin-tuck', 'chin-tuck', 'head-up'],
    ['chin-tuck', 'neck-flexion-stretch', null],
    ['chin-tuck', 'shrug', null],
    ['blade-squeeze', 'shrug', null],
    ['blade-squeeze', 'chin-tuck', null],
    ['band-row', 'blade-squeeze', null],
    ['band-row', 'face-pull', null],
    ['shoulder-roll', 'shoulder-roll', 'forwards'],
    ['shoulder-roll', 'blade-squeeze', null],
    ['shoulder-roll', 'chin-tuck', null],
    ['blade-squeeze', 'shoulder-roll', null],
    ['chin-tuck', 'shoulder-roll', null],
    ['face-pull', 'band-row', null],
    ['face-pull', 'wall-angel', null],
  ] as const)('%s: no rep in %s %s', (coach, of, fault) => {
    expect(repsSeenBy(coach, of, fault)).toBe(0);
  });
});
