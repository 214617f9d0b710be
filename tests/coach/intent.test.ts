import { describe, expect, it } from 'vitest';
import { Intent } from '../../src/coach/intent';
import type { Movement } from '../../src/coach/stroke';

const NEEDED = 0.1;

/** A movement of two seconds, every four seconds. */
const moved = (n: number, range: number): { readonly movement: Movement } => ({
  movement: {
    startMs: 4000 * n,
    topMs: 4000 * n + 1000,
    endMs: 4000 * n + 2000,
    range,
    reached: [range],
    doubts: [0],
    out: null,
    clearness: 20,
    unseenMs: 0,
    topHeldMs: 0,
    end: 'returned',
  },
});

describe('a movement of four tenths of what a rep needs', () => {
  const [small, short, whole] = [0.04, 0.06, 0.12];
  const sort = (...ranges: readonly number[]) => {
    const intent = new Intent<{ readonly movement: Movement }>(500);
    const sorted = ranges.map((range, n) => intent.see(moved(n, range), NEEDED));
    return { meant: sorted.flatMap(({ meant }) => meant).length, stray: sorted.flatMap(({ stray }) => stray).length };
  };

  it('is told beside another that falls short, before it or after it', () => {
    expect(sort(short, small)).toEqual({ meant: 2, stray: 0 });
    expect(sort(small, short)).toEqual({ meant: 2, stray: 0 });
    expect(sort(small, small)).toEqual({ meant: 2, stray: 0 });
  });

  it('is fidgeting between reps that reach their range', () => {
    expect(sort(whole, small, whole)).toEqual({ meant: 2, stray: 1 });
  });
});
