import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bodyFromSeed } from '../../src/athlete/body';
import { EXERCISE_NAMES, type ExerciseName } from '../../src/athlete/exercise-name';
import type { MotionFault } from '../../src/athlete/fault';
import { faultsOf, motionOf } from '../../src/athlete/motion';
import { truthOf } from '../../src/athlete/truth';
import { exerciseById } from '../../src/exercises/index';

// Thousands of postures a test: slow only where the machine is shared.
vi.setConfig({ testTimeout: 60_000 });

const seeds = fc.integer({ min: 0, max: 100_000 });
const perform = (exercise: ExerciseName, seed: number, fault: MotionFault | null = null, faultSize = 0.5) =>
  truthOf(motionOf({ exercise, seed, body: bodyFromSeed(seed), reps: 1, fault, faultSize })).attempts;

/** What is no rep, and no fault of one. */
const NO_REP: readonly MotionFault[] = ['half-range', 'let-go', 'nods', 'arm-only'];

describe.each(EXERCISE_NAMES)('%s', (exercise) => {
  test('a clean motion, wobble and all, breaks no limit and counts', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const attempt of perform(exercise, seed)) expect(attempt).toMatchObject({ counts: true, faults: [] });
      }),
      { numRuns: 8 },
    );
  });

  test.runIf(faultsOf(exercise).includes('half-range'))('half the range never counts and is no other fault', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0, max: 1, noNaN: true }), (seed, size) => {
        for (const attempt of perform(exercise, seed, 'half-range', size))
          expect(attempt).toMatchObject({ counts: false, faults: [] });
      }),
      { numRuns: 8 },
    );
  });

  const own = exerciseById(exercise);
  const checks = [...(own?.checks ?? []), ...(own?.kind === 'hold' ? own.hold : [])];

  test.each(checks.map((check) => [check.id, check.provedBy] as const))('%s is truly broken by %s', (id, fault) => {
    for (const size of [0, 1])
      for (const seed of [11, 12])
        for (const attempt of perform(exercise, seed, fault, size))
          expect(attempt.faults.map((broken) => broken.id)).toContain(id);
  });

  test('every fault that it can show proves a check, or a condition of a hold', () => {
    const proved = new Set(checks.map((check) => check.provedBy));
    const spoiling = faultsOf(exercise).filter((fault) => !NO_REP.includes(fault));
    expect(spoiling.filter((fault) => !proved.has(fault))).toEqual([]);
  });
});

test('a push-up and a cat–cow are no plus', () => {
  for (const fault of ['push-up', 'cat-cow'] as const)
    expect(perform('quadruped-plus', 5, fault).every((attempt) => !attempt.counts)).toBe(true);
});

test('a hands-driven extension that goes too high is said to be both', () => {
  const broken = perform('prone-extension', 5, 'hands-push', 1)[0]?.faults.map(({ id }) => id);
  expect(broken).toEqual(expect.arrayContaining(['hands-light', 'too-high']));
});
