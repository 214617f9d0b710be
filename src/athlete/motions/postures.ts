import { SIDES, type Side } from '../../pose/pose';
import { segmentsOf, type Body } from '../body';
import { smooth } from '../moment';
import { reach } from '../reach';
import {
  mapSpine,
  shoulderOf,
  skeletonOf,
  type Arm,
  type Leg,
  type Posture,
  type Skeleton,
  type Spine,
} from '../skeleton';
import { along, lerp, unit, vec, type Vec3 } from '../vec';
import { hipOver, kneelingLegs } from './kneeling';

export const both = <T>(of: (side: Side) => T): Readonly<Record<Side, T>> => ({ left: of('left'), right: of('right') });

const UPRIGHT: Spine = [88, 92, 94, 88];
const HANGING: Arm = { upper: unit(vec(-0.05, -1)), fore: unit(vec(0.2, -1)), hand: unit(vec(0.2, -1)) };

const upright = (hip: Vec3, legs: Posture['legs']): Posture => ({
  hip,
  spine: UPRIGHT,
  head: { pitch: 0, turn: 0 },
  sink: 0,
  arms: both(() => HANGING),
  legs,
});

/** Upright on the knees, arms hanging. */
export const kneelingUp = (body: Body): Posture => upright(hipOver(body, 0), kneelingLegs(0));

/** On both feet, arms hanging. */
export function standingUp(body: Body): Posture {
  const { thigh, shank } = segmentsOf(body);
  const leg: Leg = { thigh: vec(0, -1), shank: vec(0, -1), foot: unit(vec(1, -0.25)) };
  return upright(
    vec(0, thigh + shank + 0.039 * body.heightM),
    both(() => leg),
  );
}

/**
 * One wrist at this place of the world, the elbow towards `pole`; out of reach, the arm points at it. The hand goes on in
 * the forearm's direction, or lies as it is where it is planted.
 */
export function handTo(body: Body, posture: Posture, side: Side, target: Vec3, pole: Vec3, planted = false): Posture {
  const { upperArm, forearm } = segmentsOf(body);
  const { shoulder } = shoulderOf(body, posture, side);
  const [upper, fore] = reach(shoulder, target, upperArm, forearm, pole);
  return {
    ...posture,
    arms: { ...posture.arms, [side]: { upper, fore, hand: planted ? posture.arms[side].hand : fore } },
  };
}

/** The way through these postures, from the first (0) to the last (1), with the weight on the floor all along. */
export function onTheWay(body: Body, stations: readonly Posture[], part: number): Posture {
  const steps = stations.length - 1;
  const step = Math.min(steps - 1, Math.floor(part * steps));
  const [from, to] = [stations[step], stations[step + 1]];
  if (!from || !to) throw new RangeError('a way needs two postures');
  return onFloor(body, from, to, smooth(part * steps - step));
}

function onFloor(body: Body, from: Posture, to: Posture, t: number): Posture {
  const between = blend(from, to, t);
  const wanted = lowestOf(skeletonOf(body, from)) * (1 - t) + lowestOf(skeletonOf(body, to)) * t;
  const rise = wanted - lowestOf(skeletonOf(body, between));
  return { ...between, hip: vec(between.hip.x, between.hip.y + rise, between.hip.z) };
}

const lowestOf = ({ joints }: Skeleton): number =>
  Math.min(...SIDES.flatMap((side) => Object.values(joints[side]).map((joint) => joint.y)));

/** Between two postures, bone by bone. */
export function blend(a: Posture, b: Posture, t: number): Posture {
  const mix = (x: number, y: number): number => x + (y - x) * t;
  return {
    hip: lerp(a.hip, b.hip, t),
    spine: mapSpine(a.spine, (deg, i) => mix(deg, b.spine[i])),
    head: {
      pitch: mix(a.head.pitch, b.head.pitch),
      turn: mix(a.head.turn, b.head.turn),
      tilt: mix(a.head.tilt ?? 0, b.head.tilt ?? 0),
      poke: mix(a.head.poke ?? 0, b.head.poke ?? 0),
    },
    sink: mix(a.sink, b.sink),
    elevation: both((side) => mix(a.elevation?.[side] ?? 0, b.elevation?.[side] ?? 0)),
    lean: mix(a.lean ?? 0, b.lean ?? 0),
    bow: mix(a.bow ?? 0, b.bow ?? 0),
    twist: mix(a.twist ?? 0, b.twist ?? 0),
    roll: mix(a.roll ?? 0, b.roll ?? 0),
    arms: both((side) => armBetween(a.arms[side], b.arms[side], t)),
    legs: both((side) => bones(a.legs[side], b.legs[side], t, ['thigh', 'shank', 'foot'])),
  };
}

/** The thumb turns over halfway where only one of the postures says where it points. */
function armBetween(a: Arm, b: Arm, t: number): Arm {
  const arm = bones(a, b, t, ['upper', 'fore', 'hand']);
  const { thumb } = t < 0.5 ? a : b;
  return thumb ? { ...arm, thumb } : arm;
}

const bones = <Bone extends string>(
  a: Readonly<Record<Bone, Vec3>>,
  b: Readonly<Record<Bone, Vec3>>,
  t: number,
  names: readonly Bone[],
): Record<Bone, Vec3> =>
  Object.fromEntries(names.map((name) => [name, swing(a[name], b[name], t)])) as Record<Bone, Vec3>;

/** Directions turn along the shorter way; opposite ones pass by the front, where limbs swing. */
const swing = (a: Vec3, b: Vec3, t: number): Vec3 => unit(along(lerp(a, b, t), vec(0.02, -0.02), t * (1 - t)));
