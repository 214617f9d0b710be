import type { Exercise } from '../../exercises/exercise';
import type { Programme } from '../../programmes/programme';
import type { Start } from '../live/start';
import { exercisesOf } from './exercises-of';

/** One exercise of a programme that has been done, with its newest set. */
export interface Done {
  readonly exercise: Exercise;
  readonly setId: string;
}

/** A programme as it is gone through, exercise after exercise. */
export class ProgrammeRun {
  done = $state.raw<readonly Done[]>([]);
  /** Between two exercises: the one to come, and whether it begins by itself. */
  between = $state.raw<{ readonly next: Exercise; readonly byItself: boolean } | null>(null);
  readonly #exercises: readonly Exercise[];
  #at = 0;

  constructor(
    readonly programme: Programme,
    readonly start: Start,
  ) {
    this.#exercises = exercisesOf(programme);
  }

  /** The exercise that goes on. @throws RangeError in a programme of none. */
  get exercise(): Exercise {
    const now = this.#exercises[this.#at];
    if (!now) throw new RangeError(`${this.programme.id} has no exercise ${this.#at}`);
    return now;
  }

  /**
   * The exercise is over, with `setId` as its newest set. True where another follows; it begins by itself after one that
   * was done to its target, and waits to be asked for after one that was broken off.
   */
  goesOn(setId: string, toTarget: boolean): boolean {
    this.done = [...this.done, { exercise: this.exercise, setId }];
    const next = this.#exercises[this.#at + 1];
    if (next) this.between = { next, byItself: toTarget };
    return next !== undefined;
  }

  /** Takes up the exercise to come. */
  takeUp(): Exercise {
    this.between = null;
    this.#at += 1;
    return this.exercise;
  }
}
