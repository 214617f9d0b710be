import type { Pose } from '../pose/pose';
import { isStill, LEAST_POSES } from './stillness';

/** The start pose has to be held for so long. */
export const HOLD_MS = 1000;
/** Stillness shows over so long. */
const WINDOW_MS = 400;
/** The posture may be misread for so long without the hold being lost. */
const FORGIVE_MS = 200;

/** Collects the poses of the start pose while it is held still. */
export class HeldPose {
  private poses: Pose[] = [];
  private metMs = -Infinity;

  /** One frame: `met` says whether the conditions of the start pose hold. */
  see(pose: Pose, met: boolean): void {
    if (met) this.metMs = pose.timeMs;
    if (pose.timeMs - this.metMs > FORGIVE_MS) this.poses = [];
    else if (met) this.add(pose);
  }

  clear(): void {
    this.poses = [];
  }

  /** 0–1. */
  get progress(): number {
    return Math.min(1, this.heldMs / HOLD_MS);
  }

  /** The poses of the last second, once it has been held still throughout; before that null. */
  get held(): readonly Pose[] | null {
    return this.heldMs >= HOLD_MS && this.poses.length >= LEAST_POSES ? this.poses : null;
  }

  private get heldMs(): number {
    const [first, last] = [this.poses[0], this.poses.at(-1)];
    return first && last ? last.timeMs - first.timeMs : 0;
  }

  private add(pose: Pose): void {
    if (pose.timeMs - (this.poses.at(-1)?.timeMs ?? pose.timeMs) > FORGIVE_MS * 2) this.poses = [];
    this.poses.push(pose);
    while (this.poses[1] && pose.timeMs - this.poses[1].timeMs >= HOLD_MS) this.poses.shift();
    const shows = this.heldMs >= WINDOW_MS && this.poses.length >= LEAST_POSES;
    if (shows && !isStill(this.poses)) this.poses = this.since(pose.timeMs - WINDOW_MS / 2);
  }

  private since(timeMs: number): Pose[] {
    return this.poses.filter((pose) => pose.timeMs >= timeMs);
  }
}
