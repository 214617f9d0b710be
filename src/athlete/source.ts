import type { Frame, FrameSource } from '../frame';
import { WEBCAM, type Camera } from './camera';
import { athleteAt, durationOf, motionOf, type Motion } from './motion';
import { paced, type Pace } from './pace';
import { HOUSE_LOOK, type Look } from './scene/look';
import { createScene, type Quality } from './scene/scene';
import { CLEAR_SENSOR, createExposure, type Sensor } from './scene/sensor';

export interface AthleteOptions {
  readonly motion: Motion;
  readonly camera: Camera;
  /** Frames per second of the film. */
  readonly fps: number;
  readonly quality: Quality;
  readonly look: Look;
  readonly sensor: Sensor;
  /** 'realtime' never runs faster than a clock would; 'asap' gives frames as fast as they are asked for. */
  readonly pace: Pace;
}

/** A film with the usual webcam, 30 frames a second, drawn fast and given out as fast as asked. */
export const athleteOptions = (
  needed: Pick<AthleteOptions, 'motion'> & { readonly view: Pick<Camera, 'azimuthDeg' | 'heightM' | 'distanceM'> },
  rest: Partial<Omit<AthleteOptions, 'motion'>> = {},
): AthleteOptions => ({
  camera: { ...WEBCAM, ...needed.view },
  fps: 30,
  quality: 'fast',
  look: HOUSE_LOOK,
  sensor: CLEAR_SENSOR,
  pace: 'asap',
  motion: motionOf(needed.motion),
  ...rest,
});

/**
 * The athlete as a camera. Each frame lies exactly one period after the one before, whatever the machine takes to draw
 * it, so the same options give the same film anywhere. Ends when the motion does. Throws a `SourceError` 'no-webgl'.
 */
export function athleteSource(options: AthleteOptions): FrameSource {
  const { motion, camera, fps, quality, look, sensor } = options;
  const { width, height } = camera;
  const canvas = new OffscreenCanvas(width, height);
  const scene = createScene(canvas, { width, height, quality });
  const exposure = createExposure(canvas, sensor, 1000 / fps);
  const endMs = durationOf(motion);
  const wait = paced(options.pace);
  let index = 0;
  let open = true;

  const draw = (timeMs: number): Frame => {
    const picture = exposure.take(timeMs, (instant) => scene.draw(athleteAt(motion, instant), camera, look));
    return { image: new VideoFrame(picture, { timestamp: Math.round(timeMs * 1000) }), timeMs, width, height };
  };
  return {
    width,
    height,
    async next() {
      const timeMs = (index++ * 1000) / fps;
      if (open) await wait(timeMs);
      return open && timeMs <= endMs ? draw(timeMs) : null;
    },
    close() {
      if (open) scene.dispose();
      open = false;
    },
  };
}
