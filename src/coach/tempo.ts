import type { Check } from '../exercises/exercise';
import type { Fault } from './events';
import type { Movement } from './stroke';

/** The tempo faults of a movement: a way out that was faster than the check allows. `worst` is its duration in ms. */
export const tempoFaults = (checks: readonly Check[], movement: Movement): readonly Fault[] =>
  checks
    .filter((check) => check.kind === 'tempo')
    .filter((check) => movement.outMs < check.minMs)
    .map((check) => ({ check: check.id, worst: movement.outMs, atMs: movement.topMs }));
