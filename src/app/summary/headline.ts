import { amountDone, amountOf } from '../../coach/amount';
import type { SetResult } from '../../coach/events';
import type { Exercise } from '../../exercises/exercise';
import { words } from '../language';
import { missesOf } from './reps';

/** How a set went, in one sentence. */
export function headlineOf(result: SetResult, exercise: Exercise): string {
  const { headline, why, held } = words.summary;
  if (result.kind === 'hold') return held(amountOf(exercise), amountDone(result), result.target, result.breaks.length);
  return headline(result.counted, result.attempts.length - result.counted, why(missesOf(result)));
}
