import { describe, expect, it } from 'vitest';
import { athleteAt, motionOf } from '../../src/athlete/motion';
import { BODIES } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import { projectPose } from '../../src/athlete/project';
import { facingDown } from '../../src/geometry/prone-sides';
import { JOINTS, type Joint, type Pose } from '../../src/pose/pose';

const twin = (joint: Joint): Joint =>
  joint.replace(/left|right|Left|Right/, (side) => {
    const other = /l/i.test(side[0] ?? '') ? 'right' : 'left';
    return /[LR]/.test(side) ? other[0]?.toUpperCase() + other.slice(1) : other;
  }) as Joint;

/** The pose as a network sees it that takes these joints' left for their right. */
function mixedUp(pose: Pose, which: (joint: Joint) => boolean): Pose {
  const read = <T>(joints: Readonly<Record<Joint, T>>) =>
    Object.fromEntries(JOINTS.map((joint) => [joint, joints[which(joint) ? twin(joint) : joint]])) as Record<Joint, T>;
  return { ...pose, image: read(pose.image), world: read(pose.world) };
}

const lying = (exercise: 'prone-t-raise' | 'prone-y-raise', azimuthDeg: number, timeMs = 5000): Pose => {
  const motion = motionOf({ exercise, body: BODIES.heavy, seed: 3, reps: 1 });
  const camera = { ...WEBCAM, azimuthDeg, heightM: 1.2, distanceM: 2.2 };
  return projectPose(athleteAt(motion, timeMs), camera, timeMs);
};

describe('facingDown', () => {
  const views = (['prone-t-raise', 'prone-y-raise'] as const).flatMap((exercise) =>
    [-65, -45, -20, 0, 30, 45, 65].map((azimuth) => [exercise, azimuth] as const),
  );

  it.each(views)('leaves %s from %d° as it is where every joint is on its side', (exercise, azimuth) => {
    const pose = lying(exercise, azimuth);
    expect(facingDown(pose)).toBe(pose);
  });

  it.each(views)('turns %s from %d° over where left and right are mixed up', (exercise, azimuth) => {
    const pose = lying(exercise, azimuth);
    expect(facingDown(mixedUp(pose, () => true))).toEqual(pose);
    expect(facingDown(mixedUp(pose, (joint) => /Elbow|Wrist|Pinky|(left|right)Index|Thumb/.test(joint)))).toEqual(pose);
  });

  it('leaves someone alone who stands and faces the lens, left on the right of the picture', () => {
    const pose = lying('prone-t-raise', 0);
    const standing = { ...pose, image: { ...pose.image } };
    for (const joint of JOINTS) standing.image[joint] = { ...pose.image[joint], y: pose.height - pose.image[joint].y };
    expect(facingDown(standing)).toBe(standing);
  });
});
