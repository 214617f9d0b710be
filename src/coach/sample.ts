import type { Channels } from './signal';

export interface Point {
  readonly timeMs: number;
  readonly value: number;
}

/** One frame of a movement. `value`: mean over the channels that are seen, the movement as a whole. */
export interface Sample extends Point {
  readonly channels: Channels;
  /** What each channel's reading may be off by, one standard deviation. */
  readonly doubts: readonly number[];
}

/** When the straight line between two samples meets the level: counting must not depend on the frame rate. */
export const crossing = (from: Point, to: Point, level: number): number => {
  const rise = to.value - from.value;
  const share = rise === 0 ? 1 : Math.min(1, Math.max(0, (level - from.value) / rise));
  return from.timeMs + share * (to.timeMs - from.timeMs);
};
