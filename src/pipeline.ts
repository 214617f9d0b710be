import { createCoach } from './coach/coach';
import type { CoachEvent, EndReason, LiveView, PauseReason, SetResult } from './coach/events';
import type { Exercise } from './exercises/exercise';
import type { Frame, FrameSource } from './frame';
import { LookAround } from './look-around';
import type { PoseEngine } from './pose/engine';
import type { Pose, Side } from './pose/pose';
import { createSightings, type Sighting } from './sightings';

export interface SetOptions {
  readonly exercise: Exercise;
  /** Which side it is done on, of an exercise for each. */
  readonly side?: Side;
  /** Stays open after the set: whoever opened it closes it. */
  readonly source: FrameSource;
  /** Likewise. */
  readonly engine: PoseEngine;
  /** A person in front of a camera: set-up dialogue, time to get into position, countdown. */
  readonly live: boolean;
  readonly target: number;
  /** Sees each frame before the engine takes it, to draw it; must not keep or close it. */
  readonly onFrame?: (frame: Frame) => void;
  /** Gets each unsmoothed pose, or null for a frame in which nobody was found. */
  readonly onPose?: (timeMs: number, pose: Pose | null) => void;
  readonly onView?: (view: LiveView) => void;
  readonly onEvents?: (events: readonly CoachEvent[]) => void;
}

export interface SetControl {
  /** Resolves when the set has ended; rejects with a `SourceError` or an `EngineError`, the attempts so far in `result`. */
  readonly done: Promise<SetResult>;
  pause(why: PauseReason): void;
  resume(): void;
  finish(why: EndReason): void;
  /** What has been done so far. */
  result(): SetResult;
}

/** One set: frame → pose → sighting → coach → events and view, until the set or the source ends. */
export function runSet(options: SetOptions): SetControl {
  const { source, engine, onFrame, onPose, onView, onEvents } = options;
  const coach = createCoach(options);
  const sightings = createSightings(options.exercise);
  const around = new LookAround();
  let ended = false;

  const tell = (events: readonly CoachEvent[]): void => {
    ended ||= events.some((event) => event.type === 'set-end');
    if (events.length > 0) onEvents?.(events);
    const view = coach.view();
    onView?.(view);
    if (around.due(view)) engine.reset();
  };

  const see = (seen: readonly Sighting[]): void =>
    seen.forEach(({ timeMs, pose, raw }) => tell(coach.see(timeMs, pose, raw)));

  const run = async (): Promise<SetResult> => {
    engine.reset();
    while (!ended) {
      const frame = await source.next();
      if (frame === null) break;
      if (ended) {
        frame.image.close(); // finished by the person while this frame was on its way
        break;
      }
      const { timeMs } = frame; // the engine takes the frame
      onFrame?.(frame);
      const found = await engine.estimate(frame);
      onPose?.(timeMs, found);
      see(sightings.see(timeMs, found));
    }
    if (!ended) {
      see(sightings.end());
      tell(coach.finish('source-ended'));
    }
    return coach.result();
  };

  return {
    done: run(),
    pause: (why) => tell(coach.pause(why)),
    resume: () => tell(coach.resume()),
    finish: (why) => tell(coach.finish(why)),
    result: () => coach.result(),
  };
}
