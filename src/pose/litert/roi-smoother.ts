import { BLAZEPOSE_LANDMARKS_SMOOTHING_CONFIG_AUXILIARY as CONFIG } from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/constants.js';
import { OneEuroFilter } from '@tensorflow-models/pose-detection/dist/shared/filters/one_euro_filter.js';
import { roiFromAlignment, type Point, type Roi } from '../roi';

/** The next frame's crop, from this frame's alignment points. */
export interface RoiSmoother {
  /** Times are monotonic between resets. */
  apply(hips: Point, top: Point, timeMs: number): Roi;
  reset(): void;
}

/**
 * Holds the crop still while the person is: a crop that trembles with its own landmarks makes them tremble more. A
 * One-Euro filter on the alignment points with MediaPipe's settings; it delays the crop, never a landmark.
 */
export function createRoiSmoother(): RoiSmoother {
  let filters = fresh();
  return {
    apply(hips, top, timeMs) {
      // The filter takes 0 for "no time yet" and counts in whole microseconds.
      const micros = (timeMs + 1) * 1000;
      // In the filter's settings speeds are in body sizes a second: MediaPipe's object scale, the circle's diameter.
      const scale = 1 / Math.max(2 * Math.hypot(top.x - hips.x, top.y - hips.y), 1);
      const smooth = ({ x, y }: Point, axes: Axes): Point => ({
        x: axes.x.apply(x, micros, scale),
        y: axes.y.apply(y, micros, scale),
      });
      return roiFromAlignment(smooth(hips, filters.hips), smooth(top, filters.top));
    },
    reset() {
      filters = fresh();
    },
  };
}

interface Axes {
  readonly x: OneEuroFilter;
  readonly y: OneEuroFilter;
}

function fresh(): { hips: Axes; top: Axes } {
  const axes = (): Axes => ({ x: filter(), y: filter() });
  return { hips: axes(), top: axes() };
}

function filter(): OneEuroFilter {
  return new OneEuroFilter(CONFIG.oneEuroFilter);
}
