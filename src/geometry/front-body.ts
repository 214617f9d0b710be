import { SIDES, type Pose } from '../pose/pose';
import { midHip, midShoulder, type Points } from './axes';
import type { Calibration } from './calibration';
import { landmarkNoise } from './noise';
import { whyUnseen } from './seen';
import { distance, dot, middle, radians, sub, unit, vec, type Vec } from './vec';

/** One frame of somebody upright who faces the lens, with all that its measures refer to. */
export interface FrontBody {
  readonly pose: Pose;
  /** Up along the trunk in the picture, length 1; the picture's own up where the hips are out of it. */
  readonly up: Vec;
  /** Whether `up` is the trunk's own. */
  readonly trunkSeen: boolean;
  /** Mid-shoulder to mid-hip in pixels, in the start pose once that is learnt. */
  readonly trunk: number;
  /** The joints in the start pose; null before it is learnt. */
  readonly rest: Points | null;
  /** Standard deviation of a landmark's coordinate in pixels. */
  readonly noise: number;
}

/** Trunk over the breadth between the shoulder joints: 0.288 and 0.215 of stature (Drillis & Contini, as in Winter). */
export const TRUNK_PER_BREADTH = 0.288 / 0.215;

/** Lengths come from the calibration; before it, from the frame itself. */
export function frontBody(pose: Pose, calibration: Calibration | null): FrontBody {
  const rest = calibration?.rest ?? null;
  const trunkSeen = whyUnseen(pose, 'leftHip', 'rightHip') === null;
  return {
    pose,
    up: trunkSeen ? unit(sub(midShoulder(pose.image), midHip(pose.image))) : vec(0, -1),
    trunkSeen,
    trunk: trunkIn(rest ?? pose.image, pose.height),
    rest,
    noise: landmarkNoise(pose),
  };
}

/** Hips below the picture are guesses: somebody at a desk has the trunk that goes with their shoulders. */
function trunkIn(points: Points, height: number): number {
  const hips = SIDES.every((side) => points[`${side}Hip`].y <= height);
  if (hips) return distance(midShoulder(points), midHip(points));
  return TRUNK_PER_BREADTH * distance(points.leftShoulder, points.rightShoulder);
}

/** How far up along the trunk the way from one point to another leads, in pixels. */
export const upFrom = ({ up }: FrontBody, from: Vec, to: Vec): number => dot(sub(to, from), up);

/** Between the ears: it stays put when the head turns, and sinks little when it tilts. */
export const midEar = (points: Points): Vec => middle(points.leftEar, points.rightEar);

/** Past this the trunk of somebody seen from ahead tips across the picture as of no one who stands or sits at ease. */
const TIPPED = Math.sin(radians(15));

/**
 * Whether somebody began hinged forward, seen from ahead and to one side: the trunk then tips across the picture. Arms that
 * are level, or out of the picture's plane, are so against the floor and the lens, not against the trunk.
 */
export const isHinged = ({ rest }: FrontBody): boolean =>
  rest !== null && Math.abs(unit(sub(midShoulder(rest), midHip(rest))).x) > TIPPED;

/** Shoulders this much narrower than in the start pose are turned by 37° or more: what is up or out is guessed then. */
const NARROWER = 0.8;
/** Shoulders narrower than so many trunks, 0.6 of an adult's 0.75, are turned by 53° whoever it is: further than trunks turn. */
const NARROW = 0.45;

/** Whether somebody has turned away from the lens, their back to it included. */
export function isTurned({ pose, rest, trunk }: FrontBody): boolean {
  const broad = breadth(pose.image);
  return broad < (rest === null ? NARROW * trunk : NARROWER * Math.abs(breadth(rest)));
}

/** Between the shoulders in the picture, in pixels; negative of somebody seen from the back. */
const breadth = (points: Points): number =>
  Math.sign(dot(sub(points.leftShoulder, points.rightShoulder), rightOf(points))) *
  distance(points.leftShoulder, points.rightShoulder);

/** A trunk that leads so many times further across the picture than up, under 34° steep, lies: nobody leans or hinges so far. */
const LYING = 1.5;

/** Where the left of somebody who faces the lens is: to the picture's right, or of who lies, square to the trunk. */
function rightOf(points: Points): Vec {
  const { x, y } = sub(midShoulder(points), midHip(points));
  return Math.abs(x) > LYING * Math.abs(y) ? vec(-y, x) : vec(1, 0);
}
