import type { ExerciseId } from '../../src/exercises/exercise';

/** Rules are tuned on the one and reported on the other. */
export const SEED_SETS = ['tuning', 'reporting'] as const;
export type SeedSet = (typeof SEED_SETS)[number];

/** Where the lens stands: where the exercise asks for it, up to 45° and 0.4 m from there, or anywhere. */
export const PLACES = ['recommended', 'off-angle', 'elsewhere'] as const;
export type Place = (typeof PLACES)[number];

/** One film of the bench. */
export interface Clip {
  readonly set: SeedSet;
  readonly exercise: ExerciseId;
  readonly place: Place;
  /** The lens: degrees from the recommended azimuth, + towards the feet; metres over the floor; metres away; lid. */
  readonly azimuthOff: number;
  readonly heightM: number;
  readonly distanceM: number;
  readonly lidDeg: number;
  /** Reads as `athlete:…`; makes the same film anywhere. */
  readonly spec: string;
}
