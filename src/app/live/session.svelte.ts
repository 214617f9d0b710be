import type { CoachEvent, EndReason, LiveView } from '../../coach/events';
import type { Exercise } from '../../exercises/exercise';
import { SourceError } from '../../frame';
import { EngineError, type PoseEngine } from '../../pose/engine';
import type { Voice } from '../../voice/voice';
import type { Setting } from '../../words/say';
import type { Problem } from '../../words/words';
import { words } from '../language';
import { type Dose, preferences } from '../preferences.svelte';
import { coachVoice } from '../voice.svelte';
import { Board } from './board.svelte';
import { coachSet, type CoachedSet } from './coached-set';
import { lessonFor } from './lesson';
import { openSource, type Showing } from './open-source';
import { Rest } from './rest.svelte';
import { dropEngine, sharedEngine } from './shared-engine';
import type { Start } from './start';
import { keepAwake } from './wake-lock';

type Stage = 'opening' | 'running' | 'resting' | 'ended' | 'trouble' | 'over';

/** Time to hear or read how to get up. */
const LINGER_MS = 6000;

/** All sets of one exercise, from Start to the summary: what the live screen shows and what its keys do. */
export class LiveSession {
  stage = $state.raw<Stage>('opening');
  showing = $state.raw<Showing | null>(null);
  problem = $state.raw<Problem | null>(null);
  set = $state.raw(1);
  rest = $state.raw<Rest | null>(null);
  /** The newest set that has been kept. */
  setId = $state.raw<string | null>(null);

  readonly board = new Board();
  readonly dose: Dose;
  /** Draws each view; set by the screen while it stands. */
  draw: ((view: LiveView) => void) | null = null;

  readonly #voice: Voice;
  readonly #sleepAgain: () => void;
  #coached: CoachedSet | null = null;
  /** Number of the newest set that got as far as the lock-on. */
  #begun: number;
  /** Paused by the tab's going out of sight, and so to go on when it is back. */
  #waitsForTab = false;
  #closed = false;

  /** `from`: the set to begin with, where earlier ones have been done. */
  constructor(
    readonly exercise: Exercise,
    readonly start: Start,
    from = 1,
  ) {
    this.dose = preferences.doseOf(exercise);
    this.set = from;
    this.#begun = from - 1;
    this.#voice = coachVoice.begin((caption) => this.board.say(caption));
    this.#sleepAgain = keepAwake();
    void this.run();
  }

  /** The set that remains to be done next; null where none does. A file is one set. */
  get nextSet(): number | null {
    return this.start.by !== 'file' && this.#begun < this.dose.sets ? this.#begun + 1 : null;
  }

  /** Opens what is not open and does the sets that remain. A problem ends it; it can be called again. */
  async run(): Promise<void> {
    this.stage = 'opening';
    this.problem = null;
    try {
      const [showing, engine] = await this.#open();
      if (this.#closed) return;
      const why = await this.#doSets(showing, engine);
      if (why !== 'finished') await this.#linger();
      if (!this.#closed) this.stage = 'over';
    } catch (error) {
      this.#fail(error);
    }
  }

  togglePause(): void {
    if (this.board.phase === 'paused') this.#resume();
    else if (this.stage === 'running') this.#coached?.pause('asked');
  }

  toggleMute(): void {
    preferences.set({ muted: !preferences.current.muted });
    this.#voice.mute(preferences.current.muted);
  }

  /** Ends the set, or the rest and with it all sets that remain. */
  finish(): void {
    if (this.stage === 'running') this.#coached?.finish('finished');
    else this.stage = 'over';
  }

  /** The tab has been hidden, or is seen again. A pause that was asked for lasts until it is ended. */
  hide(hidden: boolean): void {
    if (hidden && this.stage === 'running' && this.board.phase !== 'paused') {
      this.#waitsForTab = true;
      this.#coached?.pause('hidden-tab');
    } else if (!hidden && this.#waitsForTab) {
      this.#resume();
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#coached?.finish('finished');
    this.rest?.skip();
    this.showing?.source.close();
    if (this.stage !== 'over') this.#voice.stop(); // a set that has ended has a last sentence to be heard
    this.#sleepAgain();
  }

  #resume(): void {
    this.#waitsForTab = false;
    this.showing?.again?.(this.#begun === this.set ? 'pause' : 'rest');
    this.#coached?.resume();
  }

  /** A source that fails says so without waiting for the engine; one that opens is shown meanwhile. */
  async #open(): Promise<[Showing, PoseEngine]> {
    const engine = sharedEngine();
    engine.catch(() => undefined); // its failure is met below, or does not matter any more
    const showing = await openSource(this.start, this.exercise, this.dose.reps, preferences.current.cameraId);
    if (this.#closed) showing.source.close();
    else this.showing = showing;
    return [showing, await engine];
  }

  /** Resolves with why the last of them ended. */
  async #doSets(showing: Showing, engine: PoseEngine): Promise<EndReason | null> {
    for (; ; this.set++) {
      const why = await this.#doSet(showing, engine);
      if (this.#closed || this.set >= this.dose.sets || why !== 'target') return why;
      this.stage = 'resting';
      this.rest = new Rest(this.dose.restS);
      await this.rest.over;
      this.rest = null;
      if (this.#closed || this.stage !== 'resting') return 'finished';
      showing.again?.('rest');
    }
  }

  async #doSet(showing: Showing, engine: PoseEngine): Promise<EndReason | null> {
    const setting = this.#setting();
    this.board.begin();
    if (this.start.by === 'camera' && this.#begun === 0) this.#voice.read(lessonFor(this.exercise.id));
    this.#coached = await coachSet({
      exercise: this.exercise,
      showing,
      engine,
      live: this.start.by !== 'file',
      targetReps: this.dose.reps,
      onEvent: (event) => this.#hear(event, setting),
      onView: (view) => this.#show(view),
    });
    this.stage = 'running';
    return this.#coached.ended;
  }

  /** Whoever lies on the floor reads the last sentence here; whoever stands at the keys may go on at once. */
  async #linger(): Promise<void> {
    if (this.#closed) return;
    this.stage = 'ended';
    await new Promise((resolve) => setTimeout(resolve, LINGER_MS));
  }

  #hear(event: CoachEvent, setting: Setting): void {
    this.board.hear(event);
    if (event.type === 'locked-on') {
      this.setId = this.#coached?.id ?? null;
      this.#begun = this.set;
    }
    if (!this.#closed) this.#voice.hear(event, setting);
  }

  #show(view: LiveView): void {
    this.board.see(view);
    this.draw?.(view);
  }

  #setting(): Setting {
    const { exercise, dose } = this;
    const { everyNumber } = preferences.current;
    return { words, exercise, target: dose.reps, lastSet: this.set >= dose.sets, everyNumber };
  }

  #fail(error: unknown): void {
    this.showing?.source.close();
    this.showing = null;
    if (this.#closed) return;
    if (!(error instanceof SourceError || error instanceof EngineError)) throw error;
    if (error instanceof EngineError) dropEngine();
    this.#voice.stop();
    this.problem = error.problem;
    this.stage = 'trouble';
  }
}
