import type { Side } from '../pose/pose';
import type { FrontBody } from './front-body';
import { otherSide } from './near-side';
import type { Reading } from './reading';
import { reading, readingOf } from './seen';
import { degrees, distance } from './vec';

/** What the network's marks of still shoulders swing by besides their jitter, degrees (rendered athlete, as from the head end). */
const LINE_HABIT = 2.5;

/**
 * How far this shoulder is over the other of somebody whose chest faces the lens: 0 upright, 90 straight above it, lying on
 * the other side, −90 below it.
 */
export function shoulderRoll({ pose, noise }: FrontBody, side: Side): Reading {
  return readingOf(pose, ['leftShoulder', 'rightShoulder'], () => {
    const [own, other] = [pose.image[`${side}Shoulder`], pose.image[`${otherSide(side)}Shoulder`]];
    const broad = distance(own, other);
    const over = degrees(Math.asin(Math.max(-1, Math.min(1, (other.y - own.y) / broad))));
    return reading(over, Math.hypot(degrees((Math.SQRT2 * noise) / broad), LINE_HABIT));
  });
}
