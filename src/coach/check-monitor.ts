import type { Check, CheckPhase, MeasureCheck } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { CheckWatch } from './check-watch';
import type { Fault } from './events';
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
  private mutedNow: readonly string[] = [];
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
    this.mutedNow = this.watched
      .filter((entry) => this.judge(entry, timeMs, stepMs, phase, measures, start) === 'unseen')
      .map(({ check }) => check.id);
    return faultsOf(this.standing.filter((watch) => !before.has(watch)));
  }

  /** The faults that stand now. */
  get faults(): readonly Fault[] {
    return faultsOf(this.standing);
  }

  /** The checks that cannot be judged now. */
  get muted(): readonly string[] {
    return this.mutedNow;
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

  private judge(
    { check, watches }: Watched,
    timeMs: number,
    stepMs: number,
    phase: RepPhase,
    measures: Measures,
    start: StartValues,
  ): 'judged' | 'unseen' | 'idle' {
    if (!applies(check.phase, phase)) {
      watches.forEach((watch) => watch.clear());
      return 'idle';
    }
    const sights = watches.map((watch) => watch.see(timeMs, stepMs, measures, start));
    const sight = sights.includes('judged') ? 'judged' : 'unseen';
    const tally = sight === 'judged' ? this.judged : this.unseen;
    tally[check.id] = (tally[check.id] ?? 0) + stepMs;
    return sight;
  }
}

const applies = (wanted: CheckPhase, phase: RepPhase): boolean =>
  wanted === 'always' || (wanted === 'moving' ? phase !== 'rest' : phase === 'top');

const faultsOf = (watches: readonly CheckWatch[]): readonly Fault[] =>
  watches.map((watch) => watch.fault).filter((fault) => fault !== null);
