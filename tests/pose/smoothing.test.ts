import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pose } from '../../src/pose/pose';
import { createSmoother, SMOOTHING_DELAY_MS } from '../../src/pose/smoothing';
import { makePose, standing } from './make-pose';

/** Frame times of a camera that may stumble: gaps of 10–160 ms, from 0 to at least 600 ms. */
const times = fc.array(fc.integer({ min: 10, max: 160 }), { minLength: 60, maxLength: 60 }).map((gaps) => {
  let now = 0;
  return [0, ...gaps.map((gap) => (now += gap))];
});

function smoothAll(poses: readonly Pose[]): Pose[] {
  const smoother = createSmoother();
  const early = poses.map((pose) => smoother.push(pose)).filter((pose) => pose !== null);
  return [...early, ...smoother.flush()];
}

function swing(timesMs: readonly number[], hertz: number): Pose[] {
  return timesMs.map((timeMs) =>
    makePose(timeMs, (joint) => {
      const { x, y } = standing(joint);
      return { x, y: y + 20 * Math.sin((2 * Math.PI * hertz * timeMs) / 1000) };
    }),
  );
}

function everyNumber(pose: Pose): number[] {
  const joints = [...Object.values(pose.image), ...Object.values(pose.world)].flatMap((joint) => Object.values(joint));
  return [...joints, pose.presence, pose.timeMs, ...(pose.contour?.left ?? []), ...(pose.contour?.right ?? [])].filter(
    (value): value is number => value !== null,
  );
}

describe('smoothing', () => {
  it('leaves who stands still where they are, whatever the frame times', () => {
    fc.assert(
      fc.property(times, (at) => {
        for (const pose of smoothAll(at.map((timeMs) => makePose(timeMs, standing)))) {
          const still = everyNumber(makePose(pose.timeMs, standing));
          const off = everyNumber(pose).map((value, index) => Math.abs(value - (still[index] ?? NaN)));
          expect(Math.max(...off)).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('does not delay steady movement beyond the time it says', () => {
    const moving = (timeMs: number) =>
      makePose(timeMs, (joint) => ({ x: standing(joint).x + timeMs / 10, y: standing(joint).y }));
    fc.assert(
      fc.property(times, (at) => {
        for (const pose of smoothAll(at.map(moving))) {
          expect(pose.image.leftWrist.x).toBeCloseTo(moving(pose.timeMs).image.leftWrist.x, 6);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('gives finite numbers for any finite poses', () => {
    const anywhere = fc.record({
      x: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      y: fc.integer({ min: -9999, max: 9999 }),
    });
    fc.assert(
      fc.property(times, fc.array(anywhere, { minLength: 61, maxLength: 61 }), (at, places) => {
        const poses = at.map((timeMs, index) => makePose(timeMs, () => places[index] ?? { x: 0, y: 0 }));
        for (const pose of smoothAll(poses)) {
          expect(everyNumber(pose).every(Number.isFinite)).toBe(true);
          expect(pose.image.nose.visibility).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('smooths the mirror image as the mirror image', () => {
    const side = fc.array(fc.integer({ min: 0, max: 640 }), { minLength: 61, maxLength: 61 });
    fc.assert(
      fc.property(times, side, (at, xs) => {
        const poses = (mirrored: boolean) =>
          at.map((timeMs, index) => {
            const x = xs[index] ?? 0;
            return makePose(timeMs, (joint) => ({ x: standing(joint).x + (mirrored ? -x : x), y: standing(joint).y }));
          });
        const mirrored = smoothAll(poses(true));
        smoothAll(poses(false)).forEach((pose, index) => {
          const x = standing('nose').x;
          expect(pose.image.nose.x - x).toBeCloseTo(x - (mirrored[index]?.image.nose.x ?? NaN), 6);
        });
      }),
      { numRuns: 20 },
    );
  });

  it.each([0.5, 1])('shows the same %s-Hz swing at 10, 15, 30 and 60 frames a second, hardly smaller', (hertz) => {
    const peaks = [10, 15, 30, 60].map((fps) => {
      const at = Array.from({ length: 4 * fps }, (_, frame) => (frame * 1000) / fps);
      return Math.max(...smoothAll(swing(at, hertz)).map((pose) => pose.image.leftWrist.y)) - 200;
    });
    for (const peak of peaks) {
      expect(peak).toBeGreaterThan(0.94 * 20);
      expect(peak).toBeLessThanOrEqual(20.2);
    }
  });

  it('halves noise from frame to frame at 30 frames a second', () => {
    const at = Array.from({ length: 600 }, (_, frame) => (frame * 1000) / 30);
    const noise = at.map((_, frame) => Math.sin(frame * frame * 12.9898) * 4);
    const poses = at.map((timeMs, frame) =>
      makePose(timeMs, (joint) => ({ x: standing(joint).x + (noise[frame] ?? 0), y: standing(joint).y })),
    );
    const spread = (values: number[]) => Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
    const after = smoothAll(poses).map((pose) => pose.image.nose.x - standing('nose').x);
    expect(spread(after)).toBeLessThan(0.55 * spread(noise));
  });

  it('describes each moment once, in order, the constant delay behind', () => {
    const smoother = createSmoother();
    const at = Array.from({ length: 30 }, (_, frame) => frame * 40);
    const described = at.map((timeMs) => smoother.push(makePose(timeMs, standing))?.timeMs ?? null);
    expect(described).toEqual(at.map((timeMs) => (timeMs >= SMOOTHING_DELAY_MS ? timeMs - SMOOTHING_DELAY_MS : null)));
    const owed = smoother.flush().map((pose) => pose.timeMs);
    expect(owed).toEqual(at.filter((timeMs) => timeMs > (described.at(-1) ?? NaN)));
    expect(smoother.flush()).toEqual([]);
  });

  it('mends sides that swap for one frame', () => {
    const at = Array.from({ length: 30 }, (_, frame) => frame * 33);
    const swapped = (joint: Parameters<typeof standing>[0], frame: number) => {
      const { x, y } = standing(joint);
      return { x: frame === 15 ? 640 - x : x, y };
    };
    for (const pose of smoothAll(at.map((timeMs, frame) => makePose(timeMs, (joint) => swapped(joint, frame))))) {
      expect(pose.image.leftShoulder.x).toBeCloseTo(360, 6);
      expect(pose.world.leftShoulder.x).toBeCloseTo(3.6, 6);
    }
  });

  it('follows sides that swap for good', () => {
    const at = Array.from({ length: 30 }, (_, frame) => frame * 33);
    const poses = at.map((timeMs, frame) =>
      makePose(timeMs, (joint) => {
        const { x, y } = standing(joint);
        return { x: frame >= 15 ? 640 - x : x, y };
      }),
    );
    expect(smoothAll(poses).at(-1)?.image.leftShoulder.x).toBeCloseTo(280, 6);
  });

  it('knows a contour where most of the window knows one, and not elsewhere', () => {
    const at = Array.from({ length: 30 }, (_, frame) => frame * 33);
    const poses = at.map((timeMs, frame) =>
      makePose(timeMs, standing, frame === 5 || frame >= 15 ? { contour: null } : {}),
    );
    const smooth = smoothAll(poses);
    const known = (timeMs: number) =>
      smooth.find((pose) => Math.abs(pose.timeMs - timeMs) < 17)?.contour?.left[8] ?? null;
    expect(known(5 * 33)).toBeCloseTo(40, 6);
    expect(known(10 * 33)).toBeCloseTo(40, 6);
    expect(known(25 * 33)).toBeNull();
  });

  it('does not average across a gap of more than half a second, nor back in time', () => {
    const smoother = createSmoother();
    for (const timeMs of [0, 40, 80, 120]) smoother.push(makePose(timeMs, standing));
    expect(smoother.push(makePose(900, standing))).toBeNull();
    expect(smoother.push(makePose(50, standing))).toBeNull();
    expect(smoother.flush().map((pose) => pose.timeMs)).toEqual([50]);
  });
});
