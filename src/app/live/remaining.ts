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

/** What a session leaves to be done after a set that it kept; null where all is done. */
export function remainingOf({ exercise, start, nextSet, dose }: LiveSession, after: string): Remaining | null {
  return nextSet === null ? null : { exercise, start, set: nextSet, sets: dose.sets, after };
}
