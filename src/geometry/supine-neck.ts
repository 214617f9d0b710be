import type { Reading } from './reading';
import { reading, readingOf } from './seen';
import { nearJoints, rise, type SideBody } from './side-body';
import { angleSigma } from './sigma';
import { degrees, distance, dot, leftOf, middle, scale, sub, unit, type Vec } from './vec';

/**
 * A chest that leans back over a roller turns about it: its shoulders, 0.32 of the trunk from where the spine gives
 * (figure's geometry 0.28, the network's marks 0.36), sink by 0.056 of the trunk each 10°. How far up the roller lies
 * differs by a fifth of that from one to the next.
 */
const LEVER = 0.32;
const LEVER_SIGMA = 0.2;

/**
 * Degrees by which the way from the near shoulder to the head falls off the line of the trunk towards the floor, of
 * somebody lying on the back: 0 in line, + as the head drops back. Once the start is learnt, what the chest
 * itself has leant back since is taken off. The head is where the ears and the nose are: hands and arms that hold it
 * cover one or the other.
 */
export function supineNeck(body: SideBody): Reading {
  const { pose, near, axes, noise } = body;
  return readingOf(pose, ['nose', `${near}Ear`, `${near}Shoulder`, `${near}Hip`], () => {
    const points = pose.image;
    const { shoulder, hip } = nearJoints(points, near);
    const head = middle(middle(points.leftEar, points.rightEar), points.nose);
    const [trunk, neck] = [sub(shoulder, hip), sub(head, shoulder)];
    const angle = degrees(Math.atan2(dot(neck, downwards(axes.up, trunk)), dot(neck, unit(trunk))));
    const lean = chestLean(body);
    const sigma = angleSigma(noise, angle, distance(shoulder, hip), distance(head, shoulder));
    return reading(angle - lean, Math.hypot(sigma, LEVER_SIGMA * lean));
  });
}

/** How far the chest has leant back over a roller since the start, in degrees. */
function chestLean({ pose, near, axes, lengths, calibration }: SideBody): number {
  if (calibration === null) return 0;
  const sunk = -rise(axes, nearJoints(calibration.rest, near).shoulder, nearJoints(pose.image, near).shoulder);
  return degrees(sunk / lengths.trunk / LEVER);
}

/** Square to the trunk, on its side towards the floor. */
function downwards(up: Vec, trunk: Vec): Vec {
  const square = leftOf(unit(trunk));
  return dot(square, up) < 0 ? square : scale(square, -1);
}
