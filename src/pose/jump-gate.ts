import { believed, sightOf, type Sight } from './limb-history';
import { LIMBS } from './limbs';
import { imageSlot, slotsOf, type PackedPose } from './packed-pose';

/** Each limb by its places in a packed pose: its joints' first ones in the picture, and all of them. */
const PARTS = LIMBS.map((joints) => ({ marks: joints.map(imageSlot), slots: joints.flatMap(slotsOf) }));

/** Where poses come more seldom than this, one of them is still no more than one glance of the network. */
const MAX_SPAN_MS = 100;
/** Longer than the longest disbelief of an arm that comes back (300 ms) and the smoothing's window together, at any frame rate. */
const KEPT_MS = 1000;

/**
 * Mends limbs that the network flips for moments (left for right, front for back, or to a pose of its own making). An
 * arm, a leg or the head is judged and mended as a whole, by any joint of it: a half-mended arm would be a new wrong arm.
 * Poses that a limb's most credible history leaves out get the limb from the line between their believed neighbours or,
 * where none follows yet, from the last believed one. Adds no delay to what does not jump; a limb that stays where it
 * has jumped to is believed 150 ms later, 50 ms of which the smoothing's own delay does not cover. At less than ten poses a second
 * flips of every other pose may pass: too little is seen to tell which arm is the true one.
 */
export class JumpGate {
  private recent: readonly PackedPose[] = [];
  private histories: readonly (readonly Sight[])[] = PARTS.map(() => []);

  /** Takes the newest pose; gives those since `sinceMs`, mended by all that is known now. Leaves its input alone. */
  see(pose: PackedPose, sinceMs: number): readonly PackedPose[] {
    const spanMs = Math.min(pose.timeMs - (this.recent.at(-1)?.timeMs ?? pose.timeMs), MAX_SPAN_MS);
    const kept = ({ timeMs }: PackedPose): boolean => pose.timeMs - timeMs <= KEPT_MS;
    this.recent = [...this.recent.filter(kept), pose];
    this.histories = PARTS.map(({ marks }, i) => {
      const known = (this.histories[i] ?? []).filter((sight) => kept(sight.pose));
      return [...known, sightOf(marks, pose, spanMs, known)];
    });
    const asked = this.recent.filter(({ timeMs }) => timeMs >= sinceMs);
    return PARTS.reduce<readonly PackedPose[]>(
      (poses, { slots }, i) => mended(poses, slots, believed(this.histories[i] ?? [])),
      asked,
    );
  }

  reset(): void {
    this.recent = [];
    this.histories = PARTS.map(() => []);
  }
}

/** The poses with one limb as in those that are believed of it. */
function mended(
  poses: readonly PackedPose[],
  slots: readonly number[],
  trusted: readonly PackedPose[],
): readonly PackedPose[] {
  const times = new Set(trusted.map(({ timeMs }) => timeMs));
  return poses.map((pose) => {
    if (times.has(pose.timeMs)) return pose;
    const before = trusted.findLast(({ timeMs }) => timeMs < pose.timeMs);
    const after = trusted.find(({ timeMs }) => timeMs > pose.timeMs);
    return before ? withLimb(pose, slots, before, after ?? before) : pose;
  });
}

/** The pose with a limb from the line between two others, or from one of them where they are the same. */
function withLimb(pose: PackedPose, slots: readonly number[], before: PackedPose, after: PackedPose): PackedPose {
  const share = before === after ? 0 : (pose.timeMs - before.timeMs) / (after.timeMs - before.timeMs);
  const values = pose.values.slice();
  for (const slot of slots) {
    const from = before.values[slot] ?? NaN;
    values[slot] = from + share * ((after.values[slot] ?? NaN) - from);
  }
  return { ...pose, values };
}
