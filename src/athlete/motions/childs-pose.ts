import { segmentsOf, type Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { armSpan, reach } from '../reach';
import type { Arm, Leg, Posture, Spine } from '../skeleton';
import { along, radians, unit, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { kneeY, mirrored, trunkBetween, trunkChord } from './kneeling';

/** Thighs from the vertical, degrees: the hips all but on the heels. */
const BACK = 66;
/** Each knee out from straight ahead, degrees. */
const APART = 24;
/** The trunk lies along the thighs, rounded a little towards its upper end. */
const FOLDED: Spine = [14, 4, -10, -22];
const WRIST_Y = 0.035;
/** An arm's own slight bend when long, degrees. */
const OWN_FLEXION = 10;

/** Kneeling, hips back to the heels, trunk on the thighs, arms long ahead: taken and held. */
export const childsPose: ExerciseMotion = {
  faults: ['hips-up', 'elbows-bent', 'head-up'],
  posture(body, moment) {
    const { upperArm, forearm } = segmentsOf(body);
    const up = faultBy(moment, 'hips-up', [24, 48], early(moment));
    const flexion = OWN_FLEXION + 2 * moment.sway(5) + faultBy(moment, 'elbows-bent', [70, 100], early(moment));
    const hip = hipBehind(body, BACK + moment.sway(4) - up);
    const rest = shoulderAtRest(body);
    const wrist = wristFrom(body, rest, flexion);
    const span = armSpan(upperArm, forearm, flexion);
    const { spine, shoulder } = trunkBetween(body, hip, wrist, span, FOLDED, 0);
    const [upper, fore] = reach(shoulder, wrist, upperArm, forearm, vec(-0.3, 0.5, -0.6));
    const left: Arm = { upper, fore, hand: unit(vec(1, -0.06)) };
    return {
      hip,
      spine,
      head: headOf(moment),
      sink: 0,
      arms: { left, right: { upper: mirrored(upper), fore: mirrored(fore), hand: left.hand } },
      legs: legsOf(BACK + moment.sway(4) - up),
    };
  },
};

/** Mid-hip behind planted knees, the thighs leaning back by so many degrees and out by `APART`. */
function hipBehind(body: Body, backDeg: number): Vec3 {
  const { thigh } = segmentsOf(body);
  return vec(
    -thigh * Math.sin(radians(backDeg)) * Math.cos(radians(APART)),
    kneeY(body) + thigh * Math.cos(radians(backDeg)),
  );
}

/** Knees out, feet in under the hips. */
function legsOf(backDeg: number): Posture['legs'] {
  const [ahead, aside] = [Math.cos(radians(APART)), -Math.sin(radians(APART))];
  const flat = Math.sin(radians(backDeg));
  const shank = vec(-Math.cos(radians(0.8 * APART)), 0, Math.sin(radians(0.8 * APART)));
  const thigh = vec(flat * ahead, -Math.cos(radians(backDeg)), flat * aside);
  const left: Leg = { thigh, shank, foot: unit(along(shank, vec(0, -1), 0.15)) };
  return { left, right: { thigh: mirrored(thigh), shank: mirrored(shank), foot: mirrored(left.foot) } };
}

/** Where the shoulders lie with the trunk folded down. */
function shoulderAtRest(body: Body): Vec3 {
  const chord = trunkChord(body, FOLDED, 0);
  return along(hipBehind(body, BACK), vec(Math.cos(radians(chord.deg)), Math.sin(radians(chord.deg))), chord.far);
}

/** Hands ahead on the floor, as far as arms with so much bend reach from there. */
function wristFrom(body: Body, shoulder: Vec3, flexion: number): Vec3 {
  const { upperArm, forearm } = segmentsOf(body);
  const drop = shoulder.y - WRIST_Y;
  return vec(shoulder.x + Math.sqrt(armSpan(upperArm, forearm, flexion) ** 2 - drop ** 2), WRIST_Y);
}

/** Forehead to the mat, or lifted to look ahead. */
const headOf = (moment: Moment): Posture['head'] => ({
  pitch: -13 + 4 * moment.sway(1) + faultBy(moment, 'head-up', [56, 76], early(moment)),
  turn: 5 * moment.sway(2),
});
