import { describe, expect, it } from 'vitest';
import { unseenParts } from '../../src/geometry/visible';
import type { ImageLandmark, Joint, Pose } from '../../src/pose/pose';
import { stickPose } from './stick';

const pose = stickPose({ headTo: 'right' });
const withJoints = (change: Partial<ImageLandmark>, ...joints: readonly Joint[]): Pose => ({
  ...pose,
  image: { ...pose.image, ...Object.fromEntries(joints.map((joint) => [joint, { ...pose.image[joint], ...change }])) },
});

describe('unseenParts', () => {
  it('finds nothing amiss with a person who is all in the picture', () => {
    expect(unseenParts(pose)).toEqual([]);
  });

  it('names what is past an edge, and which edge', () => {
    expect(unseenParts(withJoints({ x: -40 }, 'leftAnkle', 'rightAnkle'))).toEqual([
      { part: 'feet', because: 'out-of-frame', edges: ['left'] },
    ]);
    expect(unseenParts(withJoints({ x: 700, y: 500 }, 'rightWrist'))).toEqual([
      { part: 'rightHand', because: 'out-of-frame', edges: ['right', 'bottom'] },
    ]);
  });

  it('lets a landmark lie a hair outside', () => {
    expect(unseenParts(withJoints({ x: 645 }, 'rightWrist'))).toEqual([]);
  });

  it('names a near part that the model cannot see', () => {
    expect(unseenParts(withJoints({ visibility: 0.05 }, 'leftHip', 'rightHip'))).toEqual([
      { part: 'hips', because: 'hidden', edges: [] },
    ]);
  });

  it('asks for nothing that the body itself hides', () => {
    expect(unseenParts(withJoints({ visibility: 0 }, 'leftElbow', 'leftWrist', 'leftIndex', 'leftHip'))).toEqual([]);
  });
});
