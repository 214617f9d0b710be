/** The exercises that the athlete can perform. */
export const EXERCISE_NAMES = [
  'prone-t-raise',
  'prone-y-raise',
  'prone-extension',
  'quadruped-plus',
  'chair-thoracic-extension',
  'shrug',
  'wall-angel',
  'cat-cow',
  'childs-pose',
  'sphinx-press',
  'wall-push-plus',
  'chest-opener',
  'rounded-reach',
  'neck-flexion-stretch',
  'upper-trap-stretch',
  'quadruped-rotation',
  'band-row',
  'chin-tuck',
  'blade-squeeze',
  'chair-back-extension',
  'face-pull',
  'foam-roller-extension',
  'foam-roller-roll',
  'open-book',
  'side-lying-breathing',
  'doorway-stretch',
  'wall-chest-stretch',
  'wall-forearm-breathing',
  'roller-rest',
  'knee-hug-roll',
  'ball-rolling',
  'cross-body-stretch',
  'seated-rotation',
  'levator-stretch',
  'lat-side-stretch',
  'eagle-arms',
  'supine-rotation',
  'shoulder-roll',
  'reverse-fly',
] as const;

/** All that it can perform: besides, what people do on a mat between one exercise and the next. */
export const PERFORMANCE_NAMES = [...EXERCISE_NAMES, 'odds-and-ends'] as const;

/** What a motion is of. */
export type ExerciseName = (typeof PERFORMANCE_NAMES)[number];
