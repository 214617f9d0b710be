import type { Reading } from './reading';
import { reading, readingOf } from './seen';
import { advance, nearJoints, rise, type SideBody } from './side-body';
import { angleSigma } from './sigma';
import { degrees, distance, middle } from './vec';

/**
 * A chest that leans back over a roller turns about it: its shoulders, 0.25 of the trunk from where the spine gives
 * (figure's geometry 0.24, the network's marks 0.24–0.32), sink by 0.044 of the trunk each 10°. How far up the roller lies
 * differs by up to a fifth of that from one to the next, evenly distributed.
 */
const LEVER = 0.25;
const LEVER_SIGMA = 0.2 / Math.sqrt(3);

/**
 * Degrees by which the way from the near shoulder to the head falls towards the floor, of somebody lying on the back: 0
 * level, + as the head drops back. Once the start is learnt, what the chest itself has leant back since is taken off.
 * Against the floor, not the trunk's line: that turns as the hips come up or go down, and the chest on its roller does not.
 * The head is where the ears and the nose are: hands and arms that hold it cover one or the other.
 */
export function supineNeck(body: SideBody): Reading {
  const { pose, near, axes, noise } = body;
  return readingOf(pose, ['nose', `${near}Ear`, `${near}Shoulder`], () => {
    const points = pose.image;
    const { shoulder } = nearJoints(points, near);
    const head = middle(middle(points.leftEar, points.rightEar), points.nose);
    const angle = degrees(Math.atan2(-rise(axes, shoulder, head), advance(axes, shoulder, head)));
    const lean = chestLean(body);
    const sigma = angleSigma(noise, angle, distance(head, shoulder));
    return reading(angle - lean, Math.hypot(sigma, LEVER_SIGMA * lean));
  });
}

/** How far the chest has leant back over a roller since the start, in degrees. */
function chestLean({ pose, near, axes, lengths, calibration }: SideBody): number {
  if (calibration === null) return 0;
  const sunk = -rise(axes, nearJoints(calibration.rest, near).shoulder, nearJoints(pose.image, near).shoulder);
  return degrees(sunk / lengths.trunk / LEVER);
}
