import type { Joint, Pose } from '../pose/pose';
import { deviation, mean } from './statistics';

/** The joints that show whether a person holds still. */
const JOINTS: readonly Joint[] = [
  'nose',
  'leftShoulder',
  'rightShoulder',
  'leftElbow',
  'rightElbow',
  'leftWrist',
  'rightWrist',
  'leftHip',
  'rightHip',
  'leftKnee',
  'rightKnee',
];

/** A joint may wander by 4 % of the trunk, about 2 cm, beyond its own jitter. */
const STILL_SHARE = 0.04;
/** The window is compared quarter by quarter: means even out the jitter, and a movement out and back still shows. */
const QUARTERS = 4;

/** Whether the person holds still in these poses. */
export const isStill = (poses: readonly Pose[]): boolean => {
  if (poses.length < QUARTERS) return false;
  const slack = STILL_SHARE * mean(poses.map(trunkLength));
  return JOINTS.every((joint) => drift(poses, joint, 'x') < slack && drift(poses, joint, 'y') < slack);
};

const drift = (poses: readonly Pose[], joint: Joint, axis: 'x' | 'y'): number => {
  const values = poses.map((pose) => pose.image[joint][axis]);
  const size = Math.ceil(values.length / QUARTERS);
  const means = Array.from({ length: QUARTERS }, (_, i) => values.slice(i * size, (i + 1) * size))
    .filter((quarter) => quarter.length > 0)
    .map(mean);
  return Math.max(...means) - Math.min(...means) - jitter(values);
};

/** Standard deviation from frame to frame, which a slow movement hardly adds to. */
const jitter = (values: readonly number[]): number =>
  deviation(values.slice(1).map((value, i) => value - (values[i] ?? value))) / Math.SQRT2;

/** Mid-shoulder to mid-hip in pixels. */
export const trunkLength = ({ image }: Pose): number =>
  Math.hypot(
    (image.leftShoulder.x + image.rightShoulder.x - image.leftHip.x - image.rightHip.x) / 2,
    (image.leftShoulder.y + image.rightShoulder.y - image.leftHip.y - image.rightHip.y) / 2,
  );
