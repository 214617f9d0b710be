import type { EndReason } from '../../coach/events';
import type { Dose } from '../../exercises/exercise';
import { Rest } from './rest.svelte';

/** The sets of one exercise, one after the other, with a rest between two of them. */
export class Rounds {
  /** Number of the set that goes on, or that comes after the rest. */
  set = $state.raw(1);
  rest = $state.raw<Rest | null>(null);
  /** Number of the newest set that got as far as the lock-on. */
  #begun: number;
  #ended = false;

  /** `from`: the set to begin with, where earlier ones have been done. */
  constructor(
    readonly dose: Dose,
    from = 1,
  ) {
    this.set = from;
    this.#begun = from - 1;
  }

  /** No set follows the one that goes on. */
  get isLast(): boolean {
    return this.set >= this.dose.sets;
  }

  /** No set has got as far as the lock-on. */
  get noneBegun(): boolean {
    return this.#begun === 0;
  }

  /** The set that remains to be done next; null where none does. */
  get next(): number | null {
    return this.#begun < this.dose.sets ? this.#begun + 1 : null;
  }

  /** The set that goes on has been locked on to. */
  begin(): void {
    this.#begun = this.set;
  }

  /**
   * Does the sets that remain, each by `doSet`, which is told whether it comes after a rest; only one that reached its
   * target is followed by another. Resolves with why the last of them ended.
   */
  async run(doSet: (rested: boolean) => Promise<EndReason | null>): Promise<EndReason | null> {
    for (let rested = false; ; rested = true, this.set++) {
      const why = await doSet(rested);
      if (this.#ended || this.isLast || why !== 'target') return why;
      this.rest = new Rest(this.dose.restS);
      await this.rest.over;
      this.rest = null;
      if (this.#ended) return 'finished';
    }
  }

  /** Ends the rest, and with it all sets that remain. */
  end(): void {
    this.#ended = true;
    this.rest?.skip();
  }
}
