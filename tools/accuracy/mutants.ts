import type { Check, Exercise, MeasureCheck } from '../../src/exercises/exercise';

/** An exercise with one number of one check spoilt. */
export interface Mutant {
  readonly check: string;
  /** "above × 1.5" */
  readonly what: string;
  readonly exercise: Exercise;
}

/** A limit so much too wide or too narrow. */
const LIMIT = [1.5, 0.6] as const;
/** A persistence so much too long or too short: 300 ms become 1.5 s or no time at all. */
const PERSISTENCE = [5, 0] as const;
/** Clears only on the far side of the good range; or at the limit itself. */
const HYSTERESIS = [4, 0] as const;

/** Every threshold of every check, spoilt in each direction. Priorities only order cues and change no score. */
export const mutantsOf = (exercise: Exercise): readonly Mutant[] =>
  exercise.checks.flatMap((check) =>
    spoilt(check).map(({ what, check: bad }) => ({
      check: check.id,
      what,
      exercise: { ...exercise, checks: exercise.checks.map((one) => (one === check ? bad : one)) },
    })),
  );

interface Spoilt {
  readonly what: string;
  readonly check: Check;
}

function spoilt(check: Check): Spoilt[] {
  if (check.kind === 'tempo')
    return LIMIT.map((by) => ({ what: `minMs × ${by}`, check: { ...check, minMs: check.minMs * by } }));
  return [
    ...times(check, 'above', LIMIT),
    ...times(check, 'below', LIMIT),
    ...times(check, 'forMs', PERSISTENCE),
    ...times(check, 'hysteresis', HYSTERESIS),
  ];
}

function times(
  check: MeasureCheck,
  key: 'above' | 'below' | 'forMs' | 'hysteresis',
  factors: readonly number[],
): Spoilt[] {
  const value = check[key];
  if (value === undefined) return [];
  return factors.map((by) => ({ what: `${key} × ${by}`, check: { ...check, [key]: value * by } }));
}
