import { describe, expect, it } from 'vitest';
import { faultsOf, formatClock, formatRange, missesOf, neededIn, repsOf } from '../../src/app/summary/reps';
import type { Attempt, RepResult } from '../../src/coach/events';
import { proneExtension } from '../../src/exercises/prone-extension';

const attempt = (startMs: number, range: number, rest: Partial<Attempt> = {}): Attempt => ({
  startMs,
  endMs: startMs + 3000,
  topMs: startMs + 1500,
  range,
  counted: rest.miss === undefined,
  faults: [],
  unseen: [],
  ...rest,
});

const short = { reason: 'short', blame: 'person', by: 2 } as const;

const result = (attempts: readonly Attempt[]): RepResult => ({
  kind: 'reps',
  exercise: 'prone-extension',
  durationMs: 60_000,
  counted: attempts.filter(({ counted }) => counted).length,
  target: 10,
  attempts,
  baseline: 'held',
  unseenMs: {},
});

describe('repsOf', () => {
  it('orders by time, also those judged late, and counts time from the first', () => {
    const reps = repsOf(result([attempt(9000, 8), attempt(4000, 9), attempt(14_000, 7)]));
    expect(reps.map(({ index, atS }) => [index, atS])).toEqual([
      [1, 0],
      [2, 5],
      [3, 10],
    ]);
  });

  it('knows the camera’s misses from the person’s', () => {
    const lost = { reason: 'unseen', blame: 'camera', because: 'lost' } as const;
    const reps = repsOf(result([attempt(0, 8), attempt(5000, 3, { miss: lost }), attempt(9000, 3, { miss: short })]));
    expect(reps.map(({ unseen }) => unseen)).toEqual([false, true, false]);
  });
});

describe('neededIn', () => {
  const { floor, share } = proneExtension.count;

  it('is the floor where nothing has been learnt', () => {
    expect(neededIn(result([]), proneExtension.count)).toBe(floor);
  });

  it('is the share of the larger of the first two reps', () => {
    const own = (floor / share) * 1.2;
    const needed = neededIn(
      result([attempt(0, floor + 0.1), attempt(5000, own), attempt(9000, own * 3)]),
      proneExtension.count,
    );
    expect(needed).toBeCloseTo(own * share);
  });
});

describe('missesOf', () => {
  it('counts each reason, the commonest first; none without a miss', () => {
    const quick = { reason: 'too-quick', blame: 'person' } as const;
    const misses = [quick, short, short].map((miss, i) => attempt(i * 5000, 3, { miss }));
    expect(missesOf(result([...misses, attempt(20_000, 9)]))).toEqual([
      { reason: 'short', times: 2 },
      { reason: 'too-quick', times: 1 },
    ]);
    expect(missesOf(result([attempt(0, 9)]))).toEqual([]);
  });
});

describe('faultsOf', () => {
  const fault = (check: string, side?: 'left' | 'right') => ({ check, worst: 25, atMs: 0, ...(side && { side }) });

  it('gathers a check’s reps once each, the commonest first, and names a side only where it is the only one', () => {
    const faults = faultsOf(
      result([
        attempt(0, 9, { faults: [fault('head-up')] }),
        attempt(5000, 9, { faults: [fault('elbows', 'left'), fault('elbows', 'right')] }),
        attempt(10_000, 9, { faults: [fault('elbows', 'left')] }),
      ]),
    );
    expect(faults.map(({ check, side, reps }) => [check, side, reps.map(({ index }) => index)])).toEqual([
      ['elbows', undefined, [2, 3]],
      ['head-up', undefined, [1]],
    ]);
  });

  it('keeps the side of a one-sided fault', () => {
    expect(faultsOf(result([attempt(0, 9, { faults: [fault('elbows', 'left')] })]))[0]?.side).toBe('left');
  });
});

describe('formats', () => {
  it('writes degrees whole and shares of a limb in percent, finer where they are small', () => {
    expect(formatRange(11.6, 'deg')).toBe('12°');
    expect(formatRange(0.1834, 'arm')).toBe('18%');
    expect(formatRange(0.0624, 'arm')).toBe('6.2%');
  });

  it('writes a clock', () => {
    expect(formatClock(0.4)).toBe('0:00');
    expect(formatClock(75.9)).toBe('1:15');
  });
});
