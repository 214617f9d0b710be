import type { Pose } from '../pose/pose';
import { HeldPose } from './held-pose';

/** Who has heard what to do and then stays still for so long believes that they do it: the sentence takes 3 s. */
const BELIEVES_MS = 6000;

/**
 * Notices somebody who keeps still in what they take for the start pose while one and the same condition of it seems
 * unmet. Whether it is the person or the picture that is wrong is not known then, and should not be said as if it were.
 */
export class Stuck {
  private readonly still = new HeldPose();
  private on: { readonly condition: string; readonly sinceMs: number } | null = null;

  /** One frame, with the condition that is not met, or null. Whether it has stood so long before somebody who is still. */
  see(pose: Pose, condition: string | null): boolean {
    this.still.see(pose, condition !== null);
    if (condition === null || this.still.held === null) this.on = null;
    else if (this.on?.condition !== condition) this.on = { condition, sinceMs: pose.timeMs };
    return this.on !== null && pose.timeMs - this.on.sinceMs >= BELIEVES_MS;
  }
}
