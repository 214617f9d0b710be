import { athleteAt, durationOf } from '../../athlete/motion';
import { type AthleteScene, createScene, type Quality } from '../../athlete/scene/scene';
import type { Exercise } from '../../exercises/exercise';
import { demonstration, framing, LOOKS } from './framing';

/** Past this many ms from frame to frame the machine draws in software: less beauty and fewer frames, then. */
const SLOW_MS = 60;
/** Frames by which that is judged; the first of them compile shaders. */
const WARM_UP = 4;
const JUDGED = 10;
/** Least ms between two frames on a slow machine, so that the page stays quick to the touch. */
const SLOW_EVERY_MS = 150;

/** The athlete performing an exercise over and over on a canvas. */
export class Player {
  readonly #motion;
  readonly #lastsMs;
  readonly #camera;
  #scene: AthleteScene;
  #quality: Quality = 'house';
  #request = 0;
  #playedMs = 0;
  #lastMs: number | null = null;
  #frames = 0;
  #spentMs = 0;

  /** Draws the first frame. Throws a `SourceError` 'no-webgl' where the browser can't. */
  constructor(
    readonly canvas: HTMLCanvasElement,
    exercise: Exercise,
    readonly theme: 'light' | 'dark',
  ) {
    this.#motion = demonstration(exercise, 1);
    this.#lastsMs = durationOf(this.#motion);
    this.#camera = framing(exercise, canvas.width, canvas.height);
    this.#scene = this.#createScene();
    this.#draw();
  }

  play(): void {
    this.#lastMs = null;
    this.#request = requestAnimationFrame(this.#tick);
  }

  pause(): void {
    cancelAnimationFrame(this.#request);
  }

  dispose(): void {
    this.pause();
    this.#scene.dispose();
  }

  readonly #tick = (nowMs: number): void => {
    this.#request = requestAnimationFrame(this.#tick);
    const passedMs = this.#lastMs === null ? 0 : nowMs - this.#lastMs;
    if (this.#lastMs !== null && this.#quality === 'fast' && passedMs < SLOW_EVERY_MS) return;
    this.#lastMs = nowMs;
    this.#playedMs += passedMs;
    this.#judge(passedMs);
    this.#draw();
  };

  #judge(passedMs: number): void {
    this.#frames += 1;
    if (this.#frames <= WARM_UP || this.#frames > JUDGED) return;
    this.#spentMs += passedMs;
    if (this.#frames < JUDGED || this.#spentMs / (JUDGED - WARM_UP) < SLOW_MS) return;
    this.#quality = 'fast';
    this.#scene.dispose();
    this.#scene = this.#createScene();
  }

  #createScene(): AthleteScene {
    const { width, height } = this.canvas;
    return createScene(this.canvas, { width, height, quality: this.#quality });
  }

  #draw(): void {
    const figure = athleteAt(this.#motion, this.#playedMs % this.#lastsMs);
    this.#scene.draw(figure, this.#camera, LOOKS[this.theme]);
  }
}
