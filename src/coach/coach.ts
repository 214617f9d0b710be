import type { Exercise } from '../exercises/exercise';
import { isGuided } from '../exercises/guided';
import { onSide } from '../exercises/mirror';
import type { Measures } from '../geometry/measures';
import { estimateView } from '../geometry/view';
import { unseenParts } from '../geometry/visible';
import type { Pose, Side } from '../pose/pose';
import { measureAgainst, type Baseline } from './baseline';
import { CameraMoved } from './camera-moved';
import { Countdown } from './countdown';
import type { CoachEvent, CoachPhase, EndReason, LiveView, PauseReason, ResultOf, SetResult } from './events';
import { limbSights } from './limb-sight';
import { drivers } from './drivers';
import { HoldSet } from './hold-set';
import { RepSet } from './rep-set';
import { Setup, type LockOn } from './setup';
import type { StartValues } from './start-values';
import { partsOf } from './subject';
import type { Work } from './work';

export interface CoachOptions<E extends Exercise = Exercise> {
  readonly exercise: E;
  /** Which side it is done on, of an exercise for each. */
  readonly side?: Side;
  /** In front of a camera: set-up dialogue, ten seconds to get into position, countdown. Files have neither. */
  readonly live: boolean;
  /** Reps, seconds to hold, or breaths. */
  readonly target: number;
  /** Numbers that are counted down, one a second. */
  readonly countdownS?: number;
}

/** One person's coach for one set. Time comes in with the poses; calls are in order of time. */
export interface Coach<E extends Exercise = Exercise> {
  /** One smoothed sighting, or null when nobody was found at `timeMs`. `raw` is the newest unsmoothed pose, for drawing. */
  see(timeMs: number, pose: Pose | null, raw: Pose | null): readonly CoachEvent[];
  /** Nothing is judged until `resume`. Does nothing while paused or ended. */
  pause(why: PauseReason): readonly CoachEvent[];
  /** Goes on once the start pose is held again. */
  resume(): readonly CoachEvent[];
  /** Ends the set. Does nothing once it has ended. */
  finish(why: EndReason): readonly CoachEvent[];
  view(): LiveView;
  /** What has been done so far. */
  result(): ResultOf<E>;
}

/** The set's work is chosen by the exercise's kind, and with it what comes of it. */
export const createCoach = <E extends Exercise>(options: CoachOptions<E>): Coach<E> =>
  new SetCoach(options) as Coach as Coach<E>;

type Stage = 'setup' | 'countdown' | 'running' | 'paused' | 'ended';

const COUNTDOWN = 3;
/** Out of sight for so long in the countdown, the set-up starts over. */
const GONE_MS = 1000;
/** Before the start pose is learnt, measures are costly (the lens is solved for anew): taken five times a second. */
const SETUP_MEASURE_MS = 200;

class SetCoach implements Coach {
  private stage: Stage = 'setup';
  private setup: Setup;
  private countdown: Countdown;
  private baseline: Baseline | null = null;
  private quality: SetResult['baseline'] = 'none';
  private set: Work | null = null;
  private readonly cameraMoved = new CameraMoved();
  private timeMs = 0;
  private lockedMs: number | null = null;
  private seenMs = 0;
  private measuredMs = -Infinity;
  /** After the camera was moved nobody presses a key: the next start pose resumes the set. */
  private resumesByItself = false;
  private raw: Pose | null = null;
  private measures: Measures | null = null;
  private pose: Pose | null = null;

  private readonly options: CoachOptions;

  constructor(options: CoachOptions) {
    this.options = { ...options, exercise: onSide(options.exercise, options.side ?? null) };
    this.setup = new Setup(this.options.exercise, options.live);
    this.countdown = this.newCountdown();
  }

  see(timeMs: number, pose: Pose | null, raw: Pose | null): readonly CoachEvent[] {
    this.timeMs = timeMs;
    this.raw = raw;
    this.pose = pose;
    if (pose) this.seenMs = timeMs;
    if (this.stage === 'setup') return this.setUp(timeMs, pose);
    this.measures = pose && this.measure(pose);
    if (this.stage === 'countdown') return this.countDown(timeMs, pose);
    return this.stage === 'running' ? this.run(timeMs, pose) : [];
  }

  pause(why: PauseReason): readonly CoachEvent[] {
    if (this.stage === 'paused' || this.stage === 'ended') return [];
    const timeMs = this.timeMs;
    const events = this.set?.interrupt(timeMs) ?? [];
    this.stage = 'paused';
    return [...events, { type: 'paused', timeMs, why }];
  }

  resume(): readonly CoachEvent[] {
    if (this.stage !== 'paused') return [];
    this.startOver();
    return [{ type: 'resumed', timeMs: this.timeMs }];
  }

  finish(why: EndReason): readonly CoachEvent[] {
    if (this.stage === 'ended') return [];
    const timeMs = this.timeMs;
    const events = this.set?.close(timeMs, why) ?? [];
    this.stage = 'ended';
    return [...events, { type: 'set-end', timeMs, why, result: this.result() }];
  }

  view(): LiveView {
    const { exercise, target } = this.options;
    return {
      timeMs: this.timeMs,
      pose: this.raw,
      measures: this.measures,
      phase: this.phase,
      counted: this.set?.counted ?? 0,
      target,
      working: this.stage === 'running' && this.measures ? (this.set?.working ?? null) : null,
      breath: this.stage === 'running' ? (this.set?.breath ?? null) : null,
      strong: drivers(exercise).flatMap(({ measure }) => partsOf(measure).map(({ id }) => id)),
      failing: this.stage === 'running' ? (this.set?.failing ?? []) : [],
      checks: this.stage === 'running' ? (this.set?.sights ?? []) : [],
      limbs: limbSights(exercise, this.pose, this.measures),
      holdProgress: this.stage === 'setup' ? this.setup.progress : 0,
      lens: this.stage === 'setup' ? this.setup.lensSight : null,
    };
  }

  result(): SetResult {
    const { exercise, side, target } = this.options;
    const durationMs = this.lockedMs === null ? 0 : this.timeMs - this.lockedMs;
    const work = this.set ?? this.workFrom({});
    return work.result({ exercise: exercise.id, ...(side && { side }), durationMs, target, baseline: this.quality });
  }

  private get phase(): CoachPhase {
    return this.stage === 'running' ? (this.set?.phase ?? 'rest') : this.stage;
  }

  private setUp(timeMs: number, pose: Pose | null): readonly CoachEvent[] {
    if (pose && (timeMs - this.measuredMs >= SETUP_MEASURE_MS || !this.measures)) {
      this.measures = this.measure(pose);
      this.measuredMs = timeMs;
    }
    if (!pose) this.measures = null;
    const sight = pose &&
      this.measures && {
        pose,
        measures: this.measures,
        unseen: unseenParts(pose),
        view: estimateView(pose).view,
      };
    const { events, lockOn } = this.setup.see(timeMs, sight);
    return lockOn ? [...events, ...this.lock(timeMs, lockOn)] : events;
  }

  private lock(timeMs: number, { quality, baseline }: LockOn): readonly CoachEvent[] {
    const { live } = this.options;
    this.baseline = baseline;
    const start = baseline?.start ?? {};
    if (this.set) this.set.relearn(start);
    else this.set = this.workFrom(start);
    if (this.quality !== 'weak') this.quality = quality;
    this.lockedMs ??= timeMs;
    this.countdown = this.newCountdown();
    this.stage = live ? 'countdown' : 'running';
    const locked: CoachEvent[] = this.resumesByItself ? [{ type: 'resumed', timeMs }] : [];
    this.resumesByItself = false;
    locked.push({ type: 'locked-on', timeMs, baseline: quality });
    return [...locked, ...(live ? this.countDown(timeMs, null) : ([{ type: 'begin', timeMs }] as const))];
  }

  private workFrom(start: StartValues): Work {
    const { exercise, target } = this.options;
    return exercise.kind === 'reps' ? new RepSet(exercise, target, start) : new HoldSet(exercise, target, start);
  }

  private countDown(timeMs: number, pose: Pose | null): readonly CoachEvent[] {
    if (pose === null && timeMs - this.seenMs > GONE_MS && !isGuided(this.options.exercise)) {
      this.startOver();
      return [];
    }
    const events = this.countdown.see(timeMs);
    if (this.countdown.done) this.stage = 'running';
    return events;
  }

  private run(timeMs: number, pose: Pose | null): readonly CoachEvent[] {
    if (!this.set) return [];
    if (pose && this.cameraMoved.see(pose)) {
      const events = this.pause('camera-moved');
      this.startOver();
      this.resumesByItself = true;
      return events;
    }
    const { events, gotUp } = this.set.see(timeMs, this.measures);
    if (this.set.done) return [...events, ...this.finish('target')];
    return gotUp ? [...events, ...this.finish('got-up')] : events;
  }

  /** Back to the set-up for a new start pose. What was counted stays. */
  private startOver(): void {
    this.stage = 'setup';
    this.baseline = null;
    this.measures = null;
    this.cameraMoved.forget();
    const { exercise, live } = this.options;
    this.setup = this.lockedMs === null ? new Setup(exercise, live) : new Setup(exercise, live, 0);
  }

  private measure(pose: Pose): Measures {
    return measureAgainst(this.baseline, this.options.exercise, pose);
  }

  private newCountdown(): Countdown {
    return new Countdown(this.options.countdownS ?? COUNTDOWN);
  }
}
