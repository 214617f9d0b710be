import { RestLevel } from './rest-level';
import { crossing, type Sample } from './sample';
import { seenOf, type Channels } from './signal';
import { mean } from './statistics';
import { Stroke, type Movement, type MovementEnd } from './stroke';
import { NOISE_DEVIATIONS, thresholds, type Level } from './thresholds';
import { SUSTAINED_MS, Trailing } from './trailing';

export type RepPhase = 'rest' | 'rising' | 'top' | 'lowering';

/** From the top the way back begins when the signal has lost three tenths of its height. */
const LOWERING_SHARE = 0.7;
/**
 * A top that is to be held is held as long as so much of what a rep needs is kept: of that, not of the most reached, since who
 * has gone further than need be may come back so far, and marks wander.
 */
const KEPT_SHARE = 0.7;
/** Lying still below four tenths of the height reached is a return to a rest level that has shifted. */
const SETTLED_SHARE = 0.4;
const SETTLED_MS = 700;
/** "Still": within a tenth of the height. */
const STILL_SHARE = 0.1;
/**
 * Who sinks by so much of the range below the start pose, and lies still there, held it at the far end: rest is where they
 * go now. Who rocks comes by.
 */
const SUNK_SHARE = 0.6;
/** Who is up for so long, beyond what is to be held, does not return in this rep: another posture or a shifted camera. */
export const LONGEST_MS = 10_000;
/** A longer step between two frames is a hole in which the signal was not seen; slow machines give 100–200 ms. */
export const HOLE_MS = 400;
/** How much of the way before the opening is kept, to find where the movement began. */
const BEFORE_MS = 1500;

/**
 * Follows the signal from rest to the top and back, with hysteresis, and hands over each movement as it ends. Knows no
 * verdicts: a movement is judged elsewhere. Runs on frame time; the result does not depend on the frame rate.
 */
export class RepCounter {
  phase: RepPhase = 'rest';
  private readonly rest: RestLevel;
  private stroke: Stroke | null = null;
  /** Nothing opens before rest has been passed: at first, after a loss, after staying up. */
  private armed = false;
  private lastMs: number | null = null;
  private meanSpread = 0;
  /** When the signal fell back to rest, if it has. */
  private fellMs: number | null = null;
  private last: { readonly timeMs: number; readonly value: number } | null = null;
  private before: Sample[] = [];
  private readonly recent = new Trailing(SUSTAINED_MS);
  private readonly settling = new Trailing(SETTLED_MS);
  /** The start pose turned out to have been held at the movement's far end. */
  sunk = false;
  private moved = false;
  /** Change since rest now: of the channel that is least far, of those that are seen. */
  value = 0;

  /** `holdMs`: how long the top is to be held. */
  constructor(
    private readonly channels: number,
    private readonly holdMs = 0,
  ) {
    this.rest = new RestLevel(channels);
  }

  /** Whether a movement is going on. */
  get open(): boolean {
    return this.stroke !== null;
  }

  /** The range that the movement has reached so far, all channels together. */
  get range(): number {
    return this.stroke?.range ?? 0;
  }

  /** Whether what a rep needs has been reached and is kept. */
  holding = false;

  /** ms for which the top of the movement that goes on has been held. */
  get topHeldMs(): number {
    return this.stroke?.topHeldMs ?? 0;
  }

  /** One frame in which the signal was seen, or a channel of it. The movement that ends with it, or null. */
  see(timeMs: number, level: Level): Movement | null {
    const stepMs = timeMs - (this.lastMs ?? timeMs);
    this.lastMs = timeMs;
    this.meanSpread = level.meanSpread;
    const channels = this.rest.from(level.channels);
    const told = seenOf(channels);
    if (this.stroke && (stepMs > HOLE_MS || told.length < channels.length)) this.stroke.unseenMs += stepMs;
    this.value = Math.min(...told);
    const lead = Math.max(...told);
    this.recent.push(timeMs, lead);
    this.settling.push(timeMs, lead);
    if (this.stroke && this.holding) this.stroke.topHeldMs += Math.min(stepMs, HOLE_MS);
    const ended = this.stroke
      ? this.goOn(this.stroke, timeMs, channels, lead, level)
      : this.stayAtRest(timeMs, stepMs, channels, lead, level);
    this.last = { timeMs, value: lead };
    return ended;
  }

  /** One frame in which it was not. */
  miss(timeMs: number): void {
    if (this.stroke) this.stroke.unseenMs += timeMs - (this.lastMs ?? timeMs);
    this.lastMs = timeMs;
  }

  /** Ends whatever goes on, and waits for rest. The movement, or null. */
  stop(timeMs: number, end: MovementEnd): Movement | null {
    const movement = this.stroke?.finish(timeMs, end, this.meanSpread) ?? null;
    this.reset();
    return movement;
  }

  private stayAtRest(timeMs: number, stepMs: number, channels: Channels, lead: number, level: Level): Movement | null {
    const { leave, back } = thresholds(level);
    this.remember(timeMs, channels, level.doubts);
    if (this.sinks(level)) return this.sinkTo(level);
    if (!this.armed) this.armed = this.recent.high < back || this.settled(level.needed, level);
    else if (this.recent.low > leave) this.begin(timeMs, channels, level);
    else if (lead < leave && this.rests(lead, level)) this.rest.follow(level.channels, stepMs, level.needed);
    return null;
  }

  /** Only before the first movement: later, rest is known. */
  private sinks(level: Level): boolean {
    if (this.moved) return false;
    if (this.sunk) return this.recent.high < 0;
    return this.recent.high < -SUNK_SHARE * level.needed && this.liesStill(level.needed, level);
  }

  /** Far below rest something else goes on, such as a cat's half of a cat–cow, unless it lies still there. */
  private rests(lead: number, level: Level): boolean {
    return lead > -SUNK_SHARE * level.needed || this.liesStill(level.needed, level);
  }

  private sinkTo(level: Level): null {
    this.rest.sink(level.channels);
    this.recent.clear();
    this.sunk = true;
    return null;
  }

  private begin(timeMs: number, channels: Channels, { doubts }: Level): void {
    this.stroke = new Stroke(this.channels, this.before);
    this.stroke.add(timeMs, channels, doubts);
    this.phase = 'rising';
    this.moved = true;
  }

  private goOn(stroke: Stroke, timeMs: number, channels: Channels, lead: number, level: Level): Movement | null {
    stroke.add(timeMs, channels, level.doubts);
    this.phase = this.phaseOf(stroke, lead, level);
    this.holding = stroke.range >= level.needed && this.value >= KEPT_SHARE * level.needed;
    const { back } = thresholds(level);
    if (this.last && this.last.value > back && lead <= back)
      this.fellMs = crossing(this.last, { timeMs, value: lead }, back);
    if (this.recent.high < back)
      return this.close(stroke.finish(this.fellMs ?? timeMs, 'returned', level.meanSpread), level);
    if (this.settled(stroke.lead, level))
      return this.close(stroke.finish(timeMs - SETTLED_MS, 'returned', level.meanSpread), level);
    if (timeMs - stroke.sinceMs > LONGEST_MS + this.holdMs) return this.stop(timeMs, 'up');
    return null;
  }

  private phaseOf(stroke: Stroke, lead: number, level: Level): RepPhase {
    if (lead < LOWERING_SHARE * stroke.lead) return 'lowering';
    if (stroke.range >= level.needed && this.value >= LOWERING_SHARE * stroke.range) return 'top';
    return this.phase;
  }

  /** The signal lies still, well below the height given: rest has shifted. Takes it for rest, within bounds. */
  private settled(height: number, level: Level): boolean {
    if (!this.liesStill(height, level) || this.settling.high > SETTLED_SHARE * height) return false;
    this.rest.settle(level.channels, level.needed);
    return true;
  }

  private liesStill(height: number, { spread }: Level): boolean {
    const { low, high, full } = this.settling;
    return full && high - low < Math.max(STILL_SHARE * height, 2 * NOISE_DEVIATIONS * spread);
  }

  private close(movement: Movement, level: Level): Movement {
    this.reset();
    this.armed = Math.max(...seenOf(this.rest.from(level.channels))) < thresholds(level).leave;
    return movement;
  }

  private reset(): void {
    this.stroke = null;
    this.holding = false;
    this.phase = 'rest';
    this.armed = false;
    this.fellMs = null;
    this.before = [];
    this.recent.clear();
    this.settling.clear();
  }

  private remember(timeMs: number, channels: Channels, doubts: readonly number[]): void {
    this.before.push({ timeMs, value: mean(seenOf(channels)), channels, doubts });
    while (timeMs - (this.before[0]?.timeMs ?? timeMs) > BEFORE_MS) this.before.shift();
  }
}
