import type { Attempt, Fault } from '../../src/coach/events';
import { ExerciseSet } from '../../src/coach/set';
import type { Exercise } from '../../src/exercises/exercise';
import type { Sight } from './observe';

/** What the rules make of a set. */
export interface Found {
  readonly counted: number;
  readonly attempts: readonly Attempt[];
  /** Faults while no attempt went on. */
  readonly between: readonly Fault[];
  /** ms for which each check applied and could not be judged. */
  readonly unseenMs: Readonly<Record<string, number>>;
  /** When the start pose was learnt; null where it never was. */
  readonly lockedMs: number | null;
  /** For how long the set ran, in ms. */
  readonly ranMs: number;
}

/** Runs an exercise's rules over what was observed. */
export function judge(exercise: Exercise, sights: readonly Sight[]): Found {
  const first = sights.find((sight) => sight.kind === 'lock');
  if (!first) return { counted: 0, attempts: [], between: [], unseenMs: {}, lockedMs: null, ranMs: 0 };
  const set = new ExerciseSet(exercise, Infinity, first.start);
  const lastMs = sights.at(-1)?.timeMs ?? first.timeMs;
  let ended = false;
  for (const sight of sights) {
    if (sight.kind === 'lock') {
      if (sight !== first) set.relearn(sight.start);
    } else if (sight.kind === 'moved') set.interrupt(sight.timeMs, 'lost');
    else if (set.see(sight.timeMs, sight.measures).gotUp) {
      set.close(sight.timeMs, 'got-up');
      ended = true;
      break;
    }
  }
  if (!ended) set.close(lastMs, 'source-ended');
  const { counted, attempts, unseenMs } = set;
  const ranMs = lastMs - first.timeMs;
  return { counted, attempts, between: set.faultsBetween, unseenMs, lockedMs: first.timeMs, ranMs };
}
