import { SIDES } from '../../src/pose/pose';
import { athleteAt, durationOf, type Motion } from '../../src/athlete/motion';
import { truthOf } from '../../src/athlete/truth';
import { LIMITS } from '../../src/athlete/limits/index';
import type { Limit } from '../../src/athlete/limits/limit';
import { trueMeasures, type TrueMeasures } from '../../src/athlete/truth-measures';
import type { Span } from './match';

/** When a limit is truly broken and when it is truly kept; in between, either may be said. Spans in ms. */
export interface TrueTimes {
  readonly check: string;
  /** Past the limit for as long as makes a fault. */
  readonly broken: readonly Span[];
  /** No fault: not past the limit for so long, ever or since the value has come halfway back to where it rests. */
  readonly kept: readonly Span[];
}

const STEP_MS = 40;

/**
 * Of every limit of a motion. A fault is mended once the joint is halfway back: the catalogue's neck is at fault past 20°
 * and clear at 12°, and gives no figure for the others.
 */
export function trueTimesOf(motion: Motion): readonly TrueTimes[] {
  const start = trueMeasures(athleteAt(motion, truthOf(motion).readyMs + 500));
  const frames = Array.from({ length: Math.floor(durationOf(motion) / STEP_MS) }, (_, i) => ({
    timeMs: i * STEP_MS,
    now: trueMeasures(athleteAt(motion, i * STEP_MS)),
  }));
  return LIMITS[motion.exercise].limits.map((limit) => timesOf(limit, frames, start));
}

type Frame = { readonly timeMs: number; readonly now: TrueMeasures };

function timesOf(limit: Limit, frames: readonly Frame[], start: TrueMeasures): TrueTimes {
  const worse = (now: TrueMeasures): number =>
    Math.max(...(limit.sided ? SIDES : (['left'] as const)).map((side) => limit.value(now, start, side)));
  const halfway = (worse(start) + limit.above) / 2;
  const past = spans(frames, ({ now }) => worse(now) > limit.above).filter((span) => lengthOf(span) >= limit.forMs);
  const broken = past.map(({ startMs, endMs }) => ({ startMs: startMs + limit.forMs, endMs }));
  let mended = true;
  const kept = spans(frames, ({ timeMs, now }) => {
    if (broken.some(({ startMs, endMs }) => timeMs >= startMs && timeMs <= endMs)) mended = false;
    else if (worse(now) < halfway) mended = true;
    return mended;
  });
  return { check: limit.id, broken, kept };
}

function spans(frames: readonly Frame[], holds: (frame: Frame) => boolean): Span[] {
  const found: { startMs: number; endMs: number }[] = [];
  let open: { startMs: number; endMs: number } | null = null;
  for (const frame of frames) {
    if (!holds(frame)) open = null;
    else if (open) open.endMs = frame.timeMs;
    else found.push((open = { startMs: frame.timeMs, endMs: frame.timeMs }));
  }
  return found;
}

const lengthOf = ({ startMs, endMs }: Span): number => endMs - startMs;
