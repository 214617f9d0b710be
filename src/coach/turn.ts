import type { RepExercise, TurnCheck } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { isClear } from './clear';
import type { Fault } from './events';
import { Loop } from './loop';
import type { Movement } from './stroke';
import type { EndVerdict } from './tempo';

/** Which way round a movement goes, for each check that asks. */
export class Turn {
  private readonly watched: readonly { readonly check: TurnCheck; readonly loop: Loop }[];

  constructor(private readonly exercise: Pick<RepExercise, 'checks' | 'count'>) {
    this.watched = exercise.checks
      .filter((check) => check.kind === 'turn')
      .map((check) => ({ check, loop: new Loop() }));
  }

  /** One frame of the movement; `up`: how far the count's measure has come. */
  see(up: number, measures: Measures): void {
    this.watched.forEach(({ check, loop }) => loop.see(up, measures[check.measure]));
  }

  /**
   * Judges a movement that has ended: a loop the wrong way round is a fault, `worst` its width. One too narrow to tell, or
   * too narrow for its doubt, is unseen. What does not reach the exercise's floor is no circle.
   */
  judge({ range, topMs }: Movement): EndVerdict {
    if (range < this.exercise.count.floor) return { faults: [], unseen: [] };
    const faults: Fault[] = [];
    const unseen: string[] = [];
    this.watched.forEach(({ check: { id, atLeast }, loop: { width } }) => {
      const told = width !== null && Math.abs(width.value) >= atLeast && isClear(width, Math.abs(width.value));
      if (!told) unseen.push(id);
      else if (width.value < 0) faults.push({ check: id, worst: width.value, atMs: topMs });
    });
    return { faults, unseen };
  }
}
