import type { Count } from '../exercises/exercise';
import { clamp } from './statistics';

/** This many good first reps show what the person can do. */
const FIRST_REPS = 2;

/** What range a rep must reach: a share of the person's own, within the exercise's floor and ceiling. */
export class PersonalRange {
  private readonly first: number[] = [];

  /** `target`: a set of one rep is judged after one. */
  constructor(
    private readonly count: Count,
    private readonly target: number,
  ) {}

  /** The larger of the first reps: a timid one must not lower what is asked for. Null while it is not known. */
  get own(): number | null {
    return this.known ? Math.max(...this.first) : null;
  }

  get known(): boolean {
    return this.first.length >= Math.min(FIRST_REPS, this.target);
  }

  /** In the count's unit. The floor while the own range is not known: it shuts nobody out who moves at all. */
  get needed(): number {
    const { share, floor, ceiling } = this.count;
    return clamp(share * (this.own ?? 0), floor, ceiling);
  }

  /** A good rep's range. Only the first ones are learnt from. */
  learn(range: number): void {
    if (!this.known) this.first.push(range);
  }

  /** It turned out to be no good rep. */
  forget(range: number): void {
    const at = this.first.indexOf(range);
    if (at >= 0) this.first.splice(at, 1);
  }
}
