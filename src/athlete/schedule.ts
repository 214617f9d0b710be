import type { Motion } from './motion';
import { MOTIONS } from './motions';
import { between, randomFrom } from './random';
import type { Rep } from './rep';

/** One rep with its times in ms from the motion's start: leaves rest, reaches the top, leaves the top, is back. */
export interface RepTimes {
  readonly rep: Rep;
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

/** Slow and controlled: the phases of one rep at the catalogue's pace, in ms. */
const OUT = [1400, 1900] as const;
const HOLD = [700, 1100] as const;
const BACK = [1400, 2000] as const;
const REST = [800, 1300] as const;
/** Their middle, out, hold and back together: what a rep's own length is measured by. */
const USUAL_MS = 4250;
/** Of a top that is to be held, who lets go too soon has held so much. */
const LET_GO = 0.5;
/** Way out of a jerked rep, in ms, at fault size 0 and 1. The catalogue wants at least 700. */
const JERK = [600, 300] as const;

/** Lays the reps out in time: tempo drifts from rep to rep where the motion wobbles. */
export function scheduleOf(motion: Motion, readyMs: number): Schedule {
  const random = randomFrom(motion.seed * 31 + 5);
  const length = ([low, high]: readonly [number, number]) =>
    motion.wobble ? between(random, low, high) : (low + high) / 2;
  const { slowness = 1, topMs: held } = MOTIONS[motion.exercise];
  const reps: RepTimes[] = [];
  let at = readyMs + motion.leadInMs;
  for (const rep of motion.reps) {
    const pace = rep.ms === null ? slowness : rep.ms / USUAL_MS;
    const startMs = at + rep.pauseMs;
    const outMs = rep.fault === 'jerk' ? JERK[0] + (JERK[1] - JERK[0]) * rep.size : length(OUT) * pace;
    const topMs = startMs + outMs + rep.stopMs;
    const leaveMs = topMs + (held ? length(held) * (rep.fault === 'let-go' ? LET_GO : 1) : length(HOLD) * pace);
    const endMs = leaveMs + length(BACK) * pace;
    reps.push({ rep, startMs, topMs, leaveMs, endMs });
    at = endMs + length(REST) * Math.min(1, pace);
  }
  return { readyMs, reps, endMs: at + motion.tailMs };
}
