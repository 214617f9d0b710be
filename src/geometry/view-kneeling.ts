import { SIDES, type Joint } from '../pose/pose';
import type { LaidOut, PosedBody } from './view-body';
import { PROPORTIONS } from './prone-body';
import type { Points } from './prone-points';
import { add, FOCAL, RAD, signOf, type Point, type ProneCamera, type Vec3 } from './prone-space';

/** Indices into the fit's parameters: the lens as in the lying body, then logarithms of lengths, then angles. */
const P = {
  azimuth: 0,
  pitch: 1,
  roll: 2,
  x: 3,
  y: 4,
  logDepth: 5,
  shoulders: 6,
  hips: 7,
  hands: 8,
  upperArm: 9,
  forearm: 10,
  thigh: 11,
  shank: 12,
  thighTilt: 13,
  trunkPitch: 14,
  armTilt: 15,
  foreTilt: 16,
  size: 17,
} as const;

/** A quantity as it is known before looking: mean and one standard deviation. Angles in radians, heights in trunks. */
interface Known {
  readonly mean: number;
  readonly spread: number;
}

/** How somebody on their knees holds themselves. Tilts are from the vertical, + the lower end headward of the upper. */
export interface Kneeling {
  readonly thighTilt: Known;
  readonly trunkPitch: Known;
  readonly armTilt: Known;
  readonly foreTilt: Known;
  /** Heights over the floor; where a support is known its height tells the lens's. */
  readonly elbow: Known | null;
  readonly wrist: Known;
}

const deg = (mean: number, spread: number): Known => ({ mean: mean * RAD, spread: spread * RAD });

/** A knee's or an ankle's joint over the floor one kneels on: about 6 cm of a 50-cm trunk. */
const KNEE = 0.12;

/** Hands under the shoulders, knees under the hips, each as far off as the start pose lets in. */
export const HANDS_AND_KNEES: Kneeling = {
  thighTilt: deg(0, 12),
  trunkPitch: deg(0, 12),
  armTilt: deg(0, 10),
  foreTilt: deg(0, 10),
  elbow: null,
  wrist: { mean: 0.11, spread: 0.05 },
};

/** Forearms on a seat 40–50 cm high, knees on the floor. */
export const AT_A_CHAIR: Kneeling = {
  thighTilt: deg(0, 15),
  trunkPitch: deg(15, 20),
  armTilt: deg(45, 25),
  foreTilt: deg(90, 25),
  elbow: { mean: 0.98, spread: 0.12 },
  wrist: { mean: 0.98, spread: 0.12 },
};

/** A lens between the floor and a table, looking slightly down. */
const LOW = deg(12, 15);

const PARTS = ['Shoulder', 'Elbow', 'Wrist', 'Hip', 'Knee', 'Ankle'] as const;
const JOINTS_USED: readonly Joint[] = SIDES.flatMap((side) => PARTS.map((part): Joint => `${side}${part}`));

/** The body of somebody on their knees, both sides alike. Its origin is on the floor between the knees. */
export const kneelingBody = (posture: Kneeling): PosedBody => ({
  originHeight: 0,
  joints: () => JOINTS_USED,
  layOut,
  priors: (p) => priors(p, posture),
  startsOf: (marks) => startsOf(marks, posture),
});

function layOut(p: readonly number[]): LaidOut {
  const n = (at: number): number => p[at] ?? 0;
  const long = (at: number, { mean }: { readonly mean: number }): number => mean * Math.exp(n(at));
  const joints: Partial<Record<Joint, Vec3>> = {};
  const [breadth, width] = [long(P.hips, PROPORTIONS.hips) / 2, long(P.shoulders, PROPORTIONS.shoulders) / 2];
  const spread = width * Math.exp(n(P.hands));
  for (const side of SIDES) {
    const y = (half: number): number => signOf(side) * half;
    const knee: Vec3 = [0, y(breadth), KNEE];
    const hip = add(knee, swing(long(P.thigh, PROPORTIONS.thigh), Math.PI - n(P.thighTilt), 0));
    const pitch = n(P.trunkPitch);
    const shoulder: Vec3 = [hip[0] + Math.cos(pitch), y(width), hip[2] + Math.sin(pitch)];
    const elbow = add(shoulder, swing(long(P.upperArm, PROPORTIONS.upperArm), n(P.armTilt), y(spread - width) / 2));
    const wrist = add(elbow, swing(long(P.forearm, PROPORTIONS.forearm), n(P.foreTilt), y(spread - width) / 2));
    joints[`${side}Knee`] = knee;
    joints[`${side}Hip`] = hip;
    joints[`${side}Ankle`] = [-long(P.shank, PROPORTIONS.shank), y(breadth), KNEE];
    joints[`${side}Shoulder`] = shoulder;
    joints[`${side}Elbow`] = elbow;
    joints[`${side}Wrist`] = wrist;
  }
  return { camera: cameraOf(p), joints };
}

function cameraOf(p: readonly number[]): ProneCamera {
  const n = (at: number): number => p[at] ?? 0;
  return {
    azimuth: n(P.azimuth),
    pitch: n(P.pitch),
    roll: n(P.roll),
    origin: [n(P.x), n(P.y)],
    depth: Math.exp(n(P.logDepth)),
  };
}

/** A bone of this length hanging down, swung headward by `tilt` from straight down and shifted to the side. */
const swing = (length: number, tilt: number, aside: number): Vec3 => [
  length * Math.sin(tilt),
  aside,
  -length * Math.cos(tilt),
];

function priors(p: readonly number[], posture: Kneeling): number[] {
  const n = (at: number): number => p[at] ?? 0;
  const { joints } = layOut(p);
  const off = (value: number, { mean, spread }: Known): number => (value - mean) / spread;
  const height = (joint: Joint): number => joints[joint]?.[2] ?? 0;
  return [
    n(P.roll) / (3 * RAD), // a laptop stands level
    off(n(P.pitch), LOW),
    (n(P.logDepth) - Math.log(4.5)) / 0.5, // 2.2 m, as the exercises ask, within a factor of 1.6
    n(P.shoulders) / PROPORTIONS.shoulders.spread,
    n(P.hips) / PROPORTIONS.hips.spread,
    n(P.hands) / 0.2, // hands as far apart as the shoulders, more or less
    n(P.upperArm) / PROPORTIONS.upperArm.spread,
    n(P.forearm) / PROPORTIONS.forearm.spread,
    n(P.thigh) / PROPORTIONS.thigh.spread,
    n(P.shank) / PROPORTIONS.shank.spread,
    off(n(P.thighTilt), posture.thighTilt),
    off(n(P.trunkPitch), posture.trunkPitch),
    off(n(P.armTilt), posture.armTilt),
    off(n(P.foreTilt), posture.foreTilt),
    off(height('leftWrist'), posture.wrist),
    ...(posture.elbow ? [off(height('leftElbow'), posture.elbow)] : []),
  ];
}

/** Off either shoulder, on the flank that the picture tells: face down, who points to the right shows the right one. */
function startsOf(marks: Points, posture: Kneeling): number[][] {
  const [knees, shoulders] = [between(marks, 'Knee'), between(marks, 'Shoulder')];
  const [dx, dy] = [shoulders[0] - knees[0], shoulders[1] - knees[1]];
  const reach = Math.max(1e-3, Math.hypot(dx, dy));
  const flank = dx >= 0 ? -1 : 1;
  return [45, 120].map((azimuth) => {
    const start = new Array<number>(P.size).fill(0);
    start[P.azimuth] = flank * azimuth * RAD;
    start[P.pitch] = LOW.mean;
    [start[P.x], start[P.y]] = knees;
    // From the knees to the shoulders it is about a trunk up and a trunk along.
    const apart = Math.hypot(Math.sin(azimuth * RAD), 1);
    start[P.logDepth] = Math.log(Math.min(20, Math.max(1, (FOCAL * apart) / reach)));
    start[P.thighTilt] = posture.thighTilt.mean;
    start[P.trunkPitch] = posture.trunkPitch.mean;
    start[P.armTilt] = posture.armTilt.mean;
    start[P.foreTilt] = posture.foreTilt.mean;
    return start;
  });
}

const between = (marks: Points, part: 'Knee' | 'Shoulder'): Point => {
  const [left, right] = [marks[`left${part}`], marks[`right${part}`]];
  return [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
};
