import type { StartCondition } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { seen } from '../geometry/reading';
import { inside } from './band';

/** Shoulders over the hips by more than this share of the trunk: the trunk stands nearer to upright (1) than to level. */
const UPRIGHT = 0.6;
/** A trunk so many degrees outside its start condition is in another posture: no movement of the exercises goes there. */
const FAR_OUTSIDE_DEG = 30;
/** So long, so that pushing up on the hands by mistake does not end the set. */
const GOT_UP_MS = 2000;

/** Notices that the person has got up. */
export class GotUp {
  private sinceMs: number | null = null;
  private readonly trunk: readonly StartCondition[];

  constructor(start: readonly StartCondition[]) {
    this.trunk = start.filter((condition) => condition.measure === 'trunkPitch');
  }

  /** Out of the posture now: what moves meanwhile is no attempt. */
  get out(): boolean {
    return this.sinceMs !== null;
  }

  /**
   * One frame; null measures when nobody was found. True once the person has been out of the posture for long enough.
   * Who was on the way up when the picture's edge cut them off is taken to have gone on.
   */
  see(timeMs: number, measures: Measures | null): boolean {
    const out = measures && this.isOut(measures);
    if (out === false) this.sinceMs = null;
    if (out === true) this.sinceMs ??= timeMs;
    return this.sinceMs !== null && timeMs - this.sinceMs >= GOT_UP_MS;
  }

  /** Null where the trunk is not seen. */
  private isOut(measures: Measures): boolean | null {
    const { uprightness, trunkPitch } = measures;
    if (!seen(uprightness) && !seen(trunkPitch)) return null;
    const upright = seen(uprightness) && uprightness.value > UPRIGHT;
    const pitched = this.trunk.some(
      (condition) => seen(trunkPitch) && inside(condition, trunkPitch.value) < -FAR_OUTSIDE_DEG,
    );
    return upright || pitched;
  }
}
