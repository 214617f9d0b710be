import { BufferTarget, CanvasSource, Mp4OutputFormat, Output, WebMOutputFormat } from 'mediabunny';

export interface Film {
  readonly frames: number;
  readonly fps: number;
  readonly container?: 'webm' | 'mp4';
  /** Clockwise degrees by which a player must turn the pictures. */
  readonly rotation?: 0 | 90 | 180 | 270;
}

const WIDTH = 160;
const HEIGHT = 96;

/** A film whose pictures brighten from frame to frame, red along their left edge. */
export async function film({ frames, fps, container = 'webm', rotation = 0 }: Film): Promise<Blob> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const format = container === 'webm' ? new WebMOutputFormat() : new Mp4OutputFormat();
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, { codec: 'vp9', bitrate: 1e6 });
  output.addVideoTrack(source, { rotation });
  await output.start();
  for (let i = 0; i < frames; i += 1) {
    paint(canvas, i / frames);
    await source.add(i / fps, 1 / fps);
  }
  await output.finalize();
  return new Blob([target.buffer ?? new ArrayBuffer(0)]);
}

function paint(canvas: OffscreenCanvas, brightness: number): void {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const level = Math.round(40 + 200 * brightness);
  context.fillStyle = `rgb(${level} ${level} ${level})`;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = 'rgb(255 0 0)';
  context.fillRect(0, 0, WIDTH / 4, HEIGHT);
}
