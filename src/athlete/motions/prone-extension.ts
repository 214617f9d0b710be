import type { Side } from '../../pose/pose';
import { segmentsOf, type Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { reach } from '../reach';
import { outward, type Arm, type Spine } from '../skeleton';
import { add, scale, turn, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { elevationFor, headOf, lyingArm, lyingHip, lyingLegs, lyingShoulder, lyingSpine, WRIST_Y } from './prone';

/** The trunk pitches up "slightly": degrees of the hip–shoulder line in a clean rep, mid-target. */
const PITCH = 9;
/** Arms rest a little away from the flanks. */
const ABDUCTION = 14;

/** Lying face down, arms by the sides: the breastbone leaves the floor a little and comes back. */
export const proneExtension: ExerciseMotion = {
  faults: ['too-high', 'head-up', 'head-down', 'feet-up', 'hands-push', 'jerk', 'half-range'],
  posture(body, moment) {
    const spine = lyingSpine(pitchOf(moment));
    const arm = armFor(moment);
    return {
      hip: lyingHip(body),
      spine,
      head: headOf(moment, early(moment)),
      sink: 0,
      arms: { left: arm(body, moment, spine, 'left'), right: arm(body, moment, spine, 'right') },
      legs: lyingLegs(body, 0.3 * moment.lift + faultBy(moment, 'feet-up', [5, 16], early(moment))),
    };
  },
};

function pitchOf(moment: Moment): number {
  if (moment.fault === 'half-range') return faultBy(moment, 'half-range', [4, 1.5], moment.lift);
  if (moment.fault === 'too-high') return faultBy(moment, 'too-high', [18, 30], moment.lift);
  if (moment.fault === 'hands-push') return faultBy(moment, 'hands-push', [12.5, 21], moment.lift);
  return PITCH * moment.vigour * moment.lift + 0.7 * moment.sway(3) + 0.1 * moment.tremor(3);
}

/** Hands stay on the floor or hover over it by a finger's breadth. */
function restingArm(body: Body, moment: Moment, spine: Spine, side: Side): Arm {
  const own = side === 'left' ? 10 : 20;
  const abduction = ABDUCTION + 2 * moment.trait(own) + moment.sway(own);
  const flexion = 8 + 3 * moment.trait(own + 1) + 2 * moment.sway(own + 1);
  const height = WRIST_Y + 0.015 * moment.lift;
  return lyingArm(spine[3], side, abduction, elevationFor(body, spine, side, abduction, flexion, height), flexion);
}

/** Hands by the sides; in a set in which they push, they lie ready beside the shoulders all along. */
function armFor(moment: Moment): typeof restingArm {
  if (!moment.inSet('hands-push')) return restingArm;
  return moment.fault === 'hands-push' ? pushingArm : lightArm;
}

/** Hands beside the shoulders, light: the arms keep their angles and are carried along by the chest. */
function lightArm(body: Body, moment: Moment, spine: Spine, side: Side): Arm {
  const rest = lyingSpine(0);
  const { upper, fore, hand } = pushingArm(body, moment, rest, side);
  const carried = (bone: Vec3) => turn(bone, vec(0, 0, 1), spine[3] - rest[3]);
  return { upper: carried(upper), fore: carried(fore), hand: carried(hand) };
}

/** Hands stand beside the shoulders and press; the elbows, close to the flanks, open as the trunk rises. */
function pushingArm(body: Body, _moment: Moment, spine: Spine, side: Side): Arm {
  const { upperArm, forearm } = segmentsOf(body);
  const rest = lyingShoulder(body, lyingSpine(0), side);
  const wrist = add(vec(rest.x - 0.08, WRIST_Y, rest.z), scale(outward(side), 0.06));
  const pole = add(vec(-1, 0.5), scale(outward(side), 0.3));
  const [upper, fore] = reach(lyingShoulder(body, spine, side), wrist, upperArm, forearm, pole);
  return { upper, fore, hand: vec(1, 0) };
}
