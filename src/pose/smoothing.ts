import { centredAverage } from './centred-average';
import { JumpGate } from './jump-gate';
import { pack, unpack, type PackedPose } from './packed-pose';
import type { Pose } from './pose';

/**
 * By how much the smoothed pose lags behind the newest one: half the window. Where poses come more seldom, by one pose, so
 * that no pose is described before the next one has shown it to be no jump.
 */
export const SMOOTHING_DELAY_MS = 100;

/** Poses this far apart are not one movement any more: averaging across would invent what lay between. */
const MAX_GAP_MS = 500;

/** Turns trembling poses into smooth ones, `SMOOTHING_DELAY_MS` late. Pure: its only clock is the poses' own. */
export interface Smoother {
  /** Takes the newest pose; gives the smoothed one of `SMOOTHING_DELAY_MS` earlier, null while that lies before the first. */
  push(pose: Pose): Pose | null;
  /** What is still owed, when the person has gone or the frames have ended: one per pose not yet described. Then as new. */
  flush(): Pose[];
  reset(): void;
}

export function createSmoother(): Smoother {
  const gate = new JumpGate();
  let recent: readonly PackedPose[] = [];
  let describedMs = -Infinity;

  const at = (timeMs: number): Pose => {
    describedMs = timeMs;
    return unpack(centredAverage(recent, timeMs, SMOOTHING_DELAY_MS));
  };
  const reset = (): void => {
    gate.reset();
    recent = [];
    describedMs = -Infinity;
  };
  const push = (pose: Pose): Pose | null => {
    const newest = pack(pose);
    if (!continues(recent.at(-1), newest)) reset();
    // The next window begins later than this one; one pose before it stays, to span a gap.
    const from = recent.findLast(({ timeMs }) => timeMs <= describedMs - SMOOTHING_DELAY_MS)?.timeMs ?? -Infinity;
    recent = gate.see(newest, from);
    const first = recent[0]?.timeMs ?? Infinity;
    const timeMs = Math.min(pose.timeMs - SMOOTHING_DELAY_MS, recent.at(-2)?.timeMs ?? -Infinity);
    return timeMs < first ? null : at(timeMs);
  };
  const flush = (): Pose[] => {
    const owed = recent.filter(({ timeMs }) => timeMs > describedMs).map(({ timeMs }) => at(timeMs));
    reset();
    return owed;
  };
  return { push, flush, reset };
}

function continues(before: PackedPose | undefined, now: PackedPose): boolean {
  if (before === undefined) return true;
  const gap = now.timeMs - before.timeMs;
  return gap > 0 && gap <= MAX_GAP_MS && now.width === before.width && now.height === before.height;
}
