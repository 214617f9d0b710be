import type { ExerciseId } from '../exercises/exercise';

export type ProgrammeId =
  | 'desk-break'
  | 'extend-and-trap'
  | 'one-two-punch'
  | 'open-up'
  | 'quick-relief'
  | 'quick-relief-knot'
  | 'ribcage-expansion'
  | 'strong-neck-and-back';

/** Exercises that the sources prescribe together. Pure data: its words stand in `words/`. */
export interface Programme {
  readonly id: ProgrammeId;
  /** In the order in which they are done. */
  readonly exercises: readonly ExerciseId[];
  /** Reps, seconds or breaths of an exercise that has another dose here than by itself. */
  readonly targets?: Readonly<Partial<Record<ExerciseId, number>>>;
  /** Seconds from one exercise to the next: time to rest, and to move the laptop. */
  readonly restS: number;
  /** Source article, as the catalogue names it. */
  readonly source: string;
}
