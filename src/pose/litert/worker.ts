import { chooseLandmarks } from './choose-model';
import type { Reply, Request } from './messages';
import { loadDetector, loadRuntime } from './nets';
import { readPicture } from './picture';
import { createTracker, type Tracker } from './track';

// A classic worker: LiteRT's loader calls importScripts, which a module worker refuses.
let tracker: Tracker | null = null;

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).catch((error: unknown) => reply({ type: 'failed', reason: String(error) }));
});

async function answer(request: Request): Promise<void> {
  if (request.type === 'open') await open(request);
  else if (request.type === 'reset') tracker?.reset();
  else await estimate(request);
}

async function open({ base, model }: Extract<Request, { type: 'open' }>): Promise<void> {
  const threads = await loadRuntime(base);
  const detect = await loadDetector(base);
  const chosen = await chooseLandmarks(base, model);
  tracker = createTracker({ detect, landmarks: chosen.landmarks });
  reply({ type: 'ready', model: chosen.model, threads });
}

async function estimate({ image, timeMs, width, height }: Extract<Request, { type: 'estimate' }>): Promise<void> {
  try {
    if (tracker === null) throw new Error('a frame before the networks');
    const picture = await readPicture(image, width, height);
    reply({ type: 'pose', pose: await tracker.track(picture, timeMs) });
  } finally {
    image.close();
  }
}

function reply(message: Reply): void {
  self.postMessage(message);
}
