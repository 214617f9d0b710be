import { ALL_FORMATS, BlobSource, Input, VideoSampleSink, type InputVideoTrack, type VideoSample } from 'mediabunny';
import { SourceError, type Frame, type FrameSource } from '../frame';
import { type Size, workingSize } from './working-size';

/**
 * A video file, decoded frame by frame: every frame in order, as fast as they are taken, at the file's own times counted
 * from its first frame, upright as its rotation says, a large one made smaller. Runs in a worker, because some broken files catch the demuxer in
 * an endless loop. `next` rejects with `file-unreadable` where the file turns into nonsense.
 * @throws SourceError `file-unreadable` (not a video, or broken), `file-format` (a codec that this browser lacks).
 */
export async function openDecoder(file: Blob): Promise<FrameSource> {
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  const track = await legible(videoTrack(input));
  const [width, height] = await legible(Promise.all([track.getDisplayWidth(), track.getDisplayHeight()]));
  return new Decoder(input, track, workingSize({ width, height }));
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
  readonly width: number;
  readonly height: number;
  readonly #samples: AsyncGenerator<VideoSample, void, unknown>;
  #firstS: number | undefined;

  constructor(
    readonly input: Input,
    track: InputVideoTrack,
    size: Size,
  ) {
    this.width = size.width;
    this.height = size.height;
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
    const image = ready(sample);
    sample.close();
    return { image, timeMs, width: image.displayWidth, height: image.displayHeight };
  }
}

/** The sample as a frame to work on: as it is where it is upright, with square pixels and not too large, redrawn otherwise. */
function ready(sample: VideoSample): VideoFrame {
  const { displayWidth, displayHeight, codedWidth, codedHeight, rotation, flip } = sample;
  const { width, height } = workingSize({ width: displayWidth, height: displayHeight });
  if (rotation === 0 && !flip && width === codedWidth && height === codedHeight) return sample.toVideoFrame();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new SourceError('file-unreadable');
  sample.draw(context, 0, 0, width, height);
  return new VideoFrame(canvas, { timestamp: sample.microsecondTimestamp });
}
