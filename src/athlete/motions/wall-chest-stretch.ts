import { SIDES, type Side } from '../../pose/pose';
import { segmentsOf, type Body } from '../body';
import { early, faultBy, STILL, type Moment } from '../moment';
import { outward, shoulderOf, type Leg, type Posture } from '../skeleton';
import { along, radians, sagittal, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { both, handTo } from './postures';
import { folded, standingAt, uprightArms } from './standing';

/** How far the knees bend, degrees; the trunk stays upright over the feet. */
const KNEES = 50;
/** From the level of the shoulders of somebody who has sunk down to the hands on the wall, degrees below the horizontal. */
const HANDS = 30;

/** Back to a wall, both hands on it behind: the knees bend, the chest stays up, and the shoulders open. */
export const wallChestStretch: ExerciseMotion = {
  faults: ['hands-sink', 'chest-drops', 'head-pokes'],
  upright: 'wall',
  wallX: (body) => handFrom(body, sunkBy(body, STILL), 'left', HANDS).x - 0.05,
  posture(body, moment) {
    const slides = faultBy(moment, 'hands-sink', [19, 28], early(moment)) + moment.sway(6);
    const drops = faultBy(moment, 'chest-drops', [18, 30], early(moment));
    const poke = faultBy(moment, 'head-pokes', [34, 50], early(moment));
    const sunk = folded({ ...sunkBy(body, moment), lean: 0 }, drops);
    const posture = { ...sunk, head: { ...sunk.head, poke } };
    return SIDES.reduce<Posture>(
      (at, side) =>
        handTo(body, at, side, handFrom(body, at, side, HANDS + slides), along(vec(0, 0.3), outward(side), 1)),
      posture,
    );
  },
};

/** On both feet with the knees bent by so much, the hips over the heels. */
function sunkBy(body: Body, moment: Moment): Posture {
  const { thigh, shank } = segmentsOf(body);
  const at = standingAt(body, moment, uprightArms);
  const leg: Leg = { thigh: sagittal(-90 + 0.6 * KNEES), shank: sagittal(-90 - 0.4 * KNEES), foot: sagittal(-14) };
  const ankle = vec(0, 0.039 * body.heightM);
  const knee = along(ankle, leg.shank, -shank);
  return { ...at, hip: along(knee, leg.thigh, -thigh), legs: both(() => leg) };
}

/** Where a hand lies on the wall: straight behind its shoulder, so many degrees below the horizontal. */
function handFrom(body: Body, posture: Posture, side: Side, deg: number): Vec3 {
  const { upperArm, forearm } = segmentsOf(body);
  const { shoulder } = shoulderOf(body, posture, side);
  const way = vec(-Math.cos(radians(deg)), -Math.sin(radians(deg)));
  return along(shoulder, way, 0.98 * (upperArm + forearm));
}
