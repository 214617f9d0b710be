import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/coach/subject';
import { repExercises } from '../../src/exercises/index';
import { gaugesOf, nearSide, scaleOf } from '../../src/overlay/gauge';
import { JOINTS, type ImageLandmark, type Joint, type Pose } from '../../src/pose/pose';

/** A pose whose left half lies nearer to the lens. */
function leftSidePose(): Pose {
  const landmark = (joint: Joint): ImageLandmark => ({
    x: 0,
    y: 0,
    z: joint.startsWith('left') ? -50 : 50,
    visibility: 1,
  });
  const image = Object.fromEntries(JOINTS.map((joint) => [joint, landmark(joint)])) as Pose['image'];
  const world = Object.fromEntries(JOINTS.map((joint) => [joint, { x: 0, y: 0, z: 0 }])) as Pose['world'];
  return { timeMs: 0, width: 640, height: 480, image, world, contour: null, presence: 1 };
}

describe('gaugesOf', () => {
  it.each(repExercises.map((exercise) => [exercise.id, exercise] as const))(
    'has a scale for what drives %s',
    (_, exercise) => {
      const strong = partsOf(exercise.count.measure).map(({ id }) => id);
      expect(gaugesOf(strong, leftSidePose())).toHaveLength(strong.length);
    },
  );

  it('draws a scale of no side on the side nearer to the lens', () => {
    expect(nearSide(leftSidePose())).toBe('left');
    expect(gaugesOf(['trunkPitch'], leftSidePose())).toMatchObject([{ pivot: 'leftHip', tip: 'leftShoulder' }]);
  });
});

describe('scaleOf', () => {
  it('leaves room past the target while the own range is unknown', () => {
    expect(scaleOf({ value: 0, needed: 8, ownRange: null })).toEqual({ value: 0, needed: 0.8, own: null });
  });

  it('reaches to the end of the own range, and grows with a value past it', () => {
    expect(scaleOf({ value: 10, needed: 6, ownRange: 20 })).toEqual({ value: 0.5, needed: 0.3, own: 1 });
    expect(scaleOf({ value: 40, needed: 6, ownRange: 20 })).toEqual({ value: 1, needed: 0.15, own: 0.5 });
  });

  it('never points below the start pose', () => {
    expect(scaleOf({ value: -5, needed: 8, ownRange: null }).value).toBe(0);
  });
});
