import { early, faultBy } from '../moment';
import type { Arm } from '../skeleton';
import type { ExerciseMotion } from './exercise-motion';
import { both } from './postures';
import { standingAt, uprightBone } from './standing';

/** An ear towards the other shoulder: a good part of the neck's 40° or so (Neumann, craniocervical lateral flexion). */
const TILT = 32;

/** Upright, arms by the sides; for the left side the head tilts to the right, and the left shoulder stays heavy. */
export const upperTrapStretch: ExerciseMotion = {
  faults: ['head-upright', 'one-shoulder-up', 'leans', 'head-turned'],
  upright: 'free',
  posture(body, moment) {
    const at = standingAt(body, moment, both(armOf));
    const back = faultBy(moment, 'head-upright', [18, 32], early(moment));
    const up = faultBy(moment, 'one-shoulder-up', [0.075, 0.11], early(moment));
    return {
      ...at,
      head: {
        pitch: at.head.pitch,
        turn: 2 * moment.sway(2) + faultBy(moment, 'head-turned', [34, 55], early(moment)),
        tilt: -(TILT + 2 * moment.trait(3) + moment.sway(3) - back),
      },
      lean: (at.lean ?? 0) - faultBy(moment, 'leans', [20, 32], early(moment)),
      elevation: { left: 0.288 * body.heightM * up, right: 0 },
    };
  },
};

/** Hanging, a little away from the flank. */
const armOf = (side: 'left' | 'right'): Arm => {
  const fore = uprightBone(side, 5, 6);
  return { upper: uprightBone(side, 8, -2), fore, hand: fore, thumb: uprightBone(side, 5, 96) };
};
