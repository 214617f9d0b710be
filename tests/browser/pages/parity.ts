import { openEngine } from '../../../src/pose/open';
import type { EngineOptions, PoseEngine } from '../../../src/pose/engine';
import { JOINTS, type Pose } from '../../../src/pose/pose';

/** What the parity test asks of the page. */
export interface Parity {
  open(options: EngineOptions): Promise<Pick<PoseEngine, 'name' | 'model' | 'threads'>>;
  /**
   * The person in the picture, seen for the first time.
   * @param cut so many columns at the left and rows at the top are cut off; joints are still where they are in the whole
   */
  look(address: string, cut?: number): Promise<Pose | null>;
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
  async look(address, cut = 0) {
    if (engine === null) throw new Error('no engine is open');
    const whole = await createImageBitmap(await (await fetch(address)).blob());
    const image = await createImageBitmap(whole, cut, cut, whole.width - cut, whole.height - cut);
    engine.reset();
    const pose = await engine.estimate({ image, timeMs: performance.now(), width: image.width, height: image.height });
    return pose && moved(pose, cut);
  },
  close() {
    engine?.close();
    engine = null;
  },
};

function moved(pose: Pose, by: number): Pose {
  const image = { ...pose.image };
  for (const joint of JOINTS) image[joint] = { ...image[joint], x: image[joint].x + by, y: image[joint].y + by };
  return { ...pose, image, width: pose.width + by, height: pose.height + by };
}
