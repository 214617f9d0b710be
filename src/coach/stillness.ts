import { SIDES, type Joint, type Pose, type Side } from '../pose/pose';
import { deviation, mean } from './statistics';

/** What shows whether a person holds still: a joint, or the middle of a pair. */
type Spot = readonly [Joint] | readonly [Joint, Joint];

/**
 * Of shoulders and hips the middles: of somebody face down the network takes the left one for the right one now and then,
 * and while it wavers both marks jump by a tenth of the trunk, about a middle that stays (3 % of it, in a recorded start).
 * Not the knees: they carry no exercise here by moving, and of somebody seen from the head end they are small, far and
 * tremble most (6–9 % of the trunk in recorded samples).
 */
const SPOTS: readonly Spot[] = [
  ['nose'],
  ['leftShoulder', 'rightShoulder'],
  ['leftHip', 'rightHip'],
  ['leftElbow'],
  ['rightElbow'],
  ['leftWrist'],
  ['rightWrist'],
];

/**
 * A spot may wander by 5 % of the trunk, about 2.5 cm, beyond its own jitter: breathing moves it by 1.5 cm, and seen from
 * the head end the trunk is shortened to two thirds. A slow rep moves its joints by twice as much in a second.
 */
const STILL_SHARE = 0.05;
/**
 * So many spots may go their own way: the network slips at one (a far wrist, a nose in the hair) through a second that is
 * held still, while a limb or a trunk that moves takes two along. Of 23 filmed starts 3 more hold so at once.
 */
const SLIPS = 1;
/** The window is compared quarter by quarter: means even out the jitter, and a movement out and back still shows. */
const QUARTERS = 4;
/** Fewer poses do not show it. */
export const LEAST_POSES = QUARTERS;

/** Whether the person holds still in these poses; false of fewer than `LEAST_POSES`. */
export const isStill = (poses: readonly Pose[]): boolean => {
  if (poses.length < QUARTERS) return false;
  const slack = STILL_SHARE * mean(poses.map((pose) => Math.max(trunkLength(pose), breadth(pose))));
  const hopping = SIDES.filter((side) => isAtHead(poses, side)).flatMap((side): Joint[] => [
    `${side}Elbow`,
    `${side}Wrist`,
  ]);
  const moving = SPOTS.filter(([joint]) => !hopping.includes(joint)).filter(
    (spot) => drift(poses, spot, 'x') >= slack || drift(poses, spot, 'y') >= slack,
  );
  return moving.length <= SLIPS;
};

/** Nearer to the ear than this share of the shoulders' breadth, 18 cm, a hand is at the head. */
const AT_HEAD = 0.5;

/** Shoulders' breadth over the trunk, 0.215 and 0.288 of stature: what it is of somebody who shows the lens a flank. */
const BREADTH_PER_TRUNK = 0.75;

/**
 * Whether a hand is at the head. The elbow then points at the lens or away from it and the head hides the wrist: their
 * marks hop by a hand's breadth while the arm is still.
 */
const isAtHead = (poses: readonly Pose[], side: Side): boolean =>
  mean(
    poses.map(
      (pose) => wristToEar(pose, side) - AT_HEAD * Math.max(breadth(pose), BREADTH_PER_TRUNK * trunkLength(pose)),
    ),
  ) < 0;

const wristToEar = ({ image }: Pose, side: Side): number =>
  Math.hypot(image[`${side}Wrist`].x - image[`${side}Ear`].x, image[`${side}Wrist`].y - image[`${side}Ear`].y);

const drift = (poses: readonly Pose[], spot: Spot, axis: 'x' | 'y'): number => {
  const values = poses.map(({ image }) => mean(spot.map((joint) => image[joint][axis])));
  const size = Math.ceil(values.length / QUARTERS);
  const means = Array.from({ length: QUARTERS }, (_, i) => values.slice(i * size, (i + 1) * size))
    .filter((quarter) => quarter.length > 0)
    .map(mean);
  const wandered = Math.max(...means) - Math.min(...means);
  return wandered - Math.min(jitter(values), wandered / 2);
};

/** Standard deviation of what no smooth movement explains: each value against the middle of its neighbours. */
const jitter = (values: readonly number[]): number =>
  deviation(values.slice(1, -1).map((value, i) => value - ((values[i] ?? value) + (values[i + 2] ?? value)) / 2)) /
  Math.sqrt(1.5);

/** Between the shoulders in pixels: a trunk that points at the lens is no longer than a dot. */
const breadth = ({ image: { leftShoulder, rightShoulder } }: Pose): number =>
  Math.hypot(leftShoulder.x - rightShoulder.x, leftShoulder.y - rightShoulder.y);

/** Mid-shoulder to mid-hip in pixels. */
export const trunkLength = ({ image }: Pose): number =>
  Math.hypot(
    (image.leftShoulder.x + image.rightShoulder.x - image.leftHip.x - image.rightHip.x) / 2,
    (image.leftShoulder.y + image.rightShoulder.y - image.leftHip.y - image.rightHip.y) / 2,
  );
