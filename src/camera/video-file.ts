import { SourceError, type Frame, type FrameSource } from '../frame';
import type { VideoAnswer, VideoQuestion } from './video-messages';
import { within } from './within';

export interface VideoFileOptions {
  /** `realtime`: no frame comes before its time, as a person would watch the file. `asap`: as fast as they are taken. */
  readonly pace: 'realtime' | 'asap';
}

/** A decoder that has said nothing for this long has hung on a broken file: a sound one takes well under a second. */
const STALLED_MS = 10_000;

/**
 * A video file: every frame in order, at the file's own times counted from its first frame, upright as its rotation
 * says. `next` rejects with `file-unreadable` where the file turns into nonsense.
 * @throws SourceError `file-unreadable` (not a video, or broken), `file-format` (a codec that this browser lacks).
 */
export async function openVideoFile(file: Blob, { pace }: VideoFileOptions): Promise<FrameSource> {
  const worker = new VideoWorker();
  try {
    const said = await worker.ask({ open: file });
    if (!('opened' in said)) throw new SourceError('file-unreadable');
    return new VideoFile(worker, said.opened.width, said.opened.height, pace);
  } catch (error) {
    worker.end();
    throw error;
  }
}

/** The decoder at its distance: when it hangs, the page does not. */
class VideoWorker {
  readonly #worker = new Worker(new URL('./video-worker.ts', import.meta.url), { type: 'module' });
  #end: (() => void) | undefined;
  /** Never resolves while the worker lives. */
  readonly #ended = new Promise<null>((resolve) => (this.#end = () => resolve(null)));

  /** Its answer; no frame after `end`. */
  async ask(question: VideoQuestion): Promise<VideoAnswer> {
    const said = await Promise.race([this.#heard(question), this.#ended]);
    if (said && 'problem' in said) throw new SourceError(said.problem);
    return said ?? { frame: null };
  }

  end(): void {
    this.#worker.terminate();
    this.#end?.();
  }

  async #heard(question: VideoQuestion): Promise<VideoAnswer> {
    const answer = new Promise<VideoAnswer>((resolve, reject) => {
      this.#worker.onmessage = ({ data }: MessageEvent<VideoAnswer>) => resolve(data);
      this.#worker.onerror = ({ message }) => reject(new Error(message));
    });
    this.#worker.postMessage(question);
    try {
      return await within(STALLED_MS, answer);
    } catch (cause) {
      throw new SourceError('file-unreadable', { cause });
    }
  }
}

class VideoFile implements FrameSource {
  #startedAt: number | undefined;
  #closed = false;

  constructor(
    readonly worker: VideoWorker,
    readonly width: number,
    readonly height: number,
    readonly pace: VideoFileOptions['pace'],
  ) {}

  async next(): Promise<Frame | null> {
    if (this.#closed) return null;
    const said = await this.worker.ask('next');
    const frame = 'frame' in said ? said.frame : null;
    if (!frame) return null;
    if (this.pace === 'realtime') await this.#until(frame.timeMs);
    if (!this.#closed) return frame;
    frame.image.close();
    return null;
  }

  close(): void {
    this.#closed = true;
    this.worker.end();
  }

  async #until(timeMs: number): Promise<void> {
    this.#startedAt ??= performance.now() - timeMs;
    const waitMs = this.#startedAt + timeMs - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}
