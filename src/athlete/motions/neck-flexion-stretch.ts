import { early, faultBy } from '../moment';
import type { ExerciseMotion } from './exercise-motion';
import { both } from './postures';
import { folded, standingAt, uprightArms } from './standing';

/** Chin to the chest, degrees against it: all that a neck bends, 45–50° (AAOS, Joint Motion). */
const CHIN = -46;

/** Standing tall, chin to the chest, arms hanging: taken and held. */
export const neckFlexionStretch: ExerciseMotion = {
  faults: ['head-up', 'chest-drops', 'shoulders-up'],
  upright: 'free',
  posture(body, moment) {
    const standing = standingAt(body, moment, uprightArms);
    const elevation = faultBy(moment, 'shoulders-up', [0.06, 0.085], early(moment));
    return {
      ...folded(standing, faultBy(moment, 'chest-drops', [17, 30], early(moment))),
      head: {
        ...standing.head,
        pitch: CHIN + standing.head.pitch / 2 + faultBy(moment, 'head-up', [24, 40], early(moment)),
      },
      elevation: both(() => elevation),
    };
  },
};
