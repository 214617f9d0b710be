import type { CoachEvent, SetResult } from '../coach/events';
import type { Exercise } from '../exercises/exercise';
import type { Pose, Side } from '../pose/pose';
import type { History } from './history';
import { isTried, type Performer } from './record';
import { resultSoFar } from './result-so-far';
import { createTraceRecorder } from './trace';

/** Keeps a set while it runs: saved at every attempt and every few seconds of a hold, so that a crash or a reload loses nothing. */
export interface SetRecorder {
  see(pose: Pose | null): void;
  hear(event: CoachEvent): void;
  /** The id under which the set is kept. */
  readonly id: string;
}

/** What a set is of, before anything has happened in it. */
export interface SetPlan {
  readonly exercise: string;
  readonly kind: Exercise['kind'];
  readonly side?: Side | null;
  readonly target: number;
  /** Length of a breath in ms, where the target is in breaths. */
  readonly breathMs?: number | undefined;
  readonly by: Performer;
}

/** Seconds of a hold after which it is kept anew: what a crash can lose. */
const KEPT_EVERY_S = 5;

/** Whether what has happened is worth keeping at once. */
const isWorthKeeping = (event: CoachEvent): boolean =>
  event.type === 'rep' ||
  event.type === 'miss' ||
  (event.type === 'held' && event.s % KEPT_EVERY_S === 0) ||
  (event.type === 'breath' && event.half === 'in' && event.n > 1);

/** A recorder of one set. Kept from its first attempt on, a hold from its first seconds, and at its end also where nothing was tried. */
export const createSetRecorder = (history: Pick<History, 'put'>, plan: SetPlan): SetRecorder => {
  const id = crypto.randomUUID();
  const tracer = createTraceRecorder();
  const soFar = resultSoFar(plan);
  let startedAt: number | null = null;
  let locked = false;
  let running = false;

  const save = (result: SetResult, finished: boolean): void => {
    startedAt ??= Date.now() - result.durationMs;
    void history.put({ id, startedAt, by: plan.by, result, finished }, tracer.trace());
  };

  return {
    id,
    see: (pose) => {
      if (pose !== null && running) tracer.see(pose);
    },
    hear: (event) => {
      soFar.hear(event);
      if (event.type === 'locked-on') locked = running = true;
      if (isWorthKeeping(event)) save(soFar.at(event.timeMs), false);
      if (event.type !== 'set-end') return;
      running = false;
      if (locked || isTried(event.result)) save(event.result, true);
    },
  };
};
