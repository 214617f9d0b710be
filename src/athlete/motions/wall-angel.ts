import type { Side } from '../../pose/pose';
import type { Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import type { Arm } from '../skeleton';
import type { ExerciseMotion } from './exercise-motion';
import { both } from './postures';
import { standingAt, uprightBone } from './standing';

/** Upper arm and forearm against the direction to the feet, in the frontal plane: the W and the Y. Degrees. */
const W = { upper: 58, fore: 168 } as const;
const Y = { upper: 142, fore: 154 } as const;
/** At the top of a slide that does not open the elbows. */
const CRAMPED = { upper: 128, fore: [186, 206] } as const;
/** Elbows and hands touch the wall, a little behind the shoulder joints. */
const BEHIND = -6;
/**
 * How far the shoulder joint rises by itself as the arm goes overhead, as a share of stature: 2.4 cm in an average body.
 * The clavicle is drawn up by 6–10° as the arm is raised (Ludewig et al. 2009, J Bone Joint Surg Am 91:378–389).
 */
const WITH_THE_ARM = 0.014;
/** How much higher shoulders creep that should not, as a share of stature: 7 cm in all to gross. */
const CREPT = [0.027, 0.042] as const;

/** Standing with the back at a wall: the hands slide up it from a W to a Y and back down. */
export const wallAngel: ExerciseMotion = {
  faults: ['one-arm-lower', 'shoulders-up', 'elbows-bent', 'half-range'],
  upright: 'wall',
  posture(body, moment) {
    const standing = standingAt(
      body,
      moment,
      both((side) => armOf(moment, side)),
    );
    return { ...standing, lean: (standing.lean ?? 0) / 2, elevation: both(() => riseOf(body, moment)) };
  },
};

/** By how many degrees a lower arm falls short of the Y, just over the limit to gross; its elbow opens all the same. */
const LOWER = [13, 21] as const;

function armOf(moment: Moment, side: Side): Arm {
  const own = side === 'left' ? 10 : 20;
  const slid = slideOf(moment);
  const cramped = faultBy(moment, 'elbows-bent', CRAMPED.fore, 1);
  const top = cramped > 0 ? { upper: CRAMPED.upper, fore: cramped } : Y;
  const short = faultBy(moment, 'one-arm-lower', LOWER, isLower(moment, side) ? slid : 0);
  const wander = 2 * moment.trait(own) + 2 * moment.sway(own);
  const upper = W.upper + (top.upper - W.upper) * slid + wander - short;
  const bend =
    W.fore + (top.fore - W.fore) * slid + wander - short + 2 * moment.trait(own + 1) + 2 * moment.sway(own + 1);
  const fore = uprightBone(side, bend, BEHIND);
  // Palms face away from the wall: thumbs towards the head.
  return { upper: uprightBone(side, upper, BEHIND), fore, hand: fore, thumb: uprightBone(side, bend + 90, 0) };
}

/** Which arm it is that lags is the performer's own. */
const isLower = (moment: Moment, side: Side): boolean => (moment.trait(5) < 0 ? 'left' : 'right') === side;

/** How far the arms have slid from the W (0) to the Y (1). */
function slideOf(moment: Moment): number {
  const full = moment.fault === 'half-range' ? faultBy(moment, 'half-range', [0.3, 0.12], 1) : 1;
  return moment.lift * full * (1 - 0.4 * (1 - moment.vigour));
}

/** Metres by which the shoulders are drawn up. */
const riseOf = ({ heightM }: Body, moment: Moment): number =>
  heightM * Math.max(0, WITH_THE_ARM * slideOf(moment) + faultBy(moment, 'shoulders-up', CREPT, early(moment)));
