import type { CoachEvent, SetupStep } from './events';

/** A step is said once it has stood for so long: a flicker is not worth a sentence. */
const STEADY_MS = 700;
/** A step that still stands is said again after so long. */
const REPEAT_MS = 8000;
/** One that comes back after another is not said sooner than this: two that take turns would talk without end. */
const BACK_MS = 4000;

/** Turns the step of every frame into sparse set-up events. */
export class Announcer {
  private now: { readonly key: string; readonly sinceMs: number } | null = null;
  private last: string | null = null;
  private readonly saidMs = new Map<string, number>();

  /** `once`: while this step stands, there is nothing to be done about it, and it is said one time only. */
  see(timeMs: number, setup: SetupStep, once = false): readonly CoachEvent[] {
    const key = JSON.stringify(setup);
    if (this.now?.key !== key) this.now = { key, sinceMs: timeMs };
    if (timeMs - this.now.sinceMs < STEADY_MS) return [];
    if (timeMs - (this.saidMs.get(key) ?? -Infinity) < this.quietMs(key, once)) return [];
    this.last = key;
    this.saidMs.set(key, timeMs);
    return [{ type: 'setup', timeMs, setup }];
  }

  private quietMs(key: string, once: boolean): number {
    if (key !== this.last) return BACK_MS;
    return once ? Infinity : REPEAT_MS;
  }
}
