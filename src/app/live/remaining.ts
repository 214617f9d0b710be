import type { Exercise } from '../../exercises/exercise';
import type { LiveSession } from './session.svelte';
import type { Start } from './start';

/** The sets of an exercise that were left undone: finished by hand, or by getting up. */
export interface Remaining {
  readonly exercise: Exercise;
  readonly start: Start;
  /** The set to go on with, of how many. */
  readonly set: number;
  readonly sets: number;
  /** Id of the set after which they remain. */
  readonly after: string;
}

/** What a person leaves to be done after a set that was kept; null where all is done, or was nobody's here to do. */
export function remainingOf({ exercise, start, rounds }: LiveSession, after: string): Remaining | null {
  const { next, dose } = rounds;
  return next === null || start.by !== 'camera' ? null : { exercise, start, set: next, sets: dose.sets, after };
}
