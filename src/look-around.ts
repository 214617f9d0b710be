import type { LiveView } from './coach/events';

/** Getting from one start pose's condition to the next takes a second or two: who has not by then may be somebody else. */
const PATIENCE_MS = 4000;

/**
 * Notices when the engine should look for somebody else: before a set begins it may follow a bystander who was there
 * first, and would never let go of them. Once the start pose is held, nobody else is looked for.
 */
export class LookAround {
  private sinceMs: number | null = null;

  /** One view of the coach's; whether to look afresh now. */
  due({ timeMs, phase, pose, holdProgress }: LiveView): boolean {
    if (phase !== 'setup' || pose === null || holdProgress > 0) this.sinceMs = null;
    else this.sinceMs ??= timeMs;
    if (this.sinceMs === null || timeMs - this.sinceMs < PATIENCE_MS) return false;
    this.sinceMs = timeMs;
    return true;
  }
}
