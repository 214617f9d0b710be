import type { MotionFault } from './fault';

/** One rep as it is to be performed. */
export interface Rep {
  readonly fault: MotionFault | null;
  /** 0 just over the limit, 1 gross. */
  readonly size: number;
  /** About how long it takes, out, hold and back, in ms; null is the catalogue's slow pace. */
  readonly ms: number | null;
  /** How much longer than usual the figure rests before it, in ms. */
  readonly pauseMs: number;
  /** How long the way out stands still halfway, in ms. */
  readonly stopMs: number;
}

/** A clean, slow rep without a pause. */
export const CLEAN_REP: Rep = { fault: null, size: 0.5, ms: null, pauseMs: 0, stopMs: 0 };

/** So many reps alike. */
export const alike = (count: number, rep: Rep): readonly Rep[] => Array.from({ length: count }, () => rep);
