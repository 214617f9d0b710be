import { JOINTS, type ImageLandmark, type Joint, type Pose, type Side } from '../../src/pose/pose';

type Vec3 = readonly [x: number, y: number, z: number];
type PerSide = Readonly<Record<Side, number>>;

/** A lying person in metres, told by the angles that the measures should find. x headward, y to the person's left, z up. */
export interface Lying {
  readonly abductionDeg: PerSide;
  /** Wrist over the chest's plane / arm length. */
  readonly lift: PerSide;
  /** Bend of the elbow towards the head, in the plane of the floor. */
  readonly elbowDeg: number;
  /** Rise of the hip–shoulder line. */
  readonly chestDeg: number;
  readonly headTurnDeg: number;
  readonly headPitchDeg: number;
  /** Proportions over the adult mean. */
  readonly shoulders: number;
  readonly arms: number;
  readonly trunk: number;
}

/** Where the lens stands: azimuth from the head end, + to the person's left; metres from mid-trunk. */
export interface Lens {
  readonly azimuthDeg: number;
  readonly heightM: number;
  readonly distanceM: number;
  readonly hfovDeg: number;
  readonly width: number;
  readonly height: number;
}

export const LENS: Lens = { azimuthDeg: 20, heightM: 1.2, distanceM: 2, hfovDeg: 66, width: 640, height: 480 };
const both = (value: number): PerSide => ({ left: value, right: value });
export const ON_FLOOR = -0.12;
export const lying = (abductionDeg = 90, change: Partial<Lying> = {}): Lying => ({
  abductionDeg: both(abductionDeg),
  lift: both(ON_FLOOR),
  elbowDeg: 0,
  chestDeg: 0,
  headTurnDeg: 0,
  headPitchDeg: 0,
  shoulders: 1,
  arms: 1,
  trunk: 1,
  ...change,
});
export const raised = (rest: Lying, lift: number, change: Partial<Lying> = {}): Lying => ({
  ...rest,
  lift: both(lift),
  ...change,
});

const rad = (deg: number): number => (deg * Math.PI) / 180;
const plus = (a: Vec3, b: Vec3, k = 1): Vec3 => [a[0] + k * b[0], a[1] + k * b[1], a[2] + k * b[2]];
const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function joints(body: Lying): Partial<Record<Joint, Vec3>> {
  const trunk = 0.49 * body.trunk;
  const pitch = rad(body.chestDeg);
  const tilt = ([x, y, z]: Vec3): Vec3 => [
    x * Math.cos(pitch) - z * Math.sin(pitch),
    y,
    x * Math.sin(pitch) + z * Math.cos(pitch),
  ];
  const hip: Vec3 = [-trunk / 2, 0, 0.11];
  const chest = plus(hip, tilt([trunk, 0, 0.015]));
  const placed: Partial<Record<Joint, Vec3>> = {};
  for (const side of ['left', 'right'] as const) {
    const out = side === 'left' ? 1 : -1;
    const shoulder = plus(chest, [0, out * 0.185 * body.shoulders, 0]);
    const bone = (abductionDeg: number): Vec3 => {
      const over = body.lift[side];
      const level = Math.sqrt(1 - over * over);
      const abduction = rad(abductionDeg);
      return tilt([-Math.cos(abduction) * level, out * Math.sin(abduction) * level, over]);
    };
    const elbow = plus(shoulder, bone(body.abductionDeg[side]), 0.32 * body.arms);
    const wrist = plus(elbow, bone(body.abductionDeg[side] + body.elbowDeg), 0.25 * body.arms);
    const knuckle = plus(wrist, bone(body.abductionDeg[side] + body.elbowDeg), 0.09 * body.arms);
    const hipJoint = plus(hip, [0, out * 0.095, 0]);
    placed[`${side}Shoulder`] = shoulder;
    placed[`${side}Elbow`] = elbow;
    placed[`${side}Wrist`] = wrist;
    placed[`${side}Index`] = knuckle;
    placed[`${side}Hip`] = hipJoint;
    placed[`${side}Knee`] = plus(hipJoint, [-0.42, out * 0.03, -0.05]);
    placed[`${side}Ankle`] = plus(hipJoint, [-0.84, out * 0.06, -0.05]);
  }
  return { ...placed, ...face(plus(chest, tilt([0.19, 0, 0])), body) };
}

function face(centre: Vec3, body: Lying): Partial<Record<Joint, Vec3>> {
  const [turn, pitch] = [rad(body.headTurnDeg), rad(body.headPitchDeg)];
  const crown: Vec3 = [Math.cos(pitch), 0, Math.sin(pitch)];
  const ventral: Vec3 = [Math.sin(pitch), 0, -Math.cos(pitch)];
  const out = plus([0, Math.sin(turn), 0], ventral, Math.cos(turn));
  const left = plus([0, Math.cos(turn), 0], ventral, -Math.sin(turn));
  const at = (c: number, l: number, o: number): Vec3 => plus(plus(plus(centre, crown, c), left, l), out, o);
  return {
    nose: at(-0.01, 0, 0.11),
    leftEye: at(0.03, 0.032, 0.085),
    rightEye: at(0.03, -0.032, 0.085),
    leftEar: at(0, 0.075, 0),
    rightEar: at(0, -0.075, 0),
    mouthLeft: at(-0.05, 0.025, 0.09),
    mouthRight: at(-0.05, -0.025, 0.09),
  };
}

/** The pose that a perfect network would give, or one that errs by `noise()` pixels in x and y of each joint. */
export function seenBy(lens: Lens, body: Lying, noise: () => number = () => 0, timeMs = 0): Pose {
  const azimuth = rad(lens.azimuthDeg);
  const eye: Vec3 = [Math.cos(azimuth) * lens.distanceM, Math.sin(azimuth) * lens.distanceM, lens.heightM];
  const slant = Math.hypot(lens.distanceM, lens.heightM - 0.1);
  const forward: Vec3 = [-eye[0] / slant, -eye[1] / slant, (0.1 - lens.heightM) / slant];
  const right: Vec3 = [-Math.sin(azimuth), Math.cos(azimuth), 0];
  const down: Vec3 = [
    forward[1] * right[2] - forward[2] * right[1],
    forward[2] * right[0] - forward[0] * right[2],
    forward[0] * right[1] - forward[1] * right[0],
  ];
  const focal = lens.width / 2 / Math.tan(rad(lens.hfovDeg) / 2);
  const placed = joints(body);
  const centre = placed.nose as Vec3;
  const image = {} as Record<Joint, ImageLandmark>;
  for (const joint of JOINTS) {
    const ray = plus(placed[joint] ?? centre, eye, -1);
    const depth = dot(ray, forward);
    image[joint] = {
      x: lens.width / 2 + (focal * dot(ray, right)) / depth + noise(),
      y: lens.height / 2 + (focal * dot(ray, down)) / depth + noise(),
      z: 0,
      visibility: 1,
    };
  }
  const world = Object.fromEntries(JOINTS.map((joint) => [joint, { x: 0, y: 0, z: 0 }])) as Pose['world'];
  return { timeMs, width: lens.width, height: lens.height, image, world, contour: null, presence: 1 };
}

/** The same scene in a mirror: left and right change places. */
export const mirrored = (body: Lying): Lying => ({
  ...body,
  abductionDeg: { left: body.abductionDeg.right, right: body.abductionDeg.left },
  lift: { left: body.lift.right, right: body.lift.left },
  headTurnDeg: -body.headTurnDeg,
});

/** Gaussian noise of `sigma` pixels, the same for the same seed. */
export function gaussian(sigma: number, seed: number): () => number {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 1) / 4294967297;
  };
  return () => sigma * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
