import type { SummaryWords } from '../words';
import { doneIn } from './amounts';

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

const reason: SummaryWords['reason'] = {
  short: 'short of your range',
  'too-quick': 'a little quick',
  'no-return': 'not back to rest',
  'let-go': 'let go too soon',
  'other-movement': 'another movement',
  unseen: 'out of my sight',
};

export const summary: SummaryWords = {
  held: (amount, n, target, breaks) => {
    const what = doneIn(amount);
    const done = n >= target ? `${target} ${what}` : `${n} of ${target} ${what}`;
    return breaks === 0 ? `${done}.` : `${done}, the clock stopped ${times(breaks)}.`;
  },
  headline: (counted, missed, why) => {
    const done = `${counted} counted`;
    if (missed === 0) return `${done}.`;
    return why === null ? `${done}, ${missed} missed.` : `${done}, ${missed} missed: ${why}.`;
  },
  reason,
  why: (misses) => {
    const [only, another] = misses;
    if (only === undefined) return null;
    if (another === undefined) return reason[only.reason];
    return misses.map((miss) => `${miss.times} ${reason[miss.reason]}`).join(', ');
  },
  noAttempts: 'Nothing was counted this time.',
  noAttemptsNext: 'If you did move, I may not have seen it: look at where the laptop goes, and try again.',
  faultTimes: (fault, n) => `${fault.replace(/\.$/, '')} (${times(n)}).`,
  noFaults: 'Clean throughout, as far as the camera can see.',
  weakBaseline: 'The start pose was not held still, so your own range is only an estimate.',
};
