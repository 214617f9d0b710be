import type { Exercise } from '../../exercises/exercise';
import { exerciseById } from '../../exercises/index';
import type { Programme } from '../../programmes/programme';

/** The exercises of a programme in their order, each with the dose that it has there. */
export const exercisesOf = ({ exercises, targets }: Programme): readonly Exercise[] =>
  exercises.flatMap((id) => {
    const exercise = exerciseById(id);
    const target = targets?.[id];
    if (!exercise || target === undefined) return exercise ?? [];
    return { ...exercise, dose: { ...exercise.dose, target } };
  });
