import type { Attempt, Fault } from '../../src/coach/events';
import { RepSet } from '../../src/coach/rep-set';
import type { RepExercise } from '../../src/exercises/exercise';
import type { Span } from './match';
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
  /** When which fault was said to have begun, in order of time. */
  readonly began: readonly Fault[];
  /** When each check was failing, as the screen shows it; in order of time. */
  readonly failed: readonly Failed[];
}

/** A stretch of time in which a check failed, from its first picture to its last, in ms. */
export interface Failed extends Span {
  readonly check: string;
}

/** Runs an exercise's rules over what was observed. */
export function judge(exercise: RepExercise, sights: readonly Sight[]): Found {
  const first = sights.find((sight) => sight.kind === 'lock');
  if (!first)
    return { counted: 0, attempts: [], between: [], unseenMs: {}, lockedMs: null, ranMs: 0, began: [], failed: [] };
  const set = new RepSet(exercise, Infinity, first.start);
  const lastMs = sights.at(-1)?.timeMs ?? first.timeMs;
  const began: Fault[] = [];
  const failing = new Failing();
  let ended = false;
  for (const sight of sights) {
    if (sight.kind === 'lock') {
      if (sight !== first) set.relearn(sight.start);
    } else if (sight.kind === 'moved') set.interrupt(sight.timeMs, 'lost');
    else {
      const { events, gotUp } = set.see(sight.timeMs, sight.measures);
      events.forEach((event) => event.type === 'fault' && began.push(event.fault));
      failing.see(sight.timeMs, set.failing);
      if (!gotUp) continue;
      set.close(sight.timeMs, 'got-up');
      ended = true;
      break;
    }
  }
  if (!ended) set.close(lastMs, 'source-ended');
  const { counted, attempts, unseenMs } = set;
  const ranMs = lastMs - first.timeMs;
  return {
    counted,
    attempts,
    between: set.faultsBetween,
    unseenMs,
    lockedMs: first.timeMs,
    ranMs,
    began,
    failed: failing.all,
  };
}

/** Gathers the stretches of time in which checks fail, picture by picture. */
class Failing {
  private readonly over: Failed[] = [];
  private readonly now = new Map<string, Failed>();

  see(timeMs: number, checks: readonly string[]): void {
    for (const [check, span] of this.now) {
      if (checks.includes(check)) continue;
      this.over.push(span);
      this.now.delete(check);
    }
    for (const check of checks)
      this.now.set(check, { check, startMs: this.now.get(check)?.startMs ?? timeMs, endMs: timeMs });
  }

  get all(): readonly Failed[] {
    return [...this.over, ...this.now.values()].sort((a, b) => a.startMs - b.startMs);
  }
}
