import { tolerance } from '../../src/coach/band';
import type { Check, Count, RepExercise, MeasureCheck } from '../../src/exercises/exercise';

/** An exercise with one number spoilt. */
export interface Mutant {
  /** The check whose number it is, or 'count'. */
  readonly about: string;
  /** "above × 1.5" */
  readonly what: string;
  readonly exercise: RepExercise;
}

/** A limit so much too wide or too narrow. */
const LIMIT = [1.5, 0.6] as const;
/** A persistence so much too long or too short: 300 ms become 1.5 s or no time at all. */
const PERSISTENCE = [5, 0] as const;
/** Clears only past the start pose, a fifth of the limit's size on the other side of it; or at the limit itself. */
const FAR = 1.2;

/** Every threshold, spoilt in each direction. Priorities only order cues and change no score. */
export const mutantsOf = (exercise: RepExercise): readonly Mutant[] => [
  ...exercise.checks.flatMap((check) =>
    spoilt(check).map(({ what, check: bad }) => ({
      about: check.id,
      what,
      exercise: { ...exercise, checks: exercise.checks.map((one) => (one === check ? bad : one)) },
    })),
  ),
  ...spoiltCounts(exercise.count).map(({ what, count }) => ({
    about: 'count',
    what,
    exercise: { ...exercise, count },
  })),
];

interface Spoilt {
  readonly what: string;
  readonly check: Check;
}

function spoilt(check: Check): Spoilt[] {
  const voidsNothing = check.voids ? [{ what: 'voids nothing', check: withoutVoids(check) }] : [];
  switch (check.kind) {
    case 'tempo':
      return LIMIT.map((by) => ({ what: `minMs × ${by}`, check: { ...check, minMs: check.minMs * by } }));
    case 'turn':
      return [
        ...voidsNothing,
        ...LIMIT.map((by) => ({ what: `atLeast × ${by}`, check: { ...check, atLeast: check.atLeast * by } })),
      ];
    case 'measure':
      return [
        ...voidsNothing,
        ...times(check, 'above', LIMIT),
        ...times(check, 'below', LIMIT),
        ...times(check, 'forMs', PERSISTENCE),
        { what: 'hysteresis past the start', check: { ...check, hysteresis: FAR * tolerance(check) } },
        { what: 'hysteresis × 0', check: { ...check, hysteresis: 0 } },
      ];
  }
}

const withoutVoids = (check: Check): Check => {
  const { voids, ...rest } = check;
  return voids ? rest : check;
};

function spoiltCounts(count: Count): { readonly what: string; readonly count: Count }[] {
  const { also } = count;
  const numbers = (['floor', 'ceiling', 'share', 'minMs'] as const).flatMap((key) =>
    LIMIT.map((by) => ({ what: `${key} × ${by}`, count: { ...count, [key]: count[key] * by } })),
  );
  if (also?.above === undefined) return numbers;
  const { above } = also;
  return [
    ...numbers,
    ...LIMIT.map((by) => ({ what: `also above × ${by}`, count: { ...count, also: { ...also, above: above * by } } })),
  ];
}

function times(check: MeasureCheck, key: 'above' | 'below' | 'forMs', factors: readonly number[]): Spoilt[] {
  const value = check[key];
  if (value === undefined) return [];
  return factors.map((by) => ({ what: `${key} × ${by}`, check: { ...check, [key]: value * by } }));
}
