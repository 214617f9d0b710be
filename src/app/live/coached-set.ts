import { breathMs } from '../../coach/breathing';
import type { CoachEvent, CoachPhase, EndReason, LiveView } from '../../coach/events';
import type { Exercise } from '../../exercises/exercise';
import { createSetRecorder, type SetRecorder } from '../../history/recorder';
import type { Performer } from '../../history/record';
import { runSet, type SetControl } from '../../pipeline';
import type { PoseEngine } from '../../pose/engine';
import type { Side } from '../../pose/pose';
import { kept } from '../history.svelte';
import type { Showing } from './open-source';

export interface CoachedSetOptions {
  readonly exercise: Exercise;
  readonly showing: Showing;
  readonly engine: PoseEngine;
  /** In front of a camera, the athlete's too, there is a set-up dialogue and a countdown; a file has neither. */
  readonly by: Performer;
  readonly target: number;
  /** Which side it is done on; null in an exercise of no side. */
  readonly side: Side | null;
  readonly onEvent: (event: CoachEvent) => void;
  readonly onView: (view: LiveView) => void;
}

/** A video shows nobody where fewer of its frames than this hold a person: now and then a chair passes for one. */
const SOMEBODY_SHARE = 0.05;

/** Runs one set and keeps it in the history as it goes. */
export async function coachSet(options: CoachedSetOptions): Promise<CoachedSet> {
  const { exercise, side, target, by } = options;
  return new CoachedSet(
    options,
    createSetRecorder(await kept.open(), {
      exercise: exercise.id,
      kind: exercise.kind,
      side,
      target,
      ...(exercise.kind === 'hold' && exercise.breath && { breathMs: breathMs(exercise.breath) }),
      by,
    }),
  );
}

/** One set as it runs, with its pauses. */
export class CoachedSet {
  /** Under which the set is kept in the history, from the lock-on on. */
  readonly id: string;
  /** Resolves with why the set ended; rejects with a `SourceError` or an `EngineError`. */
  readonly ended: Promise<EndReason | null>;
  readonly #options: CoachedSetOptions;
  readonly #recorder: SetRecorder;
  readonly #control: SetControl;
  #why: EndReason | null = null;
  #phase: CoachPhase = 'setup';
  #lockedOn = false;
  #frames = 0;
  #poses = 0;
  /** Paused by the tab's going out of sight, and so to go on when it is back. */
  #waitsForTab = false;

  constructor(options: CoachedSetOptions, recorder: SetRecorder) {
    const { exercise, side, showing, engine, by, target } = options;
    this.id = recorder.id;
    this.#options = options;
    this.#recorder = recorder;
    this.#control = runSet({
      exercise,
      ...(side && { side }),
      source: showing.source,
      engine,
      live: by !== 'file',
      target,
      onFrame: showing.onFrame,
      onPose: (_, pose) => {
        this.#frames += 1;
        if (pose !== null) this.#poses += 1;
        recorder.see(pose);
      },
      onView: (view) => {
        this.#phase = view.phase;
        options.onView(view);
      },
      onEvents: (events) => events.forEach((event) => this.#hear(event)),
    });
    this.ended = this.#control.done.then(() => this.#why);
  }

  /** Whether there was anybody in the picture, so far. */
  get sawSomebody(): boolean {
    return this.#poses >= this.#frames * SOMEBODY_SHARE && this.#poses > 0;
  }

  togglePause(): void {
    if (this.#phase === 'paused') this.#resume();
    else this.#control.pause('asked');
  }

  /** The tab has been hidden, or is seen again. A pause that was asked for lasts until it is ended. */
  hide(hidden: boolean): void {
    if (hidden && this.#phase !== 'paused') {
      this.#waitsForTab = true;
      this.#control.pause('hidden-tab');
    } else if (!hidden && this.#waitsForTab) {
      this.#resume();
    }
  }

  finish(why: 'finished' | 'hurt' = 'finished'): void {
    this.#control.finish(why);
  }

  #resume(): void {
    this.#waitsForTab = false;
    this.#options.showing.again?.(this.#lockedOn ? 'pause' : 'rest', this.#options.side);
    this.#control.resume();
  }

  #hear(event: CoachEvent): void {
    this.#recorder.hear(event);
    if (event.type === 'locked-on') this.#lockedOn = true;
    if (event.type === 'set-end') this.#why = event.why;
    this.#options.onEvent(event);
  }
}
