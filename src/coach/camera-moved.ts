import { JOINTS, SIDES, type Joint, type Pose } from '../pose/pose';
import { mean, median } from './statistics';
import { trunkLength } from './stillness';

/** The pictures before and after the jolt are compared over so long: nobody shifts the whole body faster. */
const SPAN_MS = 500;
/** The whole body has shifted in the picture by this share of the trunk, about 12 cm. */
const SHIFT_SHARE = 0.25;
/** All joints share the shift to within this part of it; in a movement, planted hands or feet stay behind. */
const SPREAD_SHARE = 0.3;
/** Both hands, or a foot, that have gone less than this part of the shift are planted: the body has moved over them. */
const PLANTED_SHARE = 0.3;
/** A person who is found anew jumps for a frame or two; a moved camera stays moved. */
const LASTS_MS = 600;

/** Notices that the camera has been moved: the whole body shifts in the picture at once and stays there. */
export class CameraMoved {
  private poses: Pose[] = [];
  private suspect: { readonly before: Pose; readonly sinceMs: number } | null = null;

  /** One frame. True when the camera has just been moved. */
  see(pose: Pose): boolean {
    this.poses.push(pose);
    while (pose.timeMs - (this.poses[0]?.timeMs ?? pose.timeMs) > SPAN_MS) this.poses.shift();
    const before = this.suspect?.before ?? this.poses[0];
    if (!before || !shifted(before, pose)) this.suspect = null;
    else this.suspect ??= { before, sinceMs: pose.timeMs };
    if (this.suspect === null || pose.timeMs - this.suspect.sinceMs < LASTS_MS) return false;
    this.forget();
    return true;
  }

  forget(): void {
    this.poses = [];
    this.suspect = null;
  }
}

const shifted = (before: Pose, after: Pose): boolean => {
  const moves = JOINTS.map((joint) => ({
    x: after.image[joint].x - before.image[joint].x,
    y: after.image[joint].y - before.image[joint].y,
  }));
  const common = { x: median(moves.map(({ x }) => x)), y: median(moves.map(({ y }) => y)) };
  const shift = Math.hypot(common.x, common.y);
  const spread = mean(moves.map(({ x, y }) => Math.hypot(x - common.x, y - common.y)));
  const whole = shift > SHIFT_SHARE * trunkLength(before) && spread < SPREAD_SHARE * shift;
  return whole && !isPlanted(before, after, PLANTED_SHARE * shift);
};

/** Marks that stay while a body moves over them: both hands, or one foot; a far foot is often a guess. */
const PLANTS: readonly (readonly Joint[])[] = [
  ['leftWrist', 'rightWrist'],
  ...SIDES.map((side): Joint[] => [`${side}Ankle`, `${side}Heel`, `${side}FootIndex`]),
];

/** Whether hands or a foot are where they were, to within so many pixels. */
const isPlanted = (before: Pose, after: Pose, within: number): boolean =>
  PLANTS.some((joints) =>
    joints.every((joint) => {
      const [from, to] = [before.image[joint], after.image[joint]];
      return Math.hypot(to.x - from.x, to.y - from.y) < within;
    }),
  );
