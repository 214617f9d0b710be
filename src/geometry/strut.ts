import type { Side } from '../pose/pose';
import type { Axes, Points } from './axes';
import { dot, scale, sub, type Vec } from './vec';

/**
 * The way in which straight arms hold the body off what the hands are planted on, of length 1: up from the floor, or away
 * from a wall in front, whichever the arms of the start pose are nearer to.
 */
export function strutOf(axes: Axes, rest: Points, near: Side): Vec {
  const arm = sub(rest[`${near}Shoulder`], rest[`${near}Wrist`]);
  const [up, away] = [dot(arm, axes.up), -dot(arm, axes.headward)];
  return away > Math.abs(up) ? scale(axes.headward, -1) : axes.up;
}
