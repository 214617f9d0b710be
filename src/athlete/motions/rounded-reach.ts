import { early, faultBy, type Moment } from '../moment';
import { mapSpine, type Spine } from '../skeleton';
import type { ExerciseMotion } from './exercise-motion';
import { overLegs, reachingTo, standingAt, uprightArms } from './standing';

/** How a rounded upper back changes the upright spine, from the pelvis up, per degree; and by how many it is rounded. */
const ROUND: Spine = [0.5, -0.1, -0.7, -1.3];
const ROUNDED = 25;
/** The blades slide forwards round the ribs: metres. */
const PROTRACTED_M = 0.03;
/** Chin towards the chest, degrees against it: half of what a neck bends. */
const CHIN = -25;
/** Each wrist beside the midline, fingers laced: metres. */
const CLASPED_M = 0.05;
const OWN_FLEXION = 7;

/** Standing, arms long in front, upper back rounded away from them, chin down: taken and held. */
export const roundedReach: ExerciseMotion = {
  faults: ['back-straightens', 'hands-sink', 'elbows-bent', 'rocking', 'head-up'],
  upright: 'free',
  posture(body, moment) {
    const standing = standingAt(body, moment, uprightArms);
    const round = roundOf(moment);
    const posed = {
      ...overLegs(body, standing, faultBy(moment, 'rocking', [7, 10], Math.sin(2 * Math.PI * moment.through))),
      spine: mapSpine(standing.spine, (deg, i) => deg + round * ROUND[i]),
      lean: 0,
      sink: -PROTRACTED_M,
      head: {
        ...standing.head,
        pitch: CHIN + (standing.head.pitch ?? 0) + faultBy(moment, 'head-up', [26, 42], early(moment)),
      },
    };
    return reachingTo(body, posed, {
      elevationDeg: moment.sway(6) - faultBy(moment, 'hands-sink', [22, 34], early(moment)),
      behind: false,
      apartM: CLASPED_M,
      flexionDeg: OWN_FLEXION + 2 * moment.sway(5) + faultBy(moment, 'elbows-bent', [30, 55], early(moment)),
    });
  },
};

/** By how many degrees the back is rounded. */
const roundOf = (moment: Moment): number =>
  (ROUNDED + moment.sway(7)) * (1 - faultBy(moment, 'back-straightens', [0.65, 0.9], early(moment)));
