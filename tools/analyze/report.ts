import type { Attempt, HoldBreak, SetResult } from '../../src/coach/events';
import type { Exercise, RangeUnit } from '../../src/exercises/exercise';
import type { EngineName, ModelSize } from '../../src/pose/engine';

/** What the analyze page saw of one recording. */
export interface Analysis {
  readonly engine: EngineName;
  readonly model: ModelSize;
  /** How many frames there were, and in how many of them a person was found. */
  readonly frames: number;
  readonly poses: number;
  /** How long the engine took for a frame: the median, in ms, the frame's way to the worker and back included. */
  readonly estimateMs: number;
  /** ms spent in range, at the top of a rep; ms for which a posture was held. */
  readonly holdMs: number;
  readonly result: SetResult;
}

/** What `--json` writes. Times are ms from the first frame; `range` is in `range_unit`, `worst` in the measure's unit. */
export interface Report {
  readonly exercise: string;
  readonly engine: EngineName;
  readonly model: ModelSize;
  readonly baseline: SetResult['baseline'];
  readonly frames: number;
  readonly poses: number;
  readonly counted: number;
  readonly attempts: readonly AttemptReport[];
  /** How often each check failed: in how many attempts, and how many times between them; or in a hold. */
  readonly faults: Readonly<Record<string, number>>;
  readonly hold_ms: number;
  /** Of a hold: when its clock stood still, and the condition of its posture that was not met, or why it was unseen. */
  readonly breaks?: readonly BreakReport[];
  /** For how many ms each check could not be judged. */
  readonly unseen: Readonly<Record<string, number>>;
}

export interface BreakReport {
  readonly start_ms: number;
  readonly end_ms: number;
  readonly reason: string;
  readonly blame: 'person' | 'camera';
}

export interface AttemptReport {
  readonly start_ms: number;
  readonly end_ms: number;
  readonly side?: string;
  readonly counted: boolean;
  readonly reason?: string;
  readonly blame?: 'person' | 'camera';
  readonly range: number;
  readonly range_unit: RangeUnit;
  readonly faults: readonly { readonly check: string; readonly side?: string; readonly worst: number }[];
}

export function reportOn(exercise: Exercise, { engine, model, frames, poses, holdMs, result }: Analysis): Report {
  return {
    exercise: exercise.id,
    engine,
    model,
    baseline: result.baseline,
    frames,
    poses,
    ...(result.kind === 'reps'
      ? { counted: result.counted, attempts: attemptReports(exercise, result.attempts) }
      : { counted: 0, attempts: [], breaks: result.breaks.map(breakReport) }),
    faults: faultCounts(result),
    hold_ms: Math.round(result.kind === 'hold' ? result.heldMs : holdMs),
    unseen: Object.fromEntries(Object.entries(result.unseenMs).map(([check, ms]) => [check, Math.round(ms)])),
  };
}

const attemptReports = (exercise: Exercise, attempts: readonly Attempt[]): readonly AttemptReport[] =>
  exercise.kind === 'reps' ? attempts.map((attempt) => attemptReport(attempt, exercise.count.unit)) : [];

const breakReport = ({ startMs, endMs, why }: HoldBreak): BreakReport => ({
  start_ms: Math.round(startMs),
  end_ms: Math.round(endMs),
  ...('unseen' in why ? { reason: why.unseen, blame: 'camera' } : { reason: why.condition, blame: 'person' }),
});

function attemptReport(attempt: Attempt, unit: RangeUnit): AttemptReport {
  const { miss } = attempt;
  return {
    start_ms: Math.round(attempt.startMs),
    end_ms: Math.round(attempt.endMs),
    ...(miss?.reason === 'short' && miss.side && { side: miss.side }),
    counted: attempt.counted,
    ...(miss && { reason: miss.reason, blame: miss.blame }),
    range: rounded(attempt.range),
    range_unit: unit,
    faults: attempt.faults.map(({ check, side, worst }) => ({ check, ...(side && { side }), worst: rounded(worst) })),
  };
}

const faultyChecks = (result: SetResult): readonly string[] => {
  if (result.kind === 'hold') return result.faults.map(({ check }) => check);
  const inAttempts = result.attempts.flatMap(({ faults }) => [...new Set(faults.map(({ check }) => check))]);
  return [...inAttempts, ...(result.between ?? []).map(({ check }) => check)];
};

function faultCounts(result: SetResult): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const check of faultyChecks(result)) counts[check] = (counts[check] ?? 0) + 1;
  return counts;
}

/** To thousandths: finer than any measure's noise. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
