import { girth, segmentsOf, type Body } from '../body';
import type { Moment } from '../moment';
import type { Leg, Posture, Spine } from '../skeleton';
import { TRUNK_DEPTH } from '../solids';
import { sagittal, vec } from '../vec';
import { both } from './postures';
import { standingAt } from './standing';

/** Mid-hip over the seat, metres in an average body: flesh and bone below the joint. */
const HIP_OVER_SEAT = 0.1;
/** Ankle joint over the floor, as a share of stature. */
const ANKLE = 0.039;
/** Thighs as they slope down to the knees, and feet, degrees over the level. */
const THIGH = -4;
const FOOT = -14;
/** A trunk that sits tall, from the pelvis up, degrees. */
export const SEATED: Spine = [90, 92, 93, 88];

/** A chair in the athlete's world: its back behind the hips, its front towards +x. Metres. */
export interface Seat {
  /** The front of its back, on which somebody leans. */
  readonly backX: number;
  readonly seatY: number;
}

/** A chair of the height that suits the body, somebody sitting well back on it. */
export function seatOf(body: Body): Seat {
  return { backX: -(TRUNK_DEPTH[1] + 0.015) * girth(body), seatY: hipY(body) - HIP_OVER_SEAT * girth(body) };
}

/** Shanks upright, feet flat: the thighs' slope decides how high the hips are. */
function hipY(body: Body): number {
  const { thigh, shank } = segmentsOf(body);
  return ANKLE * body.heightM + shank - thigh * sagittal(THIGH).y;
}

/** Sitting tall on a chair, feet flat, facing +x. The arms are the exercise's own. */
export function seatedAt(body: Body, moment: Moment, arms: Posture['arms']): Posture {
  const leg: Leg = { thigh: sagittal(THIGH), shank: vec(0, -1), foot: sagittal(FOOT) };
  return { ...standingAt(body, moment, arms), hip: vec(0, hipY(body)), spine: SEATED, legs: both(() => leg) };
}
