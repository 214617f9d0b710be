import { seenOf, type Channels } from './signal';
import { mean } from './statistics';
import { SUSTAINED_MS, Trailing } from './trailing';

interface Point {
  readonly timeMs: number;
  readonly value: number;
}

/** `value`: mean over the channels that are seen, the movement as a whole. */
export interface Sample extends Point {
  /** Whether all channels were seen: else the mean is of others than a moment before. */
  readonly whole: boolean;
}

/** A finished movement away from rest, before it is judged. Values are changes since rest, in the count's unit. */
export interface Movement {
  readonly startMs: number;
  readonly topMs: number;
  readonly endMs: number;
  /** The level that all channels have reached together. */
  readonly range: number;
  /** The level that each channel has reached. */
  readonly reached: readonly number[];
  /** What the reading of each may have been off by there, one standard deviation. */
  readonly doubts: readonly number[];
  /** How long the way out took, estimated from its middle part; null where that was not seen as a whole. */
  readonly outMs: number | null;
  /** The height of the movement as a whole over its noise: how far `outMs` can be trusted. */
  readonly clearness: number;
  /** ms for which the signal, or a channel of it, was unseen. */
  readonly unseenMs: number;
  /** ms at the top. */
  readonly topHeldMs: number;
  readonly end: MovementEnd;
}

/** Came back to rest; still up after long, or when the set ended; the person was lost from sight. */
export type MovementEnd = 'returned' | 'up' | 'lost';

/** The movement has begun where a tenth of its way is behind it: below that, noise decides. */
const START_LEVEL = 0.1;
/**
 * The way out is timed between 20 and 80 % of the height, clear of rest and of the top, where noise and a swaying hold
 * decide. A reaching movement spends 0.347 of its time there (minimum jerk, Flash & Hogan 1985).
 */
const OUT_FROM = 0.2;
const OUT_TO = 0.8;
const OUT_SHARE = 0.347;
/** Past this share of the height the way out is behind. */
const ALL_OUT = 0.9;

/** One movement while it goes on. Opened with the samples just before it, so that its start can be found. */
export class Stroke {
  private readonly samples: Sample[];
  private readonly together = new Trailing(SUSTAINED_MS);
  private readonly whole = new Trailing(SUSTAINED_MS);
  private height = 0;
  private readonly each: readonly Trailing[];
  /** The level that all channels have reached together, and each for itself. */
  range = 0;
  reached: number[];
  private doubts: number[];
  unseenMs = 0;
  topHeldMs = 0;

  constructor(channels: number, before: readonly Sample[]) {
    this.samples = [...before];
    this.each = Array.from({ length: channels }, () => new Trailing(SUSTAINED_MS));
    this.reached = this.each.map(() => 0);
    this.doubts = this.each.map(() => 0);
  }

  /** The channel that went furthest. */
  get lead(): number {
    return Math.max(...this.reached);
  }

  /** When the movement left rest, as known so far. */
  get sinceMs(): number {
    return this.samples[0]?.timeMs ?? 0;
  }

  add(timeMs: number, channels: Channels, doubts: readonly number[]): void {
    const told = seenOf(channels);
    const value = mean(told);
    this.samples.push({ timeMs, value, whole: told.length === channels.length });
    this.whole.push(timeMs, value);
    this.height = Math.max(this.height, this.whole.low);
    if (told.length === channels.length) this.together.push(timeMs, Math.min(...told));
    this.range = Math.max(this.range, this.together.low);
    this.each.forEach((trailing, i) => {
      const channel = channels[i] ?? null;
      if (channel !== null) trailing.push(timeMs, channel);
    });
    const lows = this.each.map(({ low }) => low);
    this.doubts = this.doubts.map((known, i) => ((lows[i] ?? 0) > (this.reached[i] ?? 0) ? (doubts[i] ?? 0) : known));
    this.reached = this.reached.map((known, i) => Math.max(known, lows[i] ?? 0));
  }

  finish(endMs: number, end: MovementEnd, noise: number): Movement {
    const top = this.samples.reduce((best, sample) => (sample.value > best.value ? sample : best));
    const startMs = this.lastBelow(START_LEVEL * this.height, top.timeMs);
    return {
      startMs,
      topMs: top.timeMs,
      endMs,
      range: this.range,
      reached: this.reached,
      doubts: this.doubts,
      outMs: this.sawTheWayOut(startMs, top.timeMs) ? this.outMs(startMs) : null,
      clearness: this.height / Math.max(noise, 1e-9),
      unseenMs: this.unseenMs,
      topHeldMs: this.topHeldMs,
      end,
    };
  }

  /** From below where it is timed, and all channels of it. */
  private sawTheWayOut(startMs: number, topMs: number): boolean {
    const out = this.samples.filter(({ timeMs }) => timeMs >= startMs && timeMs <= topMs);
    return (this.samples[0]?.value ?? 0) < OUT_FROM * this.height && out.every(({ whole }) => whole);
  }

  private outMs(startMs: number): number {
    return this.msBetween(startMs, OUT_FROM * this.height, OUT_TO * this.height) / OUT_SHARE;
  }

  private lastBelow(level: number, beforeMs: number): number {
    for (let i = this.samples.length - 1; i > 0; i--) {
      const [from, to] = [this.samples[i - 1], this.samples[i]];
      if (from && to && to.timeMs <= beforeMs && from.value <= level) return crossing(from, to, level);
    }
    return this.sinceMs;
  }

  /** ms spent between two levels on the way out: noise adds to it as often as it takes away. */
  private msBetween(fromMs: number, low: number, high: number): number {
    let spent = 0;
    for (let i = 1; i < this.samples.length; i++) {
      const [from, to] = [this.samples[i - 1], this.samples[i]];
      if (!from || !to || to.timeMs <= fromMs) continue;
      spent += Math.abs(crossing(from, to, high) - crossing(from, to, low));
      if (to.value > ALL_OUT * this.height) break;
    }
    return spent;
  }
}

/** When the straight line between two samples meets the level: counting must not depend on the frame rate. */
export const crossing = (from: Point, to: Point, level: number): number => {
  const rise = to.value - from.value;
  const share = rise === 0 ? 1 : Math.min(1, Math.max(0, (level - from.value) / rise));
  return from.timeMs + share * (to.timeMs - from.timeMs);
};
