import { expect, it } from 'vitest';
import { repExercises } from '../../../src/exercises';
import type { Check } from '../../../src/exercises/exercise';
import { mutantsOf } from '../../../tools/accuracy/mutants';

/** Limits, persistence and hysteresis, each both ways; that it voids the rep, one way; of a turn how narrow it may be. */
const numbersOf = (check: Check): number =>
  check.kind === 'tempo'
    ? 2
    : check.kind === 'turn'
      ? 2 + (check.voids ? 1 : 0)
      : 2 * [check.above, check.below, check.forMs, check.hysteresis].filter((one) => one !== undefined).length +
        (check.voids ? 1 : 0);

it.each(repExercises)('every threshold of $id is spoilt both ways, one at a time', (exercise) => {
  const mutants = mutantsOf(exercise);
  for (const check of exercise.checks) {
    const own = mutants.filter((mutant) => mutant.about === check.id);
    expect(own).toHaveLength(numbersOf(check));
    for (const mutant of own) {
      expect(mutant.exercise.count).toBe(exercise.count);
      const changed = mutant.exercise.checks.filter((one, i) => one !== exercise.checks[i]);
      expect(changed.map(({ id }) => id)).toEqual([check.id]);
      const bad: object = changed[0] ?? {};
      const keys = Object.entries(check).filter(([key, value]) => (bad as Record<string, unknown>)[key] !== value);
      expect(keys).toHaveLength(1);
    }
  }
});

it.each(repExercises)('so is every threshold of the count of $id', (exercise) => {
  const own = mutantsOf(exercise).filter(({ about }) => about === 'count');
  expect(own).toHaveLength(exercise.count.also === undefined ? 8 : 10);
  for (const mutant of own) {
    expect(mutant.exercise.checks).toBe(exercise.checks);
    expect(mutant.exercise.count).not.toEqual(exercise.count);
  }
});
