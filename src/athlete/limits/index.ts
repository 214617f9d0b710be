import type { ExerciseName } from '../exercise-name';
import type { TrueLimits } from './limit';
import { ballRolling } from './ball-rolling';
import { bandRow } from './band-row';
import { bladeSqueeze } from './blade-squeeze';
import { catCow } from './cat-cow';
import { chairBackExtension } from './chair-back-extension';
import { chairThoracicExtension } from './chair-thoracic-extension';
import { chestOpener } from './chest-opener';
import { childsPose } from './childs-pose';
import { chinTuck } from './chin-tuck';
import { crossBodyStretch } from './cross-body-stretch';
import { doorwayStretch } from './doorway-stretch';
import { eagleArms } from './eagle-arms';
import { facePull } from './face-pull';
import { foamRollerExtension } from './foam-roller-extension';
import { foamRollerRoll } from './foam-roller-roll';
import { kneeHugRoll } from './knee-hug-roll';
import { latSideStretch } from './lat-side-stretch';
import { levatorStretch } from './levator-stretch';
import { neckFlexionStretch } from './neck-flexion-stretch';
import { oddsAndEnds } from './odds-and-ends';
import { openBook } from './open-book';
import { proneExtension } from './prone-extension';
import { proneTRaise } from './prone-t-raise';
import { proneYRaise } from './prone-y-raise';
import { quadrupedPlus } from './quadruped-plus';
import { quadrupedRotation } from './quadruped-rotation';
import { reverseFly } from './reverse-fly';
import { rollerRest } from './roller-rest';
import { roundedReach } from './rounded-reach';
import { seatedRotation } from './seated-rotation';
import { shoulderRoll } from './shoulder-roll';
import { shrug } from './shrug';
import { sideLyingBreathing } from './side-lying-breathing';
import { sphinxPress } from './sphinx-press';
import { supineRotation } from './supine-rotation';
import { upperTrapStretch } from './upper-trap-stretch';
import { wallAngel } from './wall-angel';
import { wallChestStretch } from './wall-chest-stretch';
import { wallForearmBreathing } from './wall-forearm-breathing';
import { wallPushPlus } from './wall-push-plus';

/** The catalogue's rows, written for a figure whose true angles are known. */
export const LIMITS: Readonly<Record<ExerciseName, TrueLimits>> = {
  'prone-t-raise': proneTRaise,
  'prone-y-raise': proneYRaise,
  'prone-extension': proneExtension,
  'quadruped-plus': quadrupedPlus,
  'chair-thoracic-extension': chairThoracicExtension,
  shrug,
  'wall-angel': wallAngel,
  'cat-cow': catCow,
  'ball-rolling': ballRolling,
  'childs-pose': childsPose,
  'upper-trap-stretch': upperTrapStretch,
  'cross-body-stretch': crossBodyStretch,
  'seated-rotation': seatedRotation,
  'levator-stretch': levatorStretch,
  'lat-side-stretch': latSideStretch,
  'eagle-arms': eagleArms,
  'sphinx-press': sphinxPress,
  'wall-push-plus': wallPushPlus,
  'chest-opener': chestOpener,
  'rounded-reach': roundedReach,
  'neck-flexion-stretch': neckFlexionStretch,
  'band-row': bandRow,
  'quadruped-rotation': quadrupedRotation,
  'doorway-stretch': doorwayStretch,
  'wall-chest-stretch': wallChestStretch,
  'wall-forearm-breathing': wallForearmBreathing,
  'open-book': openBook,
  'side-lying-breathing': sideLyingBreathing,
  'foam-roller-extension': foamRollerExtension,
  'foam-roller-roll': foamRollerRoll,
  'chin-tuck': chinTuck,
  'blade-squeeze': bladeSqueeze,
  'chair-back-extension': chairBackExtension,
  'face-pull': facePull,
  'roller-rest': rollerRest,
  'knee-hug-roll': kneeHugRoll,
  'supine-rotation': supineRotation,
  'shoulder-roll': shoulderRoll,
  'reverse-fly': reverseFly,
  'odds-and-ends': oddsAndEnds,
};
