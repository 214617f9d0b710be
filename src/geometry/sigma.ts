import { degrees } from './vec';

/**
 * A lens up to 20° off square, for which the side view is meant, shortens the body's length to 0.94: angles come out up
 * to 6 % too large or small, evenly distributed.
 */
const OFF_SQUARE = 0.06 / Math.sqrt(3);

/** Standard deviation in degrees of the direction of a line between two landmarks, or of the angle between lines. */
export const angleSigma = (noise: number, angle: number, ...lengths: readonly number[]): number =>
  Math.hypot(degrees(Math.hypot(...lengths.map((length) => (Math.SQRT2 * noise) / length))), OFF_SQUARE * angle);

/** Standard deviation of a shift of one landmark from its rest as a share of a segment, the rest being a median. */
export const shiftSigma = (noise: number, shift: number, segment: number): number =>
  Math.hypot(noise / segment, OFF_SQUARE * shift);
