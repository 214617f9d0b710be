import type { Pose as StockPose } from '@tensorflow-models/pose-detection';
import type { Frame } from '../../frame';
import { JOINTS, type ImageLandmark, type Joint, type Pose, type WorldLandmark } from '../pose';

/** pose-detection's pose as ours. Its joints come in the same order; its depth is in picture widths. */
export function translate(
  { keypoints, keypoints3D }: StockPose,
  frame: Pick<Frame, 'timeMs' | 'width' | 'height'>,
): Pose {
  const { timeMs, width, height } = frame;
  const image = byJoint((index): ImageLandmark => {
    const { x, y, z, score } = existing(keypoints[index]);
    return { x, y, z: (z ?? 0) * width, visibility: score ?? 0 };
  });
  const world = byJoint((index): WorldLandmark => {
    const { x, y, z } = existing(keypoints3D?.[index]);
    return { x, y, z: z ?? 0 };
  });
  // The runtime keeps the presence score to itself and gives a pose only where it is high enough. Its mask would have to
  // come back from the GPU for every frame.
  return { timeMs, width, height, image, world, contour: null, presence: 1 };
}

function byJoint<T>(make: (index: number) => T): Record<Joint, T> {
  return Object.fromEntries(JOINTS.map((joint, index) => [joint, make(index)])) as Record<Joint, T>;
}

function existing<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('a pose without all of its joints');
  return value;
}
