import { TRUNK_PER_BREADTH, type FrontBody } from './front-body';
import type { Reading } from './reading';
import { reading, readingOf } from './seen';
import { degrees, distance, radians } from './vec';

/** Below this the network's depths see shoulders that are square to the lens, however narrow (rendered athlete, degrees). */
const SQUARE = 8;
/** Foreshortening hardly changes near 0°: no turn is known better than one of 15° would be. */
const LEAST = Math.sin(radians(15));

/**
 * Trunk rotation: the shoulders' line turned about the trunk, degrees, + to the person's left. How far, by how much the
 * shoulders are foreshortened against an adult's; which way, by the network's depths, which are too vague for more (they
 * read 15–20° of 36°, and 11° of 10°; rendered athlete). Whose shoulders are narrower or wider than an adult's mean by 7 %
 * reads a few degrees off: its change is surer than itself.
 */
export function trunkRotation({ pose, trunk, noise }: FrontBody): Reading {
  return readingOf(pose, ['leftShoulder', 'rightShoulder'], () => {
    const { leftShoulder, rightShoulder } = pose.image;
    const deep = depthTurn(pose.world);
    const seen = (distance(leftShoulder, rightShoulder) * TRUNK_PER_BREADTH) / trunk;
    const turned = degrees(Math.acos(Math.min(1, seen)));
    const value = Math.abs(deep) < SQUARE ? deep : Math.sign(deep) * turned;
    const sigma =
      (Math.SQRT2 * noise * TRUNK_PER_BREADTH) / (trunk * Math.max(LEAST, Math.sqrt(1 - Math.min(1, seen) ** 2)));
    return reading(value, degrees(sigma));
  });
}

/** How the network's depths turn the shoulders' line against the picture's plane. */
const depthTurn = ({ leftShoulder, rightShoulder }: FrontBody['pose']['world']): number =>
  degrees(Math.atan2(leftShoulder.z - rightShoulder.z, leftShoulder.x - rightShoulder.x));
