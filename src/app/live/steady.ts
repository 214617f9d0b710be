/**
 * What held for most of the last second is shown: at ten poses a second a landmark that jumps for three frames is
 * outvoted, and a limb that an arm hides at the top of a rep is not.
 */
const WINDOW_MS = 1000;
/** Time to read a line of eight words from the floor, at four words a second. Until then it does not change. */
const STAY_MS = 2000;
/** A first word is not said on less than this. */
const FIRST_MS = 500;
/** A longer hole between frames counts as this much. */
const LONGEST_STEP_MS = 200;

interface Vote<T> {
  readonly atMs: number;
  readonly value: T;
}

/** A sign that may flicker from frame to frame, calmed for the eye. Runs on the frames' time. */
export class Steady<T extends string> {
  /** What to show; null until enough has been seen. */
  current: T | null = null;
  private votes: Vote<T>[] = [];
  /** Runs only while there is something to vote on. */
  private clockMs = 0;
  private changedMs = -Infinity;
  private lastMs: number | null = null;

  /** One frame. Null where it tells nothing: what is shown then stays, however long. */
  see(timeMs: number, value: T | null): T | null {
    const stepMs = Math.min(timeMs - (this.lastMs ?? timeMs), LONGEST_STEP_MS);
    this.lastMs = timeMs;
    if (value === null) return this.current;
    this.clockMs += stepMs;
    this.votes = [...this.votes, { atMs: this.clockMs, value }].filter(({ atMs }) => this.clockMs - atMs < WINDOW_MS);
    const due = this.current === null ? this.clockMs >= FIRST_MS : this.clockMs - this.changedMs >= STAY_MS;
    if (due) this.show(this.commonest());
    return this.current;
  }

  private show(value: T | null): void {
    if (value === this.current) return;
    this.current = value;
    this.changedMs = this.clockMs;
  }

  private commonest(): T | null {
    const times = (value: T): number => this.votes.filter((vote) => vote.value === value).length;
    const values = [...new Set(this.votes.map(({ value }) => value))];
    return values.reduce((best, value) => (best === null || times(value) > times(best) ? value : best), this.current);
  }
}
