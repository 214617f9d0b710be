import type { HoldCondition } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { seen, type UnseenBecause } from '../geometry/reading';
import { inside, readingFor } from './band';
import { isClear } from './clear';
import type { StartValues } from './start-values';
import { partsOf } from './subject';

/** Why the clock of a hold stands still: a condition of the posture is not met, or it can't be seen. */
export type Stopped = { readonly condition: string } | { readonly unseen: UnseenBecause | 'lost' };

/** A posture that is not seen for so long is not known to be held. Shorter gaps are bridged. */
const UNSEEN_MS = 1500;
/** Back in the posture for so long, so that the clock does not flicker while somebody passes through it. */
const BACK_MS = 300;
/** A longer hole between frames counts as this much: what went on in it is not known. */
const LONGEST_STEP_MS = 500;

/** How one condition stands in one frame: met, clearly met, not met, or unseen and why. */
type Standing = 'met' | 'clear' | 'out' | { readonly unseen: UnseenBecause };

/**
 * Runs while the posture holds. Time in doubt — a condition not met for less than its `forMs`, a joint hidden for a moment
 * — is added once the doubt is over, and never where it turns out to have been a break.
 */
export class HoldClock {
  /** ms for which the posture has been held. */
  heldMs = 0;
  /** Why the clock stands still, or null while it runs. */
  stopped: Stopped | null = null;
  private readonly outMs: number[];
  private doubtMs = 0;
  private unseenMs = 0;
  private backMs = 0;
  private lastMs: number | null = null;

  constructor(
    private readonly conditions: readonly HoldCondition[],
    private start: StartValues,
  ) {
    this.outMs = conditions.map(() => 0);
  }

  /** Goes on from another start pose. */
  relearn(start: StartValues): void {
    this.start = start;
    this.lastMs = null;
    this.forgetDoubts();
    this.stopped = null;
  }

  /** One frame; `measures` is null when nobody was found. Whether the clock has just stopped or begun to run again. */
  see(timeMs: number, measures: Measures | null): 'stopped' | 'runs' | null {
    const stepMs = Math.min(timeMs - (this.lastMs ?? timeMs), LONGEST_STEP_MS);
    this.lastMs = timeMs;
    const standings = this.conditions.map((condition) => (measures ? this.standing(condition, measures) : 'nobody'));
    return this.stopped === null ? this.run(stepMs, standings) : this.wait(stepMs, standings);
  }

  private run(stepMs: number, standings: readonly (Standing | 'nobody')[]): 'stopped' | null {
    standings.forEach((standing, i) => {
      if (standing === 'out') this.outMs[i] = (this.outMs[i] ?? 0) + stepMs;
      else if (isMet(standing)) this.outMs[i] = 0;
    });
    const unseen = standings.map(whyUnseen).find((why) => why !== null) ?? null;
    this.unseenMs = unseen === null ? 0 : this.unseenMs + stepMs;
    const broken = this.conditions.find(({ forMs }, i) => (this.outMs[i] ?? 0) >= forMs);
    if (broken) return this.stop({ condition: broken.id });
    if (unseen !== null && this.unseenMs > UNSEEN_MS) return this.stop({ unseen });
    this.doubtMs += stepMs;
    if (!standings.every(isMet)) return null;
    this.heldMs += this.doubtMs;
    this.doubtMs = 0;
    return null;
  }

  private wait(stepMs: number, standings: readonly (Standing | 'nobody')[]): 'runs' | null {
    this.nameWhatIsOut(standings);
    this.backMs = standings.every((standing) => standing === 'clear') ? this.backMs + stepMs : 0;
    if (this.backMs < BACK_MS) return null;
    this.heldMs += this.backMs;
    this.forgetDoubts();
    this.stopped = null;
    return 'runs';
  }

  /** One condition is mended and another is not: the person is asked for what is still missing. */
  private nameWhatIsOut(standings: readonly (Standing | 'nobody')[]): void {
    const out = this.conditions.find((_, i) => standings[i] === 'out');
    if (out) this.stopped = { condition: out.id };
  }

  private stop(why: Stopped): 'stopped' {
    this.forgetDoubts();
    this.stopped = why;
    return 'stopped';
  }

  private forgetDoubts(): void {
    this.outMs.fill(0);
    this.doubtMs = this.unseenMs = this.backMs = 0;
  }

  /** Of a sided measure every side that is seen must hold, and at least one must be seen. */
  private standing(condition: HoldCondition, measures: Measures): Standing {
    const readings = partsOf(condition.measure).map(({ id }) => readingFor(condition, id, measures, this.start));
    // What is seen less surely than the hysteresis is wide would stop and start the clock by itself, unless it is far off.
    const clear = readings
      .filter(seen)
      .filter(
        (reading) => reading.sigma <= condition.hysteresis || isClear(reading, -inside(condition, reading.value)),
      );
    const why = readings.find((reading) => !seen(reading));
    if (clear.length === 0) return { unseen: why && !seen(why) ? why.unseen : 'view' };
    const margin = Math.min(...clear.map(({ value }) => inside(condition, value)));
    if (margin < 0) return 'out';
    return margin >= condition.hysteresis ? 'clear' : 'met';
  }
}

const isMet = (standing: Standing | 'nobody'): boolean => standing === 'met' || standing === 'clear';

const whyUnseen = (standing: Standing | 'nobody'): UnseenBecause | 'lost' | null => {
  if (standing === 'nobody') return 'lost';
  return typeof standing === 'object' ? standing.unseen : null;
};
