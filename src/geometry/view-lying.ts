import { SIDES, type Joint } from '../pose/pose';
import { ARM_JOINTS, LEG_JOINTS, LYING_HEIGHT, TRUNK_JOINTS } from './prone-body';
import { inPicture, type Points } from './prone-points';
import { bodyOf, startsOf } from './prone-rest-body';
import { priorResiduals } from './prone-rest-residuals';
import type { PosedBody } from './view-body';

/** The body of somebody face down, the arms anywhere on the floor: the one that the arm solver starts from. */
export const LYING_BODY: PosedBody = {
  originHeight: LYING_HEIGHT.shoulder,
  joints: jointsIn,
  layOut: bodyOf,
  priors: (p) => priorResiduals(p, bodyOf(p)),
  startsOf,
};

/** Legs that lie out of the picture are guesses. */
function jointsIn(marks: Points): Joint[] {
  const legs = SIDES.flatMap((side) => LEG_JOINTS[side]).filter((joint) => inPicture(marks[joint], marks.frame));
  return [...TRUNK_JOINTS, ...ARM_JOINTS.left, ...ARM_JOINTS.right, ...legs];
}
