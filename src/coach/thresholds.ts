import type { SeenSignal } from './signal';

/** What the counter must know in a frame: the signal, and what is asked of it, in the count's unit. */
export interface Level extends SeenSignal {
  /** The range that a rep must reach now. */
  readonly needed: number;
  /** The person's own range, or null while it is not known. */
  readonly ownRange: number | null;
}

/** Rest is left at a quarter of the range and reached again at 15 % of it: the hysteresis between the two. */
const LEAVE_SHARE = 0.25;
const RETURN_SHARE = 0.15;
/** Three standard deviations over rest, held for as long as `SUSTAINED_MS`, are no noise. */
export const NOISE_DEVIATIONS = 3;
/** Where rest is left and where it is reached again, over the rest level. */
export const thresholds = (level: Level): { readonly leave: number; readonly back: number } => {
  const scale = Math.max(level.needed, 0.5 * (level.ownRange ?? 0));
  const noise = NOISE_DEVIATIONS * level.noise;
  const leave = Math.max(LEAVE_SHARE * scale, noise);
  return { leave, back: Math.max(RETURN_SHARE * scale, 0.8 * noise) };
};
