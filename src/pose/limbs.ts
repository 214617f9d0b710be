import { JOINTS, SIDES, type Joint } from './pose';

/** Joints that hang together, so that the network mistakes them together: the head, each arm with its shoulder and hand, each leg with its hip. */
export const LIMBS: readonly (readonly Joint[])[] = [
  matching(/nose|Eye|Ear|mouth/),
  ...SIDES.flatMap((side) => [
    matching(new RegExp(`^${side}(Shoulder|Elbow|Wrist|Pinky|Index|Thumb)$`)),
    matching(new RegExp(`^${side}(Hip|Knee|Ankle|Heel|FootIndex)$`)),
  ]),
];

function matching(name: RegExp): readonly Joint[] {
  return JOINTS.filter((joint) => name.test(joint));
}
