import type { StartCondition } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { seen } from '../geometry/reading';
import { inside } from './band';

/**
 * Shoulders over the hips by more than this share of the trunk, which then stands steeper than 53°: a kneeling trunk does
 * (80–90°), a short person's at a chair, 40°, does not.
 */
const UPRIGHT = 0.8;
/** A trunk so many degrees outside its start condition is in another posture: no movement of the exercises goes there. */
const FAR_OUTSIDE_DEG = 30;
/** Out of the posture for so long, so that pushing up on the hands by mistake does not end the set. */
const GOT_UP_MS = 2000;
/** Somebody passing by is taken for the person for a moment, while the person is out of sight. */
const SEEN_OUT_MS = 500;

/** Notices that the person has got up. Nobody gets up from an exercise that begins upright: who leaves it is lost. */
export class GotUp {
  private inMs: number | null = null;
  private outMs: number | null = null;
  private readonly trunk: readonly StartCondition[];
  private readonly beginsUpright: boolean;

  constructor(start: readonly StartCondition[]) {
    this.trunk = start.filter((condition) => condition.measure === 'trunkPitch');
    const upright = start.some(({ measure, above = 0 }) => measure === 'uprightness' && above > 0);
    this.beginsUpright = upright || start.length === 0; // what is only guided asks for no posture
  }

  /** Out of the posture now: what moves meanwhile is no attempt. */
  get out(): boolean {
    return this.outMs !== null;
  }

  /**
   * One frame; null measures when nobody was found. True once the person has been out of the posture for long enough.
   * Who was on the way up when the picture's edge cut them off is taken to have gone on, and who is seen standing after
   * having been out of sight, to have got up there.
   */
  see(timeMs: number, measures: Measures | null): boolean {
    const out = measures && this.isOut(measures);
    this.inMs ??= timeMs;
    if (out === false) [this.inMs, this.outMs] = [timeMs, null];
    if (out === true) this.outMs ??= timeMs;
    return this.outMs !== null && timeMs - this.outMs >= SEEN_OUT_MS && timeMs - this.inMs >= GOT_UP_MS;
  }

  /** Null where the trunk is not seen. */
  private isOut(measures: Measures): boolean | null {
    const { uprightness, trunkPitch } = measures;
    if (!seen(uprightness) && !seen(trunkPitch)) return null;
    if (this.beginsUpright) return false;
    const upright = seen(uprightness) && uprightness.value > UPRIGHT;
    const pitched = this.trunk.some(
      (condition) => seen(trunkPitch) && inside(condition, trunkPitch.value) < -FAR_OUTSIDE_DEG,
    );
    return upright || pitched;
  }
}
