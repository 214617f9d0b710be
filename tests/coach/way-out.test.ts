import { describe, expect, it } from 'vitest';
import type { Sample } from '../../src/coach/sample';
import { mean } from '../../src/coach/statistics';
import { Stroke } from '../../src/coach/stroke';

/** Two arms' lifts every 50 ms, each with its doubt. */
const lifted = (left: readonly number[], right: readonly number[], doubts: readonly [number, number]): Sample[] =>
  left.map((value, i) => {
    const channels = [value, right[i] ?? null];
    return { timeMs: 50 * i, value: mean([value, right[i] ?? 0]), channels, doubts };
  });

const wayOutOf = (samples: readonly Sample[]) => {
  const stroke = new Stroke(2, samples.slice(0, 2));
  samples.slice(2).forEach(({ timeMs, channels, doubts }) => stroke.add(timeMs, channels, doubts));
  return stroke.finish(samples.at(-1)?.timeMs ?? 0, 'returned', 0.002).out;
};

const ramp = (steps: number): number[] => Array.from({ length: 40 }, (_, i) => 0.2 * Math.min(1, i / steps));

describe('the way out of two arms', () => {
  const [quick, slow] = [ramp(6), ramp(24)];

  it('is told by the arm that is marked more surely', () => {
    // 20–80 % of a ramp of 300 ms are 180 ms, of one of 1200 ms 720 ms.
    expect(wayOutOf(lifted(quick, slow, [0.01, 0.03]))?.ms).toBeCloseTo(180 / 0.347, 0);
    expect(wayOutOf(lifted(quick, slow, [0.03, 0.01]))?.ms).toBeCloseTo(720 / 0.347, 0);
  });

  it('is told by the one that was seen, where the other was not', () => {
    const hidden = lifted(quick, slow, [0.01, 0.01]).map((sample) => ({
      ...sample,
      channels: [null, sample.channels[1] ?? null],
    }));
    expect(wayOutOf(hidden)?.ms).toBeCloseTo(720 / 0.347, 0);
  });

  it('is not told by readings that may be off by a fifth of its height', () => {
    expect(wayOutOf(lifted(quick, slow, [0.04, 0.04]))).toBeNull();
  });
});
