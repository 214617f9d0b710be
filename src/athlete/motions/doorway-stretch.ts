import type { Side } from '../../pose/pose';
import { segmentsOf, type Body } from '../body';
import { early, faultBy, STILL, type Moment } from '../moment';
import { outward, shoulderOf, skeletonOf, type Arm, type Posture } from '../skeleton';
import { along, radians, sub, unit, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { both } from './postures';
import { folded, overLegs, standingAt, uprightArms } from './standing';

/** How far the legs lean into the doorway, degrees. */
const LEAN = 6;
/** The elbows stay behind the line of the shoulders by this much: the stretch, degrees. */
const STRETCH = 18;

/** Forearms on a door frame, elbows at shoulder height: leaned in and held. */
export const doorwayStretch: ExerciseMotion = {
  faults: ['elbows-sink', 'chest-drops'],
  upright: 'free',
  doorway: frameOf,
  posture(body, moment) {
    const far = faultBy(moment, 'chest-drops', [28, 40], early(moment));
    const standing = standingAt(body, moment, uprightArms);
    const calm = { ...standing, lean: 0.4 * (standing.lean ?? 0) };
    const leaning = folded(overLegs(body, calm, LEAN + 0.5 * moment.sway(5) + 0.3 * far), 0.7 * far);
    return onFrame(body, leaning, moment);
  },
};

/** Both forearms upright on the frame; elbows at its height, or sunk from there. */
function onFrame(body: Body, posture: Posture, moment: Moment): Posture {
  const sunk = radians(faultBy(moment, 'elbows-sink', [32, 48], early(moment)) + 2 * moment.sway(6));
  const { joints } = skeletonOf(body, posture);
  const arms = both((side): Arm => {
    const way = sub(elbowOn(body, side, sunk), joints[side].shoulder);
    const fore = unit(vec(0.08, 1, -0.1 * outward(side).z));
    return { upper: unit(way), fore, hand: fore, thumb: vec(0, 0, -outward(side).z) };
  });
  return { ...posture, arms };
}

/** Where an elbow leans on the frame: straight out from the shoulder of somebody who leans, a little behind it. */
function elbowOn(body: Body, side: Side, sunk: number): Vec3 {
  const { upperArm } = segmentsOf(body);
  const { shoulder } = shoulderOf(body, overLegs(body, standingAt(body, STILL, uprightArms), LEAN), side);
  const out = along(vec(-Math.sin(radians(STRETCH)), 0), outward(side), Math.cos(radians(STRETCH)));
  const level = along(shoulder, out, upperArm * Math.cos(sunk));
  return along(level, vec(0, -1), upperArm * Math.sin(sunk));
}

/** Where the frame stands along x and how far its inner edges are from the middle, metres: at the forearms. */
function frameOf(body: Body) {
  const elbow = elbowOn(body, 'right', 0);
  return { x: elbow.x + 0.075, halfM: elbow.z + 0.02 };
}
