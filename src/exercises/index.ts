import { chairThoracicExtension } from './chair-thoracic-extension';
import type { Exercise } from './exercise';
import { proneExtension } from './prone-extension';
import { proneTRaise } from './prone-t-raise';
import { proneYRaise } from './prone-y-raise';
import { quadrupedPlus } from './quadruped-plus';

/** Every exercise, in the order in which the home screen shows them. */
export const exercises: readonly Exercise[] = [
  proneTRaise,
  proneYRaise,
  proneExtension,
  quadrupedPlus,
  chairThoracicExtension,
];

/** The exercise with this id, or undefined. */
export const exerciseById = (id: string): Exercise | undefined => exercises.find((exercise) => exercise.id === id);
