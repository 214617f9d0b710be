import { openEngine } from '../../../src/pose/open';
import type { EngineOptions, PoseEngine } from '../../../src/pose/engine';
import type { Pose } from '../../../src/pose/pose';

/** What the parity test asks of the page. */
export interface Parity {
  open(options: EngineOptions): Promise<Pick<PoseEngine, 'name' | 'model' | 'threads'>>;
  /** The person in the picture, seen for the first time, and how long that took. */
  look(address: string): Promise<{ pose: Pose | null; tookMs: number }>;
  /** The same picture as the next frame, the person known. */
  again(address: string): Promise<{ pose: Pose | null; tookMs: number }>;
  close(): void;
}

declare global {
  interface Window {
    parity: Parity;
  }
}

let engine: PoseEngine | null = null;

window.parity = {
  async open(options) {
    engine = await openEngine(options);
    const { name, model, threads } = engine;
    return { name, model, threads };
  },
  async look(address) {
    engine?.reset();
    return this.again(address);
  },
  async again(address) {
    if (engine === null) throw new Error('no engine is open');
    const picture = await fetch(address);
    const image = await createImageBitmap(await picture.blob());
    const began = performance.now();
    const pose = await engine.estimate({ image, timeMs: began, width: image.width, height: image.height });
    return { pose, tookMs: performance.now() - began };
  },
  close() {
    engine?.close();
    engine = null;
  },
};
