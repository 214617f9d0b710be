import { early, faultBy, type Moment } from '../moment';
import type { Posture } from '../skeleton';
import type { ExerciseMotion } from './exercise-motion';
import { folded, reachingTo, standingAt, uprightArms } from './standing';

/** Arms behind the vertical, degrees: two thirds of the 50–60° by which shoulders extend. */
const LIFTED = 38;
/** Each wrist beside the midline where hands are clasped, metres. */
const CLASPED_M = 0.035;
/** An arm's own slight bend when "straight", degrees. */
const OWN_FLEXION = 8;

/** Standing, hands clasped behind, arms lifted off the back, chest up: taken and held. */
export const chestOpener: ExerciseMotion = {
  faults: ['hands-sink', 'elbows-bent', 'chest-drops', 'head-pokes'],
  upright: 'free',
  posture(body, moment) {
    const standing = standingAt(body, moment, uprightArms);
    const open = folded(standing, faultBy(moment, 'chest-drops', [19, 32], early(moment)));
    return reachingTo(body, poking({ ...open, lean: 0 }, moment), {
      elevationDeg: liftOf(moment) - 90,
      behind: true,
      apartM: CLASPED_M,
      flexionDeg: OWN_FLEXION + 2 * moment.sway(5) + faultBy(moment, 'elbows-bent', [38, 62], early(moment)),
    });
  },
};

const liftOf = (moment: Moment): number =>
  LIFTED + moment.sway(6) - faultBy(moment, 'hands-sink', [19, 28], early(moment));

const poking = (posture: Posture, moment: Moment): Posture => ({
  ...posture,
  head: { ...posture.head, poke: faultBy(moment, 'head-pokes', [34, 50], early(moment)) },
});
