import { segmentsOf, type Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { armSpan, reach } from '../reach';
import type { Arm } from '../skeleton';
import { unit, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { hipOver, hollowed, kneelingLegs, mirrored, trunkBetween, trunkChord } from './kneeling';
import { headOf } from './prone';

/** How far the thorax sinks between the arms in a clean rep: 3–6 cm in an average body, as a share of the arm. */
const SINK = 0.078;
const WRIST_Y = 0.055;
/** The arm's own slight bend when "straight". */
const OWN_FLEXION = 4;

/** On hands and knees, arms like table legs: the thorax sinks between the shoulder blades and rises again. */
export const quadrupedPlus: ExerciseMotion = {
  faults: [
    'elbows-bent',
    'hands-forward',
    'hips-back',
    'rocking',
    'sag',
    'head-up',
    'head-down',
    'push-up',
    'cat-cow',
    'half-range',
  ],
  posture(body, moment) {
    const tilt = tiltOf(moment);
    const hip = hipOver(body, tilt);
    const sink = sinkOf(body, moment);
    const flexion = flexionOf(moment);
    const { upperArm, forearm } = segmentsOf(body);
    const wrist = wristOf(body, moment);
    const span = armSpan(upperArm, forearm, flexion);
    const { spine, shoulder } = trunkBetween(body, hip, wrist, span, hollowed(hollowOf(moment)), sink);
    const [upper, fore] = reach(shoulder, wrist, upperArm, forearm, vec(-1, 0, -0.25));
    const left: Arm = { upper, fore, hand: unit(vec(1, -0.18)) };
    const right: Arm = { ...left, upper: mirrored(upper), fore: mirrored(fore) };
    return { hip, spine, head: headOf(moment, early(moment)), sink, arms: { left, right }, legs: kneelingLegs(tilt) };
  },
};

/** Thigh from the vertical, degrees, + hips headward. */
function tiltOf(moment: Moment): number {
  const rock = faultBy(moment, 'rocking', [12, 24], Math.sin(2 * Math.PI * moment.through));
  return 1.6 * moment.sway(4) + rock - faultBy(moment, 'hips-back', [20, 30], moment.settled);
}

function sinkOf(body: Body, moment: Moment): number {
  const { upperArm, forearm } = segmentsOf(body);
  return (upperArm + forearm) * moment.lift * sinkShare(moment);
}

function sinkShare(moment: Moment): number {
  if (moment.fault === 'half-range') return faultBy(moment, 'half-range', [0.024, 0.008], 1);
  if (moment.fault === 'push-up' || moment.fault === 'cat-cow') return 0;
  const rocked = moment.fault === 'rocking' ? 1 - moment.size : 1;
  return SINK * moment.vigour * rocked + 0.002 * moment.tremor(3);
}

const flexionOf = (moment: Moment): number =>
  OWN_FLEXION +
  3 * moment.sway(5) +
  faultBy(moment, 'elbows-bent', [24, 36], early(moment)) +
  faultBy(moment, 'push-up', [50, 85], moment.lift);

/** Hollowing (+) and rounding (−) of the spine in degrees. */
const hollowOf = (moment: Moment): number =>
  moment.sway(6) +
  faultBy(moment, 'sag', [16, 28], moment.settled) +
  faultBy(moment, 'cat-cow', [22, 36], Math.sin(2 * Math.PI * moment.through));

/** Where the hands stand: below the shoulders, which are level over them when the thighs are upright. */
function wristOf(body: Body, moment: Moment): Vec3 {
  const { upperArm, forearm } = segmentsOf(body);
  const hip = hipOver(body, 0);
  const rise = WRIST_Y + armSpan(upperArm, forearm, OWN_FLEXION) - hip.y;
  const ahead = Math.sqrt(trunkChord(body, hollowed(0), 0).far ** 2 - rise ** 2);
  const forward = faultBy(moment, 'hands-forward', [0.17, 0.3], moment.settled) * body.heightM * 0.58;
  return vec(hip.x + ahead + forward, WRIST_Y);
}
