import type { ExerciseName } from '../exercise-name';
import { ballRolling } from './ball-rolling';
import { bandRow } from './band-row';
import { bladeSqueeze } from './blade-squeeze';
import { catCow } from './cat-cow';
import { chairBackExtension } from './chair-back-extension';
import { chairThoracicExtension } from './chair-thoracic-extension';
import { chestOpener } from './chest-opener';
import { chinTuck } from './chin-tuck';
import { childsPose } from './childs-pose';
import { crossBodyStretch } from './cross-body-stretch';
import { eagleArms } from './eagle-arms';
import { doorwayStretch } from './doorway-stretch';
import type { ExerciseMotion } from './exercise-motion';
import { foamRollerExtension } from './foam-roller-extension';
import { foamRollerRoll } from './foam-roller-roll';
import { facePull } from './face-pull';
import { latSideStretch } from './lat-side-stretch';
import { levatorStretch } from './levator-stretch';
import { neckFlexionStretch } from './neck-flexion-stretch';
import { rollerRest } from './roller-rest';
import { kneeHugRoll } from './knee-hug-roll';
import { supineRotation } from './supine-rotation';
import { oddsAndEnds } from './odds-and-ends';
import { openBook } from './open-book';
import { proneExtension } from './prone-extension';
import { proneTRaise } from './prone-t-raise';
import { proneYRaise } from './prone-y-raise';
import { quadrupedPlus } from './quadruped-plus';
import { quadrupedRotation } from './quadruped-rotation';
import { reverseFly } from './reverse-fly';
import { roundedReach } from './rounded-reach';
import { seatedRotation } from './seated-rotation';
import { shoulderRoll } from './shoulder-roll';
import { shrug } from './shrug';
import { sideLyingBreathing } from './side-lying-breathing';
import { sphinxPress } from './sphinx-press';
import { upperTrapStretch } from './upper-trap-stretch';
import { wallAngel } from './wall-angel';
import { wallChestStretch } from './wall-chest-stretch';
import { wallForearmBreathing } from './wall-forearm-breathing';
import { wallPushPlus } from './wall-push-plus';

/** How each exercise is performed, and what goes on besides. */
export const MOTIONS: Readonly<Record<ExerciseName, ExerciseMotion>> = {
  'prone-t-raise': proneTRaise,
  'prone-y-raise': proneYRaise,
  'prone-extension': proneExtension,
  'quadruped-plus': quadrupedPlus,
  'chair-thoracic-extension': chairThoracicExtension,
  shrug,
  'wall-angel': wallAngel,
  'cat-cow': catCow,
  'childs-pose': childsPose,
  'sphinx-press': sphinxPress,
  'wall-push-plus': wallPushPlus,
  'chest-opener': chestOpener,
  'rounded-reach': roundedReach,
  'neck-flexion-stretch': neckFlexionStretch,
  'upper-trap-stretch': upperTrapStretch,
  'band-row': bandRow,
  'quadruped-rotation': quadrupedRotation,
  'chin-tuck': chinTuck,
  'blade-squeeze': bladeSqueeze,
  'chair-back-extension': chairBackExtension,
  'face-pull': facePull,
  'foam-roller-extension': foamRollerExtension,
  'foam-roller-roll': foamRollerRoll,
  'open-book': openBook,
  'side-lying-breathing': sideLyingBreathing,
  'doorway-stretch': doorwayStretch,
  'wall-chest-stretch': wallChestStretch,
  'wall-forearm-breathing': wallForearmBreathing,
  'roller-rest': rollerRest,
  'knee-hug-roll': kneeHugRoll,
  'ball-rolling': ballRolling,
  'cross-body-stretch': crossBodyStretch,
  'seated-rotation': seatedRotation,
  'levator-stretch': levatorStretch,
  'lat-side-stretch': latSideStretch,
  'eagle-arms': eagleArms,
  'supine-rotation': supineRotation,
  'shoulder-roll': shoulderRoll,
  'reverse-fly': reverseFly,
  'odds-and-ends': oddsAndEnds,
};
