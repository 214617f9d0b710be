import type { Exercise } from './exercise';

/** Whether an exercise is done upright: the head is at the picture's upper edge then, and the legs matter little. */
export const isUpright = ({ position }: Pick<Exercise, 'position'>): boolean =>
  position === 'seated' || position === 'standing';
