import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parted, type Heatmap, type Pair, type Twins } from '../../../src/pose/litert/twins';
import type { Point } from '../../../src/pose/roi';

interface Bump extends Point {
  readonly height: number;
}

/** A heatmap with peaks as wide as the network's. */
const heatmap =
  (...bumps: readonly Bump[]): Heatmap =>
  (x, y) => {
    if (x < 0 || y < 0 || x > 63 || y > 63) return 0;
    return Math.max(0, ...bumps.map((bump) => bump.height * Math.exp(-((x - bump.x) ** 2 + (y - bump.y) ** 2) / 4)));
  };

const SHOULDERS: Pair = [
  { x: 30, y: 30 },
  { x: 20, y: 22 },
];
const WRISTS: Pair = [
  { x: 48, y: 46 },
  { x: 8, y: 14 },
];
const middleOf = ([a, b]: Pair): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

const sure = (pair: Pair): Twins => ({
  marks: pair,
  heatmaps: [heatmap({ ...pair[0], height: 0.8 }), heatmap({ ...pair[1], height: 0.8 })],
});

/** As the network does it: both places in both heatmaps, both marks between them. */
const mixed = (pair: Pair): Twins => {
  const both = [0.45, 0.4].map((height, i) => ({ ...(i === 0 ? pair[0] : pair[1]), height }));
  return { marks: [middleOf(pair), middleOf(pair)], heatmaps: [heatmap(...both), heatmap(...both)] };
};

const expectNear = (found: Pair | undefined, wanted: Pair): void => {
  wanted.forEach(({ x, y }, side) => {
    expect(found?.[side]?.x).toBeCloseTo(x, 0);
    expect(found?.[side]?.y).toBeCloseTo(y, 0);
  });
};

describe('left and right arms', () => {
  it('are where the network marks them while it is sure', () => {
    expect(parted([sure(SHOULDERS), sure(WRISTS)])).toEqual([SHOULDERS, WRISTS]);
  });

  it('are where the heatmaps have them where the marks lie between', () => {
    const [shoulders, wrists] = parted([sure(SHOULDERS), mixed(WRISTS)]);
    expectNear(shoulders, SHOULDERS);
    expectNear(wrists, WRISTS);
  });

  it('stay joined: each wrist is the nearer shoulder’s', () => {
    const crossed: Pair = [SHOULDERS[1], SHOULDERS[0]];
    expectNear(parted([sure(crossed), mixed(WRISTS)])[1], [WRISTS[1], WRISTS[0]]);
  });

  it('keep their marks where there is no second place', () => {
    const oneOnTheOther: Twins = { ...sure([SHOULDERS[0], SHOULDERS[0]]) };
    expect(parted([oneOnTheOther])).toEqual([oneOnTheOther.marks]);
  });

  it('heed no faint second place', () => {
    const faint = heatmap({ ...WRISTS[0], height: 0.7 }, { ...WRISTS[1], height: 0.2 });
    const twins: Twins = { marks: WRISTS, heatmaps: [faint, sure(WRISTS).heatmaps[1]] };
    expect(parted([twins])).toEqual([WRISTS]);
  });

  it('are found anywhere in the crop, on whichever side the network calls left', () => {
    const cell = fc.record({ x: fc.integer({ min: 4, max: 59 }), y: fc.integer({ min: 4, max: 59 }) });
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 9);
        for (const pair of [[a, b] as const, [b, a] as const]) {
          const [found = pair] = parted([mixed(pair)]);
          for (const place of pair) {
            const off = found.map(({ x, y }) => Math.hypot(x - place.x, y - place.y));
            expect(Math.min(...off)).toBeLessThan(0.5);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
