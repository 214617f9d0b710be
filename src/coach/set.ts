import type { Exercise } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import type { UnseenBecause } from '../geometry/reading';
import { Also } from './also';
import { AttemptLog } from './attempt-log';
import { CheckMonitor } from './check-monitor';
import { CuePicker } from './cue-picker';
import type { Attempt, CoachEvent, EndReason, Fault, SetResult } from './events';
import { GotUp } from './got-up';
import { PersonalRange } from './personal-range';
import { RepCounter, type RepPhase } from './rep-counter';
import { signalOf, type Signal } from './signal';
import type { StartValues } from './start-values';
import type { Movement, MovementEnd } from './stroke';
import { partsOf } from './subject';
import { tempoFaults } from './tempo';
import { Tracking, type Missing } from './tracking';
import { isAttempt, missReason } from './verdict';

/** A judged movement whose verdict waits until the person's range is known. */
interface HeldBack {
  readonly movement: Movement;
  readonly log: AttemptLog;
  readonly also: Also['outcome'];
}

/** One set from "begin" to its end: measures in, events out. Knows neither poses nor the set-up. */
export class ExerciseSet {
  private readonly judged: Attempt[] = [];
  counted = 0;
  private readonly range: PersonalRange;
  private readonly monitor: CheckMonitor;
  private readonly cues: CuePicker;
  private readonly tracking = new Tracking();
  private readonly gotUp: GotUp;
  private readonly also: Also;
  private counter: RepCounter;
  private log: AttemptLog | null = null;
  private heldBack: HeldBack[] = [];
  private because: Missing = 'lost';

  /** `start`: what the held start pose has taught. */
  constructor(
    private readonly exercise: Exercise,
    private readonly target: number,
    private start: StartValues,
  ) {
    this.range = new PersonalRange(exercise.count, target);
    this.monitor = new CheckMonitor(exercise.checks);
    this.cues = new CuePicker(exercise.checks);
    this.gotUp = new GotUp(exercise.start);
    this.also = new Also(exercise.count.also);
    this.counter = this.newCounter();
  }

  /** In order of time. */
  get attempts(): readonly Attempt[] {
    return [...this.judged].sort((a, b) => a.startMs - b.startMs);
  }

  get phase(): RepPhase {
    return this.counter.phase;
  }

  get working(): { readonly value: number; readonly needed: number; readonly ownRange: number | null } {
    return { value: this.counter.value, needed: this.range.needed, ownRange: this.range.own };
  }

  get failing(): readonly string[] {
    return [...new Set(this.monitor.faults.map(({ check }) => check))];
  }

  get muted(): readonly string[] {
    return this.monitor.muted;
  }

  get unseenMs(): SetResult['unseenMs'] {
    return this.monitor.unseenMs;
  }

  get done(): boolean {
    return this.counted >= this.target;
  }

  /** Goes on from a new start pose, after the camera or the person has moved. What was counted stays. */
  relearn(start: StartValues): void {
    this.start = start;
    this.counter = this.newCounter();
    this.log = null;
  }

  /** One frame; `measures` is null when nobody was found. */
  see(timeMs: number, measures: Measures | null): { readonly events: readonly CoachEvent[]; readonly gotUp: boolean } {
    if (measures === null) return { events: this.unseen(timeMs, 'lost'), gotUp: false };
    const gotUp = this.gotUp.see(timeMs, measures);
    if (this.gotUp.out) this.drop(timeMs);
    const signal = signalOf(this.exercise.count, measures, this.start);
    if ('unseen' in signal)
      return { events: [...this.unseen(timeMs, signal.unseen), ...this.check(timeMs, measures)], gotUp };
    const change = this.tracking.see(timeMs, null);
    const events: CoachEvent[] = change === 'lost' ? this.lose(timeMs, 'lost') : [];
    if (change === 'found') events.push({ type: 'found', timeMs });
    if (!this.tracking.lost && !this.gotUp.out) events.push(...this.count(timeMs, signal, measures));
    else events.push(...this.check(timeMs, measures));
    return { events, gotUp };
  }

  /** Ends what goes on: a movement that has not returned is judged, held-back reps get their verdict. */
  close(timeMs: number, why: EndReason): readonly CoachEvent[] {
    const events = why === 'got-up' ? this.drop(timeMs) : this.interrupt(timeMs, 'up');
    return [...events, ...this.release(timeMs)];
  }

  /** Ends the movement that goes on, if any, without its having returned; the next one starts from rest. */
  interrupt(timeMs: number, end: MovementEnd): CoachEvent[] {
    const movement = this.counter.stop(timeMs, end);
    return movement ? this.end(timeMs, movement) : [];
  }

  private newCounter(): RepCounter {
    return new RepCounter(partsOf(this.exercise.count.measure).length);
  }

  private unseen(timeMs: number, because: Missing): CoachEvent[] {
    this.because = because;
    this.counter.miss(timeMs);
    return this.tracking.see(timeMs, because) === 'lost' ? this.lose(timeMs, because) : [];
  }

  private lose(timeMs: number, because: Missing): CoachEvent[] {
    this.because = because;
    return [...this.interrupt(timeMs, 'lost'), { type: 'lost', timeMs, because }];
  }

  /** Getting up is no attempt. */
  private drop(timeMs: number): CoachEvent[] {
    this.counter.stop(timeMs, 'up');
    this.log = null;
    return [];
  }

  private count(timeMs: number, signal: Exclude<Signal, { unseen: UnseenBecause }>, measures: Measures): CoachEvent[] {
    const movement = this.counter.see(timeMs, {
      ...signal,
      needed: this.range.needed,
      ownRange: this.range.own,
    });
    if (this.counter.open && this.log === null) this.begin();
    const events = this.check(timeMs, measures);
    return movement ? [...events, ...this.end(timeMs, movement)] : events;
  }

  private begin(): void {
    this.log = new AttemptLog(this.exercise.checks, this.monitor);
    this.also.begin();
  }

  private check(timeMs: number, measures: Measures): CoachEvent[] {
    const began = this.monitor.see(timeMs, this.counter.phase, measures, this.start);
    this.log?.see();
    if (this.counter.open) this.also.see(measures, this.start);
    return [...began.map((fault) => faultEvent(timeMs, fault)), ...this.cues.see(timeMs, this.monitor.faults, began)];
  }

  private end(timeMs: number, movement: Movement): CoachEvent[] {
    const log = this.log ?? new AttemptLog(this.exercise.checks, this.monitor);
    this.log = null;
    if (!isAttempt(movement, this.range.needed)) return [];
    const tempo = tempoFaults(this.exercise.checks, movement);
    tempo.forEach((fault) => log.add(fault));
    const events = tempo.map((fault) => faultEvent(timeMs, fault));
    return [...events, ...this.hold(timeMs, { movement, log, also: this.also.outcome })];
  }

  /** Judges a movement at once, or holds it back while the person's range is not known. */
  private hold(timeMs: number, item: HeldBack): CoachEvent[] {
    if (this.range.known || this.missReason(item) !== null) return this.judge(timeMs, item);
    this.range.learn(item.movement.range);
    this.heldBack.push(item);
    return this.range.known ? this.release(timeMs) : [{ type: 'held-back', timeMs }];
  }

  private release(timeMs: number): CoachEvent[] {
    const items = this.heldBack;
    this.heldBack = [];
    return items.flatMap((item) => this.judge(timeMs, item));
  }

  private missReason({ movement, log, also }: HeldBack) {
    const evidence = { movement, voidedBy: log.voidedBy, also, because: this.because };
    return missReason(evidence, this.exercise.count, this.range.needed);
  }

  private judge(timeMs: number, item: HeldBack): CoachEvent[] {
    const miss = this.missReason(item);
    const { startMs, endMs, topMs, range } = item.movement;
    const attempt: Attempt = {
      startMs,
      endMs,
      topMs,
      range,
      counted: miss === null,
      ...(miss && { miss }),
      faults: item.log.all,
      unseen: item.log.unseen,
    };
    this.judged.push(attempt);
    const verdict: CoachEvent = miss
      ? { type: 'miss', timeMs, attempt, miss }
      : { type: 'rep', timeMs, n: ++this.counted, attempt };
    return [verdict, ...this.cues.ended(timeMs, attempt)];
  }
}

const faultEvent = (timeMs: number, fault: Fault): CoachEvent => ({ type: 'fault', timeMs, fault });
