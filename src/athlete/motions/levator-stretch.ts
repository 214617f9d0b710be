import { early, faultBy } from '../moment';
import type { ExerciseMotion } from './exercise-motion';
import { standingAt, uprightArms } from './standing';

/** Half of a neck's turn, and half of its nod; the crown tips a little the same way. Degrees. */
const TURNED = 44;
const NODDED = 26;
const TIPPED = 12;

/** Upright, arms hanging; for the left side the nose points down to the right armpit, and the left shoulder stays heavy. */
export const levatorStretch: ExerciseMotion = {
  faults: ['head-turns-back', 'head-up', 'one-shoulder-up', 'leans'],
  upright: 'free',
  posture(body, moment) {
    const at = standingAt(body, moment, uprightArms);
    const up = faultBy(moment, 'one-shoulder-up', [0.075, 0.11], early(moment));
    const back = faultBy(moment, 'head-turns-back', [24, 40], early(moment));
    const lifted = faultBy(moment, 'head-up', [20, 32], early(moment));
    return {
      ...at,
      head: {
        pitch: moment.sway(1) - NODDED - 2 * moment.trait(1) + lifted,
        turn: 2 * moment.sway(2) - TURNED - 2 * moment.trait(2) + back,
        tilt: moment.sway(3) - TIPPED * (1 - back / TURNED) * (1 - lifted / NODDED),
      },
      lean: (at.lean ?? 0) - faultBy(moment, 'leans', [20, 32], early(moment)),
      elevation: { left: 0.288 * body.heightM * up, right: 0 },
    };
  },
};
