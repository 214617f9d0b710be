import { amountDone, amountIn } from '../../coach/amount';
import type { SetResult } from '../../coach/events';
import { words } from '../language';
import { missesOf } from './reps';

/** How a set went, in one sentence. */
export function headlineOf(result: SetResult): string {
  const { headline, why, held } = words.summary;
  if (result.kind === 'hold') return held(amountIn(result), amountDone(result), result.target, result.breaks.length);
  return headline(result.counted, result.attempts.length - result.counted, why(missesOf(result)));
}
