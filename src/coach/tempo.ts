import type { RepExercise, TempoCheck } from '../exercises/exercise';
import type { Fault } from './events';
import { SLIP_MS } from './intent';
import type { Movement } from './stroke';

/**
 * The way out is timed by two crossings at 1.7 heights per duration (minimum jerk), 0.347 of it apart: noise of a
 * fourteenth of the height makes an error of a sixth. A movement that is less clear is not judged.
 */
const CLEAR_ENOUGH = 14;

/** What can be told of a movement once it has ended. */
export interface EndVerdict {
  readonly faults: readonly Fault[];
  /** Checks that could not be judged. */
  readonly unseen: readonly string[];
}

/**
 * Judges the tempo of a movement: whether its way out was faster than a check allows. `worst` is its duration in ms. What
 * does not reach an exercise's floor is no rep, and is asked for its range alone.
 */
export const judgeTempo = (
  { checks, count }: Pick<RepExercise, 'checks' | 'count'>,
  { range, out, topMs }: Movement,
): EndVerdict => {
  if (range < count.floor) return { faults: [], unseen: [] };
  const tempo = checks.filter((check): check is TempoCheck => check.kind === 'tempo');
  // No limb is out in half of the quickest there-and-back: its marks lagged behind, and jumped.
  if (out === null || out.ms < SLIP_MS / 2 || out.clearness < CLEAR_ENOUGH)
    return { faults: [], unseen: tempo.map(({ id }) => id) };
  const faults = tempo
    .filter(({ minMs }) => out.ms < minMs)
    .map(({ id }) => ({ check: id, worst: out.ms, atMs: topMs }));
  return { faults, unseen: [] };
};
