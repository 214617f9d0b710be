import type { StartCondition } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { seen } from '../geometry/reading';
import { inside } from './band';
import { partsOf } from './subject';

/**
 * The first condition of the start pose that is not met, or null. A sided condition must hold on every side that is
 * seen, and at least one side must be. Absolute limits: a posture outside them is refused, so that it cannot become
 * "neutral".
 */
export const unmetCondition = (conditions: readonly StartCondition[], measures: Measures): string | null =>
  conditions.find((condition) => !met(condition, measures))?.id ?? null;

const met = (condition: StartCondition, measures: Measures): boolean => {
  const readings = partsOf(condition.measure)
    .map(({ id }) => measures[id])
    .filter(seen);
  if (readings.length === 0) return condition.optional === true;
  return readings.every((reading) => inside(condition, reading.value) >= 0);
};
