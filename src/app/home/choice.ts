import type { Exercise, Goal } from '../../exercises/exercise';
import { minutesOf } from './minutes';

export type Position = Exercise['position'];
export type Equipment = Exercise['equipment'][number];

/** What somebody looks for. Null and empty are no wish. */
export interface Choice {
  /** Words, in any order, the beginnings of which the exercise's texts must hold. */
  readonly search: string;
  readonly position: Position | null;
  readonly goal: Goal | null;
  /** At most so long, rests included. */
  readonly minutes: number | null;
  /** What is not at hand. */
  readonly without: readonly Equipment[];
}

export const NO_CHOICE: Choice = { search: '', position: null, goal: null, minutes: null, without: [] };

/** Whether this exercise, told of in `texts`, is what somebody looks for. */
export function fits(exercise: Exercise, texts: readonly string[], choice: Choice): boolean {
  const { position, goal, minutes, without } = choice;
  return (
    (position === null || exercise.position === position) &&
    (goal === null || exercise.goals.includes(goal)) &&
    (minutes === null || minutesOf(exercise) <= minutes) &&
    !exercise.equipment.some((item) => without.includes(item)) &&
    holds(texts, choice.search)
  );
}

const wordsIn = (text: string): readonly string[] =>
  text
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function holds(texts: readonly string[], search: string): boolean {
  const told = texts.flatMap(wordsIn);
  return wordsIn(search).every((wanted) => told.some((word) => word.startsWith(wanted)));
}
