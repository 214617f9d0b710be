import { ballRolling } from './ball-rolling';
import { crossBodyStretch } from './cross-body-stretch';
import { seatedRotation } from './seated-rotation';
import { levatorStretch } from './levator-stretch';
import { latSideStretch } from './lat-side-stretch';
import { eagleArms } from './eagle-arms';
import { bandRow } from './band-row';
import { bladeSqueeze } from './blade-squeeze';
import { catCow } from './cat-cow';
import { chairBackExtension } from './chair-back-extension';
import { chairThoracicExtension } from './chair-thoracic-extension';
import { chestOpener } from './chest-opener';
import { chinTuck } from './chin-tuck';
import { childsPose } from './childs-pose';
import { doorwayStretch } from './doorway-stretch';
import type { Exercise } from './exercise';
import { supineRotation } from './supine-rotation';
import { kneeHugRoll } from './knee-hug-roll';
import { rollerRest } from './roller-rest';
import { foamRollerExtension } from './foam-roller-extension';
import { foamRollerRoll } from './foam-roller-roll';
import { facePull } from './face-pull';
import { neckFlexionStretch } from './neck-flexion-stretch';
import { openBook } from './open-book';
import { proneExtension } from './prone-extension';
import { proneTRaise } from './prone-t-raise';
import { proneYRaise } from './prone-y-raise';
import { quadrupedPlus } from './quadruped-plus';
import { quadrupedRotation } from './quadruped-rotation';
import { reverseFly } from './reverse-fly';
import { roundedReach } from './rounded-reach';
import { shoulderRoll } from './shoulder-roll';
import { shrug } from './shrug';
import { sideLyingBreathing } from './side-lying-breathing';
import { sphinxPress } from './sphinx-press';
import { upperTrapStretch } from './upper-trap-stretch';
import { wallAngel } from './wall-angel';
import { wallChestStretch } from './wall-chest-stretch';
import { wallForearmBreathing } from './wall-forearm-breathing';
import { wallPushPlus } from './wall-push-plus';

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
  wallPushPlus,
  chestOpener,
  roundedReach,
  neckFlexionStretch,
  upperTrapStretch,
  bandRow,
  chinTuck,
  bladeSqueeze,
  chairBackExtension,
  facePull,
  foamRollerExtension,
  foamRollerRoll,
  quadrupedRotation,
  rollerRest,
  kneeHugRoll,
  openBook,
  ballRolling,
  crossBodyStretch,
  seatedRotation,
  levatorStretch,
  latSideStretch,
  eagleArms,
  supineRotation,
  shoulderRoll,
  doorwayStretch,
  wallChestStretch,
  reverseFly,
  wallForearmBreathing,
  sideLyingBreathing,
];

/** Those of them that are counted. */
export const repExercises = exercises.filter((exercise) => exercise.kind === 'reps');

/** The exercise with this id, or undefined. */
export const exerciseById = (id: string): Exercise | undefined => exercises.find((exercise) => exercise.id === id);
