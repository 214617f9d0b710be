import { describe, expect, it } from 'vitest';
import { arc, segments } from '../../src/app/live/ring';

describe('ring', () => {
  it('starts at the top and runs clockwise', () => {
    expect(arc(0, 0.25, 10)).toBe('M0.000 -10.000A10 10 0 0 1 10.000 -0.000');
  });

  it('takes the long way round past a half', () => {
    expect(arc(0, 0.75, 10)).toContain(' 0 1 1 ');
  });

  it.each([1, 2, 10, 30, 100])('has a piece for each of %i reps, none turned inside out', (count) => {
    const pieces = segments(count, 45);
    expect(pieces).toHaveLength(count);
    const flags = pieces.map((piece) => / 0 ([01]) 1 /.exec(piece)?.[1]);
    expect(new Set(flags)).toEqual(new Set([count === 1 ? '1' : '0']));
  });
});
