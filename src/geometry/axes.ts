import type { Joint } from '../pose/pose';
import { add, degrees, distance, dot, leftOf, middle, radians, scale, sub, unit, vec, type Vec } from './vec';

export type Points = Readonly<Record<Joint, Vec>>;

/** The body's directions in the picture of a side view, all of length 1. */
export interface Axes {
  /** Away from the floor. */
  readonly up: Vec;
  /** Along the floor, the way from hips to head. */
  readonly headward: Vec;
  /** Whether the back lies to the left (1) or to the right (−1) of one who walks from the hips to the shoulders. */
  readonly back: 1 | -1;
}

/**
 * How far a lens without roll can tilt the line from wrist to knee, in degrees: a lens 1 m up and 20° off square sees
 * the floor's lines run together by 6° over the 0.5 m between them. Only what goes past it is roll.
 */
const PERSPECTIVE_TILT = 6;

/** A laptop or a propped-up phone rolls by less than 10°; a line that slopes by more than both together is no floor's. */
const STEEPEST_FLOOR = PERSPECTIVE_TILT + 10;

/**
 * A trunk steeper than this, in degrees, tells by its head and not by its slope which side is its back: somebody upright may
 * lean either way, by up to 30°. On the floor no exercise pitches the trunk by more than 45°.
 */
const STEEP = 60;

export const midShoulder = (points: Points): Vec => middle(points.leftShoulder, points.rightShoulder);
export const midHip = (points: Points): Vec => middle(points.leftHip, points.rightHip);

/** From between the ears to the nose. */
export const facing = (points: Points): Vec => sub(points.nose, middle(points.leftEar, points.rightEar));

/** Out of the front of somebody upright: the nose is ahead of the ears and of the shoulders, even with the chin on the chest. */
const frontOf = (points: Points): Vec => add(facing(points), sub(points.nose, midShoulder(points)));

/** Reads the axes of a side view off one posture. `floor` holds the wrist and the knee that stand on the floor, if they do. */
export function axesOf(points: Points, floor: readonly [Vec, Vec] | null): Axes {
  const up = floor === null ? vec(0, -1) : upFrom(floor);
  const trunk = sub(midShoulder(points), midHip(points));
  const steep = Math.abs(dot(unit(trunk), up)) > Math.sin(radians(STEEP));
  const right = scale(leftOf(up), -1);
  const headward = dot(steep ? frontOf(points) : trunk, right) < 0 ? scale(right, -1) : right;
  const outOfBack = steep ? scale(headward, -1) : up;
  return { up, headward, back: dot(leftOf(trunk), outOfBack) >= 0 ? 1 : -1 };
}

function upFrom([a, b]: readonly [Vec, Vec]): Vec {
  const tilt = slope(a, b);
  const roll = radians(Math.sign(tilt) * Math.max(0, Math.abs(tilt) - PERSPECTIVE_TILT));
  return vec(Math.sin(roll), -Math.cos(roll));
}

/** Degrees by which the line through two points falls to the right in the picture. */
function slope(a: Vec, b: Vec): number {
  const line = a.x <= b.x ? sub(b, a) : sub(a, b);
  return degrees(Math.atan2(line.y, line.x));
}

/** Wrist and knee of one side where they stand on the floor as on hands and knees, below shoulder and hip; else null. */
export function floorLine(points: Points, side: 'left' | 'right'): readonly [Vec, Vec] | null {
  const [shoulder, hip] = [points[`${side}Shoulder`], points[`${side}Hip`]];
  const [wrist, knee] = [points[`${side}Wrist`], points[`${side}Knee`]];
  const trunk = distance(shoulder, hip);
  const stands = (high: Vec, low: Vec) => low.y - high.y > 0.5 * trunk;
  const spread = distance(wrist, knee) > 0.5 * trunk;
  const level = Math.abs(slope(wrist, knee)) < STEEPEST_FLOOR;
  return stands(shoulder, wrist) && stands(hip, knee) && spread && level ? [wrist, knee] : null;
}

/** Out of the back, square to the line from the hips to the shoulders. */
export const dorsalOf = (axes: Axes, trunk: Vec): Vec => scale(leftOf(unit(trunk)), axes.back);
