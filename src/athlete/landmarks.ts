import { JOINTS, type Joint, type Side } from '../pose/pose';
import { onHead, type Skeleton } from './skeleton';
import { along, cross, lerp, scale, sub, unit, type Vec3 } from './vec';

/** Places on the face in metres of an average head: to its left, up and out from the skull's centre. */
const FACE = {
  nose: [0, -0.02, 0.112],
  leftEyeInner: [0.018, 0.018, 0.09],
  leftEye: [0.032, 0.018, 0.086],
  leftEyeOuter: [0.046, 0.018, 0.078],
  leftEar: [0.08, -0.004, -0.004],
  mouthLeft: [0.024, -0.06, 0.088],
} as const;

/** Where BlazePose's joints truly are on the figure, metres in the athlete's world. */
export function landmarksOf(figure: Skeleton): Readonly<Record<Joint, Vec3>> {
  return Object.fromEntries(PLACES.map(({ joint, of }) => [joint, of(figure)])) as Record<Joint, Vec3>;
}

/** How each joint is found on a figure. */
const PLACES = JOINTS.map((joint) => ({ joint, of: landmark(joint) }));

function landmark(joint: Joint): (figure: Skeleton) => Vec3 {
  const side: Side = /^right|Right$/.test(joint) ? 'right' : 'left';
  const onLeft = joint.replace('right', 'left').replace('Right', 'Left');
  if (onLeft in FACE) return (figure) => facePoint(figure, onLeft as keyof typeof FACE, side);
  return (figure) => limbPoint(figure, side, onLeft);
}

/** Where one of the ears is, metres in the athlete's world. */
export const earOf = (figure: Skeleton, side: Side): Vec3 => facePoint(figure, 'leftEar', side);

function facePoint({ head, body }: Skeleton, name: keyof typeof FACE, side: Side): Vec3 {
  const size = body.heightM / 1.72;
  const [left, up, out] = FACE[name];
  return onHead(head, left * size * (side === 'left' ? 1 : -1), up * size, out * size);
}

function limbPoint(figure: Skeleton, side: Side, onLeft: string): Vec3 {
  const j = figure.joints[side];
  const thumbwards = (): Vec3 => thumbSide(figure, side);
  switch (onLeft) {
    case 'leftShoulder':
      return j.shoulderMark;
    case 'leftElbow':
      return j.elbow;
    case 'leftWrist':
      return j.wrist;
    case 'leftPinky':
      return along(lerp(j.wrist, j.fingertip, 0.5), thumbwards(), -0.03);
    case 'leftIndex':
      return along(lerp(j.wrist, j.fingertip, 0.55), thumbwards(), 0.022);
    case 'leftThumb':
      return along(lerp(j.wrist, j.fingertip, 0.3), thumbwards(), 0.04);
    case 'leftHip':
      return j.hip;
    case 'leftKnee':
      return j.knee;
    case 'leftAnkle':
      return j.ankle;
    case 'leftHeel':
      return heelOf(j.knee, j.ankle, j.toe);
    default:
      return j.toe;
  }
}

/** Where the thumb lies. Palms that face the floor have it towards the midline of someone whose hands point ahead. */
export function thumbSide({ posture, joints }: Skeleton, side: Side): Vec3 {
  const { thumb } = posture.arms[side];
  if (thumb) return thumb;
  const hand = sub(joints[side].fingertip, joints[side].wrist);
  const flat = unit({ x: hand.x, y: 0, z: hand.z });
  return scale(cross(flat, { x: 0, y: 1, z: 0 }), side === 'left' ? 1 : -1);
}

/** The heel lies opposite the toes, behind the ankle's end of the shank. */
export function heelOf(knee: Vec3, ankle: Vec3, toe: Vec3): Vec3 {
  return along(along(ankle, unit(sub(toe, ankle)), -0.045), unit(sub(ankle, knee)), 0.035);
}
