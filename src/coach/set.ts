import type { Exercise } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import type { UnseenBecause } from '../geometry/reading';
import { Also } from './also';
import { AttemptLog } from './attempt-log';
import { Between, NEIGHBOUR_MS } from './between';
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
import { judgeTempo } from './tempo';
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
  private readonly between: Between;
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
    this.between = new Between(exercise.checks);
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

  /** The start pose was held at the movement's far end: the baseline has been mended, and is weak. */
  get startWasOff(): boolean {
    return this.counter.sunk;
  }

  /** Faults that stood while no attempt was going on. */
  get faultsBetween(): readonly Fault[] {
    return this.between.faults;
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
    const gotUp = this.gotUp.see(timeMs, measures);
    if (this.gotUp.out) this.drop(timeMs);
    if (measures === null) return { events: this.unseen(timeMs, 'lost'), gotUp };
    const signal = signalOf(this.exercise.count, measures, this.start);
    if ('unseen' in signal) {
      const events = this.unseen(timeMs, signal.unseen);
      if (!this.tracking.lost && !this.gotUp.out) events.push(...this.check(timeMs, measures));
      return { events, gotUp };
    }
    const change = this.tracking.see(timeMs, null);
    const events: CoachEvent[] = change === 'lost' ? this.lose(timeMs, 'lost') : [];
    if (change === 'found') events.push({ type: 'found', timeMs });
    // Nothing is judged of somebody who is getting up, or who was lost and is not yet found.
    if (!this.tracking.lost && !this.gotUp.out) events.push(...this.count(timeMs, signal, measures));
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
    if (this.counter.open && this.log === null) this.begin(timeMs);
    const events = this.check(timeMs, measures);
    return movement ? [...events, ...this.end(timeMs, movement)] : events;
  }

  private begin(timeMs: number): void {
    this.log = new AttemptLog(this.exercise.checks, this.monitor);
    this.also.begin();
    const voided = this.between.voidedNear(timeMs);
    if (voided) this.log.add(voided);
    this.between.attemptBegins();
  }

  private check(timeMs: number, measures: Measures): CoachEvent[] {
    const began = this.monitor.see(timeMs, this.counter.phase, measures, this.start);
    const { faults } = this.monitor;
    const events: CoachEvent[] = began.map((fault) => ({ type: 'fault', timeMs, fault }));
    events.push(...this.cues.see(timeMs, faults, began));
    this.log?.see();
    if (this.counter.open) this.also.see(measures, this.start);
    if (this.log === null) events.push(...this.rest(timeMs, faults));
    return events;
  }

  /** A frame in which no movement goes on: another movement may, and shows what a held-back one truly was. */
  private rest(timeMs: number, faults: readonly Fault[]): CoachEvent[] {
    const others = this.between.see(timeMs, faults).flatMap((attempt) => this.record(timeMs, attempt));
    const voided = this.between.voidedNear(timeMs);
    const last = this.heldBack.at(-1);
    if (!voided || !last || timeMs - last.movement.endMs > NEIGHBOUR_MS) return others;
    last.log.add(voided);
    this.heldBack.pop();
    this.range.forget(last.movement.range);
    return [...others, ...this.judge(timeMs, last)];
  }

  private end(timeMs: number, movement: Movement): CoachEvent[] {
    const log = this.log ?? new AttemptLog(this.exercise.checks, this.monitor);
    this.log = null;
    if (!isAttempt(movement, this.range.needed)) return [];
    this.between.attemptEnded(timeMs);
    const { faults, unseen } = judgeTempo(this.exercise.checks, movement);
    faults.forEach((fault) => log.add(fault));
    log.close(unseen);
    const events: CoachEvent[] = faults.map((fault) => ({ type: 'fault', timeMs, fault }));
    events.push(...this.cues.see(timeMs, [], faults));
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
    return this.record(timeMs, {
      startMs,
      endMs,
      topMs,
      range,
      counted: miss === null,
      ...(miss && { miss }),
      faults: item.log.all,
      unseen: item.log.unseen,
    });
  }

  private record(timeMs: number, attempt: Attempt): CoachEvent[] {
    this.judged.push(attempt);
    const { miss } = attempt;
    const verdict: CoachEvent = miss
      ? { type: 'miss', timeMs, attempt, miss }
      : { type: 'rep', timeMs, n: ++this.counted, attempt };
    return [verdict, ...this.cues.ended(timeMs, attempt)];
  }
}
