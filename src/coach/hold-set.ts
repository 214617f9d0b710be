import type { HoldExercise } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { breathAt, Breathing, breathMs } from './breathing';
import { CheckMonitor } from './check-monitor';
import { CuePicker } from './cue-picker';
import type { CheckSight, CoachEvent, Fault, HoldBreak, LiveView, SetResult } from './events';
import { GotUp } from './got-up';
import { HoldClock } from './hold-clock';
import type { StartValues } from './start-values';
import type { ResultBase, Work } from './work';

/** A cued fault that has stayed away for so long is mended: about a breath. */
const MENDED_MS = 3000;

/** One hold from "begin" to its end: a clock that runs while the posture holds, and its form. */
export class HoldSet implements Work {
  private readonly clock: HoldClock;
  private readonly breathing: Breathing | null;
  /** Of what the target is counted in, in ms. */
  private readonly unitMs: number;
  private readonly monitor: CheckMonitor;
  private readonly cues: CuePicker;
  private readonly gotUp: GotUp;
  private startMs: number | null = null;
  private saidS = 0;
  private readonly breaks: HoldBreak[] = [];
  private open: Pick<HoldBreak, 'startMs' | 'why'> | null = null;
  private readonly faults: Fault[] = [];
  /** The fault that was cued last and is not yet mended, with when it was last seen standing. */
  private cued: { readonly check: string; readonly seenMs: number } | null = null;

  /** `start`: what the held start pose has taught. `target`: seconds to hold, or breaths. */
  constructor(
    private readonly exercise: HoldExercise,
    private readonly target: number,
    private start: StartValues,
  ) {
    const { breath } = exercise;
    this.clock = new HoldClock(exercise.hold, start);
    this.breathing = breath ? new Breathing(breath, target) : null;
    this.unitMs = breath ? breathMs(breath) : 1000;
    this.monitor = new CheckMonitor(exercise.checks);
    this.cues = new CuePicker(exercise.checks);
    this.gotUp = new GotUp(exercise.start);
  }

  get phase(): 'holding' | 'stopped' {
    return this.clock.stopped === null ? 'holding' : 'stopped';
  }

  get counted(): number {
    return Math.min(this.target, Math.floor(this.clock.heldMs / this.unitMs));
  }

  get done(): boolean {
    return this.clock.heldMs >= this.target * this.unitMs;
  }

  readonly working = null;

  get breath(): LiveView['breath'] {
    const { breath } = this.exercise;
    return breath && this.clock.stopped === null ? breathAt(breath, this.clock.heldMs) : null;
  }

  get failing(): readonly string[] {
    return [...new Set(this.monitor.faults.map(({ check }) => check))];
  }

  get sights(): readonly CheckSight[] {
    return this.monitor.sights;
  }

  relearn(start: StartValues): void {
    this.start = start;
    this.clock.relearn(start);
  }

  see(timeMs: number, measures: Measures | null): { readonly events: readonly CoachEvent[]; readonly gotUp: boolean } {
    this.startMs ??= timeMs;
    const gotUp = this.gotUp.see(timeMs, measures);
    const change = this.clock.see(timeMs, measures);
    const events = [...this.clockEvents(timeMs, change)];
    if (measures && this.clock.stopped === null) events.push(...this.check(timeMs, measures));
    return { events, gotUp };
  }

  interrupt(timeMs: number): readonly CoachEvent[] {
    this.endBreak(timeMs);
    return [];
  }

  close(timeMs: number): readonly CoachEvent[] {
    return this.interrupt(timeMs);
  }

  result(base: ResultBase): SetResult {
    const { heldMs } = this.clock;
    const { breaks, faults } = this;
    const startMs = this.startMs ?? 0;
    const paced = this.exercise.breath && { breathMs: this.unitMs };
    return { kind: 'hold', ...base, startMs, heldMs, ...paced, breaks, faults, unseenMs: this.monitor.unseenMs };
  }

  private clockEvents(timeMs: number, change: 'stopped' | 'runs' | null): readonly CoachEvent[] {
    if (change === 'stopped') return this.stop(timeMs);
    const events: CoachEvent[] = change === 'runs' ? this.goOn(timeMs) : [];
    if (this.breathing) return [...events, ...this.breathing.see(timeMs, this.clock.heldMs)];
    const s = this.counted;
    if (s > this.saidS) {
      this.saidS = s;
      events.push({ type: 'held', timeMs, s });
    }
    return events;
  }

  private stop(timeMs: number): readonly CoachEvent[] {
    const why = this.clock.stopped;
    if (why === null) return [];
    this.open = { startMs: timeMs, why };
    if ('unseen' in why) return [{ type: 'lost', timeMs, because: why.unseen }];
    return [{ type: 'hold-stopped', timeMs, condition: why.condition }];
  }

  private goOn(timeMs: number): CoachEvent[] {
    const wasLost = this.open !== null && 'unseen' in this.open.why;
    this.endBreak(timeMs);
    return [wasLost ? { type: 'found', timeMs } : { type: 'hold-runs', timeMs }];
  }

  private endBreak(timeMs: number): void {
    if (this.open) this.breaks.push({ ...this.open, endMs: timeMs });
    this.open = null;
  }

  /** Form is asked for while the posture is held, and not of somebody who has left it. */
  private check(timeMs: number, measures: Measures): readonly CoachEvent[] {
    const began = this.monitor.see(timeMs, 'rest', measures, this.start);
    this.faults.push(...began);
    const events: CoachEvent[] = began.map((fault) => ({ type: 'fault', timeMs, fault }));
    const cues = this.cues.see(timeMs, this.monitor.faults, began);
    return [...events, ...cues, ...this.mended(timeMs, cues)];
  }

  private mended(timeMs: number, cues: readonly CoachEvent[]): readonly CoachEvent[] {
    for (const cue of cues) if (cue.type === 'cue') this.cued = { check: cue.check, seenMs: timeMs };
    if (this.cued === null) return [];
    const { check, seenMs } = this.cued;
    const seen = this.sights.some((sight) => sight.check === check && sight.muted === null);
    if (this.failing.includes(check) || !seen) this.cued = { check, seenMs: timeMs };
    else if (timeMs - seenMs >= MENDED_MS) {
      this.cued = null;
      return [{ type: 'mended', timeMs, check }];
    }
    return [];
  }
}
