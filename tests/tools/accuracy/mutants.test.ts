import { expect, it } from 'vitest';
import { exercises } from '../../../src/exercises';
import { mutantsOf } from '../../../tools/accuracy/mutants';

it.each(exercises)('every threshold of $id is spoilt both ways, one at a time', (exercise) => {
  const mutants = mutantsOf(exercise);
  for (const check of exercise.checks) {
    const own = mutants.filter((mutant) => mutant.check === check.id);
    const limits =
      check.kind === 'tempo' ? 1 : [check.above, check.below].filter((limit) => limit !== undefined).length;
    expect(own).toHaveLength(2 * (check.kind === 'tempo' ? 1 : limits + 2));
    for (const mutant of own) {
      const changed = mutant.exercise.checks.filter((one, i) => one !== exercise.checks[i]);
      expect(changed.map(({ id }) => id)).toEqual([check.id]);
      const [bad] = changed;
      const keys = Object.entries(bad ?? {}).filter(([key, value]) => check[key as keyof typeof check] !== value);
      expect(keys).toHaveLength(1);
    }
  }
});
