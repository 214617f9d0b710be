import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyFromSeed, segmentsOf } from '../../src/athlete/body';
import { EXERCISE_NAMES } from '../../src/athlete/exercise-name';
import { athleteAt, durationOf, faultsOf, motionOf, scheduleFor } from '../../src/athlete/motion';
import { distance } from '../../src/athlete/vec';
import { SIDES } from '../../src/pose/pose';

const exercises = fc.constantFrom(...EXERCISE_NAMES);
const seeds = fc.integer({ min: 0, max: 100_000 });
const shares = fc.double({ min: 0, max: 1, noNaN: true });

const motionFor = (exercise: (typeof EXERCISE_NAMES)[number], seed: number) =>
  motionOf({ exercise, seed, body: bodyFromSeed(seed), reps: 2 });

describe('the athlete moves', () => {
  test('the same way each time', () => {
    fc.assert(
      fc.property(exercises, seeds, shares, (exercise, seed, share) => {
        const [one, two] = [motionFor(exercise, seed), motionFor(exercise, seed)];
        const timeMs = share * durationOf(one);
        expect(athleteAt(one, timeMs)).toEqual(athleteAt(two, timeMs));
      }),
    );
  });

  test('differently with another seed', () => {
    const [one, two] = [motionFor('prone-t-raise', 1), motionFor('prone-t-raise', 2)];
    const wrist = (motion: typeof one) => athleteAt({ ...motion, body: one.body }, 5500).joints.left.wrist;
    expect(distance(wrist(one), wrist(two))).toBeGreaterThan(0.001);
  });

  test('on bones that keep their length, with every fault, on the way down too', () => {
    fc.assert(
      fc.property(exercises, seeds, shares, fc.nat(20), (exercise, seed, share, which) => {
        const faults = [null, ...faultsOf(exercise)];
        const fault = faults[which % faults.length] ?? null;
        const motion = motionOf({ ...motionFor(exercise, seed), reps: 2, fault, approach: true });
        const { joints } = athleteAt(motion, share * durationOf(motion));
        const { upperArm, forearm, hand, thigh, shank } = segmentsOf(motion.body);
        for (const side of SIDES) {
          const j = joints[side];
          expect(distance(j.shoulder, j.elbow)).toBeCloseTo(upperArm, 6);
          expect(distance(j.elbow, j.wrist)).toBeCloseTo(forearm, 6);
          expect(distance(j.wrist, j.fingertip)).toBeCloseTo(hand, 6);
          expect(distance(j.hip, j.knee)).toBeCloseTo(thigh, 6);
          expect(distance(j.knee, j.ankle)).toBeCloseTo(shank, 6);
        }
      }),
    );
  });

  test('above the floor', () => {
    fc.assert(
      fc.property(exercises, seeds, shares, (exercise, seed, share) => {
        const motion = { ...motionFor(exercise, seed), approach: true };
        const { joints, head } = athleteAt(motion, share * durationOf(motion));
        const lowest = Math.min(...SIDES.flatMap((side) => Object.values(joints[side]).map((joint) => joint.y)));
        expect(Math.min(lowest, head.centre.y)).toBeGreaterThan(-0.005);
      }),
    );
  });

  test('without jumps: no joint goes faster than 5 m/s', () => {
    fc.assert(
      fc.property(exercises, seeds, shares, (exercise, seed, share) => {
        const motion = { ...motionFor(exercise, seed), approach: true };
        const timeMs = share * durationOf(motion);
        const [now, next] = [athleteAt(motion, timeMs), athleteAt(motion, timeMs + 10)];
        for (const side of SIDES) expect(distance(now.joints[side].wrist, next.joints[side].wrist)).toBeLessThan(0.05);
      }),
    );
  });
});

describe('what is planted stays planted, to the millimetre', () => {
  const still = (exercise: (typeof EXERCISE_NAMES)[number], joint: 'wrist' | 'elbow' | 'knee' | 'ankle') =>
    fc.assert(
      fc.property(seeds, shares, (seed, share) => {
        const motion = motionFor(exercise, seed);
        const now = athleteAt(motion, share * durationOf(motion));
        const start = athleteAt({ ...motion, wobble: false }, 0);
        for (const side of SIDES)
          expect(distance(now.joints[side][joint], start.joints[side][joint])).toBeLessThan(0.001);
      }),
    );

  test('hands and knees in the plus', () => {
    still('quadruped-plus', 'wrist');
    still('quadruped-plus', 'knee');
    still('quadruped-plus', 'ankle');
  });

  test('elbows and knees at the chair', () => {
    still('chair-thoracic-extension', 'elbow');
    still('chair-thoracic-extension', 'knee');
  });

  test('the feet in the prone extension, but for a few millimetres of toe roll', () => {
    const motion = motionFor('prone-extension', 3);
    const top = scheduleFor(motion).reps[0]?.topMs ?? NaN;
    const [start, now] = [athleteAt(motion, 0), athleteAt(motion, top)];
    expect(distance(now.joints.left.ankle, start.joints.left.ankle)).toBeLessThan(0.01);
  });
});

test('the thorax sinks 3–6 cm between arms that stay straight and shoulders that stay put', () => {
  const motion = { ...motionFor('quadruped-plus', 1), wobble: false };
  const body = { ...motion.body, heightM: 1.72 };
  const top = scheduleFor(motion).reps[0]?.topMs ?? NaN;
  const [start, now] = [athleteAt({ ...motion, body }, 0), athleteAt({ ...motion, body }, top + 10)];
  const sunk = start.line[4].y - now.line[4].y;
  expect(sunk).toBeGreaterThan(0.03);
  expect(sunk).toBeLessThan(0.06);
  expect(distance(start.joints.left.shoulder, now.joints.left.shoulder)).toBeLessThan(0.01);
  expect(start.joints.left.shoulderMark.y - now.joints.left.shoulderMark.y).toBeGreaterThan(0.5 * sunk);
});

test('the start pose is held for the lead-in, after the way down where that is shown', () => {
  const motion = { ...motionFor('prone-t-raise', 1), approach: true };
  const { readyMs, reps } = scheduleFor(motion);
  expect((reps[0]?.startMs ?? 0) - readyMs).toBe(motion.leadInMs);
  expect(athleteAt(motion, 0).head.centre.y).toBeGreaterThan(1.3);
  expect(athleteAt(motion, readyMs).head.centre.y).toBeLessThan(0.3);
});

test('who leaves gets up after the last rep and stands', () => {
  const motion = { ...motionFor('prone-t-raise', 1), leave: true };
  const { endMs } = scheduleFor(motion);
  expect(athleteAt(motion, endMs).head.centre.y).toBeLessThan(0.3);
  expect(athleteAt(motion, durationOf(motion) - 2500).head.centre.y).toBeGreaterThan(1.3);
  expect(athleteAt(motion, durationOf(motion)).head.centre.y).toBeGreaterThan(1.3);
});
