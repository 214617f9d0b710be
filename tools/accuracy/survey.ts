import { faultsOf } from '../../src/athlete/motion';
import { randomFrom } from '../../src/athlete/random';
import { exercises } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/exercise';
import type { Clip, SeedSet } from './clip';
import { cover } from './cover';
import { deck } from './deck';
import { RECOMMENDED } from './dimensions';
import { clipOf, recommendedLens, SEED } from './plan';

/** Of each exercise; what stands first is filmed first, so that each beginning of the list is of use. */
const CLIPS = 6;
const REPS = 8;
/** Seeds that no clip of the plan has. */
const BESIDE = 500;

/** Bodies, clothes, rooms and light as in the plan; pictures that cost little to draw, so that every exercise has its turn. */
const CHEAP = {
  ...RECOMMENDED,
  size: { '640,480': 1 },
  fps: { 15: 1 },
  blur: { no: 1 },
  ending: { full: 1 },
} as const;

/** Everything that a camera judges. */
export const surveyed: readonly Exercise[] = exercises.filter(
  (exercise) => exercise.kind === 'reps' || exercise.guided === undefined,
);

/**
 * The whole catalogue from the recommended lens: clips of one set of seeds, the exercises in turn. What is done on either
 * side is done on the left, for which it is written.
 */
export function surveyOf(set: SeedSet): readonly Clip[] {
  const columns = surveyed.map((exercise, i) => clipsOf(set, exercise, SEED[set] + BESIDE + 17 * i));
  return Array.from({ length: CLIPS }, (_, row) => columns.flatMap((column) => column[row] ?? [])).flat();
}

function clipsOf(set: SeedSet, exercise: Exercise, seed: number): Clip[] {
  const random = randomFrom(seed);
  const faults = deck(faultsOf(exercise.id), CLIPS * REPS, random);
  const one = exercise.sides === 'each' ? ({ flank: { left: 1 } } as const) : {};
  return cover({ ...CHEAP, ...one }, CLIPS, random).map((row, i) => {
    const lens = recommendedLens(exercise, random);
    return clipOf(set, exercise, row, lens, faults.slice(i * REPS, (i + 1) * REPS), BESIDE + i, random);
  });
}
