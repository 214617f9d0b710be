import type { SetResult } from './events';

/** What has been done of a set's target: reps counted, or whole seconds held. */
export const amountDone = (result: SetResult): number =>
  result.kind === 'reps' ? result.counted : Math.min(result.target, Math.floor(result.heldMs / 1000));
