import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JumpGate } from '../../src/pose/jump-gate';
import { pack } from '../../src/pose/packed-pose';
import type { Joint, Pose } from '../../src/pose/pose';
import { createSmoother } from '../../src/pose/smoothing';
import { makePose, standing } from './make-pose';

/** Frame times of a camera that may stumble: gaps of 10–160 ms. */
const times = fc.array(fc.integer({ min: 10, max: 160 }), { minLength: 40, maxLength: 40 }).map((gaps) => {
  let now = 0;
  return [0, ...gaps.map((gap) => (now += gap))];
});
const FPS = [5, 10, 15, 30, 60];
const steady = (fps: number): number[] => Array.from({ length: 3 * fps }, (_, frame) => (frame * 1000) / fps);

/** A right arm as the network flips it: the hand by more than half a torso, the elbow by less than a jump, the shoulder a little. */
const FLIPPED: Partial<Record<Joint, number>> = {
  rightShoulder: 5,
  rightElbow: 25,
  rightWrist: 65,
  rightPinky: 70,
  rightIndex: 70,
  rightThumb: 70,
};

const poseAt = (timeMs: number, flipped: boolean, shift = 0): Pose =>
  makePose(timeMs, (joint) => {
    const { x, y } = standing(joint);
    return { x: x + shift + (flipped ? (FLIPPED[joint] ?? 0) : 0), y };
  });

function smoothed(poses: readonly Pose[]): Pose[] {
  const smoother = createSmoother();
  const early = poses.map((pose) => smoother.push(pose)).filter((pose) => pose !== null);
  return [...early, ...smoother.flush()];
}

const offRest = (pose: Pose): number =>
  Math.max(...(Object.keys(FLIPPED) as Joint[]).map((joint) => Math.abs(pose.image[joint].x - standing(joint).x)));

describe('the gate against jumps', () => {
  it('leaves smooth movement alone, whatever the frame times', () => {
    const swing = fc.record({
      size: fc.integer({ min: 0, max: 20 }),
      hertz: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    });
    fc.assert(
      fc.property(times, swing, (at, { size, hertz }) => {
        const gate = new JumpGate();
        for (const timeMs of at) {
          const pose = pack(poseAt(timeMs, false, size * Math.sin((2 * Math.PI * hertz * timeMs) / 1000)));
          expect(gate.see(pose, timeMs).at(-1)).toBe(pose);
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each(FPS)('lets nothing through of an arm that flips for 0.1 s, at %s frames a second', (fps) => {
    const poses = steady(fps).map((timeMs) => poseAt(timeMs, timeMs >= 1000 && timeMs < 1100));
    expect(poses.filter((pose) => offRest(pose) > 0).length).toBeGreaterThan(0);
    for (const pose of smoothed(poses)) expect(offRest(pose)).toBeLessThan(1e-6);
  });

  it('nor of one that flips to and fro, at ten frames a second and more', () => {
    const coins = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 60 }), coins, (fps, flips) => {
        // Every other frame at most: the arm is where it is for as long as it is not.
        const flipped = (frame: number): boolean => frame % 2 === 1 && (flips[frame] ?? false);
        const poses = flips.map((_, frame) => poseAt((frame * 1000) / fps, flipped(frame)));
        for (const pose of smoothed(poses)) expect(offRest(pose)).toBeLessThan(1e-6);
      }),
      { numRuns: 20 },
    );
  });

  it.each(FPS)('mends the whole arm on its way, and no other limb, at %s frames a second', (fps) => {
    const pxPerMs = 0.08;
    const poses = steady(fps).map((timeMs) => poseAt(timeMs, timeMs >= 1000 && timeMs < 1100, pxPerMs * timeMs));
    const gate = new JumpGate();
    const mended = poses.map((pose) => gate.see(pack(pose), 0)).at(-1) ?? [];
    expect(mended.length).toBeGreaterThan(0);
    mended.forEach((pose) => {
      const line = pack(poseAt(pose.timeMs, false, pxPerMs * pose.timeMs));
      const off = pose.values.map((value, i) => Math.abs(value - (line.values[i] ?? NaN))).filter((by) => by > 1e-6);
      expect(off.length).toBe(0);
    });
  });

  it.each(FPS)(
    'believes an arm that stays where it jumped to after 0.15 s and a frame, at %s frames a second',
    (fps) => {
      const smoother = createSmoother();
      for (const timeMs of steady(fps)) {
        const pose = smoother.push(poseAt(timeMs, timeMs >= 1000));
        const known = timeMs > 1000 + 2 * Math.max(150, 1000 / fps) + 1000 / fps;
        if (pose && known) expect(pose.image.rightWrist.x).toBeCloseTo(standing('rightWrist').x + 65, 6);
      }
    },
  );
});
