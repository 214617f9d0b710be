import { amountDone, amountIn } from '../coach/amount';
import type { SetResult } from '../coach/events';
import { words } from './language';

/** "8 of 10", "25 of 30 s". */
export const doneOf = (result: SetResult): string => words.ui.done(amountIn(result), amountDone(result), result.target);
