import type { CoachEvent, SetupStep } from './events';

/** A step is said once it has stood for so long: a flicker is not worth a sentence. */
const STEADY_MS = 700;
/** A step that still stands is said again after so long. */
const REPEAT_MS = 8000;

/** Turns the step of every frame into sparse set-up events. */
export class Announcer {
  private now: { readonly key: string; readonly sinceMs: number } | null = null;
  private said: { readonly key: string; readonly atMs: number } | null = null;

  see(timeMs: number, setup: SetupStep): readonly CoachEvent[] {
    const key = JSON.stringify(setup);
    if (this.now?.key !== key) this.now = { key, sinceMs: timeMs };
    if (timeMs - this.now.sinceMs < STEADY_MS) return [];
    if (this.said?.key === key && timeMs - this.said.atMs < REPEAT_MS) return [];
    this.said = { key, atMs: timeMs };
    return [{ type: 'setup', timeMs, setup }];
  }
}
