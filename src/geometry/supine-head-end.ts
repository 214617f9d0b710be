import { SIDES, type Joint, type Pose, type Side } from '../pose/pose';
import { facing, type Points } from './axes';
import type { Calibration } from './calibration';
import { TRUNK_PER_BREADTH } from './front-body';
import type { Measures } from './measures';
import { landmarkNoise } from './noise';
import type { Reading } from './reading';
import { reading, readingOf, unseen } from './seen';
import { angleSigma, shiftSigma } from './sigma';
import { add, degrees, distance, scale, sub, type Vec } from './vec';

/**
 * Of a shoulder that comes up a lens that looks down by 34–50° shows three quarters (1.0–1.8 m high, 1.5 m off), and the
 * network, which draws two shoulders together, half to two thirds of that (rendered athlete). In between, for both.
 */
const SEEN_OF_A_ROLL = 0.6;

/** One frame of somebody on the back whose head points at a lens that looks down on them. */
interface HeadEnd {
  readonly pose: Pose;
  readonly rest: Points | null;
  /** Length of the trunk in pixels at the shoulders, by their breadth: from here the trunk itself is foreshortened. */
  readonly trunk: number;
  readonly noise: number;
}

/** What a lens over the head end tells of somebody who lies on the back. */
export function supineHeadEnd(pose: Pose, calibration: Calibration | null): Partial<Measures> {
  const rest = calibration?.rest ?? null;
  const { leftShoulder, rightShoulder } = rest ?? pose.image;
  const trunk = TRUNK_PER_BREADTH * distance(leftShoulder, rightShoulder);
  const body: HeadEnd = { pose, rest, trunk, noise: landmarkNoise(pose) };
  const sided = SIDES.map((side) => ({
    [`chestRoll.${side}`]: chestRoll(body, side),
    [`wristTravel.${side}`]: travel(body, [`${side}Wrist`]),
  }));
  return {
    ...(Object.assign({}, ...sided) as Partial<Measures>),
    kneeTravel: travel(body, ['leftKnee', 'rightKnee']),
    faceHeight: faceHeight(body),
  };
}

/**
 * Degrees by which the chest has rolled towards this side, whose shoulder goes down while the other comes up: the slope of
 * the shoulders' line. Not against the hips': their marks go with the knees.
 */
function chestRoll({ pose, noise }: HeadEnd, side: Side): Reading {
  return readingOf(pose, ['leftShoulder', 'rightShoulder'], () => {
    const { leftShoulder, rightShoulder } = pose.image;
    const angle = ((side === 'left' ? 1 : -1) * slope(sub(rightShoulder, leftShoulder))) / SEEN_OF_A_ROLL;
    return reading(angle, angleSigma(noise, angle, distance(leftShoulder, rightShoulder)));
  });
}

/** Degrees by which a way rises in the picture, −180 to 180. */
const slope = ({ x, y }: Vec): number => degrees(Math.atan2(-y, x));

/** How far the middle of these joints is from its start, in trunks. */
function travel({ pose, rest, trunk, noise }: HeadEnd, joints: readonly Joint[]): Reading {
  if (rest === null) return unseen('uncalibrated');
  return readingOf(pose, joints, () => {
    const gone = distance(middleOf(rest, joints), middleOf(pose.image, joints)) / trunk;
    return reading(gone, shiftSigma(noise, gone, trunk));
  });
}

const middleOf = (points: Points, joints: readonly Joint[]): Vec =>
  scale(joints.map((joint): Vec => points[joint]).reduce(add), 1 / joints.length);

/** How far the nose stands over the ears' middle in the picture, in trunks: face up it is nearer to the feet and higher. */
function faceHeight({ pose, trunk, noise }: HeadEnd): Reading {
  return readingOf(pose, ['nose', 'leftEar', 'rightEar'], () => {
    const trunks = -facing(pose.image).y / trunk;
    return reading(trunks, shiftSigma(Math.SQRT2 * noise, trunks, trunk));
  });
}
