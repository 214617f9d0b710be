import { SourceError, type Frame, type FrameSource } from '../frame';

/** Long enough for the start pose's second of stillness and for an engine to settle. */
const STILL_MS = 3_000;
const FPS = 15;

export interface StillOptions {
  /** How long the camera looks, in ms. */
  readonly ms?: number;
  /** How many times a second it looks. */
  readonly fps?: number;
}

/**
 * An image file as a camera that looks at it for a while: 3 s and 15 times a second, unless told otherwise.
 * @throws SourceError `file-unreadable` where the browser can't decode it.
 */
export async function openStill(file: Blob, { ms = STILL_MS, fps = FPS }: StillOptions = {}): Promise<FrameSource> {
  return new Still(await decode(file), ms, fps);
}

async function decode(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (cause) {
    throw new SourceError('file-unreadable', { cause });
  }
}

class Still implements FrameSource {
  readonly width: number;
  readonly height: number;
  #given = 0;
  #closed = false;

  constructor(
    readonly picture: ImageBitmap,
    readonly ms: number,
    readonly fps: number,
  ) {
    this.width = picture.width;
    this.height = picture.height;
  }

  async next(): Promise<Frame | null> {
    const timeMs = (this.#given * 1000) / this.fps;
    if (this.#closed || timeMs >= this.ms) return null;
    this.#given += 1;
    const { width, height } = this;
    return { image: new VideoFrame(this.picture, { timestamp: timeMs * 1000 }), timeMs, width, height };
  }

  close(): void {
    if (!this.#closed) this.picture.close();
    this.#closed = true;
  }
}
