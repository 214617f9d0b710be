import type { Breath } from '../exercises/exercise';
import type { BreathNow, CoachEvent } from './events';

export const breathMs = ({ inMs, outMs }: Breath): number => inMs + outMs;

/** Where the pace stands once the posture has been held for so long: the breath's number from 1, and its half. */
export const breathAt = (breath: Breath, heldMs: number): BreathNow => {
  const intoMs = heldMs % breathMs(breath);
  const n = 1 + Math.floor(heldMs / breathMs(breath));
  return intoMs < breath.inMs
    ? { n, half: 'in', share: intoMs / breath.inMs }
    : { n, half: 'out', share: (intoMs - breath.inMs) / breath.outMs };
};

/**
 * Tells each half of each breath as the held time reaches it. The pace is the clock's: the person's own breath is not
 * followed, since at rest it does not show. The ribs then move by 3–5 mm up and forwards and by 1–2 mm sideways (De Groote
 * et al. 1997), in a deep breath over three times as far (Kaneko & Horie 2012). What the engine's marks and mask show of
 * the rendered athlete, 2 m off, 640 pixels wide, with a webcam's noise and the body's own sway, in pixels from peak to
 * peak of a breath of ten seconds, and in as much time without one (root mean square over single breaths' time):
 *
 * |                                      | no breath | 5 mm | 10 mm |
 * | ------------------------------------ | --------- | ---- | ----- |
 * | at the wall, height of the shoulders | 0.7       | 1.0  | 2.0   |
 * | at the wall, edge of the back        | 0.5       | 0.8  | 1.7   |
 * | on a side, height of the shoulders   | 0.3       | 0.5  | 1.0   |
 * | on a side, edge of the upper ribs    | 0.3       | 1.2  | 2.2   |
 *
 * So a breath at rest is no more than 1.7 times what is there without one, on a side as well, where it has 1–2 mm: in and
 * out would be told by chance. Only a deep one comes to three times. Two real people who hold still for two seconds wander
 * more than the athlete: their shoulders by 0.002–0.005 of the trunk (standard deviation, smoothed over a second), where the
 * athlete's do by 0.002–0.003 and 5 mm are 0.01.
 */
export class Breathing {
  private told = '';

  /** `target`: breaths of the set. */
  constructor(
    private readonly breath: Breath,
    private readonly target: number,
  ) {}

  see(timeMs: number, heldMs: number): readonly CoachEvent[] {
    const { n, half } = breathAt(this.breath, heldMs);
    const now = `${n} ${half}`;
    if (now === this.told || n > this.target) return [];
    this.told = now;
    return [{ type: 'breath', timeMs, n, half, heldMs }];
  }
}
