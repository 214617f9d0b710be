import type { MotionFault } from '../../src/athlete/fault';
import { between, type Random } from '../../src/athlete/random';
import { CLEAN_REP, type Rep } from '../../src/athlete/rep';
import { shuffled } from './cover';

/** Of all reps so many are clean, and so many short of range; the rest is shared evenly among the faults. */
const CLEAN_SHARE = 0.2;
const HALF_SHARE = 0.08;

/** How fast a set goes: shortest and longest rep in ms. */
export const EVEN_MS = [2000, 5000] as const;
export const UNEVEN_MS = [1000, 6000] as const;

/** Who pauses does so before every fourth rep, and stops halfway up in every seventh. */
const PAUSING = { share: 0.25, ms: [1500, 4000] } as const satisfies Habit;
const STOPPING = { share: 0.14, ms: [600, 2000] } as const satisfies Habit;

interface Habit {
  readonly share: number;
  readonly ms: readonly [number, number];
}

export interface Manner {
  readonly uneven: boolean;
  readonly pauses: boolean;
}

/** What is wrong with each of `count` reps of an exercise, in random order: null is clean. */
export function deck(faults: readonly MotionFault[], count: number, random: Random): (MotionFault | null)[] {
  const forms = faults.filter((fault) => fault !== 'half-range');
  const clean = Math.round(CLEAN_SHARE * count);
  const half = faults.includes('half-range') ? Math.round(HALF_SHARE * count) : 0;
  const cards: (MotionFault | null)[] = [
    ...Array<null>(clean).fill(null),
    ...Array<MotionFault>(half).fill('half-range'),
    ...Array.from({ length: count - clean - half }, (_, i) => forms[i % forms.length] ?? null),
  ];
  return shuffled(cards, random);
}

/** Reps with these faults, each of a size from just over the limit to gross and of its own length. */
export function dealt(
  faults: readonly (MotionFault | null)[],
  { uneven, pauses }: Manner,
  random: Random,
): readonly Rep[] {
  const steadyMs = lengthIn(EVEN_MS, random);
  const chance = ({ share, ms }: Habit): number => {
    const is = random() < share;
    const forMs = Math.round(between(random, ...ms));
    return pauses && is ? forMs : 0;
  };
  return faults.map((fault) => ({
    ...CLEAN_REP,
    fault,
    size: fault === null ? CLEAN_REP.size : Math.round(100 * random()) / 100,
    ms: uneven ? lengthIn(UNEVEN_MS, random) : steadyMs,
    pauseMs: chance(PAUSING),
    stopMs: chance(STOPPING),
  }));
}

/** Evenly on a scale of ratios: as many between one and two seconds as between three and six. */
const lengthIn = ([low, high]: readonly [number, number], random: Random): number =>
  Math.round(low * (high / low) ** random());
