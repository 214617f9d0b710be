import type { CoachEvent, CoachPhase, LensSight, LiveView } from '../../coach/events';
import type { Caption } from '../../voice/voice';

/** Captions that matter for a moment go by themselves; the others stand until the next. */
const MOMENTARY: readonly Caption['kind'][] = ['cue', 'miss', 'mended', 'begin'];
/** Long enough to be read twice from the floor, and gone before the rep after next. */
const MOMENT_MS = 5000;
const TONES: Readonly<Partial<Record<Caption['kind'], 'nearly' | 'good'>>> = { miss: 'nearly', mended: 'good' };
/** Steps into which a share is cut: finer changes can't be seen on the ring. */
const STEPS = 60;

/** How full the lungs are to be, 0–1. */
const fullness = (breath: LiveView['breath']): number =>
  breath === null ? 0 : breath.half === 'in' ? breath.share : 1 - breath.share;

/** What the live screen says and counts. Only what changed is set, so that a frame without news redraws nothing. */
export class Board {
  counted = $state.raw(0);
  missed = $state.raw(0);
  phase = $state.raw<CoachPhase>('setup');
  /** The number of the countdown being said. */
  countdown = $state.raw<number | null>(null);
  /** 0–1: how far the start pose has been held; then how far this rep has come towards what is asked, and its top's time; or how full a breath is. */
  progress = $state.raw(0);
  reached = $state.raw(false);
  /** Which half of a breath it is time for, in exercises that are breathed. */
  breath = $state.raw<'in' | 'out' | null>(null);
  /** Where the laptop stands, while the set-up goes on. */
  lens = $state.raw<LensSight | null>(null);
  caption = $state.raw<Caption | null>(null);
  /** Amber for a miss, the accent for a fault that is mended. */
  readonly tone = $derived(TONES[this.caption?.kind ?? 'setup'] ?? 'plain');
  #clearing: ReturnType<typeof setTimeout> | undefined;

  begin(): void {
    this.counted = 0;
    this.missed = 0;
    this.phase = 'setup';
    this.countdown = null;
    this.caption = null;
    this.lens = null;
  }

  /** Counts are read off the big number, the countdown off its own: neither needs a caption beside it. */
  say(caption: Caption): void {
    if (caption.kind === 'count' || /^\d+$/.test(caption.text)) return;
    clearTimeout(this.#clearing);
    this.caption = caption;
    if (!MOMENTARY.includes(caption.kind)) return;
    this.#clearing = setTimeout(() => (this.caption = null), MOMENT_MS);
  }

  hear(event: CoachEvent): void {
    if (event.type === 'miss') this.missed += 1;
    if (event.type === 'countdown') this.countdown = event.n;
    if (event.type === 'begin' || event.type === 'setup') this.countdown = null;
  }

  see({ phase, counted, working, holdProgress, breath, lens }: LiveView): void {
    const effort = working ? (working.held ?? working.value / working.needed) : fullness(breath);
    const share = phase === 'setup' ? holdProgress : effort;
    this.breath = breath?.half ?? null;
    this.phase = phase;
    this.counted = counted;
    this.lens = lens;
    this.progress = Math.round(Math.min(1, Math.max(0, share)) * STEPS) / STEPS;
    this.reached = phase !== 'setup' && share >= 1;
  }
}
