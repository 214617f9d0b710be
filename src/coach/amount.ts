import type { Exercise } from '../exercises/exercise';
import type { SetResult } from './events';

/** What a set's target is counted in: reps, seconds held, breaths, or seconds that are only timed. */
export type Amount = 'reps' | 'seconds' | 'breaths' | 'time';

export const amountOf = (exercise: Exercise): Amount =>
  exercise.kind === 'reps' ? 'reps' : exercise.breath ? 'breaths' : exercise.guided ? 'time' : 'seconds';

/** The same of a set that has been done. */
export const amountIn = (result: SetResult): Amount =>
  result.kind === 'reps' ? 'reps' : result.breathMs === undefined ? 'seconds' : 'breaths';

/** What has been done of a set's target: reps counted, whole seconds held, or whole breaths. */
export const amountDone = (result: SetResult): number =>
  result.kind === 'reps'
    ? result.counted
    : Math.min(result.target, Math.floor(result.heldMs / (result.breathMs ?? 1000)));
