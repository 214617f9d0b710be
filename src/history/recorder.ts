import type { Attempt, CoachEvent, SetResult } from '../coach/events';
import type { Pose } from '../pose/pose';
import type { History } from './history';
import type { Performer } from './record';
import { createTraceRecorder } from './trace';

/** Keeps a set while it runs: saved at every attempt, so that a crash or a reload loses nothing. */
export interface SetRecorder {
  see(pose: Pose | null): void;
  hear(event: CoachEvent): void;
  /** The id under which the set is kept. */
  readonly id: string;
}

/** Until the set's own result comes: what the events have told. */
const resultSoFar = (exercise: string, target: number) => {
  let startMs: number | null = null;
  let baseline: SetResult['baseline'] = 'none';
  const attempts: Attempt[] = [];
  return {
    hear: (event: CoachEvent): void => {
      if (event.type === 'rep' || event.type === 'miss') attempts.push(event.attempt);
      if (event.type !== 'locked-on') return;
      startMs ??= event.timeMs;
      baseline = event.baseline;
    },
    at: (timeMs: number): SetResult => ({
      exercise,
      durationMs: startMs === null ? 0 : timeMs - startMs,
      counted: attempts.filter(({ counted }) => counted).length,
      target,
      attempts: [...attempts],
      baseline,
      unseenMs: {},
    }),
  };
};

/** What a set is of, before anything has happened in it. */
export interface SetPlan {
  readonly exercise: string;
  readonly target: number;
  readonly by: Performer;
}

/** A recorder of one set. Kept from its first attempt on, and at its end also where nothing was tried. */
export const createSetRecorder = (history: Pick<History, 'put'>, { exercise, target, by }: SetPlan): SetRecorder => {
  const id = crypto.randomUUID();
  const tracer = createTraceRecorder();
  const soFar = resultSoFar(exercise, target);
  let startedAt: number | null = null;
  let locked = false;
  let running = false;

  const save = (result: SetResult, finished: boolean): void => {
    startedAt ??= Date.now() - result.durationMs;
    void history.put({ id, startedAt, by, result, finished }, tracer.trace());
  };

  return {
    id,
    see: (pose) => {
      if (pose !== null && running) tracer.see(pose);
    },
    hear: (event) => {
      soFar.hear(event);
      if (event.type === 'locked-on') locked = running = true;
      if (event.type === 'rep' || event.type === 'miss') save(soFar.at(event.timeMs), false);
      if (event.type !== 'set-end') return;
      running = false;
      if (locked || event.result.attempts.length > 0) save(event.result, true);
    },
  };
};
