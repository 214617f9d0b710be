import type { ExerciseId } from '../exercises/exercise';

export type ProgrammeId = 'one-two-punch';

/** Exercises that the sources prescribe together, each with its own dose. Pure data: its words stand in `words/`. */
export interface Programme {
  readonly id: ProgrammeId;
  /** In the order in which they are done. */
  readonly exercises: readonly ExerciseId[];
  /** Seconds from one exercise to the next: time to rest, and to move the laptop. */
  readonly restS: number;
  /** Source article, as the catalogue names it. */
  readonly source: string;
}
