import { SIDES } from '../../pose/pose';
import { segmentsOf, type Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { armSpan } from '../reach';
import { outward, type Leg, type Posture } from '../skeleton';
import { along, radians, sagittal, vec, type Vec3 } from '../vec';
import { OWN_FLEXION } from './all-fours';
import type { ExerciseMotion } from './exercise-motion';
import { trunkBetween } from './kneeling';
import { both, handTo } from './postures';
import { headOf } from './prone';
import { sinkOf } from './quadruped-plus';
import { UPRIGHT } from './standing';

/** Legs from the vertical, degrees: the body leans on the hands in one line, feet a step from the wall. */
const LEAN = 10;
/** Wrist joint over the palm, as on the floor. */
const PALM_M = 0.055;

/** Hands on a wall, arms straight ahead: the chest sinks to the wall between the shoulder blades and is pushed away. */
export const wallPushPlus: ExerciseMotion = {
  faults: ['elbows-bent', 'push-up', 'rocking', 'shoulders-up', 'head-up', 'head-down', 'half-range'],
  upright: 'wall-ahead',
  posture(body, moment) {
    const wrist = wristOf(body);
    const leaning = leaningOn(body, moment, wrist);
    return SIDES.reduce<Posture>((posture, side) => {
      const planted = along(wrist, outward(side), segmentsOf(body).shoulderHalf);
      return handTo(body, posture, side, planted, along(vec(0, -1), outward(side), 0.25), true);
    }, leaning);
  },
};

/** Where the palms lie on the wall along x, metres. */
export const wallAheadX = (body: Body): number => wristOf(body).x + PALM_M;

/** Both wrists in the sagittal plane: straight ahead of the shoulders of somebody who leans and has not sunk. */
function wristOf(body: Body): Vec3 {
  const { trunk, upperArm, forearm } = segmentsOf(body);
  const shoulder = along(hipOver(body, LEAN), sagittal(90 - LEAN), trunk);
  return along(shoulder, vec(1, 0), armSpan(upperArm, forearm, OWN_FLEXION));
}

/** Mid-hip over planted feet, straight legs leaning forward by so many degrees. */
function hipOver(body: Body, leanDeg: number): Vec3 {
  const { thigh, shank } = segmentsOf(body);
  return along(vec(0, 0.039 * body.heightM), sagittal(90 - leanDeg), thigh + shank);
}

/** The body between feet and hands; the arms are still to be put there. */
function leaningOn(body: Body, moment: Moment, wrist: Vec3): Posture {
  const { upperArm, forearm } = segmentsOf(body);
  const sink = sinkOf(body, moment);
  const lean = leanOf(moment);
  const hip = hipOver(body, lean);
  const elevation = faultBy(moment, 'shoulders-up', [0.06, 0.085], early(moment));
  // Shoulders drawn up along a leaning trunk come nearer to the wall: the trunk makes room for the arms.
  const span = armSpan(upperArm, forearm, flexionOf(moment)) + elevation * Math.sin(radians(lean));
  const { spine } = trunkBetween(body, hip, wrist, span, UPRIGHT, sink);
  const down = sagittal(-90 - lean);
  const leg: Leg = { thigh: down, shank: down, foot: sagittal(-14) };
  return {
    hip,
    spine,
    head: headOf(moment, early(moment)),
    sink,
    elevation: both(() => elevation),
    arms: both(() => ({ upper: vec(1, 0), fore: vec(1, 0), hand: vec(0, 1) })),
    legs: both(() => leg),
  };
}

/** Legs from the vertical, degrees; the hips come along a little as the chest sinks. */
const leanOf = (moment: Moment): number =>
  LEAN +
  moment.lift +
  0.6 * moment.sway(4) +
  faultBy(moment, 'rocking', [8, 12], Math.sin(2 * Math.PI * moment.through));

const flexionOf = (moment: Moment): number =>
  OWN_FLEXION +
  3 * moment.sway(5) +
  faultBy(moment, 'elbows-bent', [24, 36], early(moment)) +
  faultBy(moment, 'push-up', [50, 85], moment.lift);
