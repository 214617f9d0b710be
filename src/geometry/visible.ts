import type { Joint, Pose } from '../pose/pose';
import { otherSide } from './near-side';
import { outOfFrame, whyUnseen } from './seen';
import { estimateView } from './view';

/** Parts of the body as the set-up dialogue names them. */
export type BodyPart =
  'head' | 'shoulders' | 'hips' | 'knees' | 'feet' | 'leftArm' | 'rightArm' | 'leftHand' | 'rightHand';

/** Edges of the unmirrored picture. */
export type Edge = 'left' | 'right' | 'top' | 'bottom';

/** A part that cannot be seen: behind something, or past these edges of the picture. */
export interface UnseenPart {
  readonly part: BodyPart;
  readonly because: 'out-of-frame' | 'hidden';
  /** Edges past which it lies; empty for a hidden part. */
  readonly edges: readonly Edge[];
}

const PARTS: Readonly<Record<BodyPart, readonly Joint[]>> = {
  head: ['nose', 'leftEar', 'rightEar'],
  shoulders: ['leftShoulder', 'rightShoulder'],
  hips: ['leftHip', 'rightHip'],
  knees: ['leftKnee', 'rightKnee'],
  feet: ['leftAnkle', 'rightAnkle', 'leftFootIndex', 'rightFootIndex'],
  leftArm: ['leftElbow'],
  rightArm: ['rightElbow'],
  leftHand: ['leftWrist', 'leftIndex'],
  rightHand: ['rightWrist', 'rightIndex'],
};

/**
 * The parts of the body that this pose does not show, in head-to-foot order. Joints of the flank away from the lens are
 * allowed to be hidden, being behind the body, but not to be out of the picture.
 */
export function unseenParts(pose: Pose): readonly UnseenPart[] {
  const { nearSide } = estimateView(pose);
  const far = nearSide === null ? null : otherSide(nearSide);
  const parts = Object.entries(PARTS) as [BodyPart, readonly Joint[]][];
  return parts.flatMap(([part, joints]) => unseenPart(pose, part, joints, far) ?? []);
}

function unseenPart(pose: Pose, part: BodyPart, joints: readonly Joint[], far: string | null): UnseenPart | null {
  const outside = joints.filter((joint) => outOfFrame(pose, joint));
  if (outside.length > 0) return { part, because: 'out-of-frame', edges: edgesPast(pose, outside) };
  const due = joints.filter((joint) => far === null || !joint.startsWith(far));
  const hidden = due.length > 0 && due.every((joint) => whyUnseen(pose, joint) === 'hidden');
  return hidden ? { part, because: 'hidden', edges: [] } : null;
}

function edgesPast(pose: Pose, joints: readonly Joint[]): readonly Edge[] {
  const points = joints.map((joint) => pose.image[joint]);
  const past: readonly [Edge, boolean][] = [
    ['left', points.some(({ x }) => x < 0)],
    ['right', points.some(({ x }) => x > pose.width)],
    ['top', points.some(({ y }) => y < 0)],
    ['bottom', points.some(({ y }) => y > pose.height)],
  ];
  return past.filter(([, is]) => is).map(([edge]) => edge);
}
