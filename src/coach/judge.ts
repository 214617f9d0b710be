import type { Count } from '../exercises/exercise';
import type { AttemptLog } from './attempt-log';
import { NEIGHBOUR_MS } from './between';
import type { Attempt, CoachEvent, Fault, MissReason } from './events';
import { PersonalRange } from './personal-range';
import type { Movement } from './stroke';
import { missReason, type Evidence } from './verdict';

/** A finished movement with all that speaks for it or against it. */
export interface Case extends Pick<Evidence, 'also' | 'because'> {
  readonly movement: Movement;
  readonly log: AttemptLog;
}

export type Verdict = Extract<CoachEvent, { type: 'rep' | 'miss' | 'held-back' }>;

/**
 * Judges movements against the person's own range. While that is not known, movements that nothing else speaks against
 * are held back, and judged together once it is.
 */
export class Judge {
  counted = 0;
  private readonly judged: Attempt[] = [];
  private readonly range: PersonalRange;
  private heldBack: Case[] = [];

  /** `target`: how many reps the set is to have. */
  constructor(
    private readonly count: Count,
    target: number,
  ) {
    this.range = new PersonalRange(count, target);
  }

  /** All that has been judged, in order of time. */
  get attempts(): readonly Attempt[] {
    return [...this.judged].sort((a, b) => a.startMs - b.startMs);
  }

  /** The range that a rep must reach now, in the count's unit. */
  get needed(): number {
    return this.range.needed;
  }

  /** The person's own range, or null while it is not known. */
  get ownRange(): number | null {
    return this.range.own;
  }

  /** Judges a movement at once, or holds it back. */
  take(timeMs: number, item: Case): readonly Verdict[] {
    const held = !this.range.known;
    if (this.missReason(item) !== null) return [this.judge(timeMs, item)];
    this.range.learn(item.movement.range, item.log.all.length === 0);
    if (!held) return [this.judge(timeMs, item)];
    this.heldBack.push(item);
    return this.range.known ? this.release(timeMs) : [{ type: 'held-back', timeMs }];
  }

  /** Judges what was held back by what is known now. */
  release(timeMs: number): readonly Verdict[] {
    const items = this.heldBack;
    this.heldBack = [];
    return items.map((item) => this.judge(timeMs, item));
  }

  /** A voiding fault now shows what the movement just before truly was: another one, and no sign of range. */
  overturnLast(timeMs: number, voided: Fault): readonly Verdict[] {
    const last = this.heldBack.at(-1);
    const judgedMs = this.judged.at(-1)?.endMs ?? -Infinity;
    if (!last || judgedMs > last.movement.endMs) return this.rename(timeMs, voided);
    if (timeMs - last.movement.endMs > NEIGHBOUR_MS) return [];
    last.log.add(voided);
    this.heldBack.pop();
    this.range.forget(last.movement.range);
    return [this.judge(timeMs, last)];
  }

  /** One that has been called short was another movement. Its miss has been told: nothing more is said. */
  private rename(timeMs: number, voided: Fault): readonly Verdict[] {
    const last = this.judged.at(-1);
    if (last?.miss?.reason !== 'short' || timeMs - last.endMs > NEIGHBOUR_MS) return [];
    const miss = { reason: 'other-movement', blame: 'person', check: voided.check } as const;
    this.judged.splice(-1, 1, { ...last, faults: [voided], miss });
    return [];
  }

  /** Keeps an attempt whose verdict is known. */
  record(timeMs: number, attempt: Attempt): Verdict {
    this.judged.push(attempt);
    const { miss } = attempt;
    return miss ? { type: 'miss', timeMs, attempt, miss } : { type: 'rep', timeMs, n: ++this.counted, attempt };
  }

  private missReason({ movement, log, also, because }: Case): MissReason | null {
    return missReason({ movement, voidedBy: log.voidedBy, also, because }, this.count, this.range.needed);
  }

  private judge(timeMs: number, item: Case): Verdict {
    const miss = this.missReason(item);
    const { startMs, endMs, topMs, range, end } = item.movement;
    const { all, unseen, sight } = item.log;
    // Of who was lost on the way nobody knows what it was: getting up out of the picture, as often as not.
    const faults = end === 'lost' ? [] : all;
    return this.record(timeMs, {
      startMs,
      endMs,
      topMs,
      range,
      counted: miss === null,
      ...(miss && { miss }),
      faults,
      unseen,
      ...(sight && { sight }),
    });
  }
}
