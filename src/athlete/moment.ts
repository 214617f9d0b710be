import type { MotionFault } from './fault';
import type { Motion } from './motion';
import { between, randomFrom } from './random';
import { CLEAN_REP, type Rep } from './rep';
import type { RepTimes, Schedule } from './schedule';

/** What an exercise needs to know of an instant to strike its posture. */
export interface Moment {
  /** 0 at rest, 1 at the rep's top. */
  readonly lift: number;
  /** 1 throughout the rep, 0 while the start pose is held and between reps that differ: for faults that stay. */
  readonly settled: number;
  /** 0–1 through the rep, evenly in time; 0 between reps. */
  readonly through: number;
  /** This rep's range against the usual one, about 1. */
  readonly vigour: number;
  readonly fault: MotionFault | null;
  readonly size: number;
  /** Whether any rep of the set has this fault: hands that push in one rep lie ready in the others. */
  inSet(fault: MotionFault): boolean;
  /** Slow wander, −1 to 1, one independent course per channel; small at rest. */
  sway(channel: number): number;
  /** Quick tremor, −1 to 1, only while something is lifted. */
  tremor(channel: number): number;
  /** This performer's own fixed oddity, −1 to 1. */
  trait(channel: number): number;
}

/** Share of the wander that remains in someone holding still. */
const AT_REST = 0.08;
/** How long the person takes to slip into a fault that stays and out of it, in ms before the rep and after. */
const SETTLE_MS = 900;

export function momentAt(motion: Motion, schedule: Schedule, timeMs: number): Moment {
  const index = schedule.reps.findIndex((rep) => timeMs >= rep.startMs && timeMs < rep.endMs);
  const times = schedule.reps[index];
  const lift = times === undefined ? 0 : liftAt(times, timeMs);
  const { rep, settled } = standing(schedule.reps, timeMs);
  const noise = (channel: number, slow: boolean) => (motion.wobble ? wave(motion.seed, channel, timeMs, slow) : 0);
  return {
    lift,
    settled,
    through: times === undefined ? 0 : (timeMs - times.startMs) / (times.endMs - times.startMs),
    vigour: motion.wobble && index >= 0 ? between(randomFrom(motion.seed * 101 + index), 0.9, 1.1) : 1,
    fault: rep.fault,
    size: rep.size,
    inSet: (fault) => motion.reps.some((one) => one.fault === fault),
    sway: (channel) => noise(channel, true) * (AT_REST + (1 - AT_REST) * lift),
    tremor: (channel) => noise(channel + 50, false) * lift,
    trait: (channel) => (motion.wobble ? between(randomFrom(motion.seed * 977 + channel), -1, 1) : 0),
  };
}

/** The rep that goes on or lies nearest, and how far the figure has slipped into what stays of it. */
function standing(reps: readonly RepTimes[], timeMs: number): { readonly rep: Rep; readonly settled: number } {
  const nextAt = reps.findIndex(({ startMs }) => timeMs < startMs);
  const next = reps[nextAt];
  const last = nextAt < 0 ? reps.at(-1) : reps[nextAt - 1];
  if (!next) return { rep: last?.rep ?? CLEAN_REP, settled: last ? 1 : 0 };
  if (last && (timeMs < last.endMs || sameFault(last.rep, next.rep))) return { rep: last.rep, settled: 1 };
  const halfMs = last ? (next.startMs - last.endMs) / 2 : Infinity;
  const slipMs = Math.min(SETTLE_MS, halfMs);
  if (last && timeMs < last.endMs + halfMs)
    return { rep: last.rep, settled: 1 - smooth((timeMs - last.endMs) / slipMs) };
  return { rep: next.rep, settled: smooth((timeMs - next.startMs + slipMs) / slipMs) };
}

const sameFault = (a: Rep, b: Rep): boolean => a.fault === b.fault && a.size === b.size;

function liftAt(times: RepTimes, timeMs: number): number {
  if (timeMs < times.topMs) return wayOut(times, timeMs - times.startMs);
  if (timeMs < times.leaveMs) return 1;
  return smooth((times.endMs - timeMs) / (times.endMs - times.leaveMs));
}

/** Out in one go, or in two with a stop between them. */
function wayOut({ rep: { stopMs }, startMs, topMs }: RepTimes, sinceMs: number): number {
  const outMs = topMs - startMs - stopMs;
  if (stopMs === 0) return smooth(sinceMs / outMs);
  return (smooth(sinceMs / (outMs / 2)) + smooth((sinceMs - outMs / 2 - stopMs) / (outMs / 2))) / 2;
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
  inSet: () => false,
  sway: () => 0,
  tremor: () => 0,
  trait: () => 0,
};
