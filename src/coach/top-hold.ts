import type { CoachEvent } from './events';
import type { RepCounter } from './rep-counter';

/** Tells the seconds for which the top of a rep is held, of an exercise that asks for it. */
export class TopHold {
  /** The last second told in this rep; -1 before its top. */
  private told = -1;

  /** `holdMs`: how long the top is to be held, in whole seconds; undefined where it is not. */
  constructor(private readonly holdMs: number | undefined) {}

  /** 0–1 of the time asked for, once the top has been reached; else null. */
  progress({ holding, topHeldMs }: RepCounter): number | null {
    return this.holdMs === undefined || !holding ? null : Math.min(1, topHeldMs / this.holdMs);
  }

  /** One frame: another second, at most up to what is asked for. */
  see(timeMs: number, { open, holding, topHeldMs }: RepCounter): readonly CoachEvent[] {
    if (this.holdMs === undefined) return [];
    if (!open) this.told = -1;
    if (!holding) return [];
    const of = this.holdMs / 1000;
    const s = Math.min(of, Math.floor(topHeldMs / 1000));
    if (s <= this.told) return [];
    this.told = s;
    return [{ type: 'top-held', timeMs, s, of }];
  }
}
