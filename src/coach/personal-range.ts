import type { Count } from '../exercises/exercise';
import { clamp } from './statistics';

/** This many first reps show what the person can do. */
const FIRST_REPS = 2;

/**
 * What range a rep must reach: a share of the person's own, within the exercise's floor and ceiling. A rep with a fault
 * (lifted too high, rocked along) shows no range that a good one would have to reach.
 */
export class PersonalRange {
  private seen = 0;
  private readonly good: number[] = [];

  /** `target`: a set of one rep is judged after one. */
  constructor(
    private readonly count: Count,
    private readonly target: number,
  ) {}

  /** The larger of the first good reps: a timid one must not lower what is asked for. Null while there is none. */
  get own(): number | null {
    return this.known && this.good.length > 0 ? Math.max(...this.good) : null;
  }

  /** Whether reps can be judged: enough have been seen. */
  get known(): boolean {
    return this.seen >= Math.min(FIRST_REPS, this.target);
  }

  /** In the count's unit. The floor while the own range is not known: it shuts nobody out who moves at all. */
  get needed(): number {
    const { share, floor, ceiling } = this.count;
    return clamp(share * (this.own ?? 0), floor, ceiling);
  }

  /** A rep's range. Only the first good ones are learnt from. */
  learn(range: number, good: boolean): void {
    this.seen += 1;
    if (good && this.good.length < FIRST_REPS) this.good.push(range);
  }

  /** It turned out to be no rep. */
  forget(range: number): void {
    this.seen -= 1;
    const at = this.good.indexOf(range);
    if (at >= 0) this.good.splice(at, 1);
  }
}
