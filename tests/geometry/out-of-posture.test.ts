import { expect, it } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import { athleteAt, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { exerciseById } from '../../src/exercises';
import type { ExerciseId } from '../../src/exercises/exercise';
import { calibrate } from '../../src/geometry/calibration';
import { measure } from '../../src/geometry/measure';
import type { Pose } from '../../src/pose/pose';

/** Somebody in an exercise's start pose, the lens so many degrees about them from where it belongs. */
function inStartPose(id: ExerciseId, turnDeg = 0): Pose {
  const view = exerciseById(id)?.view;
  if (!view) throw new RangeError(`there is no exercise "${id}"`);
  const figure = athleteAt(motionOf({ exercise: id, body: DEFAULT_BODY, seed: 1, reps: 1 }), 1000);
  return projectPose(figure, { ...WEBCAM, ...view, azimuthDeg: view.azimuthDeg + turnDeg }, 1000);
}

it.each([45, 90, 180, -60])('somebody who turns by %i° from the lens is not judged as if facing it', (turnDeg) => {
  const calibration = calibrate([inStartPose('shrug')], 'front');
  expect(measure(inStartPose('shrug', 20), 'front', calibration).girdleElevation).toHaveProperty('value');
  expect(measure(inStartPose('shrug', turnDeg), 'front', calibration).girdleElevation).toEqual({ unseen: 'view' });
});

it('somebody with their back to the lens is not taken to face it', () => {
  expect(measure(inStartPose('shrug', 180), 'front', null).girdleElevation).toEqual({ unseen: 'view' });
});

it.each(['leftWrist', 'leftAnkle'] as const)('a back is not read while the %s is lifted', (joint) => {
  const pose = inStartPose('cat-cow');
  const near = pose.image.leftHip.z <= pose.image.rightHip.z ? joint : (joint.replace('left', 'right') as typeof joint);
  const trunk = Math.hypot(
    pose.image.leftShoulder.x - pose.image.leftHip.x,
    pose.image.leftShoulder.y - pose.image.leftHip.y,
  );
  const lifted = (trunks: number): Pose => ({
    ...pose,
    image: { ...pose.image, [near]: { ...pose.image[near], y: pose.image[near].y - trunks * trunk } },
  });
  const calibration = calibrate([pose], 'side');
  expect(measure(lifted(0.1), 'side', calibration).midTrunkHollow).toHaveProperty('value');
  expect(measure(lifted(0.5), 'side', calibration).midTrunkHollow).toEqual({ unseen: 'view' });
});
