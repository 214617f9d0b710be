import type { Side } from '../../pose/pose';
import type { Body } from '../body';
import { faultBy, smooth, type Moment } from '../moment';
import type { Arm } from '../skeleton';
import type { ExerciseMotion } from './exercise-motion';
import { both } from './postures';
import { standingAt, uprightBone } from './standing';

/**
 * How far a full circle draws the shoulder joints up, as a share of stature: 5 cm in an average body, a little less than a
 * shrug.
 */
const RISE = 0.029;
/**
 * How far it takes them ahead and behind, as a share of stature: 3 cm either way. A clavicle of 15 cm goes forwards and back
 * by 15–30° (Neumann, Kinesiology of the Musculoskeletal System, sternoclavicular joint), 4–7 cm.
 */
const REACH = 0.0175;

/** Standing tall, arms hanging: both shoulders draw a circle, up ahead, over the top and down behind. */
export const shoulderRoll: ExerciseMotion = {
  faults: ['forwards', 'half-range'],
  upright: 'free',
  posture(body, moment) {
    const arms = both((side) => armOf(moment, side));
    const { elevation, retraction } = circleOf(body, moment);
    return { ...standingAt(body, moment, arms), sink: retraction, elevation: both(() => elevation) };
  },
};

/** Where on their circle the shoulders are, metres up and behind. */
function circleOf({ heightM }: Body, moment: Moment): { readonly elevation: number; readonly retraction: number } {
  const turn = 2 * Math.PI * eased(moment.through);
  const size = moment.fault === 'half-range' ? faultBy(moment, 'half-range', [0.25, 0.1], 1) : moment.vigour;
  const wrongWay = moment.fault === 'forwards' ? -faultBy(moment, 'forwards', [0.8, 1], 1) : 1;
  return {
    elevation: (heightM * size * RISE * (1 - Math.cos(turn))) / 2,
    retraction: -heightM * size * REACH * wrongWay * Math.sin(turn),
  };
}

/** A circle drawn evenly, but for a soft beginning and end. */
const eased = (through: number): number => (through + smooth(through)) / 2;

/** Hanging a little away from the flank. */
function armOf(moment: Moment, side: Side): Arm {
  const own = side === 'left' ? 10 : 20;
  const abduction = 8 + 2 * moment.trait(own) + 0.5 * moment.sway(own);
  const ahead = 8 + 3 * moment.trait(own + 1);
  const fore = uprightBone(side, abduction - 3, ahead);
  return { upper: uprightBone(side, abduction, -3), fore, hand: fore, thumb: uprightBone(side, 0, ahead + 90) };
}
