import { measureAgainst, type Baseline } from '../../src/coach/baseline';
import { CameraMoved } from '../../src/coach/camera-moved';
import { Setup, type LockOn } from '../../src/coach/setup';
import type { StartValues } from '../../src/coach/start-values';
import type { RepExercise } from '../../src/exercises/exercise';
import type { Measures } from '../../src/geometry/measures';
import { estimateView } from '../../src/geometry/view';
import { unseenParts } from '../../src/geometry/visible';
import type { Pose } from '../../src/pose/pose';
import type { TraceFrame } from '../../src/pose/trace';
import { createSightings, type Sighting } from '../../src/sightings';

/** What reaches the rules of a set: the start pose, then frame after frame; the camera moved, and a new start pose. */
export type Sight =
  | { readonly kind: 'lock'; readonly timeMs: number; readonly start: StartValues; readonly baseline: 'held' | 'weak' }
  | { readonly kind: 'frame'; readonly timeMs: number; readonly measures: Measures | null }
  | { readonly kind: 'moved'; readonly timeMs: number };

/** Measures are taken so often before the start pose is learnt, as the live coach takes them. */
const SETUP_MEASURE_MS = 200;

/**
 * Everything of a set but its rules, as the coach does it for a recording: smoothing, set-up, start pose, measures. What it
 * gives depends on nothing that a check says, so that it can be kept and the rules run over it in no time.
 */
export function observe(exercise: RepExercise, frames: readonly TraceFrame[]): readonly Sight[] {
  const observer = new Observer(exercise);
  const sightings = createSightings(exercise);
  const see = (seen: readonly Sighting[]): void => seen.forEach(({ timeMs, pose }) => observer.see(timeMs, pose));
  frames.forEach(({ timeMs, pose }) => see(sightings.see(timeMs, pose)));
  see(sightings.end());
  return observer.sights;
}

class Observer {
  readonly sights: Sight[] = [];
  private setup: Setup;
  private baseline: Baseline | null = null;
  private measures: Measures | null = null;
  private measuredMs = -Infinity;
  private readonly cameraMoved = new CameraMoved();

  constructor(private readonly exercise: RepExercise) {
    this.setup = new Setup(exercise, false);
  }

  see(timeMs: number, pose: Pose | null): void {
    if (this.baseline === null) this.setUp(timeMs, pose);
    else if (pose && this.cameraMoved.see(pose)) this.startOver(timeMs);
    else this.sights.push({ kind: 'frame', timeMs, measures: pose && this.measure(pose, this.baseline) });
  }

  private setUp(timeMs: number, pose: Pose | null): void {
    if (pose === null) this.measures = null;
    else if (timeMs - this.measuredMs >= SETUP_MEASURE_MS || !this.measures) {
      this.measures = this.measure(pose, null);
      this.measuredMs = timeMs;
    }
    const sight = pose &&
      this.measures && { pose, measures: this.measures, unseen: unseenParts(pose), view: estimateView(pose).view };
    const { lockOn } = this.setup.see(timeMs, sight);
    if (lockOn) this.lock(timeMs, lockOn);
  }

  private lock(timeMs: number, { quality, baseline }: LockOn): void {
    this.baseline = baseline;
    this.sights.push({ kind: 'lock', timeMs, start: baseline?.start ?? {}, baseline: quality });
  }

  private startOver(timeMs: number): void {
    this.sights.push({ kind: 'moved', timeMs });
    this.baseline = null;
    this.measures = null;
    this.cameraMoved.forget();
    this.setup = new Setup(this.exercise, false, 0);
  }

  private measure(pose: Pose, baseline: Baseline | null): Measures {
    return measureAgainst(baseline, this.exercise, pose);
  }
}
