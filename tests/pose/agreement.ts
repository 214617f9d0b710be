import type { Joint, Pose, WorldLandmark } from '../../src/pose/pose';

/** The joints that are compared: the face, the hands and the feet lie close to these. */
const BODY: readonly Joint[] = (['Shoulder', 'Elbow', 'Wrist', 'Hip', 'Knee', 'Ankle'] as const).flatMap(
  (part) => [`left${part}`, `right${part}`] as const,
);
/** From here up a joint counts as seen: below, the network itself takes it to be hidden or outside, and guesses. */
const SEEN = 0.5;

export interface Disagreement {
  /** Mean distance between the two engines' joints, as a share of the body's height. */
  readonly share: number;
  /** How many of the 12 joints were compared: those that either engine sees and that lie in the picture. */
  readonly joints: number;
  /** The joint that is furthest off, and by how much. */
  readonly worst: string;
}

/** How far apart two poses of one person in one picture are. */
export function disagreement(one: Pose, other: Pose): Disagreement {
  const height = bodyHeight(other);
  const compared = BODY.filter((joint) => isSeen(joint, one, other)).map((joint) => ({
    joint,
    share: distance(one.image[joint], other.image[joint]) / height,
  }));
  const worst = compared.reduce((a, b) => (a.share >= b.share ? a : b), { joint: '', share: 0 });
  return {
    share: compared.reduce((sum, { share }) => sum + share, 0) / compared.length,
    joints: compared.length,
    worst: `${worst.joint} ${worst.share.toFixed(3)}`,
  };
}

function isSeen(joint: Joint, one: Pose, other: Pose): boolean {
  const { x, y } = other.image[joint];
  const inPicture = x >= 0 && y >= 0 && x <= other.width && y <= other.height;
  return inPicture && Math.max(one.image[joint].visibility, other.image[joint].visibility) >= SEEN;
}

/**
 * From nose to ankle along the body, in pixels at the person's distance: the height in metres of the joints in space,
 * times the pixels per metre. So who crouches, or lies along the line of sight, is as tall as who stands.
 */
function bodyHeight({ image, world }: Pose): number {
  const chain = [world.nose, ...(['Shoulder', 'Hip', 'Knee', 'Ankle'] as const).map((part) => middle(world, part))];
  const metres = chain.slice(1).reduce((sum, point, index) => sum + length(point, chain[index] ?? point), 0);
  return (metres * spread(BODY.map((joint) => image[joint]))) / spread(BODY.map((joint) => world[joint]));
}

function length(one: WorldLandmark, other: WorldLandmark): number {
  return Math.hypot(one.x - other.x, one.y - other.y, one.z - other.z);
}

function middle(world: Pose['world'], part: 'Shoulder' | 'Hip' | 'Knee' | 'Ankle') {
  const [left, right] = [world[`left${part}`], world[`right${part}`]];
  return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2, z: (left.z + right.z) / 2 };
}

/** Root of the summed squares of the distances from the middle, as the picture shows it. */
function spread(points: readonly { x: number; y: number }[]): number {
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  return Math.hypot(...points.map((point) => Math.hypot(point.x - x, point.y - y)));
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** In the picture. */
function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
