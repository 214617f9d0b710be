import type { Exercise } from '../exercises/exercise';
import { isPlaced, lensPlace } from '../geometry/view-place';
import type { Pose } from '../pose/pose';
import type { LensMove, LensSight } from './events';
import { lensMove } from './lens-move';
import { isStill } from './stillness';

/** The lens is placed by a body that has been still for so long. */
const SPAN_MS = 1000;
/** A fit takes tens of milliseconds: it is made once a second. */
const EVERY_MS = 1000;
/** Who has moved since may lie elsewhere. */
const STALE_MS = 2500;
/** Advice that has been heard twice is known. */
const MOST_TIMES = 2;
/** A sentence takes three seconds to hear, and another two to begin to get up. */
const LISTEN_MS = 5000;

/** Watches where the lens stands while the person gets ready, and remembers what has been said about it. */
export class LensWatch {
  private poses: Pose[] = [];
  private fittedMs = -Infinity;
  private newest: { readonly atMs: number; readonly sight: LensSight } | null = null;
  private readonly told = new Map<LensMove, number>();
  private toldMs = -Infinity;

  constructor(private readonly exercise: Pick<Exercise, 'view' | 'position'>) {}

  /** The last place that was made out, if any. */
  get sight(): LensSight | null {
    return this.newest?.sight ?? null;
  }

  /** One frame with a person in it. */
  see(pose: Pose): void {
    if (!isPlaced(this.exercise)) return;
    const { timeMs } = pose;
    this.poses.push(pose);
    while (this.poses[1] && timeMs - this.poses[1].timeMs >= SPAN_MS) this.poses.shift();
    const spanMs = timeMs - (this.poses[0]?.timeMs ?? timeMs);
    if (spanMs < SPAN_MS || timeMs - this.fittedMs < EVERY_MS || !isStill(this.poses)) return;
    this.fittedMs = timeMs;
    const { view, position } = this.exercise;
    const place = lensPlace(this.poses, position);
    if ('unseen' in place.azimuthDeg) return;
    this.newest = { atMs: timeMs, sight: { place, move: lensMove(place, view) } };
  }

  /** Whether the place has been made out not long ago. */
  knows(timeMs: number): boolean {
    return this.newest !== null && timeMs - this.newest.atMs <= STALE_MS;
  }

  /** What is wrong with the place, as far as is known now. */
  wrong(timeMs: number): LensMove | null {
    return this.knows(timeMs) ? (this.newest?.sight.move ?? null) : null;
  }

  /** Whether it is round the body that the lens stands wrong. */
  fromWrongEnd(timeMs: number): boolean {
    const move = this.wrong(timeMs);
    return move === 'headward' || move === 'flankward';
  }

  /** What to ask for now; null also where it has been asked for often enough. */
  wanted(timeMs: number): LensMove | null {
    const move = this.wrong(timeMs);
    return move !== null && (this.told.get(move) ?? 0) < MOST_TIMES ? move : null;
  }

  /** It has been said. */
  tell(move: LensMove, timeMs: number): void {
    this.told.set(move, (this.told.get(move) ?? 0) + 1);
    this.toldMs = timeMs;
  }

  /** Whether something is still to be said, or to be heard and followed, before the person is locked on to. */
  waits(timeMs: number): boolean {
    const move = this.wrong(timeMs);
    return (move !== null && !this.told.has(move)) || timeMs - this.toldMs < LISTEN_MS;
  }
}
