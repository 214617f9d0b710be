import { SourceError, type Frame, type FrameSource } from '../frame';

/** Long enough for the start pose's second of stillness and for an engine to settle. */
const STILL_MS = 3_000;
const FPS = 15;

/**
 * An image file as a camera that looks at it for 3 s, 15 times a second.
 * @throws SourceError `file-unreadable` where the browser can't decode it.
 */
export async function openStill(file: Blob): Promise<FrameSource> {
  return new Still(await decode(file));
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

  constructor(readonly picture: ImageBitmap) {
    this.width = picture.width;
    this.height = picture.height;
  }

  async next(): Promise<Frame | null> {
    const timeMs = (this.#given * 1000) / FPS;
    if (this.#closed || timeMs >= STILL_MS) return null;
    this.#given += 1;
    const { width, height } = this;
    return { image: new VideoFrame(this.picture, { timestamp: timeMs * 1000 }), timeMs, width, height };
  }

  close(): void {
    if (!this.#closed) this.picture.close();
    this.#closed = true;
  }
}
