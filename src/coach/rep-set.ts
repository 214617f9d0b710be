import type { RepExercise } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { Also } from './also';
import { AttemptLog } from './attempt-log';
import { Between } from './between';
import { CheckMonitor } from './check-monitor';
import { CuePicker } from './cue-picker';
import type { Attempt, CheckSight, CoachEvent, EndReason, Fault, RepResult, Working } from './events';
import { Exercising } from './exercising';
import { GotUp } from './got-up';
import { Intent } from './intent';
import { Judge, type Case, type Verdict } from './judge';
import { RepCounter, type RepPhase } from './rep-counter';
import { countSigma, signalOf, type SeenSignal } from './signal';
import type { StartValues } from './start-values';
import type { Movement, MovementEnd } from './stroke';
import { partsOf } from './subject';
import { judgeTempo } from './tempo';
import { TopHold } from './top-hold';
import { Tracking, type Missing } from './tracking';
import { Turn } from './turn';
import type { ResultBase, Work } from './work';

/** A movement that has ended, with the faults that its end alone shows. */
interface Done extends Case {
  readonly late: readonly Fault[];
}

/** A set of reps. */
export class RepSet implements Work {
  private readonly judge: Judge;
  private readonly monitor: CheckMonitor;
  private readonly cues: CuePicker;
  private readonly tracking = new Tracking();
  private readonly gotUp: GotUp;
  private readonly also: Also;
  private readonly between: Between;
  private readonly intent: Intent<Done>;
  private readonly exercising: Exercising;
  private readonly top: TopHold;
  private counter: RepCounter;
  private log: AttemptLog | null = null;
  private readonly turn: Turn;
  private because: Missing = 'lost';

  /** `start`: what the held start pose has taught. */
  constructor(
    private readonly exercise: RepExercise,
    private readonly target: number,
    private start: StartValues,
  ) {
    this.judge = new Judge(exercise.count, target);
    this.monitor = new CheckMonitor(exercise.checks);
    this.cues = new CuePicker(exercise.checks);
    this.gotUp = new GotUp(exercise.start);
    this.also = new Also(exercise.count.also);
    this.between = new Between(exercise.checks);
    this.intent = new Intent(exercise.count.minMs);
    this.exercising = new Exercising(exercise);
    this.top = new TopHold(exercise.count.holdMs);
    this.counter = this.newCounter();
    this.turn = new Turn(exercise);
  }

  /** In order of time. */
  get attempts(): readonly Attempt[] {
    return this.judge.attempts;
  }

  get counted(): number {
    return this.judge.counted;
  }

  get phase(): RepPhase {
    return this.counter.phase;
  }

  get working(): Working {
    const { value } = this.counter;
    const { needed, ownRange } = this.judge;
    return { value, needed, ownRange, held: this.top.progress(this.counter) };
  }

  readonly breath = null;

  get failing(): readonly string[] {
    return [...new Set(this.standing.map(({ check }) => check))];
  }

  get sights(): readonly CheckSight[] {
    return this.monitor.sights;
  }

  get unseenMs(): RepResult['unseenMs'] {
    return this.monitor.unseenMs;
  }

  /** Faults that stood while no attempt was going on. */
  get faultsBetween(): readonly Fault[] {
    return this.exercising.begun ? this.between.faults : [];
  }

  result(base: ResultBase): RepResult {
    const { counted, attempts, unseenMs, faultsBetween } = this;
    // The start pose was held at the movement's far end: the baseline has been mended, and is weak.
    const baseline = this.counter.sunk ? 'weak' : base.baseline;
    const between = faultsBetween.length > 0 && { between: faultsBetween };
    return { kind: 'reps', ...base, counted, attempts, ...between, baseline, unseenMs };
  }

  get done(): boolean {
    return this.counted >= this.target;
  }

  /** Goes on from a new start pose, after the camera or the person has moved. What was counted stays. */
  relearn(start: StartValues): void {
    this.tracking.restart();
    this.start = start;
    this.counter = this.newCounter();
    this.log = null;
  }

  /** One frame; `measures` is null when nobody was found. */
  see(timeMs: number, measures: Measures | null): { readonly events: readonly CoachEvent[]; readonly gotUp: boolean } {
    this.log?.seeCount(timeMs, measures ? countSigma(this.exercise.count, measures) : Infinity, this.judge.needed);
    const gotUp = this.gotUp.see(timeMs, measures);
    if (this.gotUp.out) this.drop(timeMs);
    if (measures === null) return { events: this.unseen(timeMs, 'lost'), gotUp };
    const signal = signalOf(this.exercise.count, measures, this.start);
    if ('unseen' in signal) {
      const events = this.unseen(timeMs, signal.unseen);
      if (!this.tracking.lost && !this.gotUp.out) events.push(...this.check(timeMs, measures));
      return { events, gotUp };
    }
    this.because = signal.partly ?? this.because;
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
    this.strayed(this.intent.end());
    return [...events, ...this.say([...this.others(timeMs), ...this.judge.release(timeMs)])];
  }

  /** Ends the movement that goes on, if any, without its having returned; the next one starts from rest. */
  interrupt(timeMs: number, end: MovementEnd = 'lost'): CoachEvent[] {
    const movement = this.counter.stop(timeMs, end);
    return movement ? this.end(timeMs, movement) : [];
  }

  /** The faults that stand now, of somebody who exercises. */
  private get standing(): readonly Fault[] {
    return this.exercising.begun ? this.monitor.faults : [];
  }

  private newCounter(): RepCounter {
    return new RepCounter(partsOf(this.exercise.count.measure).length, this.exercise.count.holdMs);
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

  private count(timeMs: number, signal: SeenSignal, measures: Measures): CoachEvent[] {
    const movement = this.counter.see(timeMs, {
      ...signal,
      needed: this.judge.needed,
      ownRange: this.judge.ownRange,
    });
    if (this.counter.open && this.log === null) this.begin(timeMs);
    this.turn.see(timeMs, this.counter.value, measures);
    const events = [...this.top.see(timeMs, this.counter), ...this.check(timeMs, measures)];
    return movement ? [...events, ...this.end(timeMs, movement)] : events;
  }

  private begin(timeMs: number): void {
    this.log = new AttemptLog(this.exercise.checks, this.monitor);
    this.also.begin();
    const voided = this.between.voidedStraightBefore(timeMs);
    if (voided) this.log.add(voided);
    this.between.attemptBegins();
  }

  private check(timeMs: number, measures: Measures): CoachEvent[] {
    const { begun } = this.exercising;
    const began = this.monitor.see(timeMs, this.counter.phase, measures, this.start);
    const { faults } = this.monitor;
    this.exercising.see(faults, measures);
    // With the first sign of exercise, what stands already is told.
    const events = this.tell(timeMs, begun ? began : this.standing);
    this.log?.see();
    if (this.counter.open) this.also.see(measures, this.start);
    if (this.log === null) events.push(...this.rest(timeMs, faults));
    return events;
  }

  private tell(timeMs: number, began: readonly Fault[]): CoachEvent[] {
    const events: CoachEvent[] = began.map((fault) => ({ type: 'fault', timeMs, fault }));
    return [...events, ...this.cues.see(timeMs, this.standing, began)];
  }

  /** A frame in which no movement goes on: another movement may, and shows what a held-back one truly was. */
  private rest(timeMs: number, faults: readonly Fault[]): CoachEvent[] {
    this.between.see(timeMs, faults);
    const verdicts = this.others(timeMs);
    if (verdicts.length > 0) this.cues.moved();
    const voided = this.between.voidedNear(timeMs);
    // A small movement just before was its other half.
    if (voided) this.intent.end();
    return this.say(voided ? [...verdicts, ...this.judge.overturnLast(timeMs, voided)] : verdicts);
  }

  /** The other movements that have ended since they were last asked for. */
  private others(timeMs: number): readonly Verdict[] {
    const others = this.exercising.begun ? this.between.take() : [];
    return others.map((attempt) => this.judge.record(timeMs, attempt));
  }

  private end(timeMs: number, movement: Movement): CoachEvent[] {
    const log = this.log ?? new AttemptLog(this.exercise.checks, this.monitor);
    this.log = null;
    const verdicts = [judgeTempo(this.exercise, movement), this.turn.judge(movement)];
    const late = verdicts.flatMap(({ faults }) => faults);
    late.forEach((fault) => log.add(fault));
    log.close(verdicts.flatMap(({ unseen }) => unseen));
    const done = { movement, log, also: this.also.outcome, because: this.because, late };
    const { meant, stray } = this.intent.see(done, this.judge.needed);
    this.strayed(stray);
    if (meant.length > 0) this.cues.moved();
    return meant.flatMap((one) => this.take(timeMs, one));
  }

  private strayed(movements: readonly Done[]): void {
    movements.forEach(({ movement, log }) => this.between.stray(movement, log.all));
  }

  private take(timeMs: number, { late, ...attempt }: Done): CoachEvent[] {
    const { begun } = this.exercising;
    this.exercising.moved(attempt.movement, this.judge.needed);
    // All of the movement that is the first sign of exercise; of a later one, what its frames have not told yet.
    const faults = begun ? late : this.exercising.begun ? attempt.log.all : [];
    const verdicts = this.judge.take(timeMs, attempt);
    // What has been counted is no half of another movement.
    if (verdicts.at(-1)?.type !== 'rep') this.between.attemptEnded(timeMs);
    return [...this.tell(timeMs, faults), ...this.say(verdicts)];
  }

  /** Verdicts, each followed by the cue that the attempt calls for. */
  private say(verdicts: readonly Verdict[]): CoachEvent[] {
    return verdicts.flatMap((verdict) =>
      verdict.type === 'held-back' ? [verdict] : [verdict, ...this.cues.ended(verdict.timeMs, verdict.attempt)],
    );
  }
}
