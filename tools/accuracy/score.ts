import { parseAthlete } from '../../src/athlete/spec';
import { truthOf } from '../../src/athlete/truth';
import type { Exercise } from '../../src/exercises/exercise';
import type { Clip } from './clip';
import { errorsOf, plusErrors, type Errors } from './errors';
import { judge } from './judge';
import type { Sight } from './observe';
import { EMPTY, plus, tally, type Tally } from './tally';

/** What became of sets, added up. */
export interface Score {
  readonly tally: Tally;
  /** How long from the start pose's being taken to lock-on in each set, in ms; null where it never came. */
  readonly lockMs: readonly (number | null)[];
  /** For how long the sets ran, and for how long each check could not be judged, in ms. */
  readonly ranMs: number;
  readonly unseenMs: Readonly<Record<string, number>>;
  readonly errors: Errors;
}

export const NOTHING: Score = { tally: EMPTY, lockMs: [], ranMs: 0, unseenMs: {}, errors: {} };

/** Scores one clip by what was observed in it. */
export function scoreOf(exercise: Exercise, { spec }: Clip, sights: readonly Sight[]): Score {
  const { motion } = parseAthlete(spec);
  const { readyMs, attempts } = truthOf(motion);
  const found = judge(exercise, sights);
  return {
    tally: tally(exercise.checks, attempts, found.attempts),
    lockMs: [found.lockedMs === null ? null : found.lockedMs - readyMs],
    ranMs: found.ranMs,
    unseenMs: found.unseenMs,
    errors: errorsOf(exercise, motion, sights),
  };
}

/** All together. */
export const sum = (scores: readonly Score[]): Score => scores.reduce(added, NOTHING);

function added(a: Score, b: Score): Score {
  const ids = [...new Set([...Object.keys(a.unseenMs), ...Object.keys(b.unseenMs)])];
  return {
    tally: plus(a.tally, b.tally),
    lockMs: [...a.lockMs, ...b.lockMs],
    ranMs: a.ranMs + b.ranMs,
    unseenMs: Object.fromEntries(ids.map((id) => [id, (a.unseenMs[id] ?? 0) + (b.unseenMs[id] ?? 0)])),
    errors: plusErrors(a.errors, b.errors),
  };
}
