import type { Frame, FrameSource } from '../../frame';
import type { Side } from '../../pose/pose';

/** From the film's start to the first rep, in ms: ten seconds to get ready, a second held, lock-on and the countdown. */
const SET_UP_MS = 17_000;
/** The same after a pause, where nobody needs time to get ready. */
const TAKE_UP_MS = 7000;

/** One take of a film: how long the start pose is held before the first rep, and whether it shows the way there. */
export interface Take {
  readonly firstRepMs: number;
  readonly approach: boolean;
  readonly side: Side | null;
}

/** A source that can be asked to take up the start pose anew. */
export interface Performance extends FrameSource {
  /** For another set or side, or after a pause: holds the start pose for as long as the coach needs, then does its reps again. */
  again(after: 'rest' | 'pause', side: Side | null): void;
}

/**
 * Plays take after take as one film, so that somebody exercises for as long as anybody watches: getting down first, and
 * from the start pose again whenever a take is over or `again` is called. Its clock runs through.
 */
export function perform(film: (take: Take) => FrameSource): Performance {
  let side: Side | null = null;
  let playing = film({ firstRepMs: SET_UP_MS, approach: true, side });
  let fromMs = 0;
  let shownMs = 0;
  let open = true;

  const cut = (firstRepMs: number): void => {
    playing.close();
    fromMs = shownMs;
    playing = film({ firstRepMs, approach: false, side });
  };
  const next = async (): Promise<Frame | null> => {
    if (!open) return null;
    const take = playing;
    const frame = await take.next();
    if (frame === null) {
      if (open && take === playing) cut(TAKE_UP_MS);
      return next();
    }
    // The first frame of a take lies a moment after the last one of the take before.
    shownMs = Math.max(fromMs + frame.timeMs, shownMs + 1);
    return { ...frame, timeMs: shownMs };
  };

  return {
    width: playing.width,
    height: playing.height,
    next,
    again: (after, on) => {
      side = on;
      if (open) cut(after === 'rest' ? SET_UP_MS : TAKE_UP_MS);
    },
    close: () => {
      open = false;
      playing.close();
    },
  };
}
