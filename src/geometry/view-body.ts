import type { Joint } from '../pose/pose';
import type { Points } from './prone-points';
import type { ProneCamera, Vec3 } from './prone-space';

/** A lens and a body before it, laid out from parameters. Lengths in the person's trunk lengths. */
export interface LaidOut {
  readonly camera: ProneCamera;
  readonly joints: Readonly<Partial<Record<Joint, Vec3>>>;
}

/** A body in a start pose as a few unknowns: what a fit to its marks solves for, lens included. */
export interface PosedBody {
  /** How high the body's origin is over the floor, in trunk lengths. */
  readonly originHeight: number;
  /** The joints by which it is solved. */
  joints(marks: Points): readonly Joint[];
  /** Lens and joints as the parameters tell; x headward along the floor, y to the person's left, z up. */
  layOut(parameters: readonly number[]): LaidOut;
  /** What is known before looking, each in standard deviations. */
  priors(parameters: readonly number[]): number[];
  /** Where the fit sets out. Each is tried and the likeliest outcome taken. */
  startsOf(marks: Points): number[][];
}
