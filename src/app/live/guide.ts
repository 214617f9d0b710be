import type { Exercise } from '../../exercises/exercise';
import type { Frame, FrameSource } from '../../frame';
import type { PoseEngine } from '../../pose/engine';
import type { Showing } from './open-source';

/** Ten times a second, as finely as a clock that shows seconds needs. */
const STEP_MS = 100;
/** As the posters are drawn. */
const POSTER = { width: 960, height: 720 } as const;

/** A clock in place of a camera: empty frames, so that an exercise which is only guided takes the same path as the others. */
function clockSource(): FrameSource {
  let open = true;
  return {
    ...POSTER,
    next: async (): Promise<Frame | null> => {
      await new Promise((resolve) => setTimeout(resolve, STEP_MS));
      if (!open) return null;
      const image = new OffscreenCanvas(1, 1);
      image.getContext('2d');
      return { image: image.transferToImageBitmap(), timeMs: performance.now(), width: 1, height: 1 };
    },
    close: () => {
      open = false;
    },
  };
}

/** The exercise's picture, and a clock that needs no camera. */
export function openGuide({ id }: Exercise): Showing {
  const picture = new Image(POSTER.width, POSTER.height);
  picture.src = `/posters/${id}-${matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}.webp`;
  return { source: clockSource(), picture, mirrored: false };
}

/** Finds nobody, and looks for nobody. */
export const NO_ENGINE: PoseEngine = {
  name: 'litert',
  model: 'lite',
  threads: false,
  estimate: ({ image }) => {
    image.close();
    return Promise.resolve(null);
  },
  reset: () => undefined,
  close: () => undefined,
};
