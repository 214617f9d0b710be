import type { ExerciseId } from '../../src/exercises/exercise';
import type { Side } from '../../src/pose/pose';

/** One side of an exercise, as the screen and what is kept tell of it. */
export interface WalkedSide {
  readonly side: Side | null;
  /** From the camera's first picture, or the end of the change-over, to the first number of the countdown, in s. */
  readonly readyS: number | null;
  /** The last number that the screen showed: reps, seconds held, breaths. */
  readonly done: number;
  /** Of a hold: how often its clock stopped; of reps: how many did not count. */
  readonly broken: number;
  /** Checks that were kept as faults. */
  readonly faults: readonly string[];
}

/** What came of one walk. */
export interface Walked {
  readonly exercise: ExerciseId;
  /** "reps", "held reps", "hold", "breathed hold" or "guided". */
  readonly kind: string;
  /** "3 reps a side". */
  readonly asked: string;
  readonly sides: readonly WalkedSide[];
  /** Cues for form and posture that were read on the live screen. */
  readonly cues: readonly string[];
  /** The summary's first lines; null where it was not reached. */
  readonly summary: string | null;
  /** All that was not as it should be, in words; empty for a walk that is whole. */
  readonly wrong: readonly string[];
  /** Pictures a second to the engine while something was to be judged, and the longest time without one, in ms. */
  readonly fps: number;
  readonly blindMs: number;
}
