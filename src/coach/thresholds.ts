/** One value for each channel of the signal, null where it is unseen. */
export type Channels = readonly (number | null)[];

/** Those that are seen. */
export const seenOf = (channels: Channels): number[] => channels.filter((value) => value !== null);

/** What the counter must know of the signal in a frame, in the count's unit. */
export interface Level {
  /** Change since the start pose, one for each channel, null where it is unseen; one at least is not. */
  readonly channels: Channels;
  /** What each channel's reading may be off by, one standard deviation. */
  readonly doubts: readonly number[];
  /** One standard deviation of the signal at rest. */
  readonly noise: number;
  /** The same with the network's slips: what single moments can be trusted to. */
  readonly spread: number;
  /** The same of the channels' mean. */
  readonly meanSpread: number;
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
