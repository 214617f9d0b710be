import { early, faultBy, type Moment } from '../moment';
import { mapSpine, type Posture, type Spine } from '../skeleton';
import { along, vec } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { uprightArms } from './standing';
import { seatedAt, seatOf } from './seated';
import { handsBehindHead, headInHands } from './supine';

/**
 * How a trunk shares out a lean over the chair's back, from the pelvis up, of the chest's own: the pelvis stays, the loins
 * hardly give, and over the edge of the back ribs and chest do.
 */
const SHARE: Spine = [0.02, 0.12, 0.65, 1];
/** How far the chest leans back, degrees: of the 20–25° by which a thorax extends. */
const LEAN = 22;

/** Sitting tall, hands behind the head: the upper trunk leans back over the chair's back and returns. */
export const chairBackExtension: ExerciseMotion = {
  faults: ['leans-far', 'rocking', 'half-range'],
  upright: 'seated',
  seat: seatOf,
  posture(body, moment) {
    const seated = seatedAt(body, moment, uprightArms);
    const lean = leanOf(moment);
    const slid = faultBy(moment, 'rocking', [0.09, 0.13], moment.lift);
    const posture: Posture = {
      ...seated,
      hip: along(seated.hip, vec(1, 0), slid),
      spine: mapSpine(seated.spine, (deg, i) => deg + lean * SHARE[i]),
      lean: 0,
      head: headInHands(moment, early(moment)),
    };
    return handsBehindHead(body, posture);
  },
};

/** How far the chest has leant back, in degrees. */
function leanOf(moment: Moment): number {
  if (moment.fault === 'half-range') return faultBy(moment, 'half-range', [6, 2], moment.lift);
  if (moment.fault === 'leans-far') return faultBy(moment, 'leans-far', [44, 54], moment.lift);
  return LEAN * moment.vigour * moment.lift + 0.6 * moment.sway(5);
}
