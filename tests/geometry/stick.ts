import { CONTOUR_STATIONS, JOINTS, type ImageLandmark, type Joint, type Pose } from '../../src/pose/pose';

/** A flat figure seen square from its side: all angles in degrees, lengths in pixels of a 640×480 picture. */
export interface Stick {
  /** Which way the head points in the picture. */
  readonly headTo?: 'left' | 'right';
  /** Trunk over the horizontal. */
  readonly pitch?: number;
  /** Ear → nose off straight out of the front, + headward. */
  readonly head?: number;
  /** Upper arm from straight down, + the hand headward of the shoulder. */
  readonly arm?: number;
  readonly elbow?: number;
  /** Thigh from straight down, + the knee headward of the hip. */
  readonly thigh?: number;
  readonly knee?: number;
  /** Shifts the shoulders, the back and the head up by so many pixels. */
  readonly lift?: number;
}

const TRUNK = 120;
const UPPER_ARM = 75;
const FOREARM = 65;
const THIGH = 140; // as the arm, so that a level trunk stands on a level floor
const SHANK = 100;
const BACK = 25;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Headward and up, in degrees over the headward horizontal. */
const go = (from: Point, deg: number, by: number): Point => ({
  x: from.x + by * Math.cos((deg * Math.PI) / 180),
  y: from.y - by * Math.sin((deg * Math.PI) / 180),
});

/** The stick figure's pose. The hip stays at the picture's middle. */
export function stickPose({
  headTo = 'right',
  pitch = 0,
  head = 0,
  arm = 0,
  elbow = 0,
  thigh = 0,
  knee = 90,
  lift = 0,
}: Stick): Pose {
  const hip = { x: 280, y: 240 };
  const base = go(hip, pitch, TRUNK);
  const shoulder = { x: base.x, y: base.y - lift };
  const elbowAt = go(base, -90 + arm, UPPER_ARM);
  const wrist = go(elbowAt, -90 + arm + elbow, FOREARM);
  const kneeAt = go(hip, -90 + thigh, THIGH);
  const ankle = go(kneeAt, -90 + thigh - knee, SHANK);
  const ear = go(shoulder, pitch, 50);
  const nose = go(ear, pitch - 90 + head, 30);
  const places: Record<string, Point> = { shoulder, hip, elbow: elbowAt, wrist, knee: kneeAt, ankle, ear, nose };
  const part = (joint: Joint): Point => places[nameOf(joint)] ?? nose;
  const near = headTo === 'left' ? 'left' : 'right';
  const entries = JOINTS.map((joint) => [joint, landmark(part(joint), headTo, joint.startsWith(near))]);
  const image = Object.fromEntries(entries) as Pose['image'];
  const back = CONTOUR_STATIONS.map(() => BACK);
  return {
    timeMs: 0,
    width: 640,
    height: 480,
    image,
    world: image,
    contour: { left: back, right: back },
    presence: 1,
  };
}

const nameOf = (joint: Joint): string => {
  const bare = joint.replace(/^(left|right)/, '').toLowerCase();
  return { pinky: 'wrist', index: 'wrist', thumb: 'wrist', heel: 'ankle', footindex: 'ankle' }[bare] ?? bare;
};

const landmark = ({ x, y }: Point, headTo: 'left' | 'right', near: boolean): ImageLandmark => ({
  x: headTo === 'right' ? x : 640 - x,
  y,
  z: near ? -40 : 40,
  visibility: 1,
});

/** The picture turned over, left for right: what a lens on the other flank of a mirror-built person sees. */
export function mirrored(pose: Pose): Pose {
  const other = (joint: Joint): Joint => JOINTS.find((it) => it === swapSides(joint)) ?? joint;
  const entries = JOINTS.map((joint) => {
    const at = pose.image[other(joint)];
    return [joint, { ...at, x: pose.width - at.x }];
  });
  const world = JOINTS.map((joint) => [joint, { ...pose.world[other(joint)], x: -pose.world[other(joint)].x }]);
  return {
    ...pose,
    image: Object.fromEntries(entries) as Pose['image'],
    world: Object.fromEntries(world) as Pose['world'],
    contour: pose.contour && { left: pose.contour.right, right: pose.contour.left },
  };
}

const swapSides = (joint: Joint): string =>
  joint
    .replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left'))
    .replace(/Left|Right/, (side) => (side === 'Left' ? 'Right' : 'Left'));

/** The pose in a picture `by` times as large. */
export function enlarged(pose: Pose, by: number): Pose {
  const entries = JOINTS.map((joint) => {
    const at = pose.image[joint];
    return [joint, { ...at, x: at.x * by, y: at.y * by, z: at.z * by }];
  });
  const grow = (edge: readonly (number | null)[]) => edge.map((out) => (out === null ? null : out * by));
  return {
    ...pose,
    width: pose.width * by,
    height: pose.height * by,
    image: Object.fromEntries(entries) as Pose['image'],
    contour: pose.contour && { left: grow(pose.contour.left), right: grow(pose.contour.right) },
  };
}

/** The pose shifted as a whole, so that `joint` comes to lie where the other pose has it. */
export function shiftedOnto(pose: Pose, other: Pose, joint: Joint): Pose {
  const [dx, dy] = [other.image[joint].x - pose.image[joint].x, other.image[joint].y - pose.image[joint].y];
  const entries = JOINTS.map((it) => {
    const at = pose.image[it];
    return [it, { ...at, x: at.x + dx, y: at.y + dy }];
  });
  return { ...pose, image: Object.fromEntries(entries) as Pose['image'] };
}
