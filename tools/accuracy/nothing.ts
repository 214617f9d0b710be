import { eventsOf } from '../replay';
import type { CoachEvent } from '../../src/coach/events';
import type { RepExercise } from '../../src/exercises/exercise';
import type { TraceFrame } from '../../src/pose/trace';

/** What a coach makes of somebody who does something else than its exercise. */
export interface Made {
  /** For how long it looked on, in ms. */
  readonly ms: number;
  /** When it took a posture for its start pose; null where it went on waiting. */
  readonly lockedMs: number | null;
  readonly reps: number;
  /** Form faults by check, with how often each was said. */
  readonly faults: Readonly<Record<string, number>>;
  /** Movements that it noticed and did not count. */
  readonly misses: number;
}

/** Has an exercise's coach, in front of a camera, look at somebody. */
export function made(exercise: RepExercise, frames: readonly TraceFrame[], live = true): Made {
  const events = eventsOf(exercise, frames, live ? { live, target: Infinity } : { live });
  const of = <T extends CoachEvent['type']>(type: T) =>
    events.filter((event): event is Extract<CoachEvent, { type: T }> => event.type === type);
  const faults: Record<string, number> = {};
  of('fault').forEach(({ fault: { check } }) => (faults[check] = (faults[check] ?? 0) + 1));
  return {
    ms: (frames.at(-1)?.timeMs ?? 0) - (frames[0]?.timeMs ?? 0),
    lockedMs: of('locked-on')[0]?.timeMs ?? null,
    reps: of('rep').length,
    faults,
    misses: of('miss').length,
  };
}

/** All films of one kind that one coach looked at. */
export interface NothingRow {
  readonly seen: string;
  readonly coach: string;
  readonly films: number;
  readonly minutes: number;
  /** Films in which a start pose was found. */
  readonly locked: number;
  readonly reps: number;
  readonly faults: Readonly<Record<string, number>>;
}

/** Adds up what one coach made of each film. */
export function rowOf(seen: string, coach: string, all: readonly Made[]): NothingRow {
  const faults: Record<string, number> = {};
  all
    .flatMap((one) => Object.entries(one.faults))
    .forEach(([check, many]) => (faults[check] = (faults[check] ?? 0) + many));
  const sum = (of: (one: Made) => number): number => all.reduce((so, one) => so + of(one), 0);
  return {
    seen,
    coach,
    films: all.length,
    minutes: sum(({ ms }) => ms) / 60_000,
    locked: all.filter(({ lockedMs }) => lockedMs !== null).length,
    reps: sum(({ reps }) => reps),
    faults,
  };
}
