import type { Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import type { Posture, Spine } from '../skeleton';
import { along, vec } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { ROLLER_RADIUS } from './roller';
import { feetFlat, handsBehindHead, headInHands, REACHING, restingHip, ribsOf, spineOver } from './supine';

/** How pelvis, loins and ribs share the rise from the floor to the roller, in degrees about their mean. */
const SLOPE = [-14, 1, 8] as const;
/** How steeply the chest rises beyond the roller at rest, and by how much it leans back over it, in degrees. */
const CHEST = 25;
const LEAN = 29;
/** How far the feet stand from the hips, as a share of stature. */
const FEET = 0.26;

/** On the back over a roller, hands behind the head, hips down: the upper trunk leans back over it and returns. */
export const foamRollerExtension: ExerciseMotion = {
  faults: ['leans-far', 'head-drops', 'hips-up', 'half-range'],
  onBack: true,
  roller: (body) => ({ at: vec(ribsOf(body, restingHip(body), atRest(body)).x, ROLLER_RADIUS), lies: 'across' }),
  posture(body, moment) {
    const hip = along(restingHip(body), vec(0, 1), faultBy(moment, 'hips-up', [0.1, 0.16], early(moment)));
    const posture: Posture = {
      hip,
      spine: spineOver(body, hip, SLOPE, CHEST - leanOf(moment)),
      head: headInHands(moment, early(moment)),
      sink: 0,
      arms: REACHING,
      legs: feetFlat(body, hip, FEET * body.heightM),
    };
    return handsBehindHead(body, posture);
  },
};

const atRest = (body: Body): Spine => spineOver(body, restingHip(body), SLOPE, CHEST);

/** How far the chest has leant back from rest, in degrees. */
function leanOf(moment: Moment): number {
  if (moment.fault === 'half-range') return faultBy(moment, 'half-range', [9.5, 3], moment.lift);
  if (moment.fault === 'leans-far') return faultBy(moment, 'leans-far', [49, 60], moment.lift);
  return LEAN * moment.vigour * moment.lift + moment.sway(3) + 0.2 * moment.tremor(3);
}
