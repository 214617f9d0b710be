import { parseAthlete } from '../../src/athlete/spec';
import { truthOf, type TrueAttempt } from '../../src/athlete/truth';
import type { RepExercise } from '../../src/exercises/exercise';
import type { Clip } from './clip';
import { errorsOf, plusErrors, type Errors } from './errors';
import { judge, type Found } from './judge';
import type { Sight } from './observe';
import { EMPTY, plus, tally, type Tally } from './tally';

/** What became of sets, added up. */
export interface Score {
  readonly tally: Tally;
  /** Sets counted at most one off, or refused with the camera given as the reason. */
  readonly honest: number;
  /** How long from the start pose's being taken to lock-on in each set, in ms; null where it never came. */
  readonly lockMs: readonly (number | null)[];
  /** For how long the sets ran, and for how long each check could not be judged, in ms. */
  readonly ranMs: number;
  readonly unseenMs: Readonly<Record<string, number>>;
  readonly errors: Errors;
}

export const NOTHING: Score = { tally: EMPTY, honest: 0, lockMs: [], ranMs: 0, unseenMs: {}, errors: {} };

/** Scores one clip by what was observed in it. */
export function scoreOf(exercise: RepExercise, { spec }: Clip, sights: readonly Sight[]): Score {
  const { motion } = parseAthlete(spec);
  const { readyMs, attempts } = truthOf(motion);
  const found = judge(exercise, sights);
  return {
    tally: tally(exercise.checks, attempts, found.attempts, found.between),
    honest: isHonest(attempts, found) ? 1 : 0,
    lockMs: [found.lockedMs === null ? null : found.lockedMs - readyMs],
    ranMs: found.ranMs,
    unseenMs: found.unseenMs,
    errors: errorsOf(exercise, motion, sights),
  };
}

/** Counts no more than one too many, and owns all but one of those that it misses: it refused, or it says it saw too little. */
function isHonest(truths: readonly TrueAttempt[], { lockedMs, counted, attempts }: Found): boolean {
  if (lockedMs === null) return true;
  const off = counted - truths.filter(({ counts }) => counts).length;
  const owned = attempts.filter(({ miss }) => miss?.blame === 'camera').length;
  return off <= 1 && off + owned >= -1;
}

/** All together. */
export const sum = (scores: readonly Score[]): Score => scores.reduce(added, NOTHING);

function added(a: Score, b: Score): Score {
  const ids = [...new Set([...Object.keys(a.unseenMs), ...Object.keys(b.unseenMs)])];
  return {
    tally: plus(a.tally, b.tally),
    honest: a.honest + b.honest,
    lockMs: [...a.lockMs, ...b.lockMs],
    ranMs: a.ranMs + b.ranMs,
    unseenMs: Object.fromEntries(ids.map((id) => [id, (a.unseenMs[id] ?? 0) + (b.unseenMs[id] ?? 0)])),
    errors: plusErrors(a.errors, b.errors),
  };
}
