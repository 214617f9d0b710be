import type { MotionFault } from './fault';
import type { Motion } from './motion';
import { between, randomFrom } from './random';
import type { RepTimes, Schedule } from './schedule';

/** What an exercise needs to know of an instant to strike its posture. */
export interface Moment {
  /** 0 at rest, 1 at the rep's top. */
  readonly lift: number;
  /** 0 while the start pose is held, 1 from the first rep on: for faults that stay. */
  readonly settled: number;
  /** 0–1 through the rep, evenly in time; 0 between reps. */
  readonly through: number;
  /** This rep's range against the usual one, about 1. */
  readonly vigour: number;
  readonly fault: MotionFault | null;
  readonly size: number;
  /** Slow wander, −1 to 1, one independent course per channel; small at rest. */
  sway(channel: number): number;
  /** Quick tremor, −1 to 1, only while something is lifted. */
  tremor(channel: number): number;
  /** This performer's own fixed oddity, −1 to 1. */
  trait(channel: number): number;
}

/** Share of the wander that remains in someone holding still. */
const AT_REST = 0.08;
/** How long the person takes to slip into a fault that stays, in ms before the first rep. */
const SETTLE_MS = 900;

export function momentAt(motion: Motion, schedule: Schedule, timeMs: number): Moment {
  const index = schedule.reps.findIndex((rep) => timeMs >= rep.startMs && timeMs < rep.endMs);
  const rep = schedule.reps[index];
  const lift = rep === undefined ? 0 : liftAt(rep, timeMs);
  const firstMs = schedule.reps[0]?.startMs ?? Infinity;
  const noise = (channel: number, slow: boolean) => (motion.wobble ? wave(motion.seed, channel, timeMs, slow) : 0);
  return {
    lift,
    settled: smooth((timeMs - firstMs + SETTLE_MS) / SETTLE_MS),
    through: rep === undefined ? 0 : (timeMs - rep.startMs) / (rep.endMs - rep.startMs),
    vigour: motion.wobble && index >= 0 ? between(randomFrom(motion.seed * 101 + index), 0.9, 1.1) : 1,
    fault: motion.fault,
    size: motion.faultSize,
    sway: (channel) => noise(channel, true) * (AT_REST + (1 - AT_REST) * lift),
    tremor: (channel) => noise(channel + 50, false) * lift,
    trait: (channel) => (motion.wobble ? between(randomFrom(motion.seed * 977 + channel), -1, 1) : 0),
  };
}

function liftAt(rep: RepTimes, timeMs: number): number {
  if (timeMs < rep.topMs) return smooth((timeMs - rep.startMs) / (rep.topMs - rep.startMs));
  if (timeMs < rep.leaveMs) return 1;
  return smooth((rep.endMs - timeMs) / (rep.endMs - rep.leaveMs));
}

/** Minimum-jerk easing, held at 0 and 1 outside 0–1: how a reaching hand speeds up and slows down (Flash & Hogan 1985). */
export function smooth(t: number): number {
  const x = Math.min(1, Math.max(0, t));
  return x * x * x * (10 + x * (6 * x - 15));
}

/** Three sines of unrelated pitch, at 0.15–0.6 Hz for wander and 6–11 Hz for tremor; never past ±1. */
function wave(seed: number, channel: number, timeMs: number, slow: boolean): number {
  const random = randomFrom(seed * 131 + channel * 17);
  const [low, high] = slow ? [0.15, 0.6] : [6, 11];
  let sum = 0;
  for (let i = 0; i < 3; i++) {
    const hertz = between(random, low, high);
    sum += Math.sin((2 * Math.PI * (hertz * timeMs)) / 1000 + between(random, 0, 2 * Math.PI));
  }
  return sum / 3;
}

/**
 * How much of a fault shows: 0 for any other fault, else a size between `justOver` and `gross` in the fault's own unit,
 * times `part` (0–1), how far it has come on.
 */
export const faultBy = (
  moment: Moment,
  fault: MotionFault,
  [justOver, gross]: readonly [number, number],
  part: number,
): number => (moment.fault === fault ? (justOver + (gross - justOver) * moment.size) * part : 0);

/** Comes on early in the rep and stays through its top. */
export const early = (moment: Moment): number => smooth(moment.lift * 1.8);

/** The instant at which someone simply holds the start pose. */
export const STILL: Moment = {
  lift: 0,
  settled: 0,
  through: 0,
  vigour: 1,
  fault: null,
  size: 0,
  sway: () => 0,
  tremor: () => 0,
  trait: () => 0,
};
