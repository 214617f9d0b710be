import type { EndReason } from '../../coach/events';
import type { Dose, Exercise } from '../../exercises/exercise';
import { SIDES, type Side } from '../../pose/pose';
import { CHANGE_S } from '../change-over';
import { Rest } from './rest.svelte';

/** The sets of one exercise, each on each side where it has two, one after the other, with a rest between them. */
export class Rounds {
  /** Number of the set that goes on, or that comes after the rest. */
  set = $state.raw(1);
  /** The side that goes on, or comes after the rest; null in an exercise of no side. */
  side = $state.raw<Side | null>(null);
  rest = $state.raw<Rest | null>(null);
  readonly #sides: readonly (Side | null)[];
  /** Number of the newest set that got as far as the lock-on, on its last side. */
  #begun: number;
  #ended = false;

  /** `from`: the set to begin with, where earlier ones have been done. */
  constructor(
    { sides }: Pick<Exercise, 'sides'>,
    readonly dose: Dose,
    from = 1,
  ) {
    this.#sides = sides === 'each' ? SIDES : [null];
    this.side = this.#sides[0] ?? null;
    this.set = from;
    this.#begun = from - 1;
  }

  /** The other side of the same set follows. */
  get sideToCome(): Side | null {
    return this.#sides[this.#sides.indexOf(this.side) + 1] ?? null;
  }

  /** Nothing follows what goes on. */
  get isLast(): boolean {
    return this.set >= this.dose.sets && this.sideToCome === null;
  }

  /** No set has got as far as the lock-on. */
  get noneBegun(): boolean {
    return this.#begun === 0;
  }

  /** The set that remains to be done next; null where none does. */
  get next(): number | null {
    return this.#begun < this.dose.sets ? this.#begun + 1 : null;
  }

  /** What goes on has been locked on to. */
  begin(): void {
    if (this.sideToCome === null) this.#begun = this.set;
  }

  /**
   * Does what remains, set by set and side by side, each by `doSet`, which is told whether it comes after a rest; only one
   * that reached its target is followed by another. Resolves with why the last of them ended.
   */
  async run(doSet: (rested: boolean) => Promise<EndReason | null>): Promise<EndReason | null> {
    for (let rested = false; ; rested = true) {
      const why = await doSet(rested);
      if (this.#ended || this.isLast || why !== 'target') return why;
      await this.#rest();
      if (this.#ended) return 'finished';
    }
  }

  /** Ends the rest, and with it all sets that remain. */
  end(): void {
    this.#ended = true;
    this.rest?.skip();
  }

  async #rest(): Promise<void> {
    const other = this.sideToCome;
    this.rest = new Rest(other === null ? this.dose.restS : CHANGE_S);
    await this.rest.over;
    this.rest = null;
    if (this.#ended) return;
    this.side = other ?? this.#sides[0] ?? null;
    if (other === null) this.set += 1;
  }
}
