import type { AttemptSight, Fault } from './events';
import { overshoot } from './band';
import { isClear } from './clear';
import type { Check } from '../exercises/exercise';
import type { CheckMonitor } from './check-monitor';
import { HOLE_MS } from './rep-counter';
import { voids } from './voids';

/** What happens to the form during one movement: its faults, each once with its worst reading, and what was unseen. */
export class AttemptLog {
  private readonly faults = new Map<string, Fault>();
  private unseenChecks: readonly string[] = [];
  private countMutedMs = 0;
  private countMs: number | null = null;
  private seen: AttemptSight | undefined;
  private readonly unseenBefore: Readonly<Record<string, number>>;
  private readonly judgedBefore: Readonly<Record<string, number>>;

  constructor(
    private readonly checks: readonly Check[],
    private readonly monitor: CheckMonitor,
  ) {
    this.unseenBefore = monitor.unseenMs;
    this.judgedBefore = monitor.judgedMs;
  }

  /** Takes the faults that stand now. A fault that began before the movement and still stands belongs to it too. */
  see(): void {
    this.monitor.faults.forEach((fault) => this.add(fault));
  }

  add(fault: Fault): void {
    const key = `${fault.check} ${fault.side ?? ''}`;
    const known = this.faults.get(key);
    if (!known || this.past(fault) > this.past(known))
      this.faults.set(key, { ...fault, atMs: known?.atMs ?? fault.atMs });
  }

  /** One frame: the doubt of the count's measure in it, one standard deviation, and the range that a rep must reach. */
  seeCount(timeMs: number, sigma: number, needed: number): void {
    const stepMs = timeMs - (this.countMs ?? timeMs);
    this.countMs = timeMs;
    if (!isClear({ sigma }, needed) || stepMs > HOLE_MS) this.countMutedMs += stepMs;
  }

  /** The movement has ended. `unseen`: checks that could not be judged, besides those that the monitor knows of. */
  close(unseen: readonly string[]): void {
    const mutedMs = since(this.monitor.unseenMs, this.unseenBefore);
    const judgedMs = since(this.monitor.judgedMs, this.judgedBefore);
    const mostly = this.checks.map(({ id }) => id).filter((id) => (mutedMs[id] ?? 0) > (judgedMs[id] ?? 0));
    this.unseenChecks = [...mostly, ...unseen];
    this.seen = { countMutedMs: this.countMutedMs, judgedMs, mutedMs };
  }

  /** The faults of form; of another movement only what shows it to be one, since this one's form is not asked of it. */
  get all(): readonly Fault[] {
    const all = [...this.faults.values()];
    const voiding = all.filter((fault) => voids(this.checks, fault));
    return voiding.length > 0 ? voiding : all;
  }

  /** The first fault that says this was another movement. */
  get voidedBy(): string | null {
    return this.all.find((fault) => voids(this.checks, fault))?.check ?? null;
  }

  /** The checks that were unseen for most of the movement. */
  get unseen(): readonly string[] {
    return this.unseenChecks;
  }

  /** What the movement's verdict rests on, once it has ended. */
  get sight(): AttemptSight | undefined {
    return this.seen;
  }

  private past(fault: Fault): number {
    const check = this.checks.find(({ id }) => id === fault.check);
    return check?.kind === 'measure' ? overshoot(check, fault.worst) : 0;
  }
}

type Tally = Readonly<Record<string, number>>;

/** What has been added to each. */
const since = (now: Tally, before: Tally): Tally =>
  Object.fromEntries(Object.entries(now).map(([id, ms]) => [id, ms - (before[id] ?? 0)]));
