import { catCow } from './cat-cow';
import { chairThoracicExtension } from './chair-thoracic-extension';
import { childsPose } from './childs-pose';
import type { Exercise } from './exercise';
import { proneExtension } from './prone-extension';
import { proneTRaise } from './prone-t-raise';
import { proneYRaise } from './prone-y-raise';
import { quadrupedPlus } from './quadruped-plus';
import { shrug } from './shrug';
import { sphinxPress } from './sphinx-press';
import { wallAngel } from './wall-angel';

/** Every exercise, in the order in which the home screen shows them. */
export const exercises: readonly Exercise[] = [
  proneTRaise,
  proneYRaise,
  proneExtension,
  quadrupedPlus,
  chairThoracicExtension,
  catCow,
  shrug,
  wallAngel,
  childsPose,
  sphinxPress,
];

/** Those of them that are counted. */
export const repExercises = exercises.filter((exercise) => exercise.kind === 'reps');

/** The exercise with this id, or undefined. */
export const exerciseById = (id: string): Exercise | undefined => exercises.find((exercise) => exercise.id === id);
