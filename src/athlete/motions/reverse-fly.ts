import type { Side } from '../../pose/pose';
import { segmentsOf, type Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { mapSpine, outward, type Arm, type Leg, type Posture } from '../skeleton';
import { add, along, cross, radians, sagittal, scale, unit, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { both } from './postures';
import { standingAt } from './standing';

/** How far the trunk is hinged forward at the hips, degrees from upright. */
const HINGE = 48;
/** Thighs and shanks off the vertical, degrees: the hips go back over soft knees. */
const LEGS = { thigh: 22, shank: 4 } as const;
/** Arms from hanging (0) to level (90) in the plane square to the walk, and an arm's own soft elbow, degrees. */
const SWEEP = { from: 6, by: 78 } as const;
const SOFT = 14;

/** Standing, hinged forward at the hips, a light weight in each hand: arms sweep from hanging out to a T and come down. */
export const reverseFly: ExerciseMotion = {
  faults: ['straightens-up', 'elbows-bent', 'head-up', 'one-arm-lower', 'half-range'],
  upright: 'free',
  weights: true,
  posture(body, moment) {
    const hinge =
      HINGE + 2 * moment.trait(30) + moment.sway(5) - faultBy(moment, 'straightens-up', [17, 28], early(moment));
    const standing = standingAt(
      body,
      moment,
      both((side) => armOf(moment, side)),
    );
    const pitch = standing.head.pitch + faultBy(moment, 'head-up', [27, 45], early(moment));
    return {
      ...standing,
      ...hipsBack(body),
      spine: mapSpine(standing.spine, (elevation) => elevation - hinge),
      head: { ...standing.head, pitch },
      lean: 0,
      sink: -0.01 + 0.03 * moment.lift,
    };
  },
};

/** Feet where they stand, the hips behind them. */
function hipsBack(body: Body): Pick<Posture, 'hip' | 'legs'> {
  const { thigh, shank } = segmentsOf(body);
  const leg: Leg = { thigh: sagittal(LEGS.thigh - 90), shank: sagittal(-90 - LEGS.shank), foot: sagittal(-14) };
  const ankle = vec(0, 0.039 * body.heightM);
  return { hip: along(along(ankle, leg.shank, -shank), leg.thigh, -thigh), legs: both(() => leg) };
}

function armOf(moment: Moment, side: Side): Arm {
  const swept = SWEEP.from + moment.lift * sweepOf(moment, side);
  const bend = faultBy(moment, 'elbows-bent', [31, 50], early(moment));
  const upper = swungOut(side, swept + SOFT / 2);
  const fore = swungOut(side, swept - SOFT / 2 - bend);
  // Palms face each other below the chest, and the floor in the T.
  return { upper, fore, hand: fore, thumb: unit(cross(fore, cross(vec(1, 0), fore))) };
}

/** How far this arm comes, degrees. */
function sweepOf(moment: Moment, side: Side): number {
  if (moment.fault === 'half-range') return faultBy(moment, 'half-range', [32, 16], 1);
  const own = side === 'left' ? 1 : -1;
  const lower = (moment.trait(5) < 0 ? 'left' : 'right') === side ? faultBy(moment, 'one-arm-lower', [12, 17], 1) : 0;
  const wander = 1.2 * own * moment.trait(6) + 1.2 * moment.sway(own + 7) + 0.3 * moment.tremor(own + 8);
  return SWEEP.by * (1 + (moment.vigour - 1) / 2) - lower + wander;
}

/** So many degrees from straight down out to a side. */
const swungOut = (side: Side, deg: number): Vec3 =>
  add(scale(vec(0, -1), Math.cos(radians(deg))), scale(outward(side), Math.sin(radians(deg))));
