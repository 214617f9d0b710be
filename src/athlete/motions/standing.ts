import { SIDES, type Side } from '../../pose/pose';
import { segmentsOf, type Body } from '../body';
import type { Moment } from '../moment';
import { armSpan } from '../reach';
import { mapSpine, outward, shoulderOf, type Leg, type Posture, type Spine } from '../skeleton';
import { along, radians, sagittal, scale, unit, vec, type Vec3 } from '../vec';
import { both, handTo } from './postures';

/** The upright spine's own curves: pelvis, loins, ribs and chest off the vertical. */
export const UPRIGHT: Spine = [88, 92, 94, 88];
/** How far somebody who stands at ease sways, degrees: the trunk sideways, the neck, the head to a shoulder and about. */
const SWAY = { lean: 1.5, pitch: 4, tilt: 3, turn: 6 } as const;

/** On both feet, facing +x. The arms are the exercise's own. */
export function standingAt(body: Body, moment: Moment, arms: Posture['arms']): Posture {
  const { thigh, shank } = segmentsOf(body);
  const leg: Leg = { thigh: vec(0, -1), shank: vec(0, -1), foot: sagittal(-14) };
  return {
    hip: vec(0, thigh + shank + 0.039 * body.heightM),
    spine: UPRIGHT,
    head: { pitch: SWAY.pitch * moment.sway(1), turn: SWAY.turn * moment.sway(2), tilt: SWAY.tilt * moment.sway(3) },
    sink: 0,
    lean: SWAY.lean * moment.sway(4),
    arms,
    legs: both(() => leg),
  };
}

/** Arms that hang, until they are put elsewhere. */
export const uprightArms: Posture['arms'] = both((side) => {
  const bone = uprightBone(side, 6, 4);
  return { upper: bone, fore: bone, hand: bone };
});

/** The same posture on straight legs that lean forward over planted feet by so many degrees. */
export function overLegs(body: Body, posture: Posture, leanDeg: number): Posture {
  const { thigh, shank } = segmentsOf(body);
  const down = sagittal(-90 - leanDeg);
  const hip = along(vec(0, 0.039 * body.heightM), down, -(thigh + shank));
  return { ...posture, hip, legs: both(() => ({ thigh: down, shank: down, foot: sagittal(-14) })) };
}

/** Where both arms reach: so high over the level in the sagittal plane, ahead or behind, and how far from the midline. */
export interface Reach {
  readonly elevationDeg: number;
  readonly behind: boolean;
  readonly apartM: number;
  /** Elbows from straight; they go down where arms reach ahead, and back where they reach behind. */
  readonly flexionDeg: number;
}

/** Both hands brought together in front of the body or behind it. */
export const reachingTo = (body: Body, posture: Posture, reach: Reach): Posture =>
  SIDES.reduce((posed, side) => {
    const pole = along(reach.behind ? vec(-1, 0.2) : vec(0, -1), outward(side), 0.4);
    return handTo(body, posed, side, wristAt(body, posed, side, reach), pole);
  }, posture);

function wristAt(body: Body, posture: Posture, side: Side, reach: Reach): Vec3 {
  const { upperArm, forearm } = segmentsOf(body);
  const { shoulder } = shoulderOf(body, posture, side);
  const aside = reach.apartM * outward(side).z - shoulder.z;
  const far = Math.sqrt(armSpan(upperArm, forearm, reach.flexionDeg) ** 2 - aside ** 2);
  const way = sagittal(reach.elevationDeg);
  return along(along(shoulder, vec(reach.behind ? -way.x : way.x, way.y), far), vec(0, 0, 1), aside);
}

/** How a trunk that folds forwards shares it out, from the pelvis up: at the hips, and a little more by the chest. */
const FOLD: Spine = [0.75, 0.95, 1.05, 1.1];

/** Somebody upright whose trunk folds forwards over the hips by about so many degrees. */
export const folded = (posture: Posture, deg: number): Posture => ({
  ...posture,
  spine: mapSpine(posture.spine, (elevation, i) => elevation - deg * FOLD[i]),
});

/**
 * Direction of an arm bone of somebody upright: `abduction` 0 down along the flank, 90 out to the side, 180 overhead;
 * `ahead` out of the frontal plane, + forwards; degrees.
 */
export function uprightBone(side: Side, abduction: number, ahead: number): Vec3 {
  const flat = along(vec(0, -Math.cos(radians(abduction))), outward(side), Math.sin(radians(abduction)));
  return unit(along(scale(flat, Math.cos(radians(ahead))), vec(1, 0), Math.sin(radians(ahead))));
}
