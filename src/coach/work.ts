import type { Measures } from '../geometry/measures';
import type { CheckSight, CoachEvent, EndReason, LiveView, SetResult, WorkPhase } from './events';
import type { StartValues } from './start-values';

/** What every set's result says, whatever is done in it. */
export type ResultBase = Pick<SetResult, 'exercise' | 'side' | 'durationMs' | 'target' | 'baseline'>;

/** One set from "begin" to its end: measures in, events out. Knows neither poses nor the set-up. */
export interface Work {
  readonly phase: WorkPhase;
  /** The target has been reached. */
  readonly done: boolean;
  /** Reps counted, whole seconds held, or whole breaths. */
  readonly counted: number;
  readonly working: LiveView['working'];
  readonly breath: LiveView['breath'];
  /** Checks failing now. */
  readonly failing: readonly string[];
  readonly sights: readonly CheckSight[];
  /** Goes on from a new start pose, after the camera or the person has moved. What was done stays. */
  relearn(start: StartValues): void;
  /** One frame; `measures` is null when nobody was found. */
  see(timeMs: number, measures: Measures | null): { readonly events: readonly CoachEvent[]; readonly gotUp: boolean };
  /** Ends whatever goes on, as for a pause. */
  interrupt(timeMs: number): readonly CoachEvent[];
  close(timeMs: number, why: EndReason): readonly CoachEvent[];
  result(base: ResultBase): SetResult;
}
