import type { Exercise } from '../../exercises/exercise';

export interface Group {
  readonly position: Exercise['position'];
  readonly exercises: readonly Exercise[];
}

/** The exercises by the position in which they are done, in the order in which each position first appears. */
export function groupByPosition(exercises: readonly Exercise[]): readonly Group[] {
  const positions = [...new Set(exercises.map((exercise) => exercise.position))];
  return positions.map((position) => ({
    position,
    exercises: exercises.filter((exercise) => exercise.position === position),
  }));
}
