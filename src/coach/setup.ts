import type { Exercise } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import type { ViewEstimate } from '../geometry/view';
import type { UnseenPart } from '../geometry/visible';
import type { Pose } from '../pose/pose';
import { Announcer } from './announcer';
import { cannotSee } from './cannot-see';
import type { CoachEvent, SetupStep } from './events';
import { HeldPose } from './held-pose';
import { neededParts, type NeededParts } from './needed-parts';
import { unmetCondition } from './start-pose';
import { ViewVote } from './view-vote';
import { WeakBaseline } from './weak-baseline';

/** In front of a camera, getting into position takes ten seconds or more: nothing is locked on to before. */
const GETTING_READY_MS = 10_000;

/** What the set-up sees in one frame with a person in it. Measures are those before calibration. */
export interface SetupSight {
  readonly pose: Pose;
  readonly measures: Measures;
  readonly unseen: readonly UnseenPart[];
  readonly view: ViewEstimate['view'];
}

/** The start pose, held still or, in a clip that begins in motion, not. */
export interface LockOn {
  readonly poses: readonly Pose[];
  readonly baseline: 'held' | 'weak';
}

/** Leads the person into the start pose, one step at a time, and says when it has been held. */
export class Setup {
  private readonly needed: NeededParts;
  private readonly announcer = new Announcer();
  private readonly hold = new HeldPose();
  private readonly weak = new WeakBaseline();
  private readonly views = new ViewVote();
  private firstMs: number | null = null;
  private askedMs: number | null = null;
  private confirmed = false;

  /** `readyMs`: time that getting ready takes at least, 0 for files and after an interruption. */
  constructor(
    private readonly exercise: Exercise,
    private readonly live: boolean,
    private readonly readyMs: number = live ? GETTING_READY_MS : 0,
  ) {
    this.needed = neededParts(exercise);
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
    if (sight === null) {
      this.hold.clear();
      return { events: this.announcer.see(timeMs, { step: 'nobody' }), lockOn: null };
    }
    const step = this.stepFor(timeMs, sight);
    const met = step.step === 'hold-still';
    this.hold.see(sight.pose, met);
    const lockOn = this.lockOn(timeMs, sight.pose, met);
    return { events: lockOn ? [] : this.say(timeMs, step), lockOn };
  }

  private stepFor(timeMs: number, { measures, unseen, view }: SetupSight): SetupStep {
    const blocked = this.live ? this.cannotSee(timeMs, unseen) : null;
    if (blocked) return blocked;
    if (this.views.wrong(timeMs, view, this.exercise.view.name)) {
      return { step: 'wrong-view', want: this.exercise.view.name };
    }
    const condition = unmetCondition(this.exercise.start, measures);
    return condition === null ? { step: 'hold-still' } : { step: 'start-pose', condition };
  }

  private cannotSee(timeMs: number, unseen: readonly UnseenPart[]): SetupStep | null {
    const step = cannotSee(unseen, this.needed, this.askedMs === null ? 0 : timeMs - this.askedMs);
    if (step) this.askedMs ??= timeMs;
    return step;
  }

  /** "I see all of you" is confirmed once, before what comes next. */
  private say(timeMs: number, step: SetupStep): readonly CoachEvent[] {
    const events = this.announcer.see(timeMs, step);
    if (events.length === 0 || this.confirmed || !this.live || step.step === 'cannot-see') return events;
    this.confirmed = true;
    return [{ type: 'setup', timeMs, setup: { step: 'see-all' } }, ...events];
  }

  private lockOn(timeMs: number, pose: Pose, met: boolean): LockOn | null {
    const weak = this.live ? null : this.weak.see(pose, met);
    if (timeMs - (this.firstMs ?? timeMs) < this.readyMs) return null;
    const held = met ? this.hold.held : null;
    if (held) return { poses: held, baseline: 'held' };
    return weak ? { poses: weak, baseline: 'weak' } : null;
  }
}
