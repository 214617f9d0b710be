import type { ExerciseName } from './exercise-name';
import type { Body } from './body';
import type { MotionFault } from './fault';
import { approachAt, gettingDownMs } from './approach';
import { mirroredPosture } from './mirror';
import { MOTIONS } from './motions';
import { momentAt } from './moment';
import { alike, CLEAN_REP, type Rep } from './rep';
import { scheduleOf, type Schedule } from './schedule';
import { skeletonOf, type Posture, type Skeleton } from './skeleton';
import { stageOf, type Stage } from './stage';

/** One performance of an exercise. The same motion gives the same figure at the same time, always. */
export interface Motion {
  readonly exercise: ExerciseName;
  readonly body: Body;
  readonly seed: number;
  readonly reps: readonly Rep[];
  /** Show the way from standing into the start pose first. */
  readonly approach: boolean;
  /** Show how the figure gets up at the end, and stands there. */
  readonly leave: boolean;
  /** How long the start pose is held before the first rep, in ms. */
  readonly leadInMs: number;
  /** How long the figure stays down after the last rep, in ms. */
  readonly tailMs: number;
  /** Left and right exchanged: for the other side of an exercise that is done on each. */
  readonly mirrored?: boolean;
  /** Wander, tremor, asymmetry and drift of tempo, all inside the limits. */
  readonly wobble: boolean;
}

/** The figure at one moment. */
export interface FigurePose extends Skeleton {
  /** What stands around it; the same for the whole motion. */
  readonly stage: Stage;
}

const USUAL = { approach: false, leave: false, leadInMs: 3500, tailMs: 2000, wobble: true } as const;

/** A motion to be: reps one by one, or so many alike, clean or with a fault. */
export type Needed = Pick<Motion, 'exercise' | 'body' | 'seed'> &
  Partial<Omit<Motion, 'reps'>> & {
    readonly reps: readonly Rep[] | number;
    /** Of reps that are alike: what is wrong with them, and by how much, 0 just over the limit, 1 gross. */
    readonly fault?: MotionFault | null;
    readonly faultSize?: number;
  };

/** A motion with the usual pace, lead-in and wobble. */
export function motionOf({ reps, fault = null, faultSize = 0.5, ...needed }: Needed): Motion {
  const list = typeof reps === 'number' ? alike(reps, { ...CLEAN_REP, fault, size: faultSize }) : reps;
  return { ...USUAL, ...needed, reps: list };
}

/** When each rep begins, tops and ends, in ms from the motion's start. */
export function scheduleFor(motion: Motion): Schedule {
  const schedule = schedules.get(motion) ?? scheduleOf(motion, motion.approach ? gettingDownMs(motion) : 0);
  schedules.set(motion, schedule);
  return schedule;
}

const schedules = new WeakMap<Motion, Schedule>();

/** Standing after getting up, in ms: longer than it takes to be sure that somebody has. */
const STANDING_MS = 4000;

/** How long the motion lasts, all that comes before the first rep and after the last included, in ms. */
export const durationOf = (motion: Motion): number =>
  scheduleFor(motion).endMs + (motion.leave ? gettingDownMs(motion) + STANDING_MS : 0);

/** The faults that an athlete can show in this exercise. */
export const faultsOf = (exercise: ExerciseName): readonly MotionFault[] => MOTIONS[exercise].faults;

/** The figure as it stands `timeMs` after the motion's start; before it and past its end, the first and last posture. */
export function athleteAt(motion: Motion, timeMs: number): FigurePose {
  return { ...skeletonOf(motion.body, postureAt(motion, timeMs)), stage: stageOf(motion) };
}

function postureAt(motion: Motion, timeMs: number): Posture {
  const performed = performedAt(motion, timeMs);
  const { readyMs, endMs } = scheduleFor(motion);
  if (timeMs < readyMs) return approachAt(motion, timeMs, performed);
  if (motion.leave && timeMs > endMs) return approachAt(motion, gettingDownMs(motion) - (timeMs - endMs), performed);
  return performed;
}

function performedAt(motion: Motion, timeMs: number): Posture {
  const posture = MOTIONS[motion.exercise].posture(motion.body, momentAt(motion, scheduleFor(motion), timeMs));
  return motion.mirrored ? mirroredPosture(posture) : posture;
}
