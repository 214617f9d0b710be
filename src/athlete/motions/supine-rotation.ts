import { SIDES, type Side } from '../../pose/pose';
import { segmentsOf, type Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { reach } from '../reach';
import { outward, type Leg, type Posture } from '../skeleton';
import { along, lerp, sub, turn, unit, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { both, handTo } from './postures';
import { onBack, REACHING, restingHip } from './supine';

/** "10–20°": the chest rolls by so many degrees against the pelvis. */
const ROLL = 16;
/** Feet together at this share of stature from the hips, knees apart. */
const FEET = 0.25;
/** Where along the thigh the wrist lies, and how high over its middle. */
const ON_THIGH = 0.2;
const OVER_THIGH = 0.075;

/** On the back, feet together, knees apart, hands pressing the thighs: the chest rolls a little to the left and back. */
export const supineRotation: ExerciseMotion = {
  faults: ['knees-fall', 'hands-lift', 'half-range'],
  onBack: true,
  posture(body, moment) {
    const hip = restingHip(body);
    const roll = rollOf(moment);
    const posture: Posture = {
      hip,
      spine: onBack([3, 4, 2, 0]),
      head: { pitch: 3 * moment.sway(1), turn: -0.6 * roll + 3 * moment.sway(2) },
      sink: 0,
      twist: roll,
      arms: REACHING,
      legs: both((side) => fallen(legOf(body, hip, side), faultBy(moment, 'knees-fall', [32, 42], early(moment)))),
    };
    const lift = faultBy(moment, 'hands-lift', [0.16, 0.24], early(moment));
    return SIDES.reduce((posed, side) => pressing(body, posed, side, lift), posture);
  },
};

function rollOf(moment: Moment): number {
  if (moment.fault === 'half-range') return faultBy(moment, 'half-range', [4.5, 2], moment.lift);
  return ROLL * moment.vigour * moment.lift + 0.5 * moment.sway(3);
}

/** Sole towards sole, the knee out and up. */
function legOf(body: Body, hip: Vec3, side: Side): Leg {
  const { thigh, shank, hipHalf } = segmentsOf(body);
  const root = along(hip, outward(side), hipHalf);
  const ankle = along(vec(hip.x + FEET * body.heightM, 0.055), outward(side), 0.05);
  const [upper, lower] = reach(root, ankle, thigh, shank, along(vec(0, 0.9), outward(side), 1));
  return { thigh: upper, shank: lower, foot: unit(along(vec(0.9, 0.1), outward(side), -0.15)) };
}

/** Both legs swung over to the left about the body's length. */
const fallen = ({ thigh, shank, foot }: Leg, deg: number): Leg => {
  const over = (bone: Vec3): Vec3 => turn(bone, vec(1, 0), -deg);
  return { thigh: over(thigh), shank: over(shank), foot };
};

/** The hand on its own thigh as it lies at rest; or lifted off it. */
function pressing(body: Body, posture: Posture, side: Side, lift: number): Posture {
  const { thigh, hipHalf } = segmentsOf(body);
  const hip = along(posture.hip, outward(side), hipHalf);
  const knee = along(hip, legOf(body, posture.hip, side).thigh, thigh);
  const wrist = along(lerp(hip, knee, ON_THIGH), vec(-0.3, 1), OVER_THIGH + lift);
  const there = handTo(body, posture, side, wrist, along(vec(0, 0.2), outward(side), 1));
  const hand = unit(sub(knee, hip));
  return { ...there, arms: { ...there.arms, [side]: { ...there.arms[side], hand } } };
}
