import type { Side } from '../../pose/pose';
import { girth, segmentsOf, type Body } from '../body';
import { early, faultBy, STILL, type Moment } from '../moment';
import { mapSpine, outward, skeletonOf, type Arm, type Posture, type Spine } from '../skeleton';
import { RADIUS } from '../solids';
import { along, sagittal, unit, vec } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { both } from './postures';
import { folded, overLegs, standingAt, uprightArms } from './standing';

/** How far the legs lean to the wall, degrees. */
const LEAN = 4;
/** The upper arms point ahead and so far below the level, degrees: elbows below the shoulders. */
const BELOW = 22;
/** The push that belongs to it: the blades have slid forwards round the ribs by this much, metres. */
const PUSH_M = 0.015;
/** How a trunk that crunches between planted forearms and feet changes the upright spine, from the pelvis up, per degree. */
const CRUNCH: Spine = [0.9, 0.3, -0.4, -1.05];

/** Forearms upright on a wall, pushed slightly away from it: taken, held and breathed in. */
export const wallForearmBreathing: ExerciseMotion = {
  faults: ['elbows-sink', 'elbows-rise', 'rounds', 'leans-back'],
  upright: 'wall-ahead',
  wallX,
  posture(body, moment) {
    const crunch = faultBy(moment, 'rounds', [24, 34], early(moment));
    const back = faultBy(moment, 'leans-back', [16, 24], early(moment));
    const leaning = folded(leaningAt(body, moment), 0.6 * moment.sway(5) - back);
    const spine = mapSpine(leaning.spine, (deg, i) => deg + crunch * CRUNCH[i]);
    return {
      ...leaning,
      spine,
      sink: -PUSH_M,
      arms: both((side) => armAt(side, armBelow(moment), forearmBack(moment))),
    };
  },
};

/** Upright on legs that lean; the arms are still to be put on the wall. */
function leaningAt(body: Body, moment: Moment): Posture {
  const standing = standingAt(body, moment, uprightArms);
  return overLegs(body, { ...standing, lean: 0.4 * (standing.lean ?? 0) }, LEAN);
}

/** How far below the level the upper arms point, degrees. */
const armBelow = (moment: Moment): number =>
  BELOW +
  2 * moment.sway(6) +
  faultBy(moment, 'elbows-sink', [34, 48], early(moment)) -
  faultBy(moment, 'elbows-rise', [34, 46], early(moment));

/** Forearms of elbows that have come off the wall tip forwards from upright, degrees. */
const forearmBack = (moment: Moment): number => faultBy(moment, 'elbows-sink', [15, 25], early(moment));

/** The upper arm ahead and a little out, the forearm up along the wall, the little finger's side on it. */
function armAt(side: Side, below: number, tipped: number): Arm {
  const fore = along(sagittal(90 - tipped), outward(side), 0.06);
  return {
    upper: unit(along(sagittal(-below), outward(side), 0.08)),
    fore: unit(fore),
    hand: unit(fore),
    thumb: vec(-1, 0),
  };
}

/** Where the wall's face is along x: half an elbow ahead of the elbows. */
function wallX(body: Body): number {
  const { shoulder } = skeletonOf(body, { ...leaningAt(body, STILL), sink: -PUSH_M }).joints.left;
  const elbow = along(shoulder, armAt('left', BELOW, 0).upper, segmentsOf(body).upperArm);
  return elbow.x + RADIUS.elbow * girth(body);
}
