import { JOINTS, type Joint, type Pose } from '../pose/pose';

/** Joints that change sides together, with the left ones by which it is judged. A head goes with the shoulders. */
const GROUPS: readonly { readonly judged: readonly Joint[]; readonly parts: RegExp }[] = [
  { judged: ['leftShoulder'], parts: /Shoulder|Eye|Ear|mouth/ },
  { judged: ['leftElbow', 'leftWrist'], parts: /Elbow|Wrist|Pinky|(left|right)Index|Thumb/ },
  { judged: ['leftHip'], parts: /Hip/ },
  { judged: ['leftKnee', 'leftAnkle'], parts: /Knee|Ankle|Heel|FootIndex/ },
];

/**
 * A person known to lie face down with the arms off the midline, each joint under its own side. The network
 * mistakes backs for fronts, above all where the back of the head is bald: it calls left right, in all joints or in some,
 * for single frames or for a whole set. Seen from above the floor, what belongs to the left lies to the left of the line from hips to head.
 * @returns the pose itself where every joint is on its side
 */
export function facingDown(pose: Pose): Pose {
  if (upright(pose)) return pose;
  const wrong = GROUPS.filter(({ judged }) => judged.reduce((sum, left) => sum + leftness(pose, left), 0) < 0);
  if (wrong.length === 0) return pose;
  const from = (joint: Joint): Joint => (wrong.some(({ parts }) => parts.test(joint)) ? mirrored(joint) : joint);
  return { ...pose, image: rearranged(pose.image, from), world: rearranged(pose.world, from) };
}

/** Who sits or stands faces any way. Lying with the head towards the lens, the shoulders are below the hips in the picture. */
function upright({ image }: Pose): boolean {
  const headward = headwardOf(image);
  return -headward.y > UPRIGHT * Math.hypot(headward.x, headward.y);
}

const UPRIGHT = 0.3;

/** How far a left joint lies to the left of its right twin, seen looking from the hips to the head; in square pixels. */
function leftness({ image }: Pose, left: Joint): number {
  const right = mirrored(left);
  const headward = headwardOf(image);
  return headward.y * (image[left].x - image[right].x) - headward.x * (image[left].y - image[right].y);
}

/** From the hips to the shoulders in the picture, twice. */
const headwardOf = ({ leftShoulder, rightShoulder, leftHip, rightHip }: Pose['image']): { x: number; y: number } => ({
  x: leftShoulder.x + rightShoulder.x - leftHip.x - rightHip.x,
  y: leftShoulder.y + rightShoulder.y - leftHip.y - rightHip.y,
});

const OTHER: Readonly<Record<string, string>> = { left: 'right', right: 'left', Left: 'Right', Right: 'Left' };

const TWINS = Object.fromEntries(JOINTS.map((joint) => [joint, twinOf(joint)])) as Readonly<Record<Joint, Joint>>;

const mirrored = (joint: Joint): Joint => TWINS[joint];

function twinOf(joint: Joint): Joint {
  const other = joint.replace(/left|right|Left|Right/, (side) => OTHER[side] ?? side);
  return JOINTS.find((name) => name === other) ?? joint;
}

const rearranged = <T>(joints: Readonly<Record<Joint, T>>, from: (joint: Joint) => Joint): Readonly<Record<Joint, T>> =>
  Object.fromEntries(JOINTS.map((joint) => [joint, joints[from(joint)]])) as Record<Joint, T>;
