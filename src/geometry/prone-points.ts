import { JOINTS, type Joint, type Pose } from '../pose/pose';
import { toPoint, type Point } from './prone-space';

/** The half extent of a picture in `Point` units: 0.5 along its longer side. */
export interface PictureExtent {
  readonly x: number;
  readonly y: number;
}

/** All joints as `Point`s, with the picture they came from. */
export type Points = Readonly<Record<Joint, Point>> & {
  readonly frame: PictureExtent;
  /** How much further from the lens than the ears the network takes the nose to be, over the picture's longer side. */
  readonly noseBehind: number;
};

/** The joints of one pose as `Point`s. */
export const pointsOf = (pose: Pose): Points => averagePoints([pose]);

/** The mean of poses that show the same posture. Takes at least one pose, all of one frame size. */
export function averagePoints(poses: readonly Pose[]): Points {
  const [first] = poses;
  if (!first) throw new RangeError('No pose to learn from');
  const longer = Math.max(first.width, first.height);
  const mean = (joint: Joint): Point => {
    const points = poses.map((pose) => toPoint(pose.image[joint], pose));
    const sum = points.reduce((a, b) => [a[0] + b[0], a[1] + b[1]]);
    return [sum[0] / points.length, sum[1] / points.length];
  };
  const points = Object.fromEntries(JOINTS.map((joint) => [joint, mean(joint)])) as Record<Joint, Point>;
  const noseBehind = poses.reduce((sum, { image }) => sum + behindEars(image), 0) / (poses.length * longer);
  return { ...points, noseBehind, frame: { x: first.width / longer / 2, y: first.height / longer / 2 } };
}

const behindEars = ({ nose, leftEar, rightEar }: Pose['image']): number => nose.z - (leftEar.z + rightEar.z) / 2;

/** Whether a point lies inside the picture; the network guesses the joints that don't. */
export const inPicture = (point: Point, frame: PictureExtent): boolean =>
  Math.abs(point[0]) <= frame.x && Math.abs(point[1]) <= frame.y;

/**
 * The standard deviation of one landmark, as a `Point`. The network sees a 256-pixel crop about 1.25 times the body's
 * size and errs by about two thirds of its pixels: 1/300 of the body's extent in the picture (1–1.3 px of 400 measured).
 */
export function markNoise(points: Points): number {
  const reach = (axis: 0 | 1): number => {
    const values = BODY.map((joint) => points[joint][axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.max(reach(0), reach(1), 0.05) / 300;
}

const BODY: readonly Joint[] = [
  'nose',
  'leftWrist',
  'rightWrist',
  'leftShoulder',
  'rightShoulder',
  'leftHip',
  'rightHip',
  'leftAnkle',
  'rightAnkle',
];
