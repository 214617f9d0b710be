import { SIDES, type Joint, type Pose, type Side } from '../pose/pose';

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

const PAIRS = ['Shoulder', 'Elbow', 'Hip', 'Knee'] as const;

const depth = (pose: Pose, side: Side): number =>
  PAIRS.reduce((sum, part) => sum + pose.image[`${side}${part}` satisfies Joint].z, 0);

/** The flank that is nearer to the lens, by the model's depths of four joints a side. */
export const nearerSide = (pose: Pose): Side => (depth(pose, 'left') <= depth(pose, 'right') ? 'left' : 'right');

/** The nearer flank in most of the poses. */
export function nearerInMost(poses: readonly Pose[]): Side {
  const votes = SIDES.map((side) => poses.filter((pose) => nearerSide(pose) === side).length);
  return (votes[0] ?? 0) >= (votes[1] ?? 0) ? 'left' : 'right';
}
