import type { Pose, Side } from '../pose/pose';
import { axesOf, floorLine, type Axes, type Points } from './axes';
import { lengthsOf, type Calibration, type Lengths } from './calibration';
import { nearerSide } from './near-side';
import { landmarkNoise } from './noise';
import { dot, sub, type Vec } from './vec';

/** One frame of a side view with all that its measures refer to. */
export interface SideBody {
  readonly pose: Pose;
  readonly near: Side;
  readonly axes: Axes;
  readonly lengths: Lengths;
  readonly calibration: Calibration | null;
  /** Standard deviation of a landmark's coordinate in pixels. */
  readonly noise: number;
}

/** Lengths and directions come from the calibration; before it, from the frame itself. */
export function sideBody(pose: Pose, calibration: Calibration | null): SideBody {
  const near = calibration?.near ?? nearerSide(pose);
  return {
    pose,
    near,
    axes: calibration?.axes ?? axesOf(pose.image, floorLine(pose.image, near)),
    lengths: calibration?.lengths ?? lengthsOf(pose.image, near),
    calibration,
    noise: landmarkNoise(pose),
  };
}

export const armLength = (lengths: Lengths): number => lengths.upperArm + lengths.forearm;

/** The near side's joints in a frame or in the start pose. */
export const nearJoints = (points: Points, near: Side) => ({
  shoulder: points[`${near}Shoulder`],
  elbow: points[`${near}Elbow`],
  wrist: points[`${near}Wrist`],
  hip: points[`${near}Hip`],
  knee: points[`${near}Knee`],
  ankle: points[`${near}Ankle`],
  ear: points[`${near}Ear`],
});

/** How far up the way from one point to another leads, in pixels. */
export const rise = (axes: Axes, from: Vec, to: Vec): number => dot(sub(to, from), axes.up);

/** How far headward it leads, in pixels. */
export const advance = (axes: Axes, from: Vec, to: Vec): number => dot(sub(to, from), axes.headward);
