import { SIDES, type Side } from '../pose/pose';
import { athleteAt, scheduleFor, type Motion } from './motion';
import type { RepTimes } from './schedule';
import { LIMITS } from './limits/index';
import { OWN_SHARE, type Limit, type TrueLimits } from './limits/limit';
import { trueMeasures, type TrueMeasures } from './truth-measures';

/** A limit that the figure truly broke. */
export interface TrueFault {
  /** The check that ought to notice. */
  readonly id: string;
  readonly side?: Side;
}

/** One movement of the figure away from rest and back. */
export interface TrueAttempt {
  readonly startMs: number;
  readonly endMs: number;
  readonly counts: boolean;
  /** The furthest change of the count's measure, in the measure's unit. */
  readonly range: number;
  readonly faults: readonly TrueFault[];
}

export interface Truth {
  /** When the start pose has been taken. */
  readonly readyMs: number;
  readonly attempts: readonly TrueAttempt[];
}

interface Sample {
  readonly timeMs: number;
  readonly now: TrueMeasures;
}

/** Sampling period of the truth in ms: 50 a second, finer than any limit's persistence. */
const STEP_MS = 20;
/** The coach learns the person's own range from this many reps. */
const FIRST_REPS = 3;

/** What the motion truly does, by the figure's own joints and the catalogue's limits. */
export function truthOf(motion: Motion): Truth {
  const { readyMs, reps } = scheduleFor(motion);
  const limits = LIMITS[motion.exercise];
  const start = trueMeasures(athleteAt(motion, readyMs + 500));
  const sampled = reps.map((rep) => {
    const samples = samplesOf(motion, rep);
    return { rep, samples, faults: faultsIn(samples, start, limits) };
  });
  const own = ownRange(sampled, start, limits);
  return {
    readyMs,
    attempts: sampled.map(({ rep: { startMs, endMs }, samples, faults }) => ({
      startMs,
      endMs,
      range: rangeOf(samples, start, limits.counts[0].value),
      counts: counted(samples, start, limits, own) && !voided(faults, limits),
      faults,
    })),
  };
}

/** A rep as the figure truly did it. */
interface Sampled {
  readonly rep: RepTimes;
  readonly samples: readonly Sample[];
  readonly faults: readonly TrueFault[];
}

function samplesOf(motion: Motion, { startMs, endMs }: RepTimes): readonly Sample[] {
  const samples: Sample[] = [];
  for (let timeMs = startMs; timeMs <= endMs; timeMs += STEP_MS)
    samples.push({ timeMs, now: trueMeasures(athleteAt(motion, timeMs)) });
  return samples;
}

type Value = (now: TrueMeasures, start: TrueMeasures) => number;

const rangeOf = (samples: readonly Sample[], start: TrueMeasures, value: Value): number =>
  Math.max(0, ...samples.map(({ now }) => value(now, start)));

/** The mean of the first good reps; 0 where no rep is without a fault: the floor alone decides then. */
function ownRange(sampled: readonly Sampled[], start: TrueMeasures, { counts: [lead] }: TrueLimits): number {
  const good = sampled
    .filter(({ faults }) => faults.length === 0)
    .map(({ samples }) => rangeOf(samples, start, lead.value))
    .filter((range) => range >= lead.floor)
    .slice(0, FIRST_REPS);
  return good.reduce((sum, range) => sum + range, 0) / Math.max(1, good.length);
}

function counted(
  samples: readonly Sample[],
  start: TrueMeasures,
  { counts, topHeldMs }: TrueLimits,
  own: number,
): boolean {
  const reached = counts.every(({ value, floor }) => rangeOf(samples, start, value) >= floor);
  const [{ value, floor }] = counts;
  const needed = Math.max(floor, OWN_SHARE * own);
  const heldMs = STEP_MS * samples.filter(({ now }) => value(now, start) >= needed).length;
  return reached && rangeOf(samples, start, value) >= needed && heldMs >= (topHeldMs ?? 0);
}

/**
 * How long a posture is truly held between two times of the motion, in ms: all the time in which no limit that voids it is
 * passed for as long as it takes to be a fault.
 */
export function heldMs(motion: Motion, fromMs: number, toMs: number): number {
  const { limits } = LIMITS[motion.exercise];
  const start = trueMeasures(athleteAt(motion, scheduleFor(motion).readyMs + 500));
  const samples: Sample[] = [];
  for (let timeMs = fromMs; timeMs < toMs; timeMs += STEP_MS)
    samples.push({ timeMs, now: trueMeasures(athleteAt(motion, timeMs)) });
  const out = new Set(limits.filter(({ voids }) => voids).flatMap((limit) => brokenAt(samples, start, limit)));
  return (samples.length - out.size) * STEP_MS;
}

/** When a limit on the whole body is passed, in stretches long enough to be a fault. */
function brokenAt(samples: readonly Sample[], start: TrueMeasures, { value, above, forMs }: Limit): readonly number[] {
  const stretches: number[][] = [[]];
  for (const { timeMs, now } of samples) {
    if (value(now, start, 'left') > above) stretches.at(-1)?.push(timeMs);
    else stretches.push([]);
  }
  return stretches.filter(({ length }) => length * STEP_MS >= forMs).flat();
}

const voided = (faults: readonly TrueFault[], { limits, turn }: TrueLimits): boolean =>
  faults.some(({ id }) => id === turn?.id || limits.some((limit) => limit.id === id && limit.voids));

function faultsIn(samples: readonly Sample[], start: TrueMeasures, limits: TrueLimits): readonly TrueFault[] {
  const broken = limits.limits.flatMap((limit) => brokenSides(samples, start, limit));
  const jerked = tooFast(samples, start, limits) ? [{ id: 'no-jerk' }] : [];
  return [...broken, ...jerked, ...turnedWrongly(samples, start, limits)];
}

/** The loop of height and what goes across, its area over its height: which way round the rep went, and how wide. */
function turnedWrongly(samples: readonly Sample[], start: TrueMeasures, { counts: [lead], turn }: TrueLimits) {
  const range = rangeOf(samples, start, lead.value);
  if (turn === undefined || range < lead.floor) return [];
  const area = samples.reduce((sum, { now }, i) => {
    const before = samples[i - 1]?.now ?? now;
    const across = (turn.across(before) + turn.across(now)) / 2;
    return sum - across * (lead.value(now, start) - lead.value(before, start));
  }, 0);
  return area / range < -turn.by ? [{ id: turn.id }] : [];
}

function brokenSides(samples: readonly Sample[], start: TrueMeasures, limit: Limit): readonly TrueFault[] {
  if (!limit.sided) return lasts(samples, start, limit, 'left') ? [{ id: limit.id }] : [];
  return SIDES.filter((side) => lasts(samples, start, limit, side)).map((side) => ({ id: limit.id, side }));
}

/** Whether the limit is passed for as long as it takes to be a fault. */
function lasts(samples: readonly Sample[], start: TrueMeasures, limit: Limit, side: Side): boolean {
  let since: number | null = null;
  return samples.some(({ timeMs, now }) => {
    since = limit.value(now, start, side) > limit.above ? (since ?? timeMs) : null;
    return since !== null && timeMs - since >= limit.forMs;
  });
}

/** Share of a minimum-jerk movement's time that it takes from 20 % to 80 % of its way. */
const MIDDLE_OF_THE_WAY = 0.347;

/**
 * Whether the way out took less than the exercise allows. Timed over its steep middle, where neither tremor at rest nor
 * wander at the top blurs the moment.
 */
function tooFast(samples: readonly Sample[], start: TrueMeasures, { counts, fastestOutMs }: TrueLimits): boolean {
  const { value, floor } = counts[0];
  const range = rangeOf(samples, start, value);
  if (fastestOutMs === null || range < floor) return false;
  const firstPast = (share: number) => samples.find(({ now }) => value(now, start) >= share * range)?.timeMs ?? 0;
  return (firstPast(0.8) - firstPast(0.2)) / MIDDLE_OF_THE_WAY < fastestOutMs;
}
