import { gaussian, randomFrom } from '../random';

/** What a webcam's sensor does to the picture. */
export interface Sensor {
  /** Share of the time between two pictures for which the shutter is open: what moves is blurred. 0 is a frozen instant. */
  readonly shutter: number;
  /** Standard deviation of the noise in each colour, in 8-bit levels. A laptop's webcam in a dim room has 6–10. */
  readonly grain: number;
}

export const CLEAR_SENSOR: Sensor = { shutter: 0, grain: 0 };

/** Instants that a blurred picture is averaged from: between them a slow limb moves by a pixel or two. */
const INSTANTS = 3;
/** Noise is drawn once and shifted from picture to picture; longer than a picture's row and prime, so that it never lines up. */
const NOISE_LENGTH = 65_521;

export interface Exposure {
  /**
   * One picture, beginning at `timeMs`: `draw` is called for each instant and must leave its drawing on the source canvas.
   * The same time gives the same picture.
   */
  take(timeMs: number, draw: (timeMs: number) => void): OffscreenCanvas;
}

/** Takes pictures of what is drawn on `source`; a clear sensor hands out the source itself. */
export function createExposure(source: OffscreenCanvas, sensor: Sensor, periodMs: number): Exposure {
  const clear = sensor.shutter === 0 && sensor.grain === 0;
  const film = clear ? null : filmFor(source);
  const noise = sensor.grain > 0 ? noiseOf(sensor.grain) : null;
  return {
    take(timeMs, draw) {
      if (film === null) {
        draw(timeMs);
        return source;
      }
      const instants = sensor.shutter > 0 ? INSTANTS : 1;
      for (let i = 0; i < instants; i++) {
        draw(timeMs + (sensor.shutter * periodMs * i) / INSTANTS);
        film.globalAlpha = 1 / (i + 1); // so that all instants weigh alike
        film.drawImage(source, 0, 0);
      }
      if (noise) roughen(film, noise, timeMs);
      return film.canvas;
    },
  };
}

function filmFor({ width, height }: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D context');
  return context;
}

function noiseOf(grain: number): Float32Array {
  const random = randomFrom(Math.round(grain * 1000));
  return Float32Array.from({ length: NOISE_LENGTH }, () => grain * gaussian(random));
}

function roughen(film: OffscreenCanvasRenderingContext2D, noise: Float32Array, timeMs: number): void {
  const { width, height } = film.canvas;
  const picture = film.getImageData(0, 0, width, height);
  const { data } = picture;
  let at = Math.floor(randomFrom(Math.round(timeMs * 10))() * NOISE_LENGTH);
  for (let i = 0; i < data.length; i++) {
    if ((i & 3) !== 3) data[i] = (data[i] ?? 0) + (noise[at] ?? 0);
    at = at + 1 === NOISE_LENGTH ? 0 : at + 1;
  }
  film.putImageData(picture, 0, 0);
}
