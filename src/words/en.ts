import { ballRolling } from './en/ball-rolling';
import { crossBodyStretch } from './en/cross-body-stretch';
import { seatedRotation } from './en/seated-rotation';
import { levatorStretch } from './en/levator-stretch';
import { latSideStretch } from './en/lat-side-stretch';
import { eagleArms } from './en/eagle-arms';
import { bandRow } from './en/band-row';
import { bladeSqueeze } from './en/blade-squeeze';
import { common } from './en/common';
import { catCow } from './en/cat-cow';
import { chairBackExtension } from './en/chair-back-extension';
import { chairThoracicExtension } from './en/chair-thoracic-extension';
import { chestOpener } from './en/chest-opener';
import { chinTuck } from './en/chin-tuck';
import { childsPose } from './en/childs-pose';
import { facePull } from './en/face-pull';
import { doorwayStretch } from './en/doorway-stretch';
import { film } from './en/film';
import { supineRotation } from './en/supine-rotation';
import { kneeHugRoll } from './en/knee-hug-roll';
import { rollerRest } from './en/roller-rest';
import { foamRollerExtension } from './en/foam-roller-extension';
import { foamRollerRoll } from './en/foam-roller-roll';
import { neckFlexionStretch } from './en/neck-flexion-stretch';
import { openBook } from './en/open-book';
import { problems } from './en/problems';
import { programmes } from './en/programmes';
import { proneExtension } from './en/prone-extension';
import { proneTRaise } from './en/prone-t-raise';
import { proneYRaise } from './en/prone-y-raise';
import { quadrupedPlus } from './en/quadruped-plus';
import { quadrupedRotation } from './en/quadruped-rotation';
import { reverseFly } from './en/reverse-fly';
import { roundedReach } from './en/rounded-reach';
import { safety } from './en/safety';
import { sight } from './en/sight';
import { shoulderRoll } from './en/shoulder-roll';
import { shrug } from './en/shrug';
import { sideLyingBreathing } from './en/side-lying-breathing';
import { sphinxPress } from './en/sphinx-press';
import { summary } from './en/summary';
import { ui } from './en/ui';
import { upperTrapStretch } from './en/upper-trap-stretch';
import { wallAngel } from './en/wall-angel';
import { wallChestStretch } from './en/wall-chest-stretch';
import { wallForearmBreathing } from './en/wall-forearm-breathing';
import { wallPushPlus } from './en/wall-push-plus';
import type { Words } from './words';

/** Every text of the app in English. */
export const en: Words = {
  lang: 'en',
  exercises: {
    'prone-t-raise': proneTRaise,
    'prone-y-raise': proneYRaise,
    'prone-extension': proneExtension,
    'quadruped-plus': quadrupedPlus,
    'chair-thoracic-extension': chairThoracicExtension,
    'cat-cow': catCow,
    shrug,
    'upper-trap-stretch': upperTrapStretch,
    'wall-angel': wallAngel,
    'childs-pose': childsPose,
    'sphinx-press': sphinxPress,
    'wall-push-plus': wallPushPlus,
    'chest-opener': chestOpener,
    'rounded-reach': roundedReach,
    'neck-flexion-stretch': neckFlexionStretch,
    'ball-rolling': ballRolling,
    'band-row': bandRow,
    'chin-tuck': chinTuck,
    'blade-squeeze': bladeSqueeze,
    'chair-back-extension': chairBackExtension,
    'face-pull': facePull,
    'foam-roller-extension': foamRollerExtension,
    'foam-roller-roll': foamRollerRoll,
    'quadruped-rotation': quadrupedRotation,
    'roller-rest': rollerRest,
    'knee-hug-roll': kneeHugRoll,
    'open-book': openBook,
    'side-lying-breathing': sideLyingBreathing,
    'cross-body-stretch': crossBodyStretch,
    'seated-rotation': seatedRotation,
    'levator-stretch': levatorStretch,
    'lat-side-stretch': latSideStretch,
    'eagle-arms': eagleArms,
    'supine-rotation': supineRotation,
    'shoulder-roll': shoulderRoll,
    'reverse-fly': reverseFly,
    'doorway-stretch': doorwayStretch,
    'wall-chest-stretch': wallChestStretch,
    'wall-forearm-breathing': wallForearmBreathing,
  },
  programmes,
  common,
  film,
  sight,
  summary,
  safety,
  problems,
  ui,
};
