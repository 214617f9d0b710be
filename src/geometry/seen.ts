import type { Joint, Pose } from '../pose/pose';
import type { Reading, UnseenBecause } from './reading';

/** A landmark this share of the picture outside its edge is still the model's reading; further out it is a guess. */
const EDGE = 0.02;

/** Below this the model itself says that it guesses. Above it, it says nothing: it gives 1.00 to joints behind an arm. */
const LEAST_VISIBILITY = 0.2;

export function outOfFrame(pose: Pose, joint: Joint): boolean {
  const { x, y } = pose.image[joint];
  const [w, h] = [pose.width, pose.height];
  return !(x >= -EDGE * w && x <= (1 + EDGE) * w && y >= -EDGE * h && y <= (1 + EDGE) * h);
}

/** Why any of the joints cannot be read, or null where all can. */
export function whyUnseen(pose: Pose, ...joints: readonly Joint[]): UnseenBecause | null {
  if (joints.some((joint) => outOfFrame(pose, joint))) return 'out-of-frame';
  return joints.some((joint) => pose.image[joint].visibility < LEAST_VISIBILITY) ? 'hidden' : null;
}

export const unseen = (because: UnseenBecause): Reading => ({ unseen: because });

/** A value with its uncertainty; unseen where the landmarks coincide and leave nothing to measure. */
export const reading = (value: number, sigma: number): Reading =>
  Number.isFinite(value) && Number.isFinite(sigma) ? { value, sigma } : unseen('hidden');

/** The reading, unless one of the joints that it stands on cannot be seen. */
export function readingOf(pose: Pose, joints: readonly Joint[], value: () => Reading): Reading {
  const because = whyUnseen(pose, ...joints);
  return because === null ? value() : unseen(because);
}
