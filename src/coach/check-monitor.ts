import type { Check, CheckPhase, MeasureCheck } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { CheckWatch } from './check-watch';
import type { CheckSight, Fault } from './events';
import type { RepPhase } from './rep-counter';
import type { StartValues } from './start-values';
import { partsOf } from './subject';

/** A longer hole between frames counts as this much: what went on in it is not known. */
const LONGEST_STEP_MS = 200;

interface Watched {
  readonly check: MeasureCheck;
  readonly watches: readonly CheckWatch[];
}

/** All measure checks of an exercise, frame by frame: which fail, and which cannot be seen. */
export class CheckMonitor {
  private readonly watched: readonly Watched[];
  private lastMs: number | null = null;
  private sightsNow: readonly CheckSight[] = [];
  private readonly unseen: Record<string, number> = {};
  private readonly judged: Record<string, number> = {};

  constructor(checks: readonly Check[]) {
    this.watched = checks
      .filter((check) => check.kind === 'measure')
      .map((check) => ({ check, watches: partsOf(check.measure).map((part) => new CheckWatch(check, part)) }));
  }

  /** Judges one frame. The faults that begin with it. */
  see(timeMs: number, phase: RepPhase, measures: Measures, start: StartValues): readonly Fault[] {
    const stepMs = Math.min(timeMs - (this.lastMs ?? timeMs), LONGEST_STEP_MS);
    this.lastMs = timeMs;
    const before = new Set(this.standing.filter((watch) => watch.sinceMs !== null));
    this.sightsNow = this.watched.flatMap((entry) => {
      const sight = this.judge(entry, timeMs, stepMs, phase, measures, start);
      return sight ? [sight] : [];
    });
    return faultsOf(this.standing.filter((watch) => !before.has(watch)));
  }

  /** The faults that stand now. */
  get faults(): readonly Fault[] {
    return faultsOf(this.standing);
  }

  /** How each check that applies now is seen. */
  get sights(): readonly CheckSight[] {
    return this.sightsNow;
  }

  /** ms for which each check applied and could not be judged, so far. Copies: safe to keep. */
  get unseenMs(): Readonly<Record<string, number>> {
    return { ...this.unseen };
  }

  /** ms for which each check was judged, so far. */
  get judgedMs(): Readonly<Record<string, number>> {
    return { ...this.judged };
  }

  private get standing(): readonly CheckWatch[] {
    return this.watched.flatMap(({ watches }) => watches).filter((watch) => watch.sinceMs !== null);
  }

  /** Null where the check does not apply. */
  private judge(
    { check, watches }: Watched,
    timeMs: number,
    stepMs: number,
    phase: RepPhase,
    measures: Measures,
    start: StartValues,
  ): CheckSight | null {
    if (!applies(check.phase, phase)) {
      watches.forEach((watch) => watch.clear());
      return null;
    }
    const sights = watches.map((watch) => watch.see(timeMs, stepMs, measures, start));
    const muted = sights.includes(null) ? null : (sights[0] ?? null);
    const tally = muted === null ? this.judged : this.unseen;
    tally[check.id] = (tally[check.id] ?? 0) + stepMs;
    return { check: check.id, muted };
  }
}

const applies = (wanted: CheckPhase, phase: RepPhase): boolean =>
  wanted === 'always' || (wanted === 'moving' ? phase !== 'rest' : phase === 'top');

const faultsOf = (watches: readonly CheckWatch[]): readonly Fault[] =>
  watches.map((watch) => watch.fault).filter((fault) => fault !== null);
