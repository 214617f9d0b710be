import { JOINT_SLOTS, type PackedPose } from './packed-pose';
import type { Joint } from './pose';

/**
 * A joint 15 cm off the line between its places a moment before and after is an error of the network: within
 * `MAX_STEP_MS` on either side it would take an acceleration of 30 m/s², three times that of a fall.
 */
const MAX_METRES = 0.15;
/** The same in the picture, where the torso, which is about half a metre long or wide, gives the scale. */
const MAX_TORSOS = 0.3;
const MAX_STEP_MS = 100;
/**
 * Where poses come more seldom, a joint may be that far off and back only if it has been somewhere: out by 15 cm and back
 * to where it was within half a second is no exercise's movement (the quickest voluntary there-and-back takes 0.3–0.4 s).
 */
const MAX_AWAY_MS = 500;
const SAME_PLACE_SHARE = 0.5;

/**
 * Mends the last pose but one: joints that jump away for this one frame (a left–right flip among them) are put on the
 * line between their neighbours in time. Needs the pose after it, so it works one frame behind the newest.
 */
export function mendJumps(poses: readonly PackedPose[]): void {
  const [before, now, after] = poses.slice(-3);
  if (before === undefined || now === undefined || after === undefined) return;
  if (after.timeMs - before.timeMs > MAX_AWAY_MS) return;
  const close = Math.max(now.timeMs - before.timeMs, after.timeMs - now.timeMs) <= MAX_STEP_MS;
  const share = (now.timeMs - before.timeMs) / (after.timeMs - before.timeMs);
  const mend = (slots: readonly number[], max: number): void => {
    const place = (pose: PackedPose): number[] => slots.map((slot) => at(pose, slot));
    const line = slots.map((slot) => at(before, slot) + share * (at(after, slot) - at(before, slot)));
    // Off the line alone would also blame the last good pose before a jump.
    const jumped = [line, place(before), place(after)].every((other) => distance(place(now), other) > max);
    const returned = distance(place(before), place(after)) < SAME_PLACE_SHARE * max;
    if (jumped && (close || returned)) now.values.set(line, slots[0]);
  };
  const maxPixels = MAX_TORSOS * torso(before);
  for (const { image, world } of JOINT_SLOTS.values()) {
    mend([image, image + 1], maxPixels);
    mend([world, world + 1, world + 2], MAX_METRES);
  }
}

/** The longer of trunk length and shoulder width in pixels: one of the two shows in any view. */
function torso(pose: PackedPose): number {
  const x = (joint: Joint): number => at(pose, slotOf(joint));
  const y = (joint: Joint): number => at(pose, slotOf(joint) + 1);
  const length = (of: (joint: Joint) => number): number =>
    (of('leftShoulder') + of('rightShoulder') - of('leftHip') - of('rightHip')) / 2;
  const width = (of: (joint: Joint) => number): number => of('leftShoulder') - of('rightShoulder');
  return Math.max(Math.hypot(length(x), length(y)), Math.hypot(width(x), width(y)));
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.hypot(...one.map((place, axis) => place - (other[axis] ?? NaN)));
}

function slotOf(joint: Joint): number {
  return JOINT_SLOTS.get(joint)?.image ?? NaN;
}

function at(pose: PackedPose, slot: number): number {
  return pose.values[slot] ?? NaN;
}
