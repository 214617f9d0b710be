import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyFromSeed, DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM, type Camera } from '../../src/athlete/camera';
import { EXERCISE_NAMES } from '../../src/athlete/exercise-name';
import { athleteAt, motionOf, scheduleFor } from '../../src/athlete/motion';
import { MOTIONS } from '../../src/athlete/motions';
import { projectPose } from '../../src/athlete/project';
import { VIEWS } from '../../src/athlete/spec';
import { JOINTS, type Joint } from '../../src/pose/pose';

const motionFor = (exercise: (typeof EXERCISE_NAMES)[number], body = DEFAULT_BODY) =>
  motionOf({ exercise, body, seed: 1, reps: 2, wobble: false });
const side: Camera = { ...WEBCAM, azimuthDeg: 90, heightM: 0.5, distanceM: 2.2 };

const swapped = (joint: Joint): Joint =>
  joint.replace(
    /left|right|Left|Right/,
    (word) => ({ left: 'right', right: 'left', Left: 'Right', Right: 'Left' })[word as 'left'],
  ) as Joint;

describe('the projected pose', () => {
  test('is mirrored, left for right, of a mirrored figure in a camera on the other side', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EXERCISE_NAMES), fc.integer({ min: 5, max: 175 }), (exercise, azimuthDeg) => {
        const motion = motionFor(exercise);
        const one = projectPose(athleteAt(motion, 5000), { ...side, azimuthDeg }, 0);
        const twin = athleteAt({ ...motion, mirrored: true }, 5000);
        const other = projectPose(twin, { ...side, azimuthDeg: -azimuthDeg }, 0);
        for (const joint of JOINTS) {
          expect(other.image[swapped(joint)].x).toBeCloseTo(WEBCAM.width - one.image[joint].x, 4);
          expect(other.image[swapped(joint)].y).toBeCloseTo(one.image[joint].y, 4);
          expect(other.world[swapped(joint)].x).toBeCloseTo(-one.world[joint].x, 6);
        }
      }),
      { numRuns: 20 },
    );
  });

  /** Of somebody upright the shins may be below the picture: nothing is read from them. */
  const due = (exercise: (typeof EXERCISE_NAMES)[number]): readonly Joint[] =>
    MOTIONS[exercise].upright ? JOINTS.filter((joint) => !/Knee|Ankle|Heel|Foot/.test(joint)) : JOINTS;

  test.each(EXERCISE_NAMES)('%s fits into the picture from its own view, any body, rest and top', (exercise) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (seed) => {
        const motion = motionFor(exercise, bodyFromSeed(seed));
        for (const timeMs of [0, (scheduleFor(motion).reps[0]?.topMs ?? 0) + 10]) {
          const pose = projectPose(athleteAt(motion, timeMs), { ...WEBCAM, ...VIEWS[exercise] }, timeMs);
          for (const { x, y } of due(exercise).map((joint) => pose.image[joint])) {
            expect(x).toBeGreaterThan(0);
            expect(x).toBeLessThan(WEBCAM.width);
            expect(y).toBeGreaterThan(0);
            expect(y).toBeLessThan(WEBCAM.height);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  test('puts the near flank towards the camera: +90° looks at the left one', () => {
    const pose = projectPose(athleteAt(motionFor('quadruped-plus'), 0), side, 0);
    expect(pose.image.leftShoulder.z).toBeLessThan(pose.image.rightShoulder.z);
    expect(pose.image.nose.x).toBeLessThan(pose.image.leftHip.x);
    expect(pose.image.leftKnee.visibility).toBeGreaterThan(pose.image.rightHip.visibility);
  });

  test('keeps true lengths in the world landmarks', () => {
    const { world } = projectPose(athleteAt(motionFor('quadruped-plus'), 0), side, 0);
    const [hip, knee] = [world.leftHip, world.leftKnee];
    expect(Math.hypot(hip.x - knee.x, hip.y - knee.y, hip.z - knee.z)).toBeCloseTo(0.245 * 1.72, 6);
  });

  test('shows a sag in the contour of the back at mid-trunk', () => {
    const motion = motionFor('quadruped-plus');
    const sagging = motionOf({ ...motion, reps: 2, fault: 'sag', faultSize: 1 });
    const backAt = (m: typeof motion) => projectPose(athleteAt(m, 3400), side, 3400).contour?.left[16] ?? NaN;
    expect(backAt(motion)).toBeGreaterThan(5);
    expect(backAt(sagging)).toBeLessThan(backAt(motion) - 4);
  });

  test('is blurred by noise, the same way for the same seed', () => {
    const figure = athleteAt(motionFor('prone-t-raise'), 0);
    const noise = { seed: 3, pixels: 1, metres: 0.01 };
    const [clean, one, two] = [
      projectPose(figure, side, 0),
      projectPose(figure, side, 0, noise),
      projectPose(figure, side, 0, noise),
    ];
    expect(one.image).toEqual(two.image);
    const shift = JOINTS.map((joint) => one.image[joint].x - clean.image[joint].x);
    const spread = Math.sqrt(shift.reduce((sum, d) => sum + d * d, 0) / shift.length);
    expect(spread).toBeGreaterThan(0.5);
    expect(spread).toBeLessThan(2);
  });
});
