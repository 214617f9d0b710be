import type { Check } from '../exercises/exercise';
import type { Fault } from './events';

/** Whether this fault says that it was another movement. */
export const voids = (checks: readonly Check[], { check }: Fault): boolean =>
  checks.find(({ id }) => id === check)?.voids === true;
