import type { Side } from '../../pose/pose';
import { early, faultBy, type Moment } from '../moment';
import type { Arm } from '../skeleton';
import { sagittal, turn, unit, vec } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { both } from './postures';
import { standingAt } from './standing';

/** Upper arms past straight ahead, so that elbows cross at the midline, degrees; how high the upper and lower one points. */
const ACROSS = 40;
const HEIGHT = { left: 8, right: -6 } as const;
/** Forearms rise and come back to each other, the lower arm's ahead of the other's. */
const FORE = { left: vec(-0.05, 1, -0.14), right: vec(0.14, 1, 0.16) } as const;

/** Upright; for the left side the left elbow lies on the right one, forearms wound and raised, palms together. */
export const eagleArms: ExerciseMotion = {
  faults: ['unwinds', 'elbows-sink'],
  upright: 'free',
  posture(body, moment) {
    return standingAt(
      body,
      moment,
      both((side) => armOf(side, moment)),
    );
  },
};

function armOf(side: Side, moment: Moment): Arm {
  const apart = faultBy(moment, 'unwinds', [26, 44], early(moment));
  const across = (side === 'left' ? -1 : 1) * (ACROSS + 2 * moment.sway(5) - apart);
  const low = faultBy(moment, 'elbows-sink', [26, 42], early(moment));
  const fore = unit(FORE[side]);
  return { upper: turn(sagittal(HEIGHT[side] + moment.sway(6) - low), vec(0, 1), across), fore, hand: fore };
}
