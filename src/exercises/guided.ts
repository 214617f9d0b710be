import type { Exercise } from './exercise';

/** Whether an exercise is led by clock, voice and demonstration alone: nobody is looked for, and no camera is opened. */
export const isGuided = (exercise: Exercise): boolean => exercise.kind === 'hold' && exercise.guided === true;
