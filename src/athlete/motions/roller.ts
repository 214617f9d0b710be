import type { Vec3 } from '../vec';

/** A foam roller of the usual 15 cm across, radius in metres. */
export const ROLLER_RADIUS = 0.075;

/** Where a foam roller lies. */
export interface Roller {
  /** Its middle, in metres. */
  readonly at: Vec3;
  /** Across the body, or lengthwise below it. */
  readonly lies: 'across' | 'lengthwise';
}
