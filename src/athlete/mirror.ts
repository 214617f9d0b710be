import type { Side } from '../pose/pose';
import type { Posture } from './skeleton';
import { vec, type Vec3 } from './vec';

const over = (v: Vec3): Vec3 => vec(v.x, v.y, -v.z);

/** Every bone's direction on the other side. */
const turned = <Bones extends object>(bones: Bones): Bones =>
  Object.fromEntries(Object.entries(bones).map(([name, bone]) => [name, over(bone as Vec3)])) as Bones;

const swapped = <T extends object>({ left, right }: Readonly<Record<Side, T>>): Readonly<Record<Side, T>> => ({
  left: turned(right),
  right: turned(left),
});

/** The same posture with left and right exchanged. */
export const mirroredPosture = (posture: Posture): Posture => {
  const { head, elevation, lean, bow, twist, roll } = posture;
  return {
    ...posture,
    hip: over(posture.hip),
    head: { ...head, turn: -head.turn, ...(head.tilt !== undefined && { tilt: -head.tilt }) },
    ...(elevation && { elevation: { left: elevation.right, right: elevation.left } }),
    ...(lean !== undefined && { lean: -lean }),
    ...(bow !== undefined && { bow: -bow }),
    ...(twist !== undefined && { twist: -twist }),
    ...(roll !== undefined && { roll: -roll }),
    arms: swapped(posture.arms),
    legs: swapped(posture.legs),
  };
};
