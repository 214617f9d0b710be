import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/athlete/random';
import { cover, covered, shuffled } from '../../../tools/accuracy/cover';

const DIMENSIONS = { a: { x: 1, y: 1, z: 1 }, b: { p: 1, q: 1 }, c: { k: 1, l: 1, m: 1 }, d: { no: 3, yes: 1 } };

describe('a covering list', () => {
  it('lets every two levels meet, in far fewer rows than there are combinations', () => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const rows = cover(DIMENSIONS, 13, randomFrom(seed));
        expect(covered(DIMENSIONS, rows)).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  it('covers most with its first rows', () => {
    const rows = cover(DIMENSIONS, 13, randomFrom(3));
    expect(covered(DIMENSIONS, rows.slice(0, 6))).toBeGreaterThan(0.7);
  });

  it('is the same for the same numbers', () => {
    expect(cover(DIMENSIONS, 8, randomFrom(7))).toEqual(cover(DIMENSIONS, 8, randomFrom(7)));
  });

  it('goes on by weight once all have met', () => {
    const rows = cover(DIMENSIONS, 413, randomFrom(5)).slice(13);
    const share = rows.filter(({ d }) => d === 'no').length / rows.length;
    expect(share).toBeGreaterThan(0.67);
    expect(share).toBeLessThan(0.83);
  });
});

it('counts the pairs that are there, not the rows', () => {
  const same = { a: 'x', b: 'p', c: 'k', d: 'no' } as const;
  // 6 of the 9·1… pairs: a×b 6, a×c 9, a×d 6, b×c 6, b×d 4, c×d 6.
  expect(covered(DIMENSIONS, [same, same])).toBeCloseTo(6 / 37, 10);
});

it('shuffles without losing anything', () => {
  const list = Array.from({ length: 50 }, (_, i) => i);
  const mixed = shuffled(list, randomFrom(1));
  expect(mixed).not.toEqual(list);
  expect([...mixed].sort((a, b) => a - b)).toEqual(list);
});
