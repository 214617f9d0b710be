import type { Exercise } from '../exercises/exercise';
import { isGuided } from '../exercises/guided';
import type { Measures } from '../geometry/measures';
import type { ViewEstimate } from '../geometry/view';
import type { UnseenPart } from '../geometry/visible';
import type { Pose } from '../pose/pose';
import { Announcer } from './announcer';
import { learnHeld, learnWeak, type Baseline } from './baseline';
import { cannotSee } from './cannot-see';
import type { CoachEvent, LensSight, SetupStep } from './events';
import { HeldPose } from './held-pose';
import { LensWatch } from './lens-watch';
import { neededParts, type NeededParts } from './needed-parts';
import { notJudged } from './not-judged';
import { unmetCondition } from './start-pose';
import { Stuck } from './stuck';
import { partsOf } from './subject';
import { ViewVote } from './view-vote';
import { WeakBaseline } from './weak-baseline';

/** In front of a camera, getting into position takes ten seconds or more: nothing is locked on to before. */
const GETTING_READY_MS = 10_000;

/** So long for a better look at somebody who holds the start pose: then what can be seen of the set must do. */
const LONGEST_WAIT_MS = 6000;

/** A warning is heard to its end before the start. */
const WARNING_MS = 3500;

/** What the set-up sees in one frame with a person in it. Measures are those before calibration. */
export interface SetupSight {
  readonly pose: Pose;
  readonly measures: Measures;
  readonly unseen: readonly UnseenPart[];
  readonly view: ViewEstimate['view'];
}

/** The start pose, held still or, in a clip that begins in motion, not, and what it has taught. */
export interface LockOn {
  readonly quality: 'held' | 'weak';
  /** Null of an exercise that is only guided. */
  readonly baseline: Baseline | null;
}

/** Leads the person into the start pose, one step at a time, and says when it has been held. */
export class Setup {
  private readonly needed: NeededParts;
  private readonly announcer = new Announcer();
  private readonly hold = new HeldPose();
  private readonly weak = new WeakBaseline();
  private readonly stuck = new Stuck();
  private readonly views: ViewVote;
  private readonly lens: LensWatch;
  private warnedMs: number | null = null;
  private firstMs: number | null = null;
  /** When the start pose was first held throughout. */
  private heldMs: number | null = null;
  private askedMs: number | null = null;
  private confirmed = false;

  /** `readyMs`: time that getting ready takes at least, 0 for files and after an interruption. */
  constructor(
    private readonly exercise: Exercise,
    private readonly live: boolean,
    private readonly readyMs: number = live ? GETTING_READY_MS : 0,
  ) {
    this.needed = neededParts(exercise);
    this.lens = new LensWatch(exercise);
    this.views = new ViewVote(exercise);
  }

  /** Where the lens stands, once it is known. */
  get lensSight(): LensSight | null {
    return this.lens.sight;
  }

  /** 0–1: how far the start pose has been held. */
  get progress(): number {
    return this.hold.progress;
  }

  /** One frame; null when nobody was found. */
  see(
    timeMs: number,
    sight: SetupSight | null,
  ): { readonly events: readonly CoachEvent[]; readonly lockOn: LockOn | null } {
    this.firstMs ??= timeMs;
    if (isGuided(this.exercise))
      return { events: [], lockOn: this.gettingReady(timeMs) ? null : { quality: 'held', baseline: null } };
    if (sight === null) {
      this.hold.clear();
      return { events: this.announcer.see(timeMs, { step: 'nobody' }), lockOn: null };
    }
    if (this.live) this.lens.see(sight.pose);
    const step = this.doubted(sight.pose, this.stepFor(timeMs, sight));
    const met = step.step === 'hold-still';
    this.hold.see(sight.pose, met);
    const lockOn = this.lockOn(timeMs, sight.pose, met);
    if (lockOn === null) return { events: this.say(timeMs, this.advice(timeMs, step)), lockOn };
    const warning = this.warning(timeMs, lockOn);
    return warning ? { events: [warning], lockOn: null } : { events: [], lockOn };
  }

  private stepFor(timeMs: number, { measures, unseen, view }: SetupSight): SetupStep {
    const blocked = this.live ? this.cannotSee(timeMs, unseen) : null;
    if (blocked) return blocked;
    // The vote goes by the model's depths; where perspective has told the place, it knows better.
    if (this.views.wrong(timeMs, view) && !this.lens.knows(timeMs)) {
      return { step: 'wrong-view', want: this.exercise.view.name };
    }
    const condition = unmetCondition(this.exercise.start, measures);
    return condition === null ? { step: 'hold-still' } : { step: 'start-pose', condition };
  }

  private doubted(pose: Pose, step: SetupStep): SetupStep {
    const stuck = this.stuck.see(pose, step.step === 'start-pose' ? step.condition : null);
    return stuck && step.step === 'start-pose' ? { ...step, doubted: true } : step;
  }

  /**
   * Where the laptop goes comes before how to lie, but after what cannot be seen at all. It stops nobody. Null where there
   * is nothing more to say: from the wrong end a posture reads as another, and to ask for it would mislead.
   */
  private advice(timeMs: number, step: SetupStep): SetupStep | null {
    if (step.step === 'cannot-see' || this.warnedMs !== null) return step;
    const move = this.lens.wanted(timeMs);
    if (move !== null) return { step: 'move-laptop', move };
    return step.step === 'start-pose' && this.lens.fromWrongEnd(timeMs) ? null : step;
  }

  /** Said once to somebody who stays with a laptop that should stand elsewhere: what will not be judged from there. */
  private warning(timeMs: number, { baseline }: LockOn): CoachEvent | null {
    if (this.warnedMs !== null || baseline === null || this.lens.wrong(timeMs) === null) return null;
    this.warnedMs = timeMs;
    const subjects = notJudged(this.exercise, this.hold.held ?? [], baseline);
    return subjects.length === 0 ? null : { type: 'setup', timeMs, setup: { step: 'not-judged', subjects } };
  }

  /** Of somebody too close no tilt of the lid shows all. */
  private cannotSee(timeMs: number, unseen: readonly UnseenPart[]): SetupStep | null {
    const step = cannotSee(unseen, this.needed, this.askedMs === null ? 0 : timeMs - this.askedMs);
    if (step === null) return null;
    this.askedMs ??= timeMs;
    return this.lens.wrong(timeMs) === 'farther' ? { ...step, remedy: 'step-back' } : step;
  }

  /** "I see all of you" is confirmed once, before what comes next. */
  private say(timeMs: number, step: SetupStep | null): readonly CoachEvent[] {
    if (step === null) return [];
    const waits = step.step === 'hold-still' && this.gettingReady(timeMs);
    const events = this.announcer.see(timeMs, step, waits);
    if (step.step === 'move-laptop' && events.length > 0) this.lens.tell(step.move, timeMs);
    if (events.length === 0 || this.confirmed || !this.live || step.step === 'cannot-see') return events;
    this.confirmed = true;
    return [{ type: 'setup', timeMs, setup: { step: 'see-all' } }, ...events];
  }

  private gettingReady(timeMs: number): boolean {
    return timeMs - (this.firstMs ?? timeMs) < this.readyMs;
  }

  private lockOn(timeMs: number, pose: Pose, met: boolean): LockOn | null {
    const weak = this.live ? null : this.weak.see(pose, met);
    if (this.gettingReady(timeMs)) return null;
    if (this.lens.waits(timeMs) || timeMs - (this.warnedMs ?? -Infinity) < WARNING_MS) return null;
    const held = met ? this.hold.held : null;
    if (held) return this.lockOnHeld(timeMs, held);
    const { exercise } = this;
    // What is held begins held: a mean over somebody on the move is no posture to keep.
    if (weak === null || exercise.kind === 'hold') return null;
    return { quality: 'weak', baseline: learnWeak(exercise, weak) };
  }

  /**
   * A start pose in which what is counted can't be made out, since the network guesses at an arm, would teach a set of
   * which nothing counts: another second is waited for, at most so long.
   */
  private lockOnHeld(timeMs: number, held: readonly Pose[]): LockOn | null {
    const baseline = learnHeld(this.exercise, held);
    this.heldMs ??= timeMs;
    if (this.countLearnt(baseline) || timeMs - this.heldMs >= LONGEST_WAIT_MS) return { quality: 'held', baseline };
    this.hold.clear();
    return null;
  }

  private countLearnt({ start }: Baseline): boolean {
    const { exercise } = this;
    return exercise.kind !== 'reps' || partsOf(exercise.count.measure).every(({ id }) => start[id] !== undefined);
  }
}
