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
/** Whether the engine has yet to be shown a picture. */
let fresh = true;

window.parity = {
  async open(options) {
    engine = await openEngine(options);
    fresh = true;
    const { name, model, threads } = engine;
    return { name, model, threads };
  },
  async look(address, cut = 0) {
    if (engine === null) throw new Error('no engine is open');
    const whole = await createImageBitmap(await (await fetch(address)).blob());
    const image = await createImageBitmap(whole, cut, cut, whole.width - cut, whole.height - cut);
    if (!fresh) await forget(engine, image);
    fresh = false;
    const pose = await engine.estimate({ image, timeMs: performance.now(), width: image.width, height: image.height });
    return pose && moved(pose, cut);
  },
  close() {
    engine?.close();
    engine = null;
  },
};

/**
 * Who is seen next is seen for the first time. Reset, the stock engine would build its graph anew, in software for seconds:
 * it is shown a picture of nobody instead, and loses sight of who was there.
 */
async function forget(engine: PoseEngine, { width, height }: ImageBitmap): Promise<void> {
  if (engine.name !== 'mediapipe') return engine.reset();
  const nobody = new OffscreenCanvas(width, height);
  nobody.getContext('2d')?.fillRect(0, 0, width, height);
  const pose = await engine.estimate({
    image: nobody.transferToImageBitmap(),
    timeMs: performance.now(),
    width,
    height,
  });
  if (pose) throw new Error('somebody is seen in a picture of nobody');
}

function moved(pose: Pose, by: number): Pose {
  const image = { ...pose.image };
  for (const joint of JOINTS) image[joint] = { ...image[joint], x: image[joint].x + by, y: image[joint].y + by };
  return { ...pose, image, width: pose.width + by, height: pose.height + by };
}
