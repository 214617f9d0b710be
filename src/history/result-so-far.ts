import type { Attempt, CoachEvent, Fault, SetResult } from '../coach/events';
import type { SetPlan } from './recorder';

/** Until the set's own result comes: what the events have told. */
export const resultSoFar = ({
  exercise,
  kind,
  side,
  target,
  breathMs,
}: Pick<SetPlan, 'exercise' | 'kind' | 'side' | 'target' | 'breathMs'>) => {
  let lockedMs: number | null = null;
  let startMs: number | null = null;
  let heldMs = 0;
  let baseline: SetResult['baseline'] = 'none';
  const attempts: Attempt[] = [];
  const faults: Fault[] = [];

  const hear = (event: CoachEvent): void => {
    if (event.type === 'rep' || event.type === 'miss') attempts.push(event.attempt);
    if (event.type === 'fault') faults.push(event.fault);
    if (event.type === 'begin') startMs ??= event.timeMs;
    if (event.type === 'held') heldMs = event.s * 1000;
    if (event.type === 'breath') heldMs = event.heldMs;
    if (event.type !== 'locked-on') return;
    lockedMs ??= event.timeMs;
    baseline = event.baseline;
  };

  const at = (timeMs: number): SetResult => {
    const base = {
      exercise,
      ...(side && { side }),
      target,
      baseline,
      durationMs: lockedMs === null ? 0 : timeMs - lockedMs,
      unseenMs: {},
    };
    if (kind === 'hold') {
      const paced = breathMs !== undefined && { breathMs };
      return { kind, ...base, startMs: startMs ?? timeMs, heldMs, ...paced, breaks: [], faults: [...faults] };
    }
    const counted = attempts.filter((attempt) => attempt.counted).length;
    return { kind, ...base, counted, attempts: [...attempts] };
  };

  return { hear, at };
};
