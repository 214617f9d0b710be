import { SourceError, type Frame, type FrameSource } from '../frame';
import { cameraProblem } from './camera-problem';
import { Newest } from './newest';
import { within } from './within';

/** A camera that is running. `next` answers with the newest frame not yet taken; times are capture times. */
export interface CameraSource extends FrameSource {
  /** Plays the camera, muted and unmirrored: put it on the page to show the person. */
  readonly video: HTMLVideoElement;
  /** The camera's name as the system gives it. */
  readonly label: string;
  readonly deviceId: string;
}

/** 640×480 is what the pose networks can use (they look at 256×256 of it); more costs time to move about. */
const WISHES = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 30 } };

/** A camera that gave leave but shows no picture for this long is held by somebody else. Cheap ones take 2–3 s to wake. */
const FIRST_PICTURE_MS = 10_000;

/** A camera that falls silent for this long has gone; shorter gaps are a busy system's. */
const SILENCE_MS = 3_000;

/**
 * Asks for a camera (the person may have to give leave first) and starts it.
 * @param deviceId one from `listCameras`; without it the browser chooses.
 * @throws SourceError `no-camera-support`, `camera-denied`, `camera-missing` or `camera-busy`.
 */
export async function openCamera(deviceId?: string): Promise<CameraSource> {
  assertCameraSupport();
  const stream = await askForCamera(deviceId);
  try {
    return new Camera(stream, await startVideo(stream));
  } catch (error) {
    stopTracks(stream);
    throw error;
  }
}

function assertCameraSupport(): void {
  // The property is missing where the page is not secure, whatever its declared type says.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  const frames = 'VideoFrame' in window && 'requestVideoFrameCallback' in HTMLVideoElement.prototype;
  if (!devices?.getUserMedia || !frames) throw new SourceError('no-camera-support');
}

async function askForCamera(deviceId?: string): Promise<MediaStream> {
  const video = deviceId ? { ...WISHES, deviceId: { exact: deviceId } } : WISHES;
  try {
    return await navigator.mediaDevices.getUserMedia({ video, audio: false });
  } catch (error) {
    throw new SourceError(cameraProblem(error), { cause: error });
  }
}

async function startVideo(stream: MediaStream): Promise<HTMLVideoElement> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  try {
    await within(FIRST_PICTURE_MS, video.play());
  } catch (cause) {
    throw new SourceError('camera-busy', { cause });
  }
  return video;
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

class Camera implements CameraSource {
  readonly label: string;
  readonly deviceId: string;
  readonly #stream: MediaStream;
  readonly #frames = new Newest<Frame>((frame) => frame.image.close());
  #lastMs = -Infinity;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(
    stream: MediaStream,
    readonly video: HTMLVideoElement,
  ) {
    this.#stream = stream;
    const [track] = stream.getVideoTracks();
    this.label = track?.label ?? '';
    this.deviceId = track?.getSettings().deviceId ?? '';
    track?.addEventListener('ended', this.#lose);
    track?.addEventListener('mute', this.#awaitSound);
    track?.addEventListener('unmute', () => clearTimeout(this.#silence));
    video.requestVideoFrameCallback(this.#take);
  }

  get width(): number {
    return this.video.videoWidth;
  }

  get height(): number {
    return this.video.videoHeight;
  }

  next(): Promise<Frame | null> {
    return this.#frames.take();
  }

  close(): void {
    clearTimeout(this.#silence);
    stopTracks(this.#stream);
    this.video.srcObject = null;
    this.#frames.end();
  }

  readonly #take: VideoFrameRequestCallback = (_, metadata) => {
    if (this.#frames.ended) return;
    this.video.requestVideoFrameCallback(this.#take);
    const timeMs = metadata.captureTime ?? metadata.expectedDisplayTime;
    if (timeMs <= this.#lastMs) return;
    this.#lastMs = timeMs;
    const image = new VideoFrame(this.video, { timestamp: Math.round(timeMs * 1000) });
    this.#frames.put({ image, timeMs, width: image.displayWidth, height: image.displayHeight });
  };

  readonly #awaitSound = (): void => {
    this.#silence = setTimeout(this.#lose, SILENCE_MS);
  };

  readonly #lose = (): void => {
    this.#frames.fail(new SourceError('camera-unplugged'));
    stopTracks(this.#stream);
  };
}
