import type { RepResult, SetResult } from '../src/coach/events';

/** The result of a set of reps. @throws TypeError where it is of another kind. */
export function repResult(result: SetResult | undefined): RepResult {
  if (result?.kind !== 'reps') throw new TypeError('no set of reps');
  return result;
}
