import { describe, expect, it } from 'vitest';
import { JOINTS, type Joint, type Pose } from '../../src/pose/pose';
import { disagreement } from './agreement';
import { makePose } from './make-pose';

/** Upright, 600 px from nose to ankle: 100 px are a metre. */
const HEIGHTS = { Shoulder: 100, Elbow: 200, Wrist: 280, Hip: 300, Knee: 450, Ankle: 650 };
const upright = (joint: Joint) => {
  const y = Object.entries(HEIGHTS).find(([part]) => joint.endsWith(part))?.[1] ?? 50;
  return { x: joint.startsWith('left') ? 340 : 300, y };
};
const pose = makePose(0, upright, { width: 640, height: 700 });

function change(joints: readonly Joint[], by: Partial<Pose['image'][Joint]>, of: Pose = pose): Pose {
  const image = { ...of.image };
  for (const joint of joints) image[joint] = { ...image[joint], ...by };
  return { ...of, image };
}

describe('how far two engines are apart', () => {
  it('is nothing between equal poses', () => {
    expect(disagreement(pose, pose)).toMatchObject({ share: 0, joints: 12 });
  });

  it('is a share of the person’s height', () => {
    const { share, joints, worst } = disagreement(change(['leftWrist'], { x: 400 }), pose);
    expect(joints).toBe(12);
    expect(share * 12).toBeCloseTo(60 / 600, 2);
    expect(worst).toMatch(/^leftWrist 0\.\d+$/);
  });

  it('takes who lies along the line of sight for as tall as who stands', () => {
    const flat = { ...pose, image: { ...pose.image } };
    const deep = { ...pose, world: { ...pose.world } };
    for (const joint of JOINTS) {
      const { x, y } = upright(joint);
      flat.image[joint] = { ...flat.image[joint], y: 350 };
      deep.world[joint] = { x: x / 100, y: 0, z: y / 100 };
    }
    const lying = { ...flat, world: deep.world };
    const upOff = disagreement(change(['leftWrist'], { x: 400 }), pose).share;
    const lyingOff = disagreement(change(['leftWrist'], { x: 400 }, lying), lying).share;
    expect(lyingOff).toBeCloseTo(upOff, 3);
  });

  it('leaves out joints outside the picture and those that neither engine sees', () => {
    const outside = change(['leftAnkle', 'rightAnkle'], { y: 710 });
    expect(disagreement(change(['leftAnkle'], { y: 800 }), outside)).toMatchObject({ joints: 10 });
    const hidden = change(['leftElbow'], { visibility: 0.2 });
    expect(disagreement(hidden, hidden).joints).toBe(11);
    expect(disagreement(hidden, pose).joints).toBe(12);
  });
});
