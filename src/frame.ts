/** One picture of the person, on its way to the pose engine. */
export interface Frame {
  /** The picture. Whoever takes the frame closes it; it can be transferred to a worker. */
  readonly image: VideoFrame | ImageBitmap;
  /** Capture time in ms on the source's own clock: monotonic, starting anywhere. Every timer downstream runs on it. */
  readonly timeMs: number;
  /** Picture size in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Where frames come from: a camera, a video file, an image or the athlete. All are pulled alike. */
export interface FrameSource {
  /** Picture size in pixels. */
  readonly width: number;
  readonly height: number;
  /**
   * The next frame, or null once there are no more. A camera answers with its newest frame and closes those it
   * skipped; a file and the athlete answer with every frame in order. Rejects with a `SourceError`.
   */
  next(): Promise<Frame | null>;
  /** Frees the camera, decoder or renderer. A pending `next` then resolves to null. */
  close(): void;
}

/** Why a source gives no frames. `words` has a plain sentence and a next step for each. */
export type SourceProblem =
  | 'no-camera-support'
  | 'camera-denied'
  | 'camera-missing'
  | 'camera-busy'
  | 'camera-unplugged'
  | 'file-unreadable'
  | 'file-format'
  | 'no-webgl';

export class SourceError extends Error {
  constructor(
    readonly problem: SourceProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.name = 'SourceError';
  }
}
