import { SIDES, type Side } from '../pose/pose';
import { leastSquares, type Fit } from './prone-least-squares';
import { markOf, type Mark } from './prone-marks';
import { mildly } from './prone-mildly';
import type { Points } from './prone-points';
import type { ProneRest } from './prone-rest';
import { middle, RAD, signOf, type Point, type Vec3 } from './prone-space';

/** The trunk of one frame, in the body's frame. */
export interface ChestState {
  /** Rise of the hip → mid-shoulder line since the start pose, radians. */
  readonly chestPitch: number;
  /** Mid-shoulder. */
  readonly chest: Vec3;
  readonly shoulder: Readonly<Record<Side, Vec3>>;
}

export interface ChestFit {
  readonly state: ChestState;
  /** Standard deviations: of the pitch in radians, of mid-shoulder's height in trunk lengths. */
  readonly pitchSigma: number;
  readonly heightSigma: number;
}

const P = { slideX: 0, slideY: 1, pitch: 2, stretch: 3, roll: 4 } as const;

/** How far a lying trunk moves, one standard deviation: it lies where it lay, and rises as one, seldom past 15°. */
const PRIOR = [0.03, 0.03, 2 * RAD, 0.02, 3 * RAD] as const;

/** A chest stays down or rises by 10–20°. */
const pull = (parameter: number, deviations: number): number =>
  parameter === P.pitch ? mildly(deviations) : deviations;

/** Solves where shoulders and hips are, with the lens and every length as in the start pose. */
export function fitChest(points: Points, rest: ProneRest, project: (at: Vec3) => Point): ChestFit {
  const marks = SIDES.map((side) => ({
    side,
    shoulder: markOf(`${side}Shoulder`, side, points, rest),
    hip: markOf(`${side}Hip`, side, points, rest),
  }));
  const residuals = (p: readonly number[]): number[] => {
    const all = p.map((value, i) => pull(i, value / (PRIOR[i] ?? 1)));
    for (const { side, shoulder, hip } of marks) {
      miss(all, project(shoulderOf(p, rest, side)), shoulder);
      miss(all, project(hipOf(p, rest, side)), hip);
    }
    return all;
  };
  const fit = leastSquares(residuals, [0, 0, 0, 0, 0], 6);
  return { state: chestOf(fit.parameters, rest), ...deviations(fit, rest) };
}

/** Adds what lies between a place in the picture and a mark, in standard deviations. */
function miss(all: number[], [x, y]: Point, { at, sigma }: Mark): void {
  all.push((x - at[0]) / sigma, (y - at[1]) / sigma);
}

function chestOf(p: readonly number[], rest: ProneRest): ChestState {
  const shoulder = { left: shoulderOf(p, rest, 'left'), right: shoulderOf(p, rest, 'right') };
  return { chestPitch: p[P.pitch] ?? 0, chest: middle(shoulder.left, shoulder.right), shoulder };
}

/** The height's change with each parameter is that of the lever from hips to shoulders. */
function deviations(fit: Fit, rest: ProneRest): Pick<ChestFit, 'pitchSigma' | 'heightSigma'> {
  const pitchSigma = Math.sqrt(fit.covariance(P.pitch, P.pitch));
  const lever = rest.shoulder.left[0] - rest.hip.left[0];
  return { pitchSigma, heightSigma: lever * pitchSigma };
}

/** The shoulder turned about the hips by the chest's pitch, about the spine by its roll, and slid with the body. */
function shoulderOf(p: readonly number[], rest: ProneRest, side: Side): Vec3 {
  const [slideX = 0, slideY = 0, pitch = 0, stretch = 0, roll = 0] = p;
  const [shoulder, hip] = [rest.shoulder[side], rest.hip[side]];
  const [dx, dz] = [shoulder[0] + stretch - hip[0], shoulder[2] - hip[2]];
  const [c, s] = [Math.cos(pitch), Math.sin(pitch)];
  const tilt = roll * Math.abs(shoulder[1]) * signOf(side);
  return [hip[0] + dx * c - dz * s + slideX, shoulder[1] + slideY, hip[2] + dx * s + dz * c + tilt];
}

function hipOf([slideX = 0, slideY = 0]: readonly number[], rest: ProneRest, side: Side): Vec3 {
  const [x, y, z] = rest.hip[side];
  return [x + slideX, y + slideY, z];
}
