/** The exercises that the athlete can perform. */
export const EXERCISE_NAMES = [
  'prone-t-raise',
  'prone-y-raise',
  'prone-extension',
  'quadruped-plus',
  'chair-thoracic-extension',
] as const;

export type ExerciseName = (typeof EXERCISE_NAMES)[number];
