import { RepSet } from '../../src/coach/rep-set';
import type { CoachEvent, EndReason } from '../../src/coach/events';
import type { StartValues } from '../../src/coach/start-values';
import type { RepExercise } from '../../src/exercises/exercise';
import { MEASURES } from '../../src/geometry/measure';
import type { MeasureId, Measures } from '../../src/geometry/measures';
import type { Reading } from '../../src/geometry/reading';

/** Values over time, ms → value; null is unseen. What is not named reads 0. */
export type Script = Partial<Record<MeasureId, (timeMs: number) => number | null>>;

export const SIGMA = 0.001;

/** Measures of one moment of a script. */
export const measuresAt = (script: Script, timeMs: number): Measures => {
  const reading = (id: MeasureId): Reading => {
    const value = (script[id] ?? (() => 0))(timeMs);
    return value === null ? { unseen: 'hidden' } : { value, sigma: SIGMA };
  };
  return Object.fromEntries(MEASURES.map((id) => [id, reading(id)])) as Measures;
};

/** Start values of 0 for every measure, with this noise. */
export const startAtZero = (noise = 0): StartValues =>
  Object.fromEntries(MEASURES.map((id) => [id, { value: 0, noise, spread: noise }]));

export interface Run {
  readonly events: readonly CoachEvent[];
  readonly set: RepSet;
}

export interface Options {
  readonly fps?: number;
  readonly noise?: number;
  readonly target?: number;
  /** Frames in which nobody is found. */
  readonly gone?: (timeMs: number) => boolean;
  /** Frames that never come. */
  readonly dropped?: (timeMs: number) => boolean;
  readonly end?: EndReason;
}

/** Plays a script of this length into a set, from 0 ms, and ends it. */
export const play = (exercise: RepExercise, script: Script, lengthMs: number, options: Options = {}): Run => {
  const { fps = 30, noise = 0, target = 1000, end = 'source-ended' } = options;
  const set = new RepSet(exercise, target, startAtZero(noise));
  const events: CoachEvent[] = [];
  for (let i = 0; (i * 1000) / fps <= lengthMs && !set.done; i++) {
    const timeMs = (i * 1000) / fps;
    if (options.dropped?.(timeMs)) continue;
    const step = set.see(timeMs, options.gone?.(timeMs) ? null : measuresAt(script, timeMs));
    events.push(...step.events);
    if (step.gotUp) return { events: [...events, ...set.close(timeMs, 'got-up')], set };
  }
  return { events: [...events, ...set.close(lengthMs, end)], set };
};

export interface Wave {
  readonly startMs: number;
  readonly height: number;
  readonly outMs?: number;
  readonly topMs?: number;
  readonly backMs?: number;
}

/** One smooth movement out, a stay at the top, and back. */
export const wave =
  ({ startMs, height, outMs = 1000, topMs = 300, backMs = 1000 }: Wave) =>
  (timeMs: number): number => {
    const t = timeMs - startMs;
    if (t <= 0 || t >= outMs + topMs + backMs) return 0;
    if (t < outMs) return (height * (1 - Math.cos((Math.PI * t) / outMs))) / 2;
    if (t < outMs + topMs) return height;
    return (height * (1 + Math.cos((Math.PI * (t - outMs - topMs)) / backMs))) / 2;
  };

/** Movements one after another, one every `everyMs`, the first at 1000 ms, of these heights. */
export const waves = (heights: readonly number[], everyMs = 3500, shape: Partial<Wave> = {}) => {
  const all = heights.map((height, i) => wave({ ...shape, startMs: 1000 + i * everyMs, height }));
  return (timeMs: number): number => all.reduce((sum, one) => sum + one(timeMs), 0);
};

/** How long `waves` of so many movements last, with a rest after them. */
export const lengthOf = (movements: number, everyMs = 3500): number => 2000 + movements * everyMs;

export const typesOf = (events: readonly CoachEvent[], ...types: readonly CoachEvent['type'][]): readonly string[] =>
  events.filter(({ type }) => types.includes(type)).map(({ type }) => type);
