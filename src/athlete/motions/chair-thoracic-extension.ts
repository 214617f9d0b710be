import { segmentsOf, type Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import type { Arm, Spine } from '../skeleton';
import { sub, unit, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { hipOver, hollowed, kneelingLegs, mirrored, trunkBetween } from './kneeling';
import { headOf } from './prone';

/** An ordinary chair's seat, metres over the floor. */
export const SEAT_Y = 0.43;
/** An elbow joint over what it rests on. */
const ELBOW_OVER_SEAT = 0.045;
/** The elbows rest this far in front of the knees, as a share of stature: the trunk slopes, upper arms reach forward. */
const ELBOW_AHEAD = 0.315;
/** Clean rep: thorax hangs between the arms (share of stature), chest opens (degrees), seat pushed back (degrees of thigh). */
const SINK = 0.032;
const OPEN = 17;
const BACK = 8;

/** Kneeling back from a chair, elbows on its seat: the chest sinks towards the floor and floats up again. */
export const chairThoracicExtension: ExerciseMotion = {
  faults: ['head-up', 'head-down', 'sit-back', 'rocking', 'elbows-slide', 'half-range'],
  posture(body, moment) {
    const tilt = tiltOf(moment);
    const hip = hipOver(body, tilt);
    const elbow = elbowOf(body, moment);
    const sink = SINK * body.heightM * depth(moment);
    const { spine, shoulder } = trunkBetween(body, hip, elbow, segmentsOf(body).upperArm, shapeOf(moment), sink);
    const left: Arm = { upper: unit(sub(elbow, shoulder)), fore: unit(vec(1, 0, 0.5)), hand: unit(vec(1, 0, 0.12)) };
    const right: Arm = { upper: left.upper, fore: mirrored(left.fore), hand: mirrored(left.hand) };
    return { hip, spine, head: headOf(moment, early(moment)), sink, arms: { left, right }, legs: kneelingLegs(tilt) };
  },
};

/** Where the elbows rest on the seat, in the sagittal plane. */
export const elbowRest = (body: Body): Vec3 => vec(ELBOW_AHEAD * body.heightM, SEAT_Y + ELBOW_OVER_SEAT);

const elbowOf = (body: Body, moment: Moment): Vec3 => {
  const rest = elbowRest(body);
  return vec(rest.x + faultBy(moment, 'elbows-slide', [0.08, 0.13], early(moment)), rest.y);
};

/** How deep this instant's sink is against a clean full one. */
const depth = (moment: Moment): number =>
  moment.fault === 'half-range'
    ? faultBy(moment, 'half-range', [0.42, 0.1], moment.lift)
    : moment.vigour * moment.lift + 0.02 * moment.sway(3) + 0.01 * moment.tremor(3);

const shapeOf = (moment: Moment): Spine => hollowed(-4 + OPEN * depth(moment));

/** Thigh from the vertical, degrees, + hips headward. */
const tiltOf = (moment: Moment): number =>
  3 -
  BACK * depth(moment) -
  faultBy(moment, 'sit-back', [20, 32], moment.lift) +
  faultBy(moment, 'rocking', [13, 16], Math.sin(2 * Math.PI * moment.through)) +
  moment.sway(4);
