import { degrees } from './vec';

/**
 * A lens up to 20° off square, for which the side view is meant, shortens the body's length to 0.94: angles come out up
 * to 6 % too large or small, evenly distributed.
 */
const OFF_SQUARE = 0.06 / Math.sqrt(3);

/**
 * Elbows and knees bend outward by up to 15° besides: 35° off the picture's plane, an angle comes out up to 18 % small,
 * evenly distributed.
 */
const OUT_OF_PLANE = 0.18 / Math.sqrt(3);

const directionSigma = (noise: number, lengths: readonly number[]): number =>
  degrees(Math.hypot(...lengths.map((length) => (Math.SQRT2 * noise) / length)));

/** Standard deviation in degrees of the direction of a line between two landmarks, or of the angle between lines. */
export const angleSigma = (noise: number, angle: number, ...lengths: readonly number[]): number =>
  Math.hypot(directionSigma(noise, lengths), OFF_SQUARE * angle);

/**
 * Standard deviation in degrees of an elbow's or a knee's flexion. Once its start is known (`since`, the change from it),
 * that of the change: how far the limb bends outward is the person's own and cancels.
 */
export const flexionSigma = (noise: number, flexion: number, since: number | null, ...lengths: readonly number[]) =>
  Math.hypot(
    directionSigma(noise, lengths),
    OUT_OF_PLANE * Math.min(flexion, 180 - flexion, Math.abs(since ?? Infinity)),
  );

/** Standard deviation of a shift of one landmark from its rest as a share of a segment, the rest being a median. */
export const shiftSigma = (noise: number, shift: number, segment: number): number =>
  Math.hypot(noise / segment, OFF_SQUARE * shift);
