import { DEFAULT_BODY } from '../../src/athlete/body';
import type { MotionFault } from '../../src/athlete/fault';
import { athleteAt, motionOf, scheduleFor, type Motion } from '../../src/athlete/motion';
import { CLEAN_REP, type Rep } from '../../src/athlete/rep';
import { LIMITS } from '../../src/athlete/limits/index';
import type { Limit } from '../../src/athlete/limits/limit';
import { trueMeasures, type TrueMeasures } from '../../src/athlete/truth-measures';
import type { PoseNoise } from './perfect-trace';
import { truthOf, type Truth, type TrueAttempt } from '../../src/athlete/truth';
import type { Check, RepExercise } from '../../src/exercises/exercise';

/** One set that makes a threshold matter. */
export interface Performance {
  /** The check whose thresholds it is made for, or 'count'. */
  readonly about: string;
  readonly motion: Motion;
  /** What the network adds to the truth. */
  readonly noise: PoseNoise;
}

/** What smoothing leaves of the network's jitter, and the jitter itself: about a pixel (raw marks of the rendered athlete). */
const CALM: PoseNoise = { pixels: 0.4, metres: 0.01 };
const JITTERY: PoseNoise = { pixels: 1, metres: 0.02 };

/**
 * How far past its limit a fault goes, as a share of the limit, and how long the rep takes in ms: a limit a third too
 * narrow shows in the first, one half too wide in those up to 1.3, a persistence in the quick and the slow ones, and where
 * the hysteresis ends in those that sway about the limit for long.
 */
const LADDER: readonly (readonly [share: number, ms: number])[] = [
  [0.8, 3000],
  [1.12, 1000],
  [1.15, 700],
  [1.3, 3000],
  [2, 1200],
  [1, 7000],
  [2, 4000],
  [1.12, 7000],
  [1.4, 600],
  [1.25, 7000],
  [1.6, 1600],
  [0.9, 4000],
  [0.95, 1000],
];
/** A gross fault and, with hardly a rest, a small one that is none: what clears only far back stands on in it. */
const AFTER_GROSS: typeof LADDER = [
  [2, 700],
  [0.5, 4000],
];
/** Long at and about the limit, where the network's jitter goes to and fro over it: how often is a fault said? */
const HOVERING: typeof LADDER = [
  [0.97, 7000],
  [1.06, 7000],
  [1.16, 7000],
  [1.3, 7000],
];
/** So far that what sways both ways passes the farther limit too: just, for long, and by far. */
const BOTH_WAYS: typeof LADDER = [
  [2.4, 7000],
  [3, 5000],
];
/** A jerk has no size but its speed: ways out of 0.5 to 1.3 s about the usual 0.7 s. One is 0.39 of a rep. */
const PACED_MS = 700;
const PACES_MS: readonly number[] = [1300, 1600, 2000, 2300, 2600, 3200];
/** Of the floor, all reps of a set alike; of the person's own range, after clean reps; and of the ceiling, after huge ones. */
const FLOORS = [0.8, 1.25] as const;
const OWN_SHARES = [0.48, 0.75, 0.45, 0.8, 0.54] as const;
const CEILINGS = [0.8, 1.3, 0.92, 1.35] as const;
/** The own range of somebody who moves further than the usual figure. */
const WIDE = 1.4;
/** An own range of which the share that is asked for is so much over the ceiling. */
const HUGE = 1.4;
/** Twitches between quick reps. */
const QUICK_MS = [580, 1000, 540, 1000, 500] as const;
/** Out and back in less is a twitch: an arm's quickest way there and back takes 0.3–0.4 s, and these are to be slow. */
const TWITCH_MS = 600;
/** A size is found once what it reaches is so near, or after so many tries. */
const CLOSE = 0.01;
const SECANTS = 6;
/** A clean rep takes 3 s, or longer where a way out, a third of it, has to be slower. */
const CLEAN_MS = 3000;
const SLOWEST_SHARE = 3.4;
const SEED = 9000;

/** Sets around every threshold of an exercise. The figure's own joints say what is true of each. */
export const performancesOf = (exercise: RepExercise): readonly Performance[] => [
  ...exercise.checks.map((check, i) => ({
    about: check.id,
    motion: motionFor(exercise, repsAbout(exercise, check), i),
    noise: CALM,
  })),
  ...exercise.checks
    .filter(({ kind }) => kind === 'measure')
    .map((check, i) => ({
      about: check.id,
      motion: motionFor(exercise, hovering(exercise, check), 100 + i),
      noise: JITTERY,
    })),
  ...countSets(exercise).map((reps, i) => ({ about: 'count', motion: motionFor(exercise, reps, 50 + i), noise: CALM })),
];

const slowestOf = ({ checks }: RepExercise): number =>
  Math.max(0, ...checks.map((check) => (check.kind === 'tempo' ? check.minMs : 0)));

const cleanOf = (exercise: RepExercise): Rep => ({
  ...CLEAN_REP,
  ms: Math.max(CLEAN_MS, SLOWEST_SHARE * slowestOf(exercise)),
});

const motionFor = ({ id }: RepExercise, reps: readonly Rep[], i: number): Motion =>
  motionOf({ exercise: id, body: DEFAULT_BODY, seed: SEED + i, reps, leadInMs: 2500, tailMs: 1500 });

/** A clean rep after every one: what stands on too long is seen there. */
function repsAbout(exercise: RepExercise, check: Check): readonly Rep[] {
  const clean = cleanOf(exercise);
  const after = check.kind === 'measure' ? [...AFTER_GROSS.map(sizedFor(exercise, check)), clean] : [];
  return [clean, clean, ...faultyReps(exercise, check, clean).flatMap((rep) => [rep, clean]), ...after];
}

function faultyReps(exercise: RepExercise, check: Check, clean: Rep): readonly Rep[] {
  const ofSize = (size: number): Rep => ({ ...clean, fault: check.provedBy, size });
  switch (check.kind) {
    case 'tempo':
      return [...PACES_MS.map((ms) => ({ ...clean, ms: (ms * check.minMs) / PACED_MS })), ...[0, 0.5].map(ofSize)];
    case 'turn':
      return [0, 0.5, 1].map(ofSize);
    case 'measure':
      return LADDER.map(sizedFor(exercise, check));
  }
}

function hovering(exercise: RepExercise, check: Check): readonly Rep[] {
  const both = check.kind === 'measure' && check.above !== undefined && check.below !== undefined;
  const reps = [...HOVERING, ...(both ? BOTH_WAYS : [])].map(sizedFor(exercise, check));
  return [cleanOf(exercise), ...reps.flatMap((rep) => [rep, cleanOf(exercise)])];
}

const sizedFor =
  (exercise: RepExercise, check: Check) =>
  ([share, ms]: readonly [number, number]): Rep => ({
    ...cleanOf(exercise),
    fault: check.provedBy,
    size: sizeFor(exercise, check, share),
    ms,
  });

function countSets(exercise: RepExercise): readonly (readonly Rep[])[] {
  const [{ value, floor }] = LIMITS[exercise.id].counts;
  const calm = cleanOf(exercise);
  const clean = peak(exercise, null, 0, value);
  const partOf = (range: number): Rep => ({ ...calm, fault: 'half-range', size: halfFor(exercise, range) });
  const { ceiling, share: asked } = exercise.count;
  const huge = partOf((HUGE * ceiling) / asked);
  const wide = partOf(WIDE * clean);
  const own = OWN_SHARES.map((share) => partOf(share * WIDE * clean));
  return [
    ...FLOORS.map((share) => Array<Rep>(5).fill(partOf(share * floor))),
    [wide, wide, wide, ...own.flatMap((rep) => [rep, wide])],
    [huge, huge, huge, ...CEILINGS.flatMap((share) => [partOf(share * ceiling), huge])],
    [calm, calm, ...QUICK_MS.flatMap((ms) => [{ ...calm, ms }, calm])],
  ];
}

/** The size of a fault at which its truth reaches so much of the limit, counted from where it rests. */
function sizeFor(exercise: RepExercise, { id, provedBy }: Check, share: number): number {
  const limit = LIMITS[exercise.id].limits.find((one) => one.id === id);
  if (!limit) throw new Error(`The truth knows no limit of "${id}".`);
  const start = startOf(motionFor(exercise, [{ ...cleanOf(exercise), fault: provedBy }], 0));
  const rest = valueOf(limit)(start, start);
  return solved(exercise, provedBy, valueOf(limit), rest + share * (limit.above - rest));
}

const halfFor = (exercise: RepExercise, range: number): number =>
  solved(exercise, 'half-range', LIMITS[exercise.id].counts[0].value, range);

/** Both sides' worse one. */
const valueOf =
  ({ value }: Limit) =>
  (now: TrueMeasures, start: TrueMeasures): number =>
    Math.max(value(now, start, 'left'), value(now, start, 'right'));

type Value = (now: TrueMeasures, start: TrueMeasures) => number;

/**
 * The size at which one rep reaches what is wanted, by secants: the athlete's sizes are straight lines from just over the
 * limit to gross and go on below and beyond, what comes of them is not always one.
 */
function solved(exercise: RepExercise, fault: MotionFault, value: Value, wanted: number): number {
  const reached = (size: number): number => peak(exercise, fault, size, value);
  let [before, now] = [0, 1];
  let [missedBefore, missed] = [reached(before) - wanted, reached(now) - wanted];
  for (let i = 0; i < SECANTS && Math.abs(missed) > CLOSE * Math.abs(wanted); i++) {
    const next = now - (missed * (now - before)) / (missed - missedBefore);
    [before, missedBefore] = [now, missed];
    [now, missed] = [next, reached(next) - wanted];
  }
  return now;
}

/** How far one rep of this fault and size goes, without its wobble. */
function peak(exercise: RepExercise, fault: MotionFault | null, size: number, value: Value): number {
  const motion = { ...motionFor(exercise, [{ ...cleanOf(exercise), fault, size }], 0), wobble: false };
  const start = startOf(motion);
  const [rep] = scheduleFor(motion).reps;
  if (!rep) throw new RangeError('a motion of one rep has one');
  const times = Array.from({ length: 41 }, (_, i) => rep.startMs + (i / 40) * (rep.endMs - rep.startMs));
  return Math.max(...times.map((timeMs) => value(trueMeasures(athleteAt(motion, timeMs)), start)));
}

/** A set's start pose: hands that push in one of its reps lie ready from the beginning. */
const startOf = (motion: Motion): TrueMeasures => trueMeasures(athleteAt({ ...motion, wobble: false }, 0));

/**
 * What is true of a set, with what the design says of counting and the athlete's truth leaves out: a rep lasts long enough,
 * and nobody is asked for more than the ceiling.
 */
export function truthOfSet({ checks, count }: RepExercise, motion: Motion): Truth {
  const truth = truthOf(motion);
  const other = ({ faults }: TrueAttempt): boolean =>
    faults.some(({ id }) => checks.some((check) => check.id === id && check.voids));
  const counts = (rep: TrueAttempt): boolean =>
    rep.endMs - rep.startMs >= TWITCH_MS && (rep.counts || (rep.range >= count.ceiling && !other(rep)));
  return { ...truth, attempts: truth.attempts.map((rep) => ({ ...rep, counts: counts(rep) })) };
}
