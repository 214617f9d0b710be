import { imageSlot, type PackedPose } from './packed-pose';
import type { Joint } from './pose';

/**
 * A limb jumps where one of its joints is 15 cm off within `AT_ONCE_MS`: 0.6 m/s, which a lift reaches only as a gross
 * jerk (12 cm in 0.35 s peak at 0.64 m/s; minimum jerk, Flash & Hogan 1985). Hands count: of a mistaken arm they stray
 * furthest. The torso, which is about half a metre long or wide, gives the picture's scale.
 */
const JUMP_TORSOS = 0.3;
const AT_ONCE_MS = 250;
/**
 * Believing in a jump costs as much as disbelieving the network for so long. Away and back are two jumps: what is back
 * within 300 ms has not been away, since the quickest voluntary there-and-back of a limb takes 0.3–0.4 s. What stays is
 * believed after half of that.
 */
export const JUMP_COSTS_MS = 150;

/** One pose and what is known of a limb in it. */
export interface Sight {
  readonly pose: PackedPose;
  /** How far a joint is off in pixels that has jumped. */
  readonly jumpPx: number;
  /** The time that the pose stands for, in ms: what disbelieving it costs. */
  readonly spanMs: number;
  /** The least cost, in ms, of a history of the limb that ends with believing this pose. */
  readonly costMs: number;
  /** The pose believed before it in that history; null for the first. */
  readonly beforeMs: number | null;
}

/** The newest pose as an end of a limb's history. `marks`: where its joints stand in the picture; `sights` in order of time. */
export function sightOf(marks: readonly number[], pose: PackedPose, spanMs: number, sights: readonly Sight[]): Sight {
  const jumpPx = JUMP_TORSOS * torso(pose);
  let best: Sight = { pose, jumpPx, spanMs, costMs: sights.length === 0 ? 0 : Infinity, beforeMs: null };
  let disbelievedMs = 0;
  for (let i = sights.length - 1; i >= 0; i--) {
    const before = sights[i];
    if (!before) break;
    const stayedMs = before.costMs + disbelievedMs;
    disbelievedMs += before.spanMs;
    if (stayedMs >= best.costMs) continue; // cheaper already, whether it has jumped or not
    const costMs = stayedMs + (jumps(marks, before, pose) ? JUMP_COSTS_MS : 0);
    if (costMs < best.costMs) best = { ...best, costMs, beforeMs: before.pose.timeMs };
  }
  return best;
}

/** The poses that the most credible history of a limb believes, in order of time. */
export function believed(sights: readonly Sight[]): readonly PackedPose[] {
  const poses: PackedPose[] = [];
  for (let sight = mostCredible(sights); sight;) {
    poses.unshift(sight.pose);
    const { beforeMs } = sight;
    sight = sights.find(({ pose }) => pose.timeMs === beforeMs);
  }
  return poses;
}

/** Where that history ends: with the newest pose, unless the limb seems to have jumped just now. */
function mostCredible(sights: readonly Sight[]): Sight | undefined {
  let [best, leastMs, disbelievedMs]: [Sight | undefined, number, number] = [undefined, Infinity, 0];
  for (const sight of sights.toReversed()) {
    const costMs = sight.costMs + disbelievedMs;
    if (costMs < leastMs) [best, leastMs] = [sight, costMs];
    disbelievedMs += sight.spanMs;
  }
  return best;
}

function jumps(marks: readonly number[], { pose, jumpPx }: Sight, to: PackedPose): boolean {
  const most = jumpPx * Math.max(1, (to.timeMs - pose.timeMs) / AT_ONCE_MS);
  const off = (slot: number): number => (to.values[slot] ?? NaN) - (pose.values[slot] ?? NaN);
  return marks.some((slot) => Math.hypot(off(slot), off(slot + 1)) > most);
}

/** The longer of trunk length and shoulder width in pixels: one of the two shows in any view. */
function torso(pose: PackedPose): number {
  const length = (of: typeof x): number =>
    (of(pose, 'leftShoulder') + of(pose, 'rightShoulder') - of(pose, 'leftHip') - of(pose, 'rightHip')) / 2;
  const width = (of: typeof x): number => of(pose, 'leftShoulder') - of(pose, 'rightShoulder');
  return Math.max(Math.hypot(length(x), length(y)), Math.hypot(width(x), width(y)));
}

const x = (pose: PackedPose, joint: Joint): number => pose.values[imageSlot(joint)] ?? NaN;
const y = (pose: PackedPose, joint: Joint): number => pose.values[imageSlot(joint) + 1] ?? NaN;
