import { athleteSource } from '../../src/athlete/source';
import { parseAthlete } from '../../src/athlete/spec';
import type { Frame } from '../../src/frame';

/** At this quality a JPEG's blocks are weaker than a webcam's noise. */
const JPEG_QUALITY = 0.92;

declare global {
  interface Window {
    /** Sets up the athlete's film, done on the other side if asked for; answers with its frames per second. */
    openFilm?: (spec: string, mirrored?: boolean) => number;
    /** The next pictures, at most so many, each a data URL of a JPEG; none at the film's end. */
    nextPictures?: (atMost: number) => Promise<string[]>;
  }
}

window.openFilm = (spec, mirrored = false) => {
  const said = parseAthlete(spec);
  const options = { ...said, motion: { ...said.motion, mirrored } };
  const source = athleteSource(options);
  const jpeg = jpegsOf(options.camera);
  window.nextPictures = async (atMost) => {
    const pictures: string[] = [];
    while (pictures.length < atMost) {
      const frame = await source.next();
      if (!frame) break;
      pictures.push(jpeg(frame));
    }
    return pictures;
  };
  return options.fps;
};

/** Makes JPEGs of frames. They are encoded on the CPU, where the canvas is best kept from the start. */
function jpegsOf({ width, height }: { readonly width: number; readonly height: number }): (frame: Frame) => string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return ({ image }) => {
    context?.drawImage(image, 0, 0);
    image.close();
    return canvas.toDataURL('image/jpeg', JPEG_QUALITY);
  };
}
