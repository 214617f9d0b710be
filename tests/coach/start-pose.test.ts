import { describe, expect, it } from 'vitest';
import { unmetCondition } from '../../src/coach/start-pose';
import { chairThoracicExtension } from '../../src/exercises/chair-thoracic-extension';
import type { Exercise } from '../../src/exercises/exercise';
import { proneExtension } from '../../src/exercises/prone-extension';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';
import { measure } from '../../src/geometry/measure';
import type { Joint, Pose } from '../../src/pose/pose';
import { stickPose, type Stick } from '../geometry/stick';

const refusal = (exercise: Exercise, pose: Pose): string | null =>
  unmetCondition(exercise.start, measure(pose, exercise.view.name, null));

/** The pose with a joint shifted upwards by so many pixels; the stick figure's trunk has 120. */
const raised = (pose: Pose, joint: Joint, by: number): Pose => ({
  ...pose,
  image: { ...pose.image, [joint]: { ...pose.image[joint], y: pose.image[joint].y - by } },
});

const prone: Stick = { pitch: 2, arm: -80, thigh: -88, knee: 0 };
const forearms: Stick = { arm: 5, elbow: 85 };
const chair: Stick = { pitch: 30, arm: 45, elbow: 55, thigh: 0 };

describe('prone extension', () => {
  it('is begun face down with the arms by the sides', () => {
    expect(refusal(proneExtension, stickPose(prone))).toBeNull();
  });

  it.each<[string, string, Stick]>([
    ['on the back', 'on-your-front', { ...prone, head: 180 }],
    ['in a forearm plank', 'chest-down', { ...prone, pitch: 5, ...forearms }],
    ['in a push-up', 'chest-down', { ...prone, pitch: 12, arm: 0 }],
    ["in a child's pose, arms back", 'legs-long', { pitch: -11, arm: -80, thigh: 50, knee: 135 }],
    ['on hands and knees', 'chest-down', {}],
    ['with the arms overhead', 'arms-by-sides', { ...prone, arm: 80 }],
    ['sitting up', 'face-down', { ...prone, pitch: 80 }],
  ])('is not begun %s', (_, condition, stick) => {
    expect(refusal(proneExtension, stickPose(stick))).toBe(condition);
  });

  it('is not begun on a side', () => {
    expect(refusal(proneExtension, raised(stickPose(prone), 'leftShoulder', 75))).toBe('both-shoulders-down');
  });
});

describe('quadruped plus', () => {
  it('is begun on hands and knees', () => {
    expect(refusal(quadrupedPlus, stickPose({}))).toBeNull();
  });

  it.each(['leftWrist', 'leftKnee'] as const)('is not begun with the far %s in the air', (joint) => {
    const condition = { leftWrist: 'both-hands-down', leftKnee: 'both-knees-down' }[joint];
    expect(refusal(quadrupedPlus, raised(stickPose({}), joint, 100))).toBe(condition);
  });

  it('is not begun with a rounded back', () => {
    const pose = stickPose({});
    const rounded = { left: pose.contour?.left.map(() => 60) ?? [], right: pose.contour?.right.map(() => 60) ?? [] };
    expect(refusal(quadrupedPlus, { ...pose, contour: rounded })).toBe('back-flat');
  });

  it.each<[string, Stick]>([
    ['a plank', { ...prone, pitch: 12, arm: 0 }],
    ["a child's pose", { pitch: -11, arm: 60, thigh: 50, knee: 135 }],
  ])('is not begun in %s', (_, stick) => {
    expect(refusal(quadrupedPlus, stickPose(stick))).not.toBeNull();
  });
});

describe('chair extension', () => {
  it('is begun with the elbows on a seat', () => {
    expect(refusal(chairThoracicExtension, stickPose(chair))).toBeNull();
  });

  it('is not begun with the elbows on the floor', () => {
    expect(refusal(chairThoracicExtension, stickPose({ pitch: -15, ...forearms, arm: 30 }))).toBe('elbows-high');
  });
});
