import type { Motion } from './motion';
import { between, randomFrom } from './random';

/** One rep's times in ms from the motion's start: leaves rest, reaches the top, leaves the top, is back. */
export interface RepTimes {
  readonly startMs: number;
  readonly topMs: number;
  readonly leaveMs: number;
  readonly endMs: number;
}

export interface Schedule {
  /** When the start pose is taken. */
  readonly readyMs: number;
  readonly reps: readonly RepTimes[];
  readonly endMs: number;
}

/** Slow and controlled: the phases of one rep at tempo 1, in ms. */
const OUT = [1400, 1900] as const;
const HOLD = [700, 1100] as const;
const BACK = [1400, 2000] as const;
const REST = [800, 1300] as const;
/** Way out of a jerked rep, in ms, at fault size 0 and 1. The catalogue wants at least 700. */
const JERK = [600, 300] as const;

/** Lays the reps out in time: tempo drifts from rep to rep where the motion wobbles. */
export function scheduleOf(motion: Motion, readyMs: number): Schedule {
  const random = randomFrom(motion.seed * 31 + 5);
  const length = (range: readonly [number, number]) =>
    (motion.wobble ? between(random, ...range) : (range[0] + range[1]) / 2) / motion.tempo;
  const reps: RepTimes[] = [];
  let at = readyMs + motion.leadInMs;
  for (let i = 0; i < motion.reps; i++) {
    const topMs = at + (motion.fault === 'jerk' ? JERK[0] + (JERK[1] - JERK[0]) * motion.faultSize : length(OUT));
    const leaveMs = topMs + length(HOLD);
    const endMs = leaveMs + length(BACK);
    reps.push({ startMs: at, topMs, leaveMs, endMs });
    at = endMs + length(REST);
  }
  return { readyMs, reps, endMs: at + motion.tailMs };
}
