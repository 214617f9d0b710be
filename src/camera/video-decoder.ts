import { ALL_FORMATS, BlobSource, Input, VideoSampleSink, type InputVideoTrack, type VideoSample } from 'mediabunny';
import { SourceError, type Frame, type FrameSource } from '../frame';

/**
 * A video file, decoded frame by frame: every frame in order, as fast as they are taken, at the file's own times counted
 * from its first frame, upright as its rotation says. Runs in a worker, because some broken files catch the demuxer in
 * an endless loop. `next` rejects with `file-unreadable` where the file turns into nonsense.
 * @throws SourceError `file-unreadable` (not a video, or broken), `file-format` (a codec that this browser lacks).
 */
export async function openDecoder(file: Blob): Promise<FrameSource> {
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  const track = await legible(videoTrack(input));
  const [width, height] = await legible(Promise.all([track.getDisplayWidth(), track.getDisplayHeight()]));
  return new Decoder(input, track, width, height);
}

async function videoTrack(input: Input): Promise<InputVideoTrack> {
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new SourceError('file-unreadable');
  if (!(await track.canDecode())) throw new SourceError('file-format');
  return track;
}

/** Whatever else a demuxer or decoder says about a file means that the file can't be read. */
async function legible<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError('file-unreadable', { cause: error });
  }
}

class Decoder implements FrameSource {
  readonly #samples: AsyncGenerator<VideoSample, void, unknown>;
  #firstS: number | undefined;

  constructor(
    readonly input: Input,
    track: InputVideoTrack,
    readonly width: number,
    readonly height: number,
  ) {
    this.#samples = new VideoSampleSink(track).samples();
  }

  async next(): Promise<Frame | null> {
    const { value: sample } = await legible(this.#samples.next());
    return sample ? this.#frame(sample) : null;
  }

  close(): void {
    this.input.dispose();
  }

  #frame(sample: VideoSample): Frame {
    this.#firstS ??= sample.timestamp;
    const timeMs = (sample.timestamp - this.#firstS) * 1000;
    const image = upright(sample);
    sample.close();
    return { image, timeMs, width: image.displayWidth, height: image.displayHeight };
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
