import type { Movement } from './stroke';

/** Both halfway at least, or one side all the way for as long as a rep takes: a movement that was meant, though it may fall short. */
const NEAR_MISS_SHARE = 0.5;
/**
 * A smaller one is fidgeting, unless it is as slow as a rep and comes beside another that falls short: somebody who moves
 * too little. It must be a third of what a rep needs (quiet breathing moves the thorax by 3–5 mm, less than that in every exercise).
 */
const SMALL_SHARE = 1 / 3;
/** Whatever falls short must be twice what tells a movement from noise, which is three deviations. */
const CLEAR = 6;
/** From the end of the one to the start of the next: the catalogue's slow reps rest for a second or two. */
const AGAIN_MS = 5000;
/**
 * No arm or trunk goes out and back faster: the quickest voluntary there-and-back of a limb takes some 0.3–0.4 s. What
 * does is the pose network's slip.
 */
export const SLIP_MS = 350;

/** A movement with whatever else its judge must know. */
interface Moved {
  readonly movement: Movement;
}

/** Movements by what has turned out of them. */
export interface Sorted<T> {
  readonly meant: readonly T[];
  /** Not meant as a rep: what was wrong in them was so between reps. */
  readonly stray: readonly T[];
}

/** Tells movements that were meant as reps from fidgeting, breathing and the network's slips. */
export class Intent<T extends Moved> {
  /** The movement just before, if it fell short; `waiting`: it is small, and nothing has been said of it. */
  private short: { readonly endMs: number; readonly waiting: T | null } | null = null;

  /** `minMs`: how long a rep takes at least. */
  constructor(private readonly minMs: number) {}

  /** What is known now that this movement has ended; of a small one nothing is before the next. */
  see(item: T, needed: number): Sorted<T> {
    const before = this.short;
    this.short = null;
    const { startMs, endMs, range } = item.movement;
    const waiting = this.waitingOf(before);
    const again = before !== null && startMs - before.endMs <= AGAIN_MS;
    const whole = meant(item.movement, needed, this.minMs);
    if (whole && range >= needed) return { meant: [item], stray: waiting };
    if (!whole && !this.isSmallRep(item.movement, needed)) return { meant: [], stray: [...waiting, item] };
    this.short = { endMs, waiting: whole || again ? null : item };
    if (again) return { meant: [...waiting, item], stray: [] };
    return { meant: whole ? [item] : [], stray: waiting };
  }

  /** The small movement that waits for another, if any: none follows it. */
  end(): readonly T[] {
    const waiting = this.waitingOf(this.short);
    this.short = null;
    return waiting;
  }

  private waitingOf(short: Intent<T>['short']): readonly T[] {
    return short?.waiting ? [short.waiting] : [];
  }

  private isSmallRep({ range, clearness, startMs, endMs }: Movement, needed: number): boolean {
    return range >= SMALL_SHARE * needed && clearness >= CLEAR && endMs - startMs >= this.minMs;
  }
}

/** `needed`: what a rep must reach, in the count's unit. What falls short of it must stand clear of noise to be held against anybody. */
const meant = ({ range, reached, clearness, startMs, endMs }: Movement, needed: number, minMs: number): boolean => {
  if (endMs - startMs < SLIP_MS) return false;
  const oneSided = Math.max(...reached) >= needed && endMs - startMs >= minMs;
  const near = range >= NEAR_MISS_SHARE * needed || oneSided;
  return range >= needed || (near && clearness >= CLEAR);
};
