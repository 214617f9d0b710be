import type { Check } from '../exercises/exercise';
import type { Attempt, Fault } from './events';
import { voids } from './voids';

/**
 * A voiding fault so shortly after an attempt belongs to it: one half of another movement (the cat of a cat–cow) comes
 * after its other half, at most a rest between two movements away.
 */
export const NEIGHBOUR_MS = 2000;
/**
 * One that was over so shortly before an attempt goes straight over into it: cat into cow takes a tenth of the slowest
 * cat–cow, 0.6 s, from the one's limit to where the other sets in. Whoever passes through rest takes longer.
 */
const STRAIGHT_MS = 700;

/** The faults that stand while no attempt is going on, and the other movements that they show. */
export class Between {
  private readonly standing = new Map<string, { readonly sinceMs: number; readonly fault: Fault }>();
  private readonly over: Fault[] = [];
  private others: Attempt[] = [];
  private lastOther: Attempt | null = null;
  private lastEndMs = -Infinity;
  private lastVoid: { readonly fault: Fault; readonly endMs: number } | null = null;

  constructor(private readonly checks: readonly Check[]) {}

  /** The faults of no attempt, once they are over or still standing. */
  get faults(): readonly Fault[] {
    return [...this.over, ...[...this.standing.values()].map(({ fault }) => fault)];
  }

  /** A voiding fault that stood not long before, if any. */
  voidedNear(timeMs: number): Fault | null {
    return this.voidedWithin(timeMs, NEIGHBOUR_MS);
  }

  /** A voiding fault out of which the attempt that begins now has come without a rest, if any. */
  voidedStraightBefore(timeMs: number): Fault | null {
    return this.voidedWithin(timeMs, STRAIGHT_MS);
  }

  /** One frame without an attempt. */
  see(timeMs: number, faults: readonly Fault[]): void {
    const now = new Map(faults.map((fault) => [keyOf(fault), fault]));
    const ended = [...this.standing.entries()].filter(([key]) => !now.has(key));
    now.forEach((fault, key) => {
      this.standing.set(key, { sinceMs: this.standing.get(key)?.sinceMs ?? fault.atMs, fault });
      if (voids(this.checks, fault)) this.lastVoid = { fault, endMs: timeMs };
    });
    ended.forEach(([key, { sinceMs, fault }]) => {
      this.standing.delete(key);
      this.ended(sinceMs, timeMs, fault);
    });
  }

  /** A movement that was not meant as a rep has ended, with these faults. */
  stray({ startMs, endMs }: Pick<Attempt, 'startMs' | 'endMs'>, faults: readonly Fault[]): void {
    faults.forEach((fault) => {
      if (voids(this.checks, fault)) this.lastVoid = { fault, endMs };
      this.ended(startMs, endMs, fault);
    });
  }

  /** The other movements that have ended and were not taken yet, as attempts that do not count. */
  take(): readonly Attempt[] {
    const { others } = this;
    this.others = [];
    return others;
  }

  /** An attempt begins: what stands now is the attempt's. */
  attemptBegins(): void {
    this.standing.clear();
  }

  attemptEnded(timeMs: number): void {
    this.lastEndMs = timeMs;
  }

  private ended(startMs: number, endMs: number, fault: Fault): void {
    if (voids(this.checks, fault) && startMs - this.lastEndMs > NEIGHBOUR_MS) this.otherEnded(startMs, endMs, fault);
    // Beside another movement the form of this one is not asked for.
    else if (!this.voidedNear(endMs) && !this.over.some((one) => isSame(one, fault))) this.over.push(fault);
  }

  /** Another movement has ended: once, though both sides show it. */
  private otherEnded(startMs: number, endMs: number, fault: Fault): void {
    const last = this.lastOther;
    if (last && last.faults[0]?.check === fault.check && startMs <= last.endMs) return;
    this.lastOther = otherMovement(startMs, endMs, fault);
    this.others.push(this.lastOther);
  }

  private voidedWithin(timeMs: number, ms: number): Fault | null {
    const last = this.lastVoid;
    return last && timeMs - last.endMs <= ms ? last.fault : null;
  }
}

const keyOf = (fault: Fault): string => `${fault.check} ${fault.side ?? ''}`;

/** One that outlasts a stray movement is not two. */
const isSame = (a: Fault, b: Fault): boolean => keyOf(a) === keyOf(b) && a.atMs === b.atMs;

const otherMovement = (startMs: number, endMs: number, fault: Fault): Attempt => ({
  startMs,
  topMs: fault.atMs,
  endMs,
  range: 0,
  counted: false,
  miss: { reason: 'other-movement', blame: 'person', check: fault.check },
  faults: [fault],
  unseen: [],
});
