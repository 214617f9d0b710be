import { parseAthlete } from '../../src/athlete/spec';
import { heldMs, truthOf, type TrueAttempt } from '../../src/athlete/truth';
import type { HoldResult } from '../../src/coach/events';
import type { HoldExercise } from '../../src/exercises/exercise';
import type { TraceFrame } from '../../src/pose/trace';
import { replay } from '../replay';
import type { CheckTally } from './tally';

/** As near as a hold is to be timed, in ms. */
const WITHIN_MS = 500;
/** A stop or a fault is told some time after what it tells of, and may outlast it: ms past the span's end. */
const LATE_MS = 700;

/** What became of one held set, in which spans with and without faults follow each other. All numbers add up over sets. */
export interface HoldTally {
  readonly sets: number;
  readonly lockedInTime: number;
  /** Sets timed to half a second from when the posture was taken for held, and how far off all were together, in ms. */
  readonly timed: number;
  readonly offMs: number;
  /** Spans without a fault, and how many of them were said to have one. */
  readonly clean: number;
  readonly accused: number;
  /** Conditions and checks. */
  readonly checks: Readonly<Record<string, CheckTally>>;
}

/** Something the app said was wrong, and when. */
interface Said {
  readonly id: string;
  readonly atMs: number;
}

/** Compares what was told of one held set with what was truly held. `inTimeMs`: how soon the posture is to be found. */
export function holdTally(
  exercise: HoldExercise,
  spec: string,
  frames: readonly TraceFrame[],
  inTimeMs: number,
): HoldTally {
  const { motion } = parseAthlete(spec);
  const { readyMs, attempts } = truthOf(motion);
  const result = replay(exercise, frames);
  const said = saidIn(result);
  const trueMs = heldMs(motion, result.startMs, frames.at(-1)?.timeMs ?? 0);
  const locked = result.startMs > 0;
  const offMs = Math.abs(result.heldMs - trueMs);
  const clean = attempts.filter(({ faults, startMs }) => faults.length === 0 && startMs >= result.startMs);
  const ids = [...exercise.hold, ...exercise.checks].map(({ id }) => id);
  return {
    sets: 1,
    lockedInTime: locked && result.startMs - readyMs <= inTimeMs ? 1 : 0,
    timed: locked && offMs < WITHIN_MS ? 1 : 0,
    offMs,
    clean: clean.length,
    accused: clean.filter((span) => said.some((one) => isIn(span, one))).length,
    checks: Object.fromEntries(ids.map((id) => [id, tallyOf(id, attempts, said)])),
  };
}

const saidIn = ({ faults, breaks }: HoldResult): readonly Said[] => [
  ...faults.map(({ check, atMs }) => ({ id: check, atMs })),
  ...breaks.flatMap(({ why, startMs }) => ('condition' in why ? [{ id: why.condition, atMs: startMs }] : [])),
];

const isIn = ({ startMs, endMs }: TrueAttempt, { atMs }: Said): boolean => atMs >= startMs && atMs <= endMs + LATE_MS;

function tallyOf(id: string, spans: readonly TrueAttempt[], all: readonly Said[]): CheckTally {
  const said = all.filter((one) => one.id === id);
  const broken = spans.filter(({ faults }) => faults.some((fault) => fault.id === id));
  const right = broken.filter((span) => said.some((one) => isIn(span, one))).length;
  const wrong = said.filter((one) => !broken.some((span) => isIn(span, one))).length;
  return { right, wrong, missed: broken.length - right, unseen: 0 };
}
