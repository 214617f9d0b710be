import type { Side } from '../pose/pose';
import { segmentsOf, type Body } from './body';
import type { Motion } from './motion';
import { smooth, STILL } from './moment';
import { MOTIONS } from './motions';
import { hipOver, kneelingLegs } from './motions/kneeling';
import { mapSpine, skeletonOf, type Arm, type Leg, type Posture, type Spine } from './skeleton';
import { startPosture } from './stage';
import { along, lerp, unit, vec, type Vec3 } from './vec';

/** How long each step of getting down takes, in ms. */
const STEP_MS = 1600;

/** How long the way from standing to the start pose takes, in ms. */
export const gettingDownMs = (motion: Motion): number => STEP_MS * (stations(motion).length - 1);

/** The posture on the way down: standing, kneeling, on hands and knees, start pose. */
export function approachAt(motion: Motion, timeMs: number, start: Posture): Posture {
  const list = [...stations(motion).slice(0, -1), start];
  const step = Math.min(list.length - 2, Math.max(0, Math.floor(timeMs / STEP_MS)));
  const from = list[step] ?? start;
  const to = list[step + 1] ?? start;
  return onFloor(motion.body, from, to, smooth((timeMs - step * STEP_MS) / STEP_MS));
}

function stations(motion: Motion): readonly Posture[] {
  const { body } = motion;
  const start = startPosture(motion);
  const kneel = kneeling(body);
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

const kneeling = (body: Body): Posture => ({
  ...standing(body),
  hip: hipOver(body, 0),
  arms: pairOf(hanging(0.4), hanging(0.4)),
  legs: kneelingLegs(0),
});

function blend(a: Posture, b: Posture, t: number): Posture {
  const mix = (x: number, y: number) => x + (y - x) * t;
  return {
    hip: lerp(a.hip, b.hip, t),
    spine: mapSpine(a.spine, (deg, i) => mix(deg, b.spine[i])),
    head: { pitch: mix(a.head.pitch, b.head.pitch), turn: mix(a.head.turn, b.head.turn) },
    sink: mix(a.sink, b.sink),
    arms: pairOf(blendArm(a.arms.left, b.arms.left, t), blendArm(a.arms.right, b.arms.right, t)),
    legs: pairOf(blendLeg(a.legs.left, b.legs.left, t), blendLeg(a.legs.right, b.legs.right, t)),
  };
}

/** Directions turn along the shorter way; opposite ones pass by the front, where limbs swing. */
const swing = (a: Vec3, b: Vec3, t: number): Vec3 => unit(along(lerp(a, b, t), vec(0.02, -0.02), t * (1 - t)));
const blendArm = (a: Arm, b: Arm, t: number): Arm => ({
  upper: swing(a.upper, b.upper, t),
  fore: swing(a.fore, b.fore, t),
  hand: swing(a.hand, b.hand, t),
});
const blendLeg = (a: Leg, b: Leg, t: number): Leg => ({
  thigh: swing(a.thigh, b.thigh, t),
  shank: swing(a.shank, b.shank, t),
  foot: swing(a.foot, b.foot, t),
});

/** How high the lowest joint of a posture lies, in metres. */
function lowestOf(body: Body, posture: Posture): number {
  const { joints } = skeletonOf(body, posture);
  return Math.min(...Object.values(joints).flatMap((side) => Object.values(side).map((joint) => joint.y)));
}

/** The way between two postures with the weight on the floor all along: neither floating nor sinking in. */
function onFloor(body: Body, from: Posture, to: Posture, t: number): Posture {
  const between = blend(from, to, t);
  const wanted = lowestOf(body, from) * (1 - t) + lowestOf(body, to) * t;
  return { ...between, hip: vec(between.hip.x, between.hip.y + wanted - lowestOf(body, between), between.hip.z) };
}
