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

  /** One frame. True once the person has been out of the posture for long enough. */
  see(timeMs: number, measures: Measures): boolean {
    if (!this.isOut(measures)) this.sinceMs = null;
    else this.sinceMs ??= timeMs;
    return this.sinceMs !== null && timeMs - this.sinceMs >= GOT_UP_MS;
  }

  private isOut(measures: Measures): boolean {
    const { uprightness } = measures;
    if (seen(uprightness) && uprightness.value > UPRIGHT) return true;
    return this.trunk.some((condition) => {
      const reading = measures.trunkPitch;
      return seen(reading) && inside(condition, reading.value) < -FAR_OUTSIDE_DEG;
    });
  }
}
