import type { Pose } from '../pose/pose';

/** A clip whose start pose has not been held still by then begins in motion. */
const PATIENCE_MS = 4000;
/** One slow movement out and back: so much must have been seen to tell rest from range. */
const SPAN_MS = 3000;
/** The posture may be left at the far end of the movement, not for most of the time. */
const MET_SHARE = 0.6;

/** Finds poses to learn a weak baseline from, in a clip that begins in motion. */
export class WeakBaseline {
  private seen: { readonly pose: Pose; readonly met: boolean }[] = [];
  private firstMs: number | null = null;

  /** One frame; `met` says whether the conditions of the start pose hold. The poses to learn from, or null. */
  see(pose: Pose, met: boolean): readonly Pose[] | null {
    this.firstMs ??= pose.timeMs;
    this.seen.push({ pose, met });
    while (pose.timeMs - (this.seen[0]?.pose.timeMs ?? pose.timeMs) > SPAN_MS) this.seen.shift();
    const inPosture = this.seen.filter((entry) => entry.met).map((entry) => entry.pose);
    const enough = pose.timeMs - this.firstMs >= PATIENCE_MS && inPosture.length >= MET_SHARE * this.seen.length;
    return enough && met ? inPosture : null;
  }
}
