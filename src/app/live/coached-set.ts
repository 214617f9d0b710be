import type { CoachEvent, EndReason, LiveView } from '../../coach/events';
import type { Exercise } from '../../exercises/exercise';
import { createSetRecorder } from '../../history/recorder';
import { runSet, type SetControl } from '../../pipeline';
import type { PoseEngine } from '../../pose/engine';
import { kept } from '../history.svelte';
import type { Showing } from './open-source';

export interface CoachedSetOptions {
  readonly exercise: Exercise;
  readonly showing: Showing;
  readonly engine: PoseEngine;
  /** Somebody is in front of a camera, or plays one: set-up dialogue and countdown. */
  readonly live: boolean;
  readonly targetReps: number;
  readonly onEvent: (event: CoachEvent) => void;
  readonly onView: (view: LiveView) => void;
}

export interface CoachedSet extends Pick<SetControl, 'pause' | 'resume' | 'finish'> {
  /** Under which the set is kept in the history, from the lock-on on. */
  readonly id: string;
  /** Resolves with why the set ended; rejects with a `SourceError` or an `EngineError`. */
  readonly ended: Promise<EndReason | null>;
}

/** Runs one set and keeps it in the history as it goes. */
export async function coachSet(options: CoachedSetOptions): Promise<CoachedSet> {
  const { exercise, showing, engine, live, targetReps } = options;
  const recorder = createSetRecorder(await kept.open(), exercise.id, targetReps);
  let why: EndReason | null = null;
  const control = runSet({
    exercise,
    source: showing.source,
    engine,
    live,
    targetReps,
    onFrame: showing.onFrame,
    onPose: (_, pose) => recorder.see(pose),
    onView: options.onView,
    onEvents: (events) => {
      for (const event of events) {
        recorder.hear(event);
        if (event.type === 'set-end') why = event.why;
        options.onEvent(event);
      }
    },
  });
  return { ...control, id: recorder.id, ended: control.done.then(() => why) };
}
