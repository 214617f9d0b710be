import type { UnseenBecause } from '../geometry/reading';

/** Lost after so long without the person or the count's measure; shorter gaps are bridged. */
const LOST_MS = 1500;
/** Found again after so long in sight, so that a flicker is none. */
const FOUND_MS = 500;
/** Sight that was lost again within so long comes and goes: it has to last longer, about half a rep, to be told of. */
const UNSTEADY_MS = 8000;
const FOUND_AGAIN_MS = 2000;

export type Missing = UnseenBecause | 'lost';

/** Whether the person is in sight, with patience both ways. */
export class Tracking {
  lost = false;
  private seenMs: number | null = null;
  private backMs: number | null = null;
  private lastMs: number | null = null;
  private foundMs = -Infinity;
  private unsteady = false;

  /** One frame; `missing` is why the count's measure is not seen, or null when it is. What has changed, if anything. */
  see(timeMs: number, missing: Missing | null): 'lost' | 'found' | null {
    const hole = this.lastMs !== null && timeMs - this.lastMs > LOST_MS;
    this.lastMs = timeMs;
    this.seenMs ??= timeMs;
    if (!this.lost && (hole || (missing !== null && timeMs - this.seenMs > LOST_MS))) return this.lose(timeMs);
    if (missing !== null) this.backMs = null;
    else return this.sight(timeMs);
    return null;
  }

  /** The set was interrupted: the time until the next frame says nothing about the person. */
  restart(): void {
    this.lost = this.unsteady = false;
    this.foundMs = -Infinity;
    this.seenMs = this.backMs = this.lastMs = null;
  }

  private lose(timeMs: number): 'lost' {
    this.lost = true;
    this.unsteady = timeMs - this.foundMs < UNSTEADY_MS;
    this.backMs = null;
    return 'lost';
  }

  private sight(timeMs: number): 'found' | null {
    this.seenMs = timeMs;
    this.backMs ??= timeMs;
    if (!this.lost || timeMs - this.backMs < (this.unsteady ? FOUND_AGAIN_MS : FOUND_MS)) return null;
    this.lost = false;
    this.foundMs = timeMs;
    return 'found';
  }
}
