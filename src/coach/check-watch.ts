import type { MeasureCheck } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { seen } from '../geometry/reading';
import { overshoot, readingFor, tolerance } from './band';
import { isClear } from './clear';
import type { Fault, MutedBecause } from './events';
import type { StartValues } from './start-values';
import type { Part } from './subject';

/** A fault whose joint goes out of sight stands for so long, then nothing is known of it. */
const MEMORY_MS = 500;

/** One check on one measure: one side of a sided one. Fires past the limit for long enough, clears with hysteresis. */
export class CheckWatch {
  /** Since when the fault stands, in ms of frame time; null while it does not. */
  sinceMs: number | null = null;
  /** The reading furthest past the limit since the fault began. */
  private worst = 0;
  private pastMs = 0;
  private unseenMs = 0;

  constructor(
    readonly check: MeasureCheck,
    private readonly part: Part,
  ) {}

  /** One frame in which the check applies, `stepMs` after the one before. Null where it was judged. */
  see(timeMs: number, stepMs: number, measures: Measures, start: StartValues): MutedBecause | null {
    const reading = readingFor(this.check, this.part.id, measures, start);
    if (!seen(reading)) return this.mute(stepMs, reading.unseen);
    if (!isClear(reading, this.roomOf(reading.value))) return this.mute(stepMs, 'vague');
    this.unseenMs = 0;
    this.judge(timeMs, stepMs, reading);
    return null;
  }

  /**
   * From good to the limit, or to a reading past it: what is far out is so however large its doubt near the limit is. Past
   * twice the limit a larger doubt is no better: the network's slips read anything.
   */
  private roomOf(value: number): number {
    const room = tolerance(this.check);
    return room + Math.min(room, Math.max(0, overshoot(this.check, value)));
  }

  /** Forgets the fault: the check does not apply now. */
  clear(): void {
    this.sinceMs = null;
    this.pastMs = 0;
  }

  get fault(): Fault | null {
    if (this.sinceMs === null) return null;
    const { side } = this.part;
    return { check: this.check.id, ...(side && { side }), worst: this.worst, atMs: this.sinceMs };
  }

  private mute(stepMs: number, because: MutedBecause): MutedBecause {
    this.unseenMs += stepMs;
    if (this.unseenMs > MEMORY_MS) this.clear();
    return because;
  }

  private judge(
    timeMs: number,
    stepMs: number,
    { value, sigma }: { readonly value: number; readonly sigma: number },
  ): void {
    const past = overshoot(this.check, value);
    if (past > (this.check.pastDoubt ? sigma : 0)) {
      if (this.pastMs === 0 || past > overshoot(this.check, this.worst)) this.worst = value;
      this.pastMs += stepMs;
      if (this.pastMs >= this.check.forMs) this.sinceMs ??= timeMs;
    } else if (past < -this.check.hysteresis) this.clear();
    else if (this.sinceMs === null) this.pastMs = Math.max(0, this.pastMs - stepMs);
  }
}
