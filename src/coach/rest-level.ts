import type { Channels } from './signal';
import { clamp } from './statistics';

/** A rest level that moves is followed this slowly: a lift of several seconds must not be taken for drift. */
const FOLLOW_MS = 4000;
/** The rest level may wander by half of what a rep needs; past that it is another posture, not drift. */
const BOUND_SHARE = 0.5;
/** A longer hole between samples says nothing about what went on in it. */
const LONGEST_STEP_MS = 200;

/** Where each channel of the signal rests. Zero at the start pose; small slow drift is followed within bounds. */
export class RestLevel {
  private levels: number[];

  constructor(channels: number) {
    this.levels = Array.from({ length: channels }, () => 0);
  }

  /** The channels as change since rest. */
  from(channels: Channels): Channels {
    return channels.map((value, i) => (value === null ? null : value - (this.levels[i] ?? 0)));
  }

  /** Moves the levels a little towards the resting signal. */
  follow(channels: Channels, stepMs: number, needed: number): void {
    const share = 1 - Math.exp(-Math.min(stepMs, LONGEST_STEP_MS) / FOLLOW_MS);
    this.move(channels, share, needed);
  }

  /** Takes the present signal for rest, as far as the bounds allow. */
  settle(channels: Channels, needed: number): void {
    this.move(channels, 1, needed);
  }

  /** Takes the lower of rest and the present signal, without bounds: the start pose was held at the movement's far end. */
  sink(channels: Channels): void {
    this.levels = this.levels.map((level, i) => Math.min(level, channels[i] ?? level));
  }

  private move(channels: Channels, share: number, needed: number): void {
    const bound = BOUND_SHARE * needed;
    this.levels = this.levels.map((level, i) => {
      const to = level + share * ((channels[i] ?? level) - level);
      return clamp(to, Math.min(level, -bound), Math.max(level, bound));
    });
  }
}
