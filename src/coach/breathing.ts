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

/** Tells each half of each breath as the held time reaches it. */
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
