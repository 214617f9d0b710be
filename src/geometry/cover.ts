import type { Side } from '../pose/pose';
import type { Points } from './axes';
import { nearJoints } from './side-body';
import { distanceToSegment, type Vec } from './vec';

/** Half the breadth of an arm or a shin with its sleeve, as a share of the trunk: about 5 cm of 50. */
const LIMB = 0.1;
/** Half the depth of a trunk or a thigh from the side: about 11 cm of 50. */
const TRUNK = 0.22;

/** Whether the near arm lies across a point, which it then hides, whatever visibility the model gives. */
export function behindArm(points: Points, near: Side, trunk: number, point: Vec): boolean {
  const { shoulder, elbow, wrist } = nearJoints(points, near);
  const reach = LIMB * trunk;
  return distanceToSegment(point, shoulder, elbow) < reach || distanceToSegment(point, elbow, wrist) < reach;
}

/** Whether the near half of the body lies across a point of the far half. */
export function behindBody(points: Points, near: Side, trunk: number, point: Vec): boolean {
  const { shoulder, hip, knee, ankle } = nearJoints(points, near);
  return (
    behindArm(points, near, trunk, point) ||
    distanceToSegment(point, shoulder, hip) < TRUNK * trunk ||
    distanceToSegment(point, hip, knee) < TRUNK * trunk ||
    distanceToSegment(point, knee, ankle) < LIMB * trunk
  );
}
