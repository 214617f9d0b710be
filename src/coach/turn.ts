import type { RepExercise, TurnCheck } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { seen } from '../geometry/reading';
import { isClear } from './clear';
import type { Fault } from './events';
import { loopWidth, type LoopPoint, type LoopWidth } from './loop';
import { LONGEST_MS } from './rep-counter';
import type { Movement } from './stroke';
import type { EndVerdict } from './tempo';

/** Seen for less of the way than this, a loop may have been closed by the hole. */
const SEEN_SHARE = 0.75;

interface Watched {
  readonly check: TurnCheck;
  points: LoopPoint[];
}

/** Which way round a movement goes, for each check that asks. */
export class Turn {
  private readonly watched: readonly Watched[];
  private frames: number[] = [];

  constructor(private readonly exercise: Pick<RepExercise, 'checks' | 'count'>) {
    this.watched = exercise.checks.filter((check) => check.kind === 'turn').map((check) => ({ check, points: [] }));
  }

  /** One frame, at rest too: a movement is known as one only when it is well on its way. `up`: how far the count's measure has come. */
  see(timeMs: number, up: number, measures: Measures): void {
    const recent = (at: number): boolean => timeMs - at < 2 * LONGEST_MS;
    this.frames = [...this.frames.filter(recent), timeMs];
    this.watched.forEach((one) => {
      const across = measures[one.check.measure];
      const kept = one.points.filter((point) => recent(point.timeMs));
      one.points = seen(across) ? [...kept, { timeMs, up, across: across.value, sigma: across.sigma }] : kept;
    });
  }

  /**
   * Judges a movement that has ended: a loop the wrong way round is a fault, `worst` its width. One too narrow to tell, or
   * too narrow for its doubt, is unseen. What does not reach the exercise's floor is no circle.
   */
  judge({ range, startMs, topMs, endMs }: Movement): EndVerdict {
    if (range < this.exercise.count.floor) return { faults: [], unseen: [] };
    const faults: Fault[] = [];
    const unseen: string[] = [];
    this.watched.forEach(({ check: { id, atLeast }, points }) => {
      const width = this.widthBetween(points, startMs, endMs);
      const told = width !== null && Math.abs(width.value) >= atLeast && isClear(width, Math.abs(width.value));
      if (!told) unseen.push(id);
      else if (width.value < 0) faults.push({ check: id, worst: width.value, atMs: topMs });
    });
    return { faults, unseen };
  }

  private widthBetween(points: readonly LoopPoint[], fromMs: number, toMs: number): LoopWidth | null {
    const within = (timeMs: number): boolean => timeMs >= fromMs && timeMs <= toMs;
    const own = points.filter(({ timeMs }) => within(timeMs));
    return own.length < SEEN_SHARE * this.frames.filter(within).length ? null : loopWidth(own);
  }
}
