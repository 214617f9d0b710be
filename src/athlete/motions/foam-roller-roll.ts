import type { Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import type { Posture } from '../skeleton';
import { vec } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { ROLLER_RADIUS } from './roller';
import { feetFlat, handsBehindHead, headInHands, REACHING, ribsOf, spineOver } from './supine';

/** The trunk lies all but straight from the lifted pelvis to the roller; the hands hold the head a little up. */
const SLOPE = [1, 1, -2] as const;
const CHEST = 12;
/** Mid-hip over the floor with the pelvis lifted, metres of an average body. */
const LIFTED = 0.25;
/** How far the feet stand from the hips at the start, and how far the body glides, as shares of stature. */
const FEET = 0.19;
const TRAVEL = 0.128;

/** On the back over a roller, pelvis lifted: the legs push the body along over the roller and draw it back. */
export const foamRollerRoll: ExerciseMotion = {
  faults: ['hips-drop', 'head-drops', 'rolls-low', 'half-range'],
  onBack: true,
  roller: (body) => {
    const hip = vec(0, LIFTED);
    return { at: vec(ribsOf(body, hip, spineOver(body, hip, SLOPE, CHEST)).x, ROLLER_RADIUS), lies: 'across' };
  },
  posture(body, moment) {
    const hip = vec(-travelOf(body, moment), LIFTED - faultBy(moment, 'hips-drop', [0.085, 0.12], early(moment)));
    const posture: Posture = {
      hip,
      spine: spineOver(body, hip, SLOPE, CHEST),
      head: headInHands(moment, early(moment)),
      sink: 0,
      arms: REACHING,
      legs: feetFlat(body, hip, FEET * body.heightM),
    };
    return handsBehindHead(body, posture);
  },
};

/** How far the body has gone headward, in metres. */
function travelOf(body: Body, moment: Moment): number {
  if (moment.fault === 'half-range') return body.heightM * faultBy(moment, 'half-range', [0.034, 0.01], moment.lift);
  if (moment.fault === 'rolls-low') return body.heightM * faultBy(moment, 'rolls-low', [0.2, 0.24], moment.lift);
  return body.heightM * (TRAVEL * moment.vigour * moment.lift + 0.003 * moment.sway(3));
}
