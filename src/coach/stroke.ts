import { crossing, type Sample } from './sample';
import { seenOf, type Channels } from './signal';
import { mean } from './statistics';
import { SUSTAINED_MS, Trailing } from './trailing';
import { START_LEVEL, wayOut, type WayOut } from './way-out';

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
  /** The way out of the channel that shows it best; null where none was seen to go all of it. */
  readonly out: WayOut | null;
  /** The height of the movement as a whole over its noise. */
  readonly clearness: number;
  /** ms for which the signal, or a channel of it, was unseen. */
  readonly unseenMs: number;
  /** ms at the top. */
  readonly topHeldMs: number;
  readonly end: MovementEnd;
}

/** Came back to rest; still up after long, or when the set ended; the person was lost from sight. */
export type MovementEnd = 'returned' | 'up' | 'lost';

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
    this.samples.push({ timeMs, value, channels, doubts });
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
      out: this.wayOut(noise),
      clearness: this.height / Math.max(noise, 1e-9),
      unseenMs: this.unseenMs,
      topHeldMs: this.topHeldMs,
      end,
    };
  }

  /** Two arms go out together: the one that is marked more surely tells how fast, and the other may lag by its marks alone. */
  private wayOut(noise: number): WayOut | null {
    const ways = this.reached.map((height, i) => wayOut(this.samples, i, height, noise)).filter((way) => way !== null);
    return ways.reduce<WayOut | null>((best, way) => (best && best.doubt <= way.doubt ? best : way), null);
  }

  private lastBelow(level: number, beforeMs: number): number {
    for (let i = this.samples.length - 1; i > 0; i--) {
      const [from, to] = [this.samples[i - 1], this.samples[i]];
      if (from && to && to.timeMs <= beforeMs && from.value <= level) return crossing(from, to, level);
    }
    return this.sinceMs;
  }
}
