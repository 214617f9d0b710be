import type { Side } from '../pose/pose';
import { segmentsOf, type Body } from './body';
import type { Motion } from './motion';
import { smooth, STILL } from './moment';
import { MOTIONS } from './motions';
import { hipOver, kneelingLegs } from './motions/kneeling';
import { blend } from './motions/postures';
import { feetFlat, restingHip } from './motions/supine';
import { skeletonOf, type Arm, type Leg, type Posture, type Spine } from './skeleton';
import { startPosture } from './stage';
import { along, sagittal, unit, vec } from './vec';

/** How long each step of getting down takes, in ms. */
const STEP_MS = 1600;

/** How long the way from standing to the start pose takes, in ms. */
export const gettingDownMs = (motion: Motion): number => STEP_MS * (stations(motion).length - 1);

/** The posture on the way: standing, kneeling, on hands and knees, start pose; or two steps forward into it. */
export function approachAt(motion: Motion, timeMs: number, start: Posture): Posture {
  const list = [...stations(motion).slice(0, -1), start];
  const step = Math.min(list.length - 2, Math.max(0, Math.floor(timeMs / STEP_MS)));
  const from = list[step] ?? start;
  const to = list[step + 1] ?? start;
  return onFloor(motion.body, from, to, smooth((timeMs - step * STEP_MS) / STEP_MS));
}

function stations(motion: Motion): readonly Posture[] {
  const list = known.get(motion) ?? stationsOf(motion);
  known.set(motion, list);
  return list;
}

const known = new WeakMap<Motion, readonly Posture[]>();

function stationsOf(motion: Motion): readonly Posture[] {
  const { body } = motion;
  const start = startPosture(motion);
  const kneel = kneeling(body);
  const { upright, onBack } = MOTIONS[motion.exercise];
  if (upright === 'seated') return [before(body, start), start];
  if (upright) return stepsTo(body, start);
  if (onBack) return [standing(body), kneel, sitting(body), start];
  if (motion.exercise === 'chair-thoracic-extension') return [standing(body), kneel, start];
  const fours = MOTIONS['quadruped-plus'].posture(body, STILL);
  if (motion.exercise === 'quadruped-plus') return [standing(body), kneel, start];
  return [standing(body), kneel, fours, start];
}

const UPRIGHT: Spine = [88, 92, 94, 88];
const hanging = (x: number): Arm => ({ upper: unit(vec(-0.05, -1)), fore: unit(vec(x, -1)), hand: unit(vec(x, -1)) });
const pairOf = <T>(left: T, right: T): Readonly<Record<Side, T>> => ({ left, right });

/** Upright, arms hanging. */
export function standing(body: Body): Posture {
  const { thigh, shank } = segmentsOf(body);
  const leg: Leg = { thigh: vec(0, -1), shank: vec(0, -1), foot: unit(vec(1, -0.25)) };
  return {
    hip: vec(0, thigh + shank + 0.039 * body.heightM),
    spine: UPRIGHT,
    head: { pitch: 0, turn: 0 },
    sink: 0,
    arms: pairOf(hanging(0.1), hanging(0.1)),
    legs: pairOf(leg, leg),
  };
}

/** How far back somebody begins who steps forward into an upright start pose, metres; half of it is a step. */
const BACK_M = 0.6;
/** How far the legs part in such a step, degrees from the vertical. */
const STRIDE = 18;

/** Standing behind the place, a step, and the start pose. */
function stepsTo(body: Body, start: Posture): readonly Posture[] {
  const at = standing(body);
  const leg = (deg: number): Leg => ({ thigh: sagittal(deg - 90), shank: sagittal(deg - 90), foot: sagittal(-14) });
  const back = (posture: Posture, by: number): Posture => ({ ...posture, hip: along(posture.hip, vec(-1, 0), by) });
  const stride = { ...at, legs: pairOf(leg(STRIDE), leg(-STRIDE)) };
  return [back(at, BACK_M), back(stride, BACK_M / 2), start];
}

/** Sitting on the floor, knees bent and feet flat, leaning back a little. */
function sitting(body: Body): Posture {
  const hip = restingHip(body);
  const spine: Spine = [104, 100, 94, 88];
  return { ...standing(body), hip, spine, legs: feetFlat(body, hip, 0.3 * body.heightM) };
}

/** Standing where the feet of somebody who then sits down are. */
function before(body: Body, start: Posture): Posture {
  const { ankle } = skeletonOf(body, start).joints.left;
  const at = standing(body);
  return { ...at, hip: vec(ankle.x, at.hip.y) };
}

const kneeling = (body: Body): Posture => ({
  ...standing(body),
  hip: hipOver(body, 0),
  arms: pairOf(hanging(0.4), hanging(0.4)),
  legs: kneelingLegs(0),
});

/** The way between two postures with the weight on the floor all along: neither floating nor sinking in. */
function onFloor(body: Body, from: Posture, to: Posture, t: number): Posture {
  const between = blend(from, to, t);
  const wanted = lowestOf(body, from) * (1 - t) + lowestOf(body, to) * t;
  return { ...between, hip: vec(between.hip.x, between.hip.y + wanted - lowestOf(body, between), between.hip.z) };
}

/** How high the lowest joint of a posture lies, in metres. */
function lowestOf(body: Body, posture: Posture): number {
  const { joints } = skeletonOf(body, posture);
  return Math.min(...Object.values(joints).flatMap((side) => Object.values(side).map((joint) => joint.y)));
}
