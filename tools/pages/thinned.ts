import type { FrameSource } from '../../src/frame';

/** File times are rounded to a fraction of a ms. */
const ROUNDING_MS = 1;

/** The source with frames left out, so that at most `fps` a second are given on average; times stay as they are. */
export function thinned(source: FrameSource, fps: number): FrameSource {
  let dueMs = 0;
  return {
    width: source.width,
    height: source.height,
    async next() {
      for (;;) {
        const frame = await source.next();
        if (frame === null || frame.timeMs >= dueMs - ROUNDING_MS) {
          if (frame) dueMs = Math.max(dueMs + 1000 / fps, frame.timeMs);
          return frame;
        }
        frame.image.close();
      }
    },
    close: () => source.close(),
  };
}
