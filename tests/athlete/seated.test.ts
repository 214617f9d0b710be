import { describe, expect, it } from 'vitest';
import { bodyFromSeed, DEFAULT_BODY, type Body } from '../../src/athlete/body';
import { athleteAt, motionOf, scheduleFor } from '../../src/athlete/motion';
import { seatOf } from '../../src/athlete/motions/seated';
import { distance } from '../../src/athlete/vec';

const sitting = (body: Body) =>
  motionOf({ exercise: 'seated-rotation', body, seed: 2, reps: 1, approach: true, wobble: false });

describe('somebody who sits on a chair', () => {
  it.each([null, 1, 2, 3])('has both feet on the floor and the hips on the seat, body %s', (seed) => {
    const body = seed === null ? DEFAULT_BODY : bodyFromSeed(seed);
    const motion = sitting(body);
    const { joints, stage } = athleteAt(motion, scheduleFor(motion).readyMs + 100);
    for (const side of ['left', 'right'] as const) {
      expect(joints[side].ankle.y).toBeCloseTo(0.039 * body.heightM, 2);
      expect(joints[side].hip.y - seatOf(body).seatY).toBeGreaterThan(0.05);
      expect(joints[side].hip.y - seatOf(body).seatY).toBeLessThan(0.16);
      expect(joints[side].knee.x).toBeGreaterThan(stage.chair?.frontX ?? NaN);
    }
    expect(stage.chair).toMatchObject({ faces: 1, seatY: seatOf(body).seatY });
  });

  it('sat down from standing before it, never below the floor', () => {
    const motion = sitting(DEFAULT_BODY);
    const first = athleteAt(motion, 0);
    expect(first.joints.left.hip.y).toBeGreaterThan(0.85);
    expect(first.joints.left.ankle.x).toBeGreaterThan(first.stage.chair?.frontX ?? NaN);
    for (let t = 0; t < scheduleFor(motion).readyMs; t += 100)
      expect(Math.min(...Object.values(athleteAt(motion, t).joints.right).map(({ y }) => y))).toBeGreaterThan(0);
  });

  it('has a hand on the far knee and turns over it', () => {
    const motion = sitting(DEFAULT_BODY);
    const { joints } = athleteAt(motion, scheduleFor(motion).readyMs + 100);
    expect(distance(joints.right.wrist, joints.left.knee)).toBeLessThan(0.13);
    expect(joints.right.shoulder.x).toBeGreaterThan(joints.left.shoulder.x + 0.15);
  });
});
