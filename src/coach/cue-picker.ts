import type { Check } from '../exercises/exercise';
import type { Attempt, CoachEvent, Fault } from './events';

/** A fault that has stood for a second lasts; what is shorter may mend itself. */
const LASTS_MS = 1000;
/** After a cue: quiet for two movements, since feedback on every error is learnt from worse. */
const QUIET_ATTEMPTS = 2;
/** Where no movement follows, quiet for as long as two calm ones take. */
const QUIET_MS = 12_000;
/**
 * Each time that the same cue has not helped it is given half as often, down to a quarter: feedback that fades is learnt
 * from better (Winstein & Schmidt 1990).
 */
const FADED_MOST = 4;
/** A fault returns when one of the last two movements had it. */
const REMEMBERED = 2;

/** When a cue was given: time, and movements before it. */
interface Said {
  readonly timeMs: number;
  readonly attempts: number;
}

interface Cued extends Said {
  readonly times: number;
}

/** Picks the one cue that matters now, sparsely, and confirms when a cued fault is mended. */
export class CuePicker {
  private readonly recent: Attempt[] = [];
  /** What was cued and has not been mended since. */
  private readonly cued = new Map<string, Cued>();
  private lastCue: Said | null = null;
  private attempts = 0;

  constructor(private readonly checks: readonly Check[]) {}

  /** One frame: `standing` are the faults that stand now, `began` those that begin with it. */
  see(timeMs: number, standing: readonly Fault[], began: readonly Fault[]): readonly CoachEvent[] {
    const lasting = standing.filter((fault) => timeMs - fault.atMs >= LASTS_MS);
    const returning = began.filter((fault) => this.recent.some((attempt) => has(attempt, fault.check)));
    return this.cue(timeMs, [...lasting, ...returning]);
  }

  /** A movement has ended, judged or not yet. */
  moved(): void {
    this.attempts += 1;
  }

  /** A movement has been judged. */
  ended(timeMs: number, attempt: Attempt): readonly CoachEvent[] {
    const mended = this.mended(timeMs, attempt);
    this.recent.push(attempt);
    if (this.recent.length > REMEMBERED) this.recent.shift();
    return mended;
  }

  private cue(timeMs: number, faults: readonly Fault[]): readonly CoachEvent[] {
    const due = faults.filter(({ check }) => !this.faded(timeMs, check));
    const first = due.sort((a, b) => this.priority(a) - this.priority(b))[0];
    if (!first || (this.lastCue && this.recently(timeMs, this.lastCue, 1))) return [];
    const { check, side } = first;
    this.lastCue = { timeMs, attempts: this.attempts };
    this.cued.set(check, { ...this.lastCue, times: (this.cued.get(check)?.times ?? 0) + 1 });
    return [{ type: 'cue', timeMs, check, ...(side && { side }) }];
  }

  private faded(timeMs: number, check: string): boolean {
    const cued = this.cued.get(check);
    return cued !== undefined && this.recently(timeMs, cued, Math.min(FADED_MOST, 2 ** (cued.times - 1)));
  }

  /** Whether fewer than `calm` times the movements, and less time, have gone by than a cue is followed by quiet. */
  private recently(timeMs: number, said: Said, calm: number): boolean {
    return this.attempts - said.attempts < calm * QUIET_ATTEMPTS && timeMs - said.timeMs < calm * QUIET_MS;
  }

  /** Cued faults that stayed away for a whole movement which began after the cue, and in which they could be seen. */
  private mended(timeMs: number, attempt: Attempt): readonly CoachEvent[] {
    if (this.lastCue === null || attempt.startMs < this.lastCue.timeMs) return [];
    const mended = [...this.cued.keys()].filter((check) => !has(attempt, check) && !attempt.unseen.includes(check));
    mended.forEach((check) => this.cued.delete(check));
    return mended.slice(0, 1).map((check) => ({ type: 'mended', timeMs, check }));
  }

  private priority(fault: Fault): number {
    return this.checks.find(({ id }) => id === fault.check)?.priority ?? Infinity;
  }
}

const has = (attempt: Attempt, check: string): boolean => attempt.faults.some((fault) => fault.check === check);
