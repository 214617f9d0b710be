import { breathMs } from '../../coach/breathing';
import type { Exercise } from '../../exercises/exercise';
import type { Programme } from '../../programmes/programme';
import { CHANGE_S } from '../change-over';
import { exercisesOf } from '../programme/exercises-of';

/** A rep and the rest after it, at the catalogue's slow pace: the athlete's usual 4.25 s, and a second. */
const REP_S = 5;

/** About how long an exercise's own dose takes, rests between sets included, in minutes. */
export function minutesOf(exercise: Exercise): number {
  const { sets, target, restS } = exercise.dose;
  const sides = exercise.sides === 'each' ? 2 : 1;
  const setS = sides * target * unitS(exercise) + (sides - 1) * CHANGE_S;
  return (sets * setS + (sets - 1) * restS) / 60;
}

/** About how long a programme takes with the doses that it prescribes, the rests between its exercises included, in minutes. */
export function minutesOfProgramme(programme: Programme): number {
  const exercises = exercisesOf(programme);
  const restsS = (exercises.length - 1) * programme.restS;
  return exercises.reduce((sum, exercise) => sum + minutesOf(exercise), restsS / 60);
}

const unitS = (exercise: Exercise): number => {
  if (exercise.kind === 'reps') return REP_S + (exercise.count.holdMs ?? 0) / 1000;
  return exercise.breath ? breathMs(exercise.breath) / 1000 : 1;
};
