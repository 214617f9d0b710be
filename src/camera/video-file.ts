import { ALL_FORMATS, BlobSource, Input, VideoSampleSink, type InputVideoTrack, type VideoSample } from 'mediabunny';
import { SourceError, type Frame, type FrameSource } from '../frame';
import { within } from './within';

export interface VideoFileOptions {
  /** `realtime`: no frame comes before its time, as a person would watch the file. `asap`: as fast as they are taken. */
  readonly pace: 'realtime' | 'asap';
}

/** A decoder that has said nothing for this long has hung on a broken file: a sound one takes well under a second. */
const STALLED_MS = 15_000;

/**
 * A video file, decoded frame by frame: every frame in order, at the file's own times counted from its first frame,
 * upright as its rotation says. `next` rejects with `file-unreadable` where the file breaks off in nonsense.
 * @throws SourceError `file-unreadable` (not a video, or broken), `file-format` (a codec that this browser lacks).
 */
export async function openVideoFile(file: Blob, { pace }: VideoFileOptions): Promise<FrameSource> {
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  try {
    const track = await legible(videoTrack(input));
    const [width, height] = await Promise.all([track.getDisplayWidth(), track.getDisplayHeight()]);
    return new VideoFile(input, track, width, height, pace);
  } catch (error) {
    input.dispose();
    throw error;
  }
}

async function videoTrack(input: Input): Promise<InputVideoTrack> {
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new SourceError('file-unreadable');
  if (!(await track.canDecode())) throw new SourceError('file-format');
  return track;
}

/** Whatever a demuxer or decoder says about a file, and that it says nothing, means that the file can't be read. */
async function legible<T>(reading: Promise<T>): Promise<T> {
  try {
    return await within(STALLED_MS, reading);
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError('file-unreadable', { cause: error });
  }
}

class VideoFile implements FrameSource {
  readonly #samples: AsyncGenerator<VideoSample, void, unknown>;
  #firstS: number | undefined;
  #startedAt = 0;
  #closed = false;

  constructor(
    readonly input: Input,
    track: InputVideoTrack,
    readonly width: number,
    readonly height: number,
    readonly pace: VideoFileOptions['pace'],
  ) {
    this.#samples = new VideoSampleSink(track).samples();
  }

  async next(): Promise<Frame | null> {
    if (this.#closed) return null;
    const sample = await this.#decode();
    if (!sample) return null;
    const frame = this.#frame(sample);
    if (this.pace === 'realtime') await this.#until(frame.timeMs);
    if (!this.#closed) return frame;
    frame.image.close();
    return null;
  }

  close(): void {
    this.#closed = true;
    this.input.dispose();
  }

  /** The next sample, or null at the end and after `close`. */
  async #decode(): Promise<VideoSample | null> {
    try {
      const { value } = await legible(this.#samples.next());
      return value ?? null;
    } catch (error) {
      if (this.#closed) return null;
      this.close();
      throw error;
    }
  }

  #frame(sample: VideoSample): Frame {
    this.#firstS ??= sample.timestamp;
    const timeMs = (sample.timestamp - this.#firstS) * 1000;
    const image = upright(sample);
    sample.close();
    return { image, timeMs, width: image.displayWidth, height: image.displayHeight };
  }

  async #until(timeMs: number): Promise<void> {
    this.#startedAt ||= performance.now() - timeMs;
    const waitMs = this.#startedAt + timeMs - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}

/** The sample as a frame that needs no turning: as it is where it is upright with square pixels, redrawn otherwise. */
function upright(sample: VideoSample): VideoFrame {
  const { displayWidth, displayHeight, codedWidth, codedHeight, rotation, flip } = sample;
  if (rotation === 0 && !flip && displayWidth === codedWidth && displayHeight === codedHeight) {
    return sample.toVideoFrame();
  }
  const canvas = new OffscreenCanvas(displayWidth, displayHeight);
  const context = canvas.getContext('2d');
  if (!context) throw new SourceError('file-unreadable');
  sample.draw(context, 0, 0);
  return new VideoFrame(canvas, { timestamp: sample.microsecondTimestamp });
}
