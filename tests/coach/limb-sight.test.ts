import { describe, expect, it } from 'vitest';
import { limbSights } from '../../src/coach/limb-sight';
import { proneTRaise } from '../../src/exercises/prone-t-raise';
import { JOINTS, type ImageLandmark, type Joint, type Pose } from '../../src/pose/pose';
import { measuresAt } from './stream';

/** A pose in the middle of its picture, every joint sure but for these changes. */
const pose = (changes: Partial<Record<Joint, Partial<ImageLandmark>>> = {}): Pose => ({
  timeMs: 0,
  width: 640,
  height: 480,
  image: Object.fromEntries(
    JOINTS.map((joint) => [joint, { x: 320, y: 240, z: 0, visibility: 0.95, ...changes[joint] }]),
  ) as Pose['image'],
  world: Object.fromEntries(JOINTS.map((joint) => [joint, { x: 0, y: 0, z: 0 }])) as Pose['world'],
  contour: null,
  presence: 1,
});

const clear = measuresAt({}, 0);
const sights = (changes: Parameters<typeof pose>[0], measures = clear) =>
  limbSights(proneTRaise, pose(changes), measures);
const ALL_SEEN = {
  head: 'seen',
  trunk: 'seen',
  leftArm: 'seen',
  rightArm: 'seen',
  leftLeg: 'seen',
  rightLeg: 'seen',
} as const;

describe('a limb', () => {
  it('is seen where its landmarks and all that is read from it are', () => {
    expect(sights({})).toEqual(ALL_SEEN);
  });

  it('is unseen with nobody in sight', () => {
    expect(new Set(Object.values(limbSights(proneTRaise, null, null)))).toEqual(new Set(['unseen']));
  });

  it('is unseen out of the picture, and vague in part', () => {
    const outside = { x: 900 };
    expect(sights({ leftKnee: outside, leftAnkle: outside })).toEqual({ ...ALL_SEEN, leftLeg: 'unseen' });
    expect(sights({ leftAnkle: outside })).toEqual({ ...ALL_SEEN, leftLeg: 'vague' });
  });

  it('is vague where the network doubts it', () => {
    expect(sights({ rightWrist: { visibility: 0.4 } })).toEqual({ ...ALL_SEEN, rightArm: 'vague' });
  });

  it('is no worse for the ear on the far side of a head', () => {
    expect(sights({ leftEar: { visibility: 0.05 } })).toEqual(ALL_SEEN);
  });

  it('is vague where some of what is read from it is unseen, and unseen where all is', () => {
    const turned = measuresAt({ headTurn: () => null }, 0);
    expect(sights({}, turned)).toEqual({ ...ALL_SEEN, head: 'vague' });
    const hidden = measuresAt({ headTurn: () => null, headPitch: () => null }, 0);
    expect(sights({}, hidden)).toEqual({ ...ALL_SEEN, head: 'unseen' });
  });

  it('is vague where a reading is too uncertain for the room it has', () => {
    const doubtful = { ...clear, 'armLift.left': { value: 0.1, sigma: 0.06 } };
    expect(sights({}, doubtful)).toEqual({ ...ALL_SEEN, leftArm: 'vague' });
  });

  it('is no worse for what has not been learnt yet', () => {
    expect(sights({}, { ...clear, 'armLift.left': { unseen: 'uncalibrated' } })).toEqual(ALL_SEEN);
  });
});
