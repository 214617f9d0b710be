import { SIDES, type Side } from '../pose/pose';
import { upFrom, type FrontBody } from './front-body';
import type { Reading } from './reading';
import { reading, readingOf } from './seen';
import { dot, sub } from './vec';

/** A lens up to 20° off square shortens the breadth to 0.94, evenly distributed, and what lies ahead of it moves as much. */
const OFF_SQUARE = 0.06 / Math.sqrt(3);

const otherOf = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** How far an elbow lies from its own shoulder towards the other one, as a share of the way between them. */
export function elbowAcross({ pose, noise }: FrontBody, side: Side): Reading {
  return readingOf(pose, ['leftShoulder', 'rightShoulder', `${side}Elbow`], () => {
    const { image } = pose;
    const own = image[`${side}Shoulder`];
    const way = sub(image[`${otherOf(side)}Shoulder`], own);
    const value = dot(sub(image[`${side}Elbow`], own), way) / dot(way, way);
    return reading(value, Math.hypot((Math.SQRT2 * noise) / Math.hypot(way.x, way.y), OFF_SQUARE * value));
  });
}

/** An elbow over its shoulder along the trunk, / trunk: 0 where the upper arm is level. */
export function elbowElevation(body: FrontBody, side: Side): Reading {
  const { pose, trunk, noise } = body;
  return readingOf(pose, [`${side}Shoulder`, `${side}Elbow`], () => {
    const value = upFrom(body, pose.image[`${side}Shoulder`], pose.image[`${side}Elbow`]) / trunk;
    return reading(value, (Math.SQRT2 * noise) / trunk);
  });
}

/**
 * How far an elbow is straight below its shoulder in the picture, / trunk. A trunk that leans takes both along, where the
 * height along the trunk, and the upper arm's angle to it, change by all that it leans.
 */
export function elbowDrop({ pose, trunk, noise }: FrontBody, side: Side): Reading {
  return readingOf(pose, [`${side}Shoulder`, `${side}Elbow`], () => {
    const value = (pose.image[`${side}Elbow`].y - pose.image[`${side}Shoulder`].y) / trunk;
    return reading(value, (Math.SQRT2 * noise) / trunk);
  });
}

/** An ankle over its place in the start pose, / trunk; the lens does not move. */
export function ankleRise({ pose, rest, trunk, noise }: FrontBody, side: Side): Reading {
  if (rest === null) return { unseen: 'uncalibrated' };
  return readingOf(pose, [`${side}Ankle`], () =>
    reading((rest[`${side}Ankle`].y - pose.image[`${side}Ankle`].y) / trunk, noise / trunk),
  );
}

/** Where both elbows are. */
export const elbowMeasures = (body: FrontBody) =>
  Object.assign(
    {},
    ...SIDES.map((side) => ({
      [`elbowAcross.${side}`]: elbowAcross(body, side),
      [`elbowElevation.${side}`]: elbowElevation(body, side),
      [`elbowDrop.${side}`]: elbowDrop(body, side),
    })),
  ) as Record<`${'elbowAcross' | 'elbowElevation' | 'elbowDrop'}.${Side}`, Reading>;
