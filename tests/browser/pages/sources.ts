import { openCamera } from '../../../src/camera/camera';
import { listCameras } from '../../../src/camera/list-cameras';
import { openStill } from '../../../src/camera/still';
import { openVideoFile } from '../../../src/camera/video-file';
import { SourceError, type Frame, type FrameSource, type SourceProblem } from '../../../src/frame';
import { film, type Film } from './film';

/** What one frame showed: its time and size, and the colours at its left edge and in its middle. */
interface Seen {
  readonly timeMs: number;
  readonly width: number;
  readonly height: number;
  readonly left: readonly number[];
  readonly top: readonly number[];
  readonly middle: readonly number[];
}

type Outcome = { readonly seen: readonly Seen[]; readonly tookMs: number; readonly problem?: SourceProblem };

const sources = {
  video: async (ask: Film, pace: 'realtime' | 'asap' = 'asap') => drain(openVideoFile(await film(ask), { pace })),

  /** A film of which `keep` of the bytes are left, the rest cut off or overwritten with noise. */
  async damaged(ask: Film, keep: number, how: 'cut' | 'noise'): Promise<Outcome> {
    const bytes = new Uint8Array(await (await film(ask)).arrayBuffer());
    const sound = Math.floor(bytes.length * keep);
    const noise = bytes.map((byte, i) => (i < sound ? byte : (i * 7919 + 31) % 251));
    const file = new Blob([how === 'cut' ? bytes.slice(0, sound) : noise]);
    return drain(openVideoFile(file, { pace: 'asap' }));
  },

  text: (text: string) => drain(openVideoFile(new Blob([text]), { pace: 'asap' })),

  async still(width: number, height: number): Promise<Outcome> {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.fillRect(0, 0, width, height);
    return drain(openStill(await canvas.convertToBlob()));
  },

  brokenStill: () => drain(openStill(new Blob(['no picture'], { type: 'image/png' }))),

  listCameras,

  /** The first frames of the camera, and what `next` says when it is closed while waiting. */
  async camera(frames: number) {
    const camera = await openCamera();
    const seen: Seen[] = [];
    while (seen.length < frames) seen.push(look(await camera.next()));
    (await camera.next())?.image.close();
    const waiting = camera.next();
    camera.close();
    const last = await waiting;
    last?.image.close();
    return { seen, label: camera.label, live: camera.video.srcObject !== null, after: await camera.next() };
  },

  cameraProblem: () => problemOf(openCamera()),

  /** What `next` says to a camera whose track ends while it is awaited. */
  async unplug(): Promise<SourceProblem | 'none'> {
    const camera = await openCamera();
    const stream = camera.video.srcObject as MediaStream;
    const reading = problemOf(readToTheEnd(camera));
    stream.getVideoTracks()[0]?.dispatchEvent(new Event('ended'));
    return reading;
  },
};

async function problemOf(doing: Promise<unknown>): Promise<SourceProblem | 'none'> {
  try {
    await doing;
    return 'none';
  } catch (error) {
    if (error instanceof SourceError) return error.problem;
    throw error;
  }
}

async function readToTheEnd(source: FrameSource): Promise<void> {
  for (let frame = await source.next(); frame; frame = await source.next()) frame.image.close();
}

async function drain(opening: Promise<FrameSource>): Promise<Outcome> {
  const seen: Seen[] = [];
  const from = performance.now();
  const problem = await problemOf(
    opening.then(async (source) => {
      for (let frame = await source.next(); frame; frame = await source.next()) seen.push(look(frame));
    }),
  );
  return { seen, tookMs: performance.now() - from, ...(problem !== 'none' && { problem }) };
}

function look(frame: Frame | null): Seen {
  if (!frame) throw new Error('no frame');
  const { image, timeMs, width, height } = frame;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  image.close();
  const at = (x: number, y: number): number[] => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)];
  const [middleX, middleY] = [Math.floor(width / 2), Math.floor(height / 2)];
  return { timeMs, width, height, left: at(5, middleY), top: at(middleX, 5), middle: at(middleX, middleY) };
}

declare global {
  interface Window {
    sources: typeof sources;
  }
}

window.sources = sources;
