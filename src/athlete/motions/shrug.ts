import type { Side } from '../../pose/pose';
import type { Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import type { Arm } from '../skeleton';
import type { ExerciseMotion } from './exercise-motion';
import { both } from './postures';
import { standingAt, uprightBone } from './standing';

/**
 * How far a clean rep draws the shoulder joints up, as a share of stature: 5.5 cm in an average body, the clavicle by 22°.
 * It can go up by 35–45° (Neumann, Kinesiology of the Musculoskeletal System, sternoclavicular joint).
 */
const RISE = 0.032;

/** Standing, arms long by the sides: both shoulders float up towards the ears and come down slowly. */
export const shrug: ExerciseMotion = {
  faults: ['elbows-bent', 'one-shoulder-lower', 'jerk', 'half-range'],
  upright: 'free',
  posture(body, moment) {
    const arms = both((side) => armOf(moment, side));
    return { ...standingAt(body, moment, arms), elevation: both((side) => riseOf(body, moment, side)) };
  },
};

/** Hanging a little away from the flank; bent elbows bring the hands forwards. */
function armOf(moment: Moment, side: Side): Arm {
  const own = side === 'left' ? 10 : 20;
  const abduction = 9 + 2 * moment.trait(own) + moment.sway(own);
  const flexion =
    7 + 3 * moment.trait(own + 1) + 2 * moment.sway(own + 1) + faultBy(moment, 'elbows-bent', [33, 65], early(moment));
  const [aside, ahead] = [abduction - 3, flexion - 3];
  const fore = uprightBone(side, aside, ahead);
  return { upper: uprightBone(side, abduction, -3), fore, hand: fore, thumb: uprightBone(side, aside, ahead + 90) };
}

/** Metres by which this shoulder is drawn up. */
function riseOf({ heightM }: Body, moment: Moment, side: Side): number {
  const own = side === 'left' ? 1 : -1;
  const full = moment.fault === 'half-range' ? faultBy(moment, 'half-range', [0.01, 0.004], 1) : RISE * moment.vigour;
  const lower =
    (moment.trait(5) < 0 ? 'left' : 'right') === side ? faultBy(moment, 'one-shoulder-lower', [0.5, 0.7], 1) : 0;
  const uneven = 0.0012 * own * moment.trait(6) + 0.0008 * moment.sway(own + 7);
  return heightM * Math.max(0, moment.lift * (full * (1 - lower) + uneven) + 0.0002 * moment.tremor(own + 8));
}
