import type { CoachEvent } from './events';

const BEAT_MS = 1000;
/** "Locked on" is said to its end before the first number. */
const LEAD_IN_MS = 1500;

/** After a breath, counts down one number a second of frame time, then says "begin". */
export class Countdown {
  private said = 0;
  private startMs: number | null = null;
  done = false;

  constructor(private readonly from: number) {}

  see(timeMs: number): readonly CoachEvent[] {
    this.startMs ??= timeMs;
    const events: CoachEvent[] = [];
    while (!this.done && timeMs - this.startMs >= LEAD_IN_MS + this.said * BEAT_MS) {
      const n = this.from - this.said;
      if (n > 0) events.push({ type: 'countdown', timeMs, n });
      else events.push({ type: 'begin', timeMs });
      this.done = n <= 0;
      this.said += 1;
    }
    return events;
  }
}
