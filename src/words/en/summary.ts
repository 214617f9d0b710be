import type { SummaryWords } from '../words';

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

export const summary: SummaryWords = {
  headline: (counted, missed, why) => {
    const done = `${counted} counted`;
    if (missed === 0) return `${done}.`;
    return why === null ? `${done}, ${missed} missed.` : `${done}, ${missed} missed: ${why}.`;
  },
  reason: {
    short: 'short of your range',
    'too-quick': 'a little quick',
    'no-return': 'not back to rest',
    'other-movement': 'another movement',
    unseen: 'out of my sight',
  },
  noAttempts: 'Nothing was counted this time.',
  faultTimes: (fault, n) => `${fault.replace(/\.$/, '')} (${times(n)}).`,
  noFaults: 'Clean throughout, as far as the camera can see.',
  unseenCheck: (seconds) => `Not judged for ${seconds} s: the camera could not see it.`,
  weakBaseline: 'The video began in motion, so your own start pose was only estimated.',
};
