import type { Pose } from '../pose/pose';
import { midHip, midShoulder } from './axes';
import { landmarkNoise } from './noise';
import type { Reading } from './reading';
import { reading, readingOf } from './seen';
import { length, sub } from './vec';

/**
 * How steeply the trunk stands in the picture: −1 to 1. The trunk's length is the start pose's, or the frame's own where
 * that is longer.
 */
export function uprightness(pose: Pose, trunk: number): Reading {
  return readingOf(pose, ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'], () => {
    const way = sub(midShoulder(pose.image), midHip(pose.image));
    const long = Math.max(trunk, length(way));
    return reading(-way.y / long, landmarkNoise(pose) / long);
  });
}
