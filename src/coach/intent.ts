import type { Movement } from './stroke';

/** Both halfway at least, or one side all the way: a movement that was meant, though it may fall short. */
const NEAR_MISS_SHARE = 0.5;
/**
 * A smaller one is fidgeting, unless it comes twice in a row, as slowly as a rep: somebody who moves too little. It must
 * be a third of what a rep needs (quiet breathing moves the thorax by 3–5 mm, less than that in every exercise).
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
const SLIP_MS = 350;

/** A movement with whatever else its judge must know. */
interface Moved {
  readonly movement: Movement;
}

/** Tells movements that were meant as reps from fidgeting, breathing and the network's slips. */
export class Intent<T extends Moved> {
  private small: { readonly item: T; readonly told: boolean } | null = null;

  /** `minMs`: how long a rep takes at least. */
  constructor(private readonly minMs: number) {}

  /** What was meant, now that this movement has ended: nothing, it alone, or it and the small one before. */
  see(item: T, needed: number): readonly T[] {
    const before = this.small;
    this.small = null;
    if (meant(item.movement, needed)) return [item];
    if (!this.isSmallRep(item.movement, needed)) return [];
    const again = before !== null && item.movement.startMs - before.item.movement.endMs <= AGAIN_MS;
    this.small = { item, told: again };
    if (!again) return [];
    return before.told ? [item] : [before.item, item];
  }

  private isSmallRep({ range, clearness, startMs, endMs }: Movement, needed: number): boolean {
    return range >= SMALL_SHARE * needed && clearness >= CLEAR && endMs - startMs >= this.minMs;
  }
}

/** `needed`: what a rep must reach, in the count's unit. What falls short of it must stand clear of noise to be held against anybody. */
const meant = ({ range, reached, clearness, startMs, endMs }: Movement, needed: number): boolean => {
  if (endMs - startMs < SLIP_MS) return false;
  const near = range >= NEAR_MISS_SHARE * needed || Math.max(...reached) >= needed;
  return range >= needed || (near && clearness >= CLEAR);
};
