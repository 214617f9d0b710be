import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyFromSeed } from '../../src/athlete/body';
import { EXERCISE_NAMES, type ExerciseName } from '../../src/athlete/exercise-name';
import { athleteAt, durationOf, faultsOf, motionOf, scheduleFor } from '../../src/athlete/motion';
import { CLEAN_REP, type Rep } from '../../src/athlete/rep';
import { truthOf } from '../../src/athlete/truth';
import { trueMeasures } from '../../src/athlete/truth-measures';
import { distance } from '../../src/athlete/vec';
import { SIDES } from '../../src/pose/pose';

const perform = (exercise: ExerciseName, reps: readonly Rep[], seed = 4) =>
  motionOf({ exercise, seed, body: bodyFromSeed(seed), reps });
const clean = CLEAN_REP;

describe.each(EXERCISE_NAMES)('a set of %s in which reps differ', (exercise) => {
  const faults = faultsOf(exercise);
  const reps = faults.flatMap((fault): Rep[] => [clean, { ...clean, fault, size: 0.8 }]);
  const { attempts } = truthOf(perform(exercise, [...reps, clean]));

  test('has a truth for each rep', () => expect(attempts).toHaveLength(2 * faults.length + 1));

  test.each(faults.map((fault, i) => [fault, i] as const))('%s spoils its own rep and no neighbour', (fault, i) => {
    const [before, own, after] = attempts.slice(2 * i, 2 * i + 3);
    expect(before).toMatchObject({ counts: true, faults: [] });
    if (fault === 'half-range' || fault === 'let-go' || fault === 'arm-only')
      expect(own).toMatchObject({ counts: false, faults: [] });
    else expect(own?.faults.length).toBeGreaterThan(0);
    expect(after).toMatchObject({ counts: true, faults: [] });
  });

  test('goes from rep to rep without a jump: no joint is faster than 5 m/s', () => {
    const motion = perform(exercise, reps);
    for (let timeMs = 0; timeMs < durationOf(motion); timeMs += 40) {
      const [now, next] = [athleteAt(motion, timeMs), athleteAt(motion, timeMs + 10)];
      for (const side of SIDES)
        for (const joint of ['wrist', 'hip', 'knee'] as const)
          expect(distance(now.joints[side][joint], next.joints[side][joint])).toBeLessThan(0.05);
    }
  });
});

test('a rep lasts about as long as it is told to', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 6000 }), fc.nat(1000), (ms, seed) => {
      const [rep] = scheduleFor(perform('prone-extension', [{ ...clean, ms }], seed)).reps;
      const lasted = (rep?.endMs ?? 0) - (rep?.startMs ?? 0);
      expect(lasted / ms).toBeGreaterThan(0.8);
      expect(lasted / ms).toBeLessThan(1.2);
    }),
  );
});

test('a pause comes before the rep, and a stop halfway up', () => {
  const plain = motionOf({ exercise: 'prone-extension', seed: 4, body: bodyFromSeed(4), reps: 2, wobble: false });
  const held = { ...plain, reps: [clean, { ...clean, pauseMs: 2000, stopMs: 1000 }] };
  const [, usual] = scheduleFor(plain).reps;
  const [, late] = scheduleFor(held).reps;
  if (!usual || !late) throw new Error('a set of two has a second');
  expect(late.startMs - usual.startMs).toBe(2000);
  expect(late.topMs - late.startMs - (usual.topMs - usual.startMs)).toBe(1000);
  const pitch = (timeMs: number) => trueMeasures(athleteAt(held, timeMs)).trunkPitch;
  const halfMs = late.startMs + (late.topMs - late.startMs - 1000) / 2;
  expect(pitch(halfMs + 900)).toBeCloseTo(pitch(halfMs + 100), 5);
  expect(pitch(late.topMs) - pitch(halfMs)).toBeCloseTo(pitch(halfMs) - pitch(late.startMs), 1);
});

test('the own range is learnt from good reps: one that went too far shuts out no clean one', () => {
  const far: Rep = { ...clean, fault: 'too-high', size: 1 };
  const { attempts } = truthOf(perform('prone-extension', [far, far, clean, clean]));
  expect(attempts.map(({ counts }) => counts)).toEqual([true, true, true, true]);
});

test('in a set without a good rep the floor alone decides', () => {
  const far: Rep = { ...clean, fault: 'too-high', size: 1 };
  const { attempts } = truthOf(perform('prone-extension', [far, far, { ...clean, fault: 'head-down' }]));
  expect(attempts.map(({ counts }) => counts)).toEqual([true, true, true]);
});

test('hands that push in one rep lie ready and light in the others', () => {
  const set = perform('prone-extension', [clean, { ...clean, fault: 'hands-push', size: 1 }, clean]);
  const bent = (timeMs: number) => trueMeasures(athleteAt(set, timeMs)).elbowFlexion.left;
  const [first, second] = scheduleFor(set).reps;
  expect(bent(first?.startMs ?? 0)).toBeGreaterThan(60);
  expect(Math.abs(bent(first?.topMs ?? 0) - bent(first?.startMs ?? 0))).toBeLessThan(1);
  expect(bent(second?.topMs ?? 0)).toBeLessThan(bent(second?.startMs ?? 0) - 15);
});
