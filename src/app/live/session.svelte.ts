import type { CoachEvent, EndReason, LiveView } from '../../coach/events';
import type { Exercise } from '../../exercises/exercise';
import { isGuided } from '../../exercises/guided';
import { SourceError } from '../../frame';
import { EngineError, type PoseEngine } from '../../pose/engine';
import type { Voice } from '../../voice/voice';
import type { Setting } from '../../words/say';
import type { Problem } from '../../words/words';
import { words } from '../language';
import { preferences } from '../preferences.svelte';
import { coachVoice } from '../voice.svelte';
import { Board } from './board.svelte';
import { coachSet, type CoachedSet } from './coached-set';
import { NO_ENGINE } from './guide';
import { lessonFor } from './lesson';
import { openSource, type Showing } from './open-source';
import { Rounds } from './rounds.svelte';
import { dropEngine, sharedEngine } from './shared-engine';
import { Sight } from './sight.svelte';
import type { Start } from './start';
import { keepAwake } from './wake-lock';

type Stage = 'opening' | 'running' | 'ended' | 'trouble' | 'over';

/** Time to hear or read how to get up. */
const LINGER_MS = 6000;

/** All sets of one exercise, from Start to the summary: what the live screen shows and what its keys do. */
export class LiveSession {
  stage = $state.raw<Stage>('opening');
  showing = $state.raw<Showing | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** It was stopped because it hurt. */
  hurt = false;
  /** The last set ended by reaching its target. */
  toTarget = false;
  /** The newest set that has been kept. */
  setId = $state.raw<string | null>(null);

  readonly board = new Board();
  readonly sight: Sight;
  readonly rounds: Rounds;
  /** Draws each view; set by the screen while it stands. */
  draw: ((view: LiveView) => void) | null = null;

  readonly #voice: Voice;
  readonly #sleepAgain: () => void;
  /** The set that goes on; null before, between and after sets. */
  #coached: CoachedSet | null = null;
  #closed = false;

  /** `from`: the set to begin with, where earlier ones have been done. */
  constructor(
    readonly exercise: Exercise,
    readonly start: Start,
    from = 1,
  ) {
    const dose = preferences.doseOf(exercise);
    this.sight = new Sight(exercise);
    this.rounds = new Rounds(exercise, start.by === 'file' ? { ...dose, sets: 1 } : dose, from);
    this.#voice = coachVoice.begin((caption) => this.board.say(caption));
    this.#sleepAgain = keepAwake();
    void this.run();
  }

  /** Opens what is not open and does the sets that remain. A problem ends it; it can be called again. */
  async run(): Promise<void> {
    this.stage = 'opening';
    this.problem = null;
    try {
      const [showing, engine] = await this.#open();
      if (this.#closed) return;
      const why = await this.rounds.run((rested) => this.#doSet(showing, engine, rested));
      if (this.problem !== null || this.#closed) return;
      if (why !== 'finished' && why !== 'hurt') await this.#linger();
      if (!this.#closed) this.stage = 'over';
    } catch (error) {
      this.#fail(error);
    }
  }

  togglePause(): void {
    this.#coached?.togglePause();
  }

  toggleMute(): void {
    preferences.set({ muted: !preferences.current.muted });
    this.#voice.mute(preferences.current.muted);
  }

  /** Ends the set, or the rest and with it all sets that remain. */
  finish(): void {
    if (this.#coached) this.#coached.finish();
    else this.stage = 'over';
  }

  /** Stops everything, as what is done hurts. */
  hurts(): void {
    this.hurt = true;
    if (this.#coached) this.#coached.finish('hurt');
    else this.stage = 'over';
  }

  /** The tab has been hidden, or is seen again. */
  hide(hidden: boolean): void {
    this.#coached?.hide(hidden);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#coached?.finish();
    this.rounds.end();
    this.showing?.source.close();
    if (this.stage !== 'over') this.#voice.stop(); // a set that has ended has a last sentence to be heard
    this.#sleepAgain();
  }

  /** A source that fails says so without waiting for the engine; one that opens is shown meanwhile. */
  async #open(): Promise<[Showing, PoseEngine]> {
    const engine = isGuided(this.exercise) ? Promise.resolve(NO_ENGINE) : sharedEngine();
    engine.catch(() => undefined); // its failure is met below, or does not matter any more
    const showing = await openSource(this.start, this.exercise, this.rounds.dose.target, preferences.current.cameraId);
    if (this.#closed) showing.source.close();
    else this.showing = showing;
    return [showing, await engine];
  }

  async #doSet(showing: Showing, engine: PoseEngine, rested: boolean): Promise<EndReason | null> {
    this.board.begin();
    this.sight.begin();
    if (rested) showing.again?.('rest', this.rounds.side);
    else if (this.start.by === 'camera' && this.rounds.noneBegun) this.#voice.read(lessonFor(this.exercise.id));
    const setting = this.#setting();
    const coached = await coachSet({
      exercise: this.exercise,
      side: this.rounds.side,
      showing,
      engine,
      by: this.start.by,
      target: setting.target,
      onEvent: (event) => this.#hear(event, setting),
      onView: (view) => this.#show(view),
    });
    this.#coached = coached;
    this.stage = 'running';
    const why = await coached.ended;
    this.toTarget = why === 'target';
    this.#coached = null;
    if (this.start.by === 'file' && why === 'source-ended' && this.setId === null)
      this.#stop(coached.sawSomebody ? 'file-no-start' : 'file-nobody');
    return why;
  }

  /** Whoever lies on the floor reads the last sentence here; whoever stands at the keys may go on at once. */
  async #linger(): Promise<void> {
    this.stage = 'ended';
    await new Promise((resolve) => setTimeout(resolve, LINGER_MS));
  }

  #hear(event: CoachEvent, setting: Setting): void {
    this.board.hear(event);
    if (event.type === 'locked-on') {
      this.setId = this.#coached?.id ?? null;
      this.rounds.begin();
    }
    if (!this.#closed) this.#voice.hear(event, setting);
  }

  #show(view: LiveView): void {
    this.board.see(view);
    this.sight.see(view);
    this.draw?.(view);
  }

  #setting(): Setting {
    const { dose, isLast, side, sideToCome } = this.rounds;
    return {
      words,
      exercise: this.exercise,
      side,
      sideToCome,
      target: dose.target,
      lastSet: isLast,
      film: this.start.by === 'file',
      everyNumber: preferences.current.everyNumber,
    };
  }

  #fail(error: unknown): void {
    if (!(error instanceof SourceError || error instanceof EngineError)) {
      this.#leaveSource();
      throw error;
    }
    if (error instanceof EngineError) dropEngine();
    this.#stop(error.problem);
  }

  /** Nothing can go on: says why, unless nobody is there to read it. */
  #stop(problem: Problem): void {
    this.#leaveSource();
    if (this.#closed) return;
    this.#voice.stop();
    this.problem = problem;
    this.stage = 'trouble';
  }

  #leaveSource(): void {
    this.#coached = null;
    this.showing?.source.close();
    this.showing = null;
  }
}
