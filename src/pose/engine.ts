import type { Frame } from '../frame';
import type { Pose } from './pose';

export type EngineName = 'litert' | 'mediapipe';
export type ModelSize = 'lite' | 'full' | 'heavy';

export interface EngineOptions {
  readonly engine: EngineName;
  /** Names the model; without it the main engine takes full, or lite where its warm-up shows that full is too slow. */
  readonly model?: ModelSize;
}

/** The seam behind which the pose engines stand. One person, tracked from frame to frame. */
export interface PoseEngine {
  readonly name: EngineName;
  readonly model: ModelSize;
  /** Whether inference runs on several threads (only where the page is cross-origin isolated). */
  readonly threads: boolean;
  /**
   * The person in the frame, unsmoothed, or null when nobody is found. Takes the frame over and closes it. One call at
   * a time. Rejects with an `EngineError`, after which the engine is spent.
   */
  estimate(frame: Frame): Promise<Pose | null>;
  /** Forgets the tracked person, so that the next frame is searched afresh. */
  reset(): void;
  close(): void;
}

/** What can go wrong with an engine. `words` has a plain sentence and a next step for each. */
export type EngineProblem = 'engine-load' | 'engine-died' | 'engine-stalled';

export class EngineError extends Error {
  constructor(
    readonly problem: EngineProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.name = 'EngineError';
  }
}
