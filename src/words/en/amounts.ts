import type { Amount } from '../../coach/amount';

/** "8 counted", "20 seconds held", "120 seconds done", "3 breaths": what follows the number of what has been done. */
export const doneIn = (amount: Amount): string => {
  if (amount === 'reps') return 'counted';
  if (amount === 'time') return 'seconds done';
  return amount === 'breaths' ? 'breaths' : 'seconds held';
};

/** "10", "30 s", "5 breaths": a target with its unit. */
export const withUnit = (amount: Amount, target: number): string => {
  if (amount === 'reps') return `${target}`;
  return amount === 'breaths' ? `${target} breaths` : `${target} s`;
};
