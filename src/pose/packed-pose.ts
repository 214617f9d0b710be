import { CONTOUR_STATIONS, JOINTS, type Joint, type Pose, type TrunkContour } from './pose';

/** A pose as a row of numbers, so that one set of weights averages all of them. NaN stands for what is not known. */
export interface PackedPose {
  readonly timeMs: number;
  readonly width: number;
  readonly height: number;
  readonly values: Float64Array;
}

const IMAGE = 0;
const IMAGE_VALUES = 4;
const WORLD = IMAGE + JOINTS.length * IMAGE_VALUES;
const WORLD_VALUES = 3;
const CONTOUR = WORLD + JOINTS.length * WORLD_VALUES;
const PRESENCE = CONTOUR + 2 * CONTOUR_STATIONS.length;
const LENGTH = PRESENCE + 1;

/** Where each joint's coordinates begin in `values`: x, y, z in pixels, and x, y, z in metres. */
export const JOINT_SLOTS: ReadonlyMap<Joint, Slots> = new Map(
  JOINTS.map((joint, index) => [joint, { image: IMAGE + index * IMAGE_VALUES, world: WORLD + index * WORLD_VALUES }]),
);

interface Slots {
  readonly image: number;
  readonly world: number;
}

/** Where a joint's x and y in the picture stand in `values`: there and next to it. */
export const imageSlot = (joint: Joint): number => JOINT_SLOTS.get(joint)?.image ?? NaN;

/** All places of a joint's numbers in `values`. */
export function slotsOf(joint: Joint): number[] {
  const { image, world } = JOINT_SLOTS.get(joint) ?? { image: NaN, world: NaN };
  const row = (first: number, length: number): number[] => Array.from({ length }, (_, i) => first + i);
  return [...row(image, IMAGE_VALUES), ...row(world, WORLD_VALUES)];
}

export function pack({ timeMs, width, height, image, world, contour, presence }: Pose): PackedPose {
  const values = new Float64Array(LENGTH);
  for (const [joint, slot] of JOINT_SLOTS) {
    const mark = image[joint];
    values[slot.image] = mark.x;
    values[slot.image + 1] = mark.y;
    values[slot.image + 2] = mark.z;
    values[slot.image + 3] = mark.visibility;
    const place = world[joint];
    values[slot.world] = place.x;
    values[slot.world + 1] = place.y;
    values[slot.world + 2] = place.z;
  }
  CONTOUR_STATIONS.forEach((_, station) => {
    values[CONTOUR + 2 * station] = contour?.left[station] ?? NaN;
    values[CONTOUR + 2 * station + 1] = contour?.right[station] ?? NaN;
  });
  values[PRESENCE] = presence;
  return { timeMs, width, height, values };
}

export function unpack({ timeMs, width, height, values }: PackedPose): Pose {
  const at = (index: number): number => values[index] ?? NaN;
  const image = byJoint(({ image: slot }) => ({
    x: at(slot),
    y: at(slot + 1),
    z: at(slot + 2),
    visibility: share(at(slot + 3)),
  }));
  const world = byJoint(({ world: slot }) => ({ x: at(slot), y: at(slot + 1), z: at(slot + 2) }));
  return { timeMs, width, height, image, world, contour: contourOf(at), presence: share(at(PRESENCE)) };
}

function contourOf(at: (index: number) => number): TrunkContour | null {
  const side = (first: number) =>
    CONTOUR_STATIONS.map((_, station) => {
      const distance = at(first + 2 * station);
      return Number.isNaN(distance) ? null : distance;
    });
  const contour = { left: side(CONTOUR), right: side(CONTOUR + 1) };
  return [...contour.left, ...contour.right].some((distance) => distance !== null) ? contour : null;
}

/** Weighted averages that fit a line may leave 0–1 by a little. */
function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function byJoint<T>(make: (slot: Slots) => T): Record<Joint, T> {
  const made: Partial<Record<Joint, T>> = {};
  for (const [joint, slot] of JOINT_SLOTS) made[joint] = make(slot);
  return made as Record<Joint, T>;
}
